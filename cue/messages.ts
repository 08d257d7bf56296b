import type { WasmModule } from "./wasm.ts";

/** What a worker starts with. */
export interface WorkerStart {
  readonly module: WasmModule;
  /** The URL of Go's wasm_exec.js, of the toolchain that built the module. */
  readonly glue: string;
  /** Environment of the Go program: settings of its memory, nothing of ours. */
  readonly env: Readonly<Record<string, string>>;
  readonly memoryLimitBytes: number;
}

/** A question: JSON for the Go program. */
export interface WorkerQuestion {
  readonly text: string;
}

/** The answer to one question, or the reason why the worker is of no more use. */
export type WorkerAnswer = { readonly text: string; readonly memoryBytes: number } | { readonly crash: string };
