import { parentPort, workerData } from "node:worker_threads";
import type { WorkerAnswer, WorkerQuestion, WorkerStart } from "./messages.ts";
import { type WasmImports, type WasmInstance, webAssembly } from "./wasm.ts";

/** Go's glue: the class that wasm_exec.js leaves on the global object. */
interface GoProgram {
  env: Record<string, string>;
  exit: (code: number) => void;
  readonly importObject: WasmImports;
  run(instance: WasmInstance): Promise<void>;
}

interface GoGlobals {
  Go: new () => GoProgram;
  fs: { writeSync: (descriptor: number, bytes: Uint8Array) => number };
  harmonyCue?: (question: string) => string;
}

const memoryHook = "runtime.resetMemoryDataView";
const globals = globalThis as unknown as GoGlobals;
const decoder = new TextDecoder();
let lastWords = "";

/** Starts the Go program and gives a function that says how much memory it holds. */
async function start(data: WorkerStart): Promise<() => number> {
  // Go's glue takes the process where it finds one, and stubs that refuse where it doesn't.
  Reflect.deleteProperty(globalThis, "process");
  await import(data.glue);
  globals.fs.writeSync = (_descriptor, bytes) => {
    lastWords = (lastWords + decoder.decode(bytes)).slice(0, 4000);
    return bytes.length;
  };
  const go = new globals.Go();
  go.env = { ...data.env };
  go.exit = (code) => {
    lastWords = `exit ${code}\n${lastWords}`;
  };
  const running: { instance?: WasmInstance } = {};
  const memoryBytes = () => running.instance?.exports.mem.buffer.byteLength ?? 0;
  // The runtime calls this after each growth: the only place where a running evaluation can be stopped for its size.
  const { gojs } = go.importObject;
  const reset = gojs?.[memoryHook] as ((pointer: number) => void) | undefined;
  if (gojs === undefined || reset === undefined) throw new Error("wasm_exec.js is of another Go version");
  gojs[memoryHook] = (pointer: number) => {
    if (memoryBytes() > data.memoryLimitBytes) throw new Error(`memory limit of ${data.memoryLimitBytes} bytes passed`);
    reset(pointer);
  };
  const instance = await webAssembly.instantiate(data.module, go.importObject);
  running.instance = instance;
  void go.run(instance);
  return memoryBytes;
}

function reply(answer: WorkerAnswer): void {
  parentPort?.postMessage(answer);
}

function crashed(error: unknown): void {
  reply({ crash: `${error instanceof Error ? error.message : String(error)}\n${lastWords}`.trim() });
}

const started = start(workerData as WorkerStart);
started.catch(crashed);
parentPort?.on("message", (question: WorkerQuestion) => void answer(question));

async function answer(question: WorkerQuestion): Promise<void> {
  try {
    const memoryBytes = await started;
    const text = globals.harmonyCue?.(question.text);
    if (typeof text !== "string") throw new Error("the program has ended");
    reply({ text, memoryBytes: memoryBytes() });
  } catch (error) {
    crashed(error);
  }
}
