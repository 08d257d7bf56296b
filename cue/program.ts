import { readFile } from "node:fs/promises";
import { CueFailure } from "./failure.ts";
import { CueInstance } from "./instance.ts";
import { type WasmModule, webAssembly } from "./wasm.ts";

/** The built engine on disk. Its module is read and compiled once, when first needed, and shared by all workers. */
export class CueProgram {
  private readonly assets: URL;
  private readonly memoryLimitBytes: number;
  private module: Promise<WasmModule> | undefined;

  /** `assets` is the folder that the build wrote: harmony-cue.wasm, wasm_exec.js, worker.js. */
  constructor(assets: URL, memoryLimitBytes: number) {
    this.assets = new URL(assets.href.endsWith("/") ? assets.href : `${assets.href}/`);
    this.memoryLimitBytes = memoryLimitBytes;
  }

  /** Starts a worker. Throws `CueFailure` of kind "left out" where the engine was not built. */
  async start(): Promise<CueInstance> {
    this.module ??= this.compile();
    const module = await this.module;
    return new CueInstance(new URL("worker.js", this.assets), {
      module,
      glue: new URL("wasm_exec.js", this.assets).href,
      env: { GOGC: "400", GOMEMLIMIT: `${Math.floor(this.memoryLimitBytes * 0.75)}` },
      memoryLimitBytes: this.memoryLimitBytes,
    });
  }

  private async compile(): Promise<WasmModule> {
    let bytes: Uint8Array;
    try {
      bytes = await readFile(new URL("harmony-cue.wasm", this.assets));
    } catch {
      throw new CueFailure("left out", await this.reason());
    }
    return webAssembly.compile(bytes);
  }

  /** What the build wrote where it could not build the engine. */
  private async reason(): Promise<string> {
    try {
      const missing: unknown = JSON.parse(await readFile(new URL("missing.json", this.assets), "utf8"));
      if (typeof missing === "object" && missing !== null && "reason" in missing) return String(missing.reason);
    } catch {
      // Neither the engine nor a reason: the program was never built.
    }
    return "it was not built";
  }
}
