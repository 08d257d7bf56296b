import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { systemFailure } from "../../system/failure.ts";
import type { System } from "../../system/system.ts";
import { loadDiagnostics } from "./diagnostics.ts";

const sizeLimit = 10 * 1024 * 1024;

/** Reads a file as UTF-8 text without its byte order mark; undefined, with a diagnostic, where it is no such text or too large. */
export async function readText(
  system: System,
  path: string,
  report: (diagnostic: Diagnostic) => void,
): Promise<string | undefined> {
  const at = { file: path, line: 1, column: 1 };
  const tooLarge = (bytes: number): undefined =>
    void report(loadDiagnostics.create("too-large", { at }, { path, size: (bytes / 1024 / 1024).toFixed(1) }));
  try {
    // Asked first, so that a file over the limit is not read into memory. A link's own size says nothing.
    const stat = await system.files.stat(path);
    if (stat?.kind === "file" && stat.size > sizeLimit) return tooLarge(stat.size);
    const bytes = await system.files.read(path);
    if (bytes.byteLength > sizeLimit) return tooLarge(bytes.byteLength);
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === undefined) throw error;
    if (code === "ERR_ENCODING_INVALID_ENCODED_DATA") report(loadDiagnostics.create("not-utf-8", { at }, { path }));
    else report(loadDiagnostics.create("unreadable", { at }, { path, reason: systemFailure(error)?.reason ?? code }));
    return undefined;
  }
}
