import { failure, type Outcome, success } from "../diagnostics/outcome.ts";
import { systemFailure } from "../system/failure.ts";
import type { System } from "../system/system.ts";
import { forgeDiagnostics } from "./diagnostics.ts";

/** Bytes. A comment holds less, and gets the beginning. */
const limit = 16 << 20;

/**
 * Reads the text of a comment. A link is not followed: a file that a fork's run left behind may be one, and would put
 * any file of the machine before everybody's eyes.
 */
export async function readBody(system: System, path: string): Promise<Outcome<string>> {
  const refuse = (reason: string): Outcome<string> =>
    failure(forgeDiagnostics.create("body-file", {}, { path, reason }));
  try {
    const found = await system.files.stat(path);
    if (found === undefined) return refuse("it is not there");
    if (found.kind !== "file") return refuse(found.kind === "link" ? "it is a link" : "it is no file");
    if (found.size > limit) return refuse(`it has ${found.size} bytes`);
    const text = new TextDecoder("utf-8", { fatal: true }).decode(await system.files.read(path));
    return text.trim() === "" ? refuse("it is empty") : success(text);
  } catch (error) {
    if (error instanceof TypeError) return refuse("it is not UTF-8");
    const failed = systemFailure(error);
    if (failed === undefined) throw error;
    return refuse(failed.reason);
  }
}
