import { markerName } from "../../formats/manifest/manifest.ts";
import { mapConcurrently } from "../../system/map-concurrently.ts";
import { folderOf, joinPath } from "../../system/path.ts";
import type { System } from "../../system/system.ts";
import { type ChangeSet, isEmpty } from "./change-set.ts";
import type { DesiredFile } from "./desired.ts";
import { writeMarker } from "./marker.ts";

/**
 * Carries a change set out. While it lasts, a mark names every path concerned, so that a write cut short leaves a
 * tree that readers refuse and that the next compile completes: files, removals, manifests, then the mark goes.
 */
export async function writeChanges(system: System, changes: ChangeSet): Promise<void> {
  if (isEmpty(changes)) return;
  const { out } = changes;
  const write = [...changes.create, ...changes.update];
  const unfinished = [...changes.unfinishedElsewhere, ...changes.unfinishedHere];
  const concerned = new Set([...unfinished, ...write.map(({ path }) => path), ...changes.remove]);
  await writeMarker(system, out, [...concerned]);
  const [obstacles, stale] = splitObstacles(changes.remove, write);
  await removeFiles(system, out, obstacles);
  const isManifest = ({ path }: { readonly path: string }): boolean =>
    path.endsWith("/manifest.json") && path.split("/").length === 3;
  await writeFiles(
    system,
    out,
    write.filter((file) => !isManifest(file)),
  );
  await removeFiles(system, out, stale);
  await writeFiles(system, out, write.filter(isManifest));
  if (changes.unfinishedElsewhere.length > 0) await writeMarker(system, out, changes.unfinishedElsewhere);
  else await system.files.remove(joinPath(out, markerName));
}

/** Old files that stand where a folder is to be, or whose folder is to be a file: they must go first. */
function splitObstacles(
  remove: readonly string[],
  write: readonly DesiredFile[],
): [obstacles: string[], stale: string[]] {
  const files = new Set(write.map(({ path }) => path));
  const folders = new Set(write.flatMap(({ path }) => foldersOf(path)));
  const isObstacle = (path: string): boolean =>
    folders.has(path) || foldersOf(path).some((folder) => files.has(folder));
  return [remove.filter(isObstacle), remove.filter((path) => !isObstacle(path))];
}

/** The folders that hold a path, the deepest first. */
function foldersOf(path: string): string[] {
  const folders: string[] = [];
  for (let folder = folderOf(path); folder !== "."; folder = folderOf(folder)) folders.push(folder);
  return folders;
}

async function writeFiles(system: System, out: string, files: readonly DesiredFile[]): Promise<void> {
  const folders = deepest(new Set(files.map(({ path }) => folderOf(path))));
  await mapConcurrently(folders, 32, (folder) => system.files.makeFolder(joinPath(out, folder)));
  await mapConcurrently(files, 32, ({ path, bytes, mode }) => system.files.replace(joinPath(out, path), bytes, mode));
}

/** The folders that hold no other of them: making these makes all. */
function deepest(folders: ReadonlySet<string>): string[] {
  const above = new Set([...folders].flatMap(foldersOf));
  return [...folders].filter((folder) => !above.has(folder));
}

/** Removes files, then the folders that they leave empty, the deepest first. */
async function removeFiles(system: System, out: string, paths: readonly string[]): Promise<void> {
  const folders = new Set<string>();
  for (const path of paths) {
    await system.files.remove(joinPath(out, path));
    for (const folder of foldersOf(path)) folders.add(folder);
  }
  for (const folder of [...folders].sort((a, b) => b.length - a.length))
    await system.files.removeEmptyFolder(joinPath(out, folder));
}
