import { joinPath } from "../../system/path.ts";
import type { Entry, FileStat, Files } from "../../system/system.ts";
import { askGit, type Git, parseBatch, readTree } from "./git.ts";

/** Files whose text a compile may ask for: read in one go with the first of them. */
const sourcePattern = /(\.(cue|json|ya?ml|lock)|(^|\/)module\.cue)$/;

/** The files of a commit as if they were on disk, at the places where they would lie. Nothing can be written. */
export async function createRevisionFiles(git: Git, commit: string, working: string): Promise<Files | undefined> {
  const root = await askGit(git, "rev-parse", "--show-toplevel");
  const tree = await readTree(git, commit, "--full-tree");
  if (root === undefined || tree === undefined) return undefined;
  const folders = foldersOf(tree.keys());
  const bodies = new Map<string, Uint8Array>();

  const inside = (path: string): string => {
    const absolute = joinPath(path.startsWith("/") ? path : joinPath(working, path));
    return absolute === root ? "" : absolute.startsWith(`${root}/`) ? absolute.slice(root.length + 1) : absolute;
  };
  const statOf = (path: string): FileStat | undefined => {
    if (tree.has(path)) return { kind: "file", size: 0, mode: 0o644 };
    return folders.has(path) ? { kind: "directory", size: 0, mode: 0o755 } : undefined;
  };
  const load = async (path: string): Promise<void> => {
    const top = path.split("/")[0] ?? "";
    const together = [...tree].filter(
      ([one]) => one === path || (one.startsWith(`${top}/`) && sourcePattern.test(one)),
    );
    const answer = await git(["cat-file", "--batch"], together.map(([, id]) => `${id}\n`).join(""));
    for (const [id, bytes] of answer === undefined ? [] : parseBatch(answer)) bodies.set(id, bytes);
  };
  const read = async (path: string): Promise<Uint8Array> => {
    const id = tree.get(inside(path));
    if (id === undefined) throw missing(path);
    if (!bodies.has(id)) await load(inside(path));
    const bytes = bodies.get(id);
    if (bytes === undefined) throw missing(path);
    return bytes;
  };
  const refuse = async (path: string): Promise<never> => {
    throw Object.assign(new Error(`a commit can't be changed: ${path}`), { code: "EROFS" });
  };
  return {
    read,
    async *readParts(path) {
      yield await read(path);
    },
    stat: async (path) => {
      const found = statOf(inside(path));
      return found?.kind === "file" ? { ...found, size: (await read(path)).length } : found;
    },
    list: async (path) => folders.get(inside(path)) ?? [],
    realPath: async (path) => {
      if (statOf(inside(path)) === undefined) throw missing(path);
      return joinPath(root, inside(path));
    },
    makeFolder: refuse,
    replace: refuse,
    replaceFrom: refuse,
    append: refuse,
    remove: refuse,
    removeEmptyFolder: refuse,
  };
}

function foldersOf(paths: Iterable<string>): ReadonlyMap<string, readonly Entry[]> {
  const folders = new Map<string, Map<string, Entry>>([["", new Map()]]);
  for (const path of paths) {
    const steps = path.split("/");
    for (const [index, name] of steps.entries()) {
      const folder = steps.slice(0, index).join("/");
      const kind = index === steps.length - 1 ? "file" : "directory";
      folders.set(folder, (folders.get(folder) ?? new Map<string, Entry>()).set(name, { name, kind }));
    }
  }
  return new Map([...folders].map(([folder, entries]) => [folder, [...entries.values()]]));
}

function missing(path: string): Error {
  return Object.assign(new Error(`no such file in the commit: ${path}`), { code: "ENOENT" });
}
