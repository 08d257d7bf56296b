import { systemFailure } from "../../system/failure.ts";
import { type StageResult, stageResult } from "../stage.ts";
import { outputDiagnostics } from "./diagnostics.ts";

/**
 * Does what reads or writes the output folder. Where the operating system refuses, there is no value but a diagnostic;
 * what else is thrown goes on.
 */
export async function attempt<T>(
  folder: string,
  work: () => Promise<StageResult<T>>,
): Promise<StageResult<T | undefined>> {
  try {
    return await work();
  } catch (error) {
    const failure = systemFailure(error);
    if (failure === undefined) throw error;
    // A file is written under another name first, which would tell nobody anything.
    const path = failure.path?.replace(/\/\.harmony-[^/]*\.tmp$/, "") ?? folder;
    return stageResult(undefined, [outputDiagnostics.create("unwritable", {}, { path, reason: failure.reason })]);
  }
}
