import type { Diagnostic, Place } from "../../diagnostics/diagnostic.ts";
import { lockName } from "../../formats/lock/lock.ts";
import { parseLock } from "../../formats/lock/parse.ts";
import type { Range } from "../../formats/parsed.ts";
import { createLineIndex } from "../../formats/text/line-index.ts";
import { joinPath } from "../../system/path.ts";
import type { System } from "../../system/system.ts";
import { loadDiagnostics } from "./diagnostics.ts";
import { readText } from "./read-text.ts";
import type { LoadedLock } from "./source-set.ts";

/** Reads a site's harmony.lock; undefined where there is none. A fault is told. */
export async function readLock(
  system: System,
  folder: string,
  report: (diagnostic: Diagnostic) => void,
): Promise<LoadedLock | "failed" | undefined> {
  const path = joinPath(folder, lockName);
  if ((await system.files.stat(path)) === undefined) return undefined;
  const text = await readText(system, path, report);
  if (text === undefined) return "failed";
  const lines = createLineIndex(text);
  const placeOf = ({ start, end }: Range): Place => {
    const last = lines.position(end);
    return { file: path, ...lines.position(start), endLine: last.line, endColumn: last.column };
  };
  const parsed = parseLock(text);
  if ("lock" in parsed) {
    const { lock, value, places } = parsed;
    const place: LoadedLock["place"] = (pointer, on) => {
      const range = places.find(pointer, on);
      return range && placeOf(range);
    };
    return { path, lock, text, value, place };
  }
  for (const { message, range } of parsed.faults) {
    const at = placeOf(range);
    if (parsed.newer === undefined) report(loadDiagnostics.create("damaged-lock", { at }, { message }));
    else report(loadDiagnostics.create("newer-lock", { at }, { format: parsed.newer }));
  }
  return "failed";
}
