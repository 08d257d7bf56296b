import { availableParallelism } from "node:os";
import type { CompileRequest } from "../compiler/compile.ts";
import { type CueEngine, createCueEngine } from "../cue/engine.ts";
import { programFolder } from "./assets.ts";

/** What the compiler is handed beside the user's own words: the CUE engine and the two schema packages, both only when asked for. */
export interface CompilerInputs extends Pick<CompileRequest, "engine" | "schemas"> {
  /** Ends what was started. */
  close(): Promise<void>;
}

export function createCompilerInputs(): CompilerInputs {
  let engine: CueEngine | undefined;
  return {
    engine: () =>
      (engine ??= createCueEngine({
        assets: new URL("cue/", programFolder),
        parallel: Math.min(4, availableParallelism()),
      })),
    schemas: async () => {
      const { strictSchemas, permissiveSchemas } = await import("../schemas/generated/cue-packages.ts");
      return { strict: strictSchemas, permissive: permissiveSchemas };
    },
    close: async () => engine?.close(),
  };
}
