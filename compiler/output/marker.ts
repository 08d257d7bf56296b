import { markerName } from "../../formats/manifest/manifest.ts";
import { joinPath } from "../../system/path.ts";
import type { System } from "../../system/system.ts";

/** The paths that an unfinished write was to write or remove; undefined where the last one was finished. */
export async function readMarker(system: System, out: string): Promise<readonly string[] | undefined> {
  const path = joinPath(out, markerName);
  if ((await system.files.stat(path)) === undefined) return undefined;
  try {
    const { paths } = JSON.parse(new TextDecoder().decode(await system.files.read(path))) as { paths?: unknown };
    return Array.isArray(paths) ? paths.filter((one) => typeof one === "string") : [];
  } catch {
    // It is written by rename, so only another hand can have broken it: it still says that the write is not finished.
    return [];
  }
}

export async function writeMarker(system: System, out: string, paths: readonly string[]): Promise<void> {
  await system.files.makeFolder(out);
  await system.files.replace(joinPath(out, markerName), `${JSON.stringify({ paths }, undefined, 1)}\n`, 0o644);
}
