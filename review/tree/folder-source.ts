import { mapConcurrently } from "../../system/map-concurrently.ts";
import { compareText, joinPath } from "../../system/path.ts";
import type { System } from "../../system/system.ts";
import type { TreeSource } from "./source.ts";

const readsAtOnce = 16;

/** The tree of an output folder. */
export function createFolderSource(system: System, folder: string): TreeSource {
  const { files } = system;
  const isFile = async (path: string): Promise<boolean> => (await files.stat(joinPath(folder, path)))?.kind === "file";
  const foldersIn = async (path: string): Promise<readonly string[]> => {
    const at = joinPath(folder, path);
    if ((await files.stat(at))?.kind !== "directory") return [];
    return (await files.list(at)).filter(({ kind }) => kind === "directory").map(({ name }) => joinPath(path, name));
  };
  return {
    place: folder,
    has: async (path) => (await files.stat(joinPath(folder, path))) !== undefined,
    manifests: async () => {
      const topologies = (await Promise.all((await foldersIn("")).map(foldersIn))).flat();
      const paths = topologies.map((topology) => `${topology}/manifest.json`);
      const found = await mapConcurrently(paths, readsAtOnce, async (path) => ((await isFile(path)) ? [path] : []));
      return found.flat().sort(compareText);
    },
    read: async (paths) => {
      const read = await mapConcurrently(paths, readsAtOnce, async (path) =>
        (await isFile(path)) ? [[path, await files.read(joinPath(folder, path))] as const] : [],
      );
      return new Map(read.flat());
    },
  };
}
