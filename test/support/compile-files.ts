import { type Compilation, type CompileRequest, compile } from "../../compiler/compile.ts";
import type { AnyEmitter } from "../../compiler/emit/emitter.ts";
import { stageResult } from "../../compiler/stage.ts";
import { createCueEngine } from "../../cue/engine.ts";
import type { CueEngine } from "../../cue/types.ts";
import { emitters as builtIn } from "../../emitters/index.ts";
import { permissiveSchemas, strictSchemas } from "../../schemas/generated/cue-packages.ts";
import { createMemorySystem } from "./memory-system.ts";

let shared: CueEngine | undefined;

/** The CUE engine as `npm run build` made it; one for a test file. */
export function cueEngine(): CueEngine {
  shared ??= createCueEngine({ assets: new URL("../../dist/cue/", import.meta.url), parallel: 1 });
  return shared;
}

export interface CompileOptions extends Partial<Pick<CompileRequest, "tags" | "strict" | "tracked" | "engine">> {
  readonly emitters?: readonly AnyEmitter[];
}

/** Compiles a site given as files, in memory. */
export function compileFiles(
  files: Readonly<Record<string, string>>,
  options: CompileOptions = {},
): Promise<Compilation> {
  return compile(
    {
      path: ".",
      out: "out",
      emitters: builtIn,
      userEmitters: async () => stageResult([], []),
      tags: {},
      strict: false,
      engine: cueEngine,
      schemas: async () => ({ strict: strictSchemas, permissive: permissiveSchemas }),
      ...options,
    },
    createMemorySystem(files),
  );
}

/** `code file:line:column` of each diagnostic, then its message: what a test of faults compares. */
export function faultLines({ diagnostics }: Compilation): string[] {
  return diagnostics.map(
    ({ code, at, message }) => `${code} ${at === undefined ? "-" : `${at.file}:${at.line}:${at.column}`} ${message}`,
  );
}
