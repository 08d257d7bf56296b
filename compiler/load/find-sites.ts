import { compareText, joinPath } from "../../system/path.ts";
import type { System } from "../../system/system.ts";

/**
 * The folders at or below `folder` that have a harmony.yaml, relative to it ("" is the folder itself), by path.
 * Hidden folders, `node_modules` and `cue.mod` are passed over.
 */
export async function findSiteFolders(system: System, folder: string, out: string): Promise<string[]> {
  const found: string[] = [];
  const walk = async (relative: string): Promise<void> => {
    // A folder that can't be read is told of where its files are looked for.
    const entries = await system.files.list(joinPath(folder, relative)).catch(() => []);
    if (entries.some((entry) => entry.name === "harmony.yaml" && entry.kind !== "directory")) found.push(relative);
    for (const { name, kind } of entries) {
      if (kind !== "directory" || name.startsWith(".") || name === "node_modules" || name === "cue.mod") continue;
      const below = relative === "" ? name : `${relative}/${name}`;
      if (joinPath(system.workingDirectory, joinPath(folder, below)) !== out) await walk(below);
    }
  };
  await walk("");
  return found.sort(compareText);
}
