import { type Compilation, type CompileRequest, compile } from "../compiler/compile.ts";
import { emitters } from "../emitters/index.ts";
import type { System } from "../system/system.ts";
import type { CompilerInputs } from "./compiler-inputs.ts";
import { recordedTags } from "./recorded-tags.ts";
import { loadUserEmitters } from "./user-emitters.ts";

/** Compiles in memory what was compiled before: unless told otherwise, under the tags that the output folder records. */
export function compileAgain(
  system: System,
  inputs: CompilerInputs,
  request: Pick<CompileRequest, "path" | "out"> & Partial<CompileRequest>,
): Promise<Compilation> {
  return compile(
    {
      emitters,
      userEmitters: loadUserEmitters(system),
      tags: {},
      recordedTags: recordedTags(system, request.out),
      strict: false,
      ...inputs,
      ...request,
    },
    system,
  );
}
