import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { type BrowserPipe, startBrowserPipe } from "./chromium-pipe.ts";

/** How a page is looked at. */
export interface View {
  /** In pixels of CSS. */
  readonly width: number;
  readonly height: number;
  /** Prefers the dark scheme; light unless said. */
  readonly dark?: boolean;
  /** A phone: touch, and the page's own viewport counts. */
  readonly phone?: boolean;
  /** `false` switches scripts off. */
  readonly scripts?: boolean;
}

export interface Page {
  /** The value of an expression in the page, which may be a promise; as JSON has it. */
  evaluate<T>(expression: string): Promise<T>;
  /** Presses and lets go a key by its name: `Tab`, `Enter`, `ArrowRight`, `Escape`, `/`. */
  press(key: string): Promise<void>;
  /** Types into what has the focus. */
  type(text: string): Promise<void>;
  /** The document as it stands now, as markup. */
  dumpDom(): Promise<string>;
  /** Writes a PNG of the viewport, or of the whole page. */
  screenshot(path: string, whole?: boolean): Promise<void>;
  /** Addresses that it asked for, its own file first. */
  readonly requests: readonly string[];
  /** What it wrote to the console as an error, and what it threw. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

/** A real Chromium without a window. */
export interface Browser {
  /** Opens a file by its path, and waits until it is loaded. */
  open(file: string, view?: View): Promise<Page>;
  close(): Promise<void>;
}

const desktop: View = { width: 1280, height: 800 };
const loadLimitMs = 30_000;

export async function startChromium(): Promise<Browser> {
  const pipe = await startBrowserPipe();
  return { open: (file, view = desktop) => openPage(pipe, file, view), close: () => pipe.close() };
}

async function openPage(pipe: BrowserPipe, file: string, view: View): Promise<Page> {
  const { targetId } = await pipe.send<{ targetId: string }>("Target.createTarget", { url: "about:blank" });
  const attached = await pipe.send<{ sessionId: string }>("Target.attachToTarget", { targetId, flatten: true });
  const call = <T>(method: string, params: object = {}): Promise<T> => pipe.send<T>(method, params, attached.sessionId);
  const requests: string[] = [];
  const errors: string[] = [];
  let isLoaded = false;
  pipe.onEvent(({ method, sessionId, params }) => {
    if (sessionId !== attached.sessionId) return;
    if (method === "Page.loadEventFired") isLoaded = true;
    if (method === "Network.requestWillBeSent") requests.push((params as { request: { url: string } }).request.url);
    if (method === "Runtime.exceptionThrown") errors.push(JSON.stringify(params));
    if (method === "Log.entryAdded" || (method === "Runtime.consoleAPICalled" && params["type"] === "error"))
      errors.push(JSON.stringify(params));
  });
  for (const domain of ["Page", "Network", "Runtime", "Log"]) await call(`${domain}.enable`);
  await setView(call, view);
  await call("Page.navigate", { url: pathToFileURL(file).href });
  const deadline = Date.now() + loadLimitMs;
  while (!isLoaded) {
    if (Date.now() > deadline) throw new Error(`${file} did not load in time`);
    await sleep(10);
  }
  const evaluate = async <T>(expression: string): Promise<T> => {
    const options = { expression, returnByValue: true, awaitPromise: true };
    const answer = await call<Evaluated>("Runtime.evaluate", options);
    if (answer.exceptionDetails !== undefined) throw new Error(JSON.stringify(answer.exceptionDetails));
    return answer.result.value as T;
  };
  return {
    evaluate,
    press: (key) => press(call, key),
    type: (text) => call("Input.insertText", { text }),
    dumpDom: () => evaluate("document.documentElement.outerHTML"),
    async screenshot(path, whole = false) {
      const { data } = await call<{ data: string }>("Page.captureScreenshot", { captureBeyondViewport: whole });
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, Buffer.from(data, "base64"));
    },
    requests,
    errors,
    close: () => pipe.send("Target.closeTarget", { targetId }),
  };
}

interface Evaluated {
  readonly result: { readonly value: unknown };
  readonly exceptionDetails?: unknown;
}

type Caller = <T>(method: string, params?: object) => Promise<T>;

async function setView(call: Caller, { width, height, dark, phone, scripts }: View): Promise<void> {
  const scale = phone === true ? 2 : 1;
  await call("Emulation.setDeviceMetricsOverride", { width, height, deviceScaleFactor: scale, mobile: phone === true });
  if (phone === true) await call("Emulation.setTouchEmulationEnabled", { enabled: true });
  const scheme = { name: "prefers-color-scheme", value: dark === true ? "dark" : "light" };
  await call("Emulation.setEmulatedMedia", { features: [scheme, { name: "prefers-reduced-motion", value: "reduce" }] });
  if (scripts === false) await call("Emulation.setScriptExecutionDisabled", { value: true });
}

/** What a key writes, where it does. */
const written: Readonly<Record<string, string>> = { Enter: "\r", Space: " " };
const keyCodes: Readonly<Record<string, number>> = {
  Tab: 9,
  Enter: 13,
  Escape: 27,
  Space: 32,
  Home: 36,
  End: 35,
  ArrowLeft: 37,
  ArrowUp: 38,
  ArrowRight: 39,
  ArrowDown: 40,
};

async function press(call: Caller, key: string): Promise<void> {
  const text = written[key] ?? (key.length === 1 ? key : undefined);
  const code = keyCodes[key] ?? key.toUpperCase().charCodeAt(0);
  const event = { key: key === "Space" ? " " : key, code: key, windowsVirtualKeyCode: code, ...(text && { text }) };
  await call("Input.dispatchKeyEvent", { type: text === undefined ? "rawKeyDown" : "keyDown", ...event });
  await call("Input.dispatchKeyEvent", { type: "keyUp", ...event });
}
