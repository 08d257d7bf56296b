import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { StringDecoder } from "node:string_decoder";

/** What the browser says without being asked. */
export interface BrowserEvent {
  readonly method: string;
  readonly sessionId?: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A browser process, driven by the Chrome DevTools Protocol: JSON ended by NUL on its file descriptors 3 and 4. */
export interface BrowserPipe {
  /** Calls a method, of a page where a session is given. @throws where the browser refuses it or ends before it answers. */
  send<Answer = unknown>(method: string, params?: object, sessionId?: string): Promise<Answer>;
  onEvent(listener: (event: BrowserEvent) => void): void;
  /** Ends the browser, with all its processes, and removes its profile. */
  close(): Promise<void>;
}

interface Message extends Partial<BrowserEvent> {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

interface Call {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** No sandbox: the tests run as root. No first-run pages, no updates, nothing that asks the network by itself. */
const flags = [
  "--headless=new",
  "--no-sandbox",
  "--remote-debugging-pipe",
  "--no-first-run",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-default-browser-check",
  "--disable-dev-shm-usage",
  "--hide-scrollbars",
  "--force-color-profile=srgb",
  "--font-render-hinting=none",
];

/** Starts a headless Chromium with an empty profile. It can't outlive the tests (`setpriv --pdeathsig`). */
export async function startBrowserPipe(): Promise<BrowserPipe> {
  const profile = mkdtempSync(join(tmpdir(), "harmony-chromium-"));
  const command = ["--pdeathsig", "KILL", "--", "chromium", ...flags, `--user-data-dir=${profile}`, "about:blank"];
  const child = spawn("setpriv", command, { detached: true, stdio: ["ignore", "ignore", "pipe", "pipe", "pipe"] });
  await once(child, "spawn");
  const [, , errors, input, output] = child.stdio;
  if (!(input instanceof Writable && output instanceof Readable && errors instanceof Readable))
    throw new Error("Chromium has no pipes");
  let said = "";
  errors.on("data", (chunk: Buffer) => void (said = `${said}${chunk.toString()}`.slice(-4000)));
  const calls = new Map<number, Call>();
  const listeners: ((event: BrowserEvent) => void)[] = [];
  child.once("exit", () => {
    for (const { reject } of calls.values()) reject(new Error(`Chromium ended:\n${said}`));
    calls.clear();
  });
  readMessages(output, (message) => {
    const call = message.id === undefined ? undefined : calls.get(message.id);
    if (message.id !== undefined) calls.delete(message.id);
    if (message.error !== undefined) call?.reject(new Error(message.error.message));
    else if (call !== undefined) call.resolve(message.result);
    else if (message.method !== undefined)
      for (const listener of listeners) listener({ params: {}, ...message, method: message.method });
  });
  let last = 0;
  return {
    send: <Answer>(method: string, params: object = {}, sessionId?: string) =>
      new Promise<Answer>((resolve, reject) => {
        const id = ++last;
        calls.set(id, { resolve: (result) => resolve(result as Answer), reject });
        input.write(`${JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) })}\0`);
      }),
    onEvent: (listener) => void listeners.push(listener),
    close: () => end(child, profile),
  };
}

function readMessages(output: Readable, take: (message: Message) => void): void {
  const decoder = new StringDecoder("utf8");
  let rest = "";
  output.on("data", (chunk: Buffer) => {
    const parts = (rest + decoder.write(chunk)).split("\0");
    rest = parts.pop() ?? "";
    for (const part of parts) take(JSON.parse(part) as Message);
  });
}

async function end(child: ChildProcess, profile: string): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const ended = once(child, "exit");
    if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
    await ended;
  }
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}
