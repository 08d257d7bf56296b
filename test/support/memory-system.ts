import type { Network } from "../../system/network.ts";
import { baseName, folderOf, joinPath } from "../../system/path.ts";
import type { Finished } from "../../system/processes.ts";
import type { Entry, System } from "../../system/system.ts";

export interface MemorySystem extends System {
  /** The text of a file, by absolute path or from the working directory. */
  text(path: string): string | undefined;
  write(path: string, content: string | Uint8Array): void;
  /** Every file, by path from the working directory. */
  snapshot(): Record<string, string>;
  /** What was done to files, in order: for tests of what is left after a crash. */
  readonly effects: string[];
  /** Ends the world, by a throw, before the effect of this index. */
  crashAt: number | undefined;
  readonly printed: string[];
  /** Paths, from the working directory, that can't be read: EACCES. */
  readonly unreadable: Set<string>;
  /** Who answers requests; nobody, unless a test says. */
  network: Network;
  /** The environment, by name. */
  readonly variables: Record<string, string>;
  /** Programs by name: what they make of their arguments and input. */
  readonly programs: Record<string, (args: readonly string[], input: string) => Finished>;
  /** How long was waited, in milliseconds, in order. The clock moves on by as much, and no time is spent. */
  readonly slept: number[];
}

/** Files in memory, below /site unless told otherwise. Links are given as `{ link: target }`. */
export function createMemorySystem(
  files: Readonly<Record<string, string | Uint8Array | { readonly link: string }>> = {},
  workingDirectory = "/site",
): MemorySystem {
  const contents = new Map<string, Uint8Array>();
  const links = new Map<string, string>();
  const folders = new Set<string>(["/", workingDirectory]);
  const absolute = (path: string): string => joinPath(path.startsWith("/") ? path : `${workingDirectory}/${path}`);
  const addFolder = (path: string): void => {
    for (let folder = path; folder !== "/" && !folders.has(folder); folder = folderOf(folder)) folders.add(folder);
  };
  const put = (path: string, content: string | Uint8Array): void => {
    addFolder(folderOf(absolute(path)));
    contents.set(absolute(path), typeof content === "string" ? new TextEncoder().encode(content) : content);
  };
  for (const [path, content] of Object.entries(files)) {
    if (typeof content === "object" && "link" in content) {
      addFolder(folderOf(absolute(path)));
      links.set(absolute(path), content.link);
    } else put(path, content);
  }
  const effects: string[] = [];
  let time = 0;
  const missing = (path: string): Error => Object.assign(new Error(`ENOENT: ${path}`), { code: "ENOENT" });
  const effect = (words: string): void => {
    if (system.crashAt === effects.length) throw new Error("crash");
    effects.push(words);
  };
  const real = (path: string): string => {
    const target = links.get(absolute(path));
    return target === undefined
      ? absolute(path)
      : real(target.startsWith("/") ? target : joinPath(folderOf(absolute(path)), target));
  };
  const system: MemorySystem = {
    workingDirectory,
    effects,
    crashAt: undefined,
    printed: [],
    unreadable: new Set(),
    text: (path) => {
      const found = contents.get(real(path));
      return found && new TextDecoder().decode(found);
    },
    write: put,
    snapshot: () =>
      Object.fromEntries(
        [...contents]
          .map(([path, bytes]) => [path.replace(`${workingDirectory}/`, ""), new TextDecoder().decode(bytes)] as const)
          .sort(([a], [b]) => (a < b ? -1 : 1)),
      ),
    variables: {},
    programs: {},
    slept: [],
    environment: (name) => system.variables[name],
    network: {
      fetch: async ({ url }) => {
        throw new Error(`nobody answers ${url}`);
      },
    },
    processes: {
      run: async ({ program, args, input }) => {
        const run = system.programs[program];
        if (run === undefined) throw missing(program);
        return run(args, input);
      },
      runForBytes: async (command) => {
        const { code, output } = await system.processes.run(command);
        return { code, output: new TextEncoder().encode(output) };
      },
    },
    clock: {
      now: () => time,
      timestamp: () => new Date(time).toISOString(),
      sleep: async (duration) => {
        system.slept.push(duration);
        time += duration;
      },
    },
    terminal: {
      print: (text) => void system.printed.push(text),
      warn: (text) => void system.printed.push(text),
      columns: undefined,
      colour: false,
      page: undefined,
      confirm: undefined,
    },
    files: {
      read: async (path) => {
        const found = contents.get(real(path));
        if (found === undefined) throw missing(path);
        for (const one of system.unreadable)
          if (real(path) === absolute(one)) throw Object.assign(new Error(`EACCES: ${path}`), { code: "EACCES" });
        return found;
      },
      async *readParts(path) {
        const content = await system.files.read(path);
        for (let start = 0; start < content.length; start += 1 << 16) yield content.subarray(start, start + (1 << 16));
      },
      stat: async (path) => {
        const at = absolute(path);
        if (links.has(at)) return { kind: "link", size: 0, mode: 0o777 };
        const found = contents.get(at);
        if (found !== undefined) return { kind: "file", size: found.byteLength, mode: 0o644 };
        return folders.has(at) ? { kind: "directory", size: 0, mode: 0o755 } : undefined;
      },
      list: async (path) => {
        const folder = absolute(path);
        const inside = (kind: Entry["kind"], paths: Iterable<string>): Entry[] =>
          [...paths]
            .filter((one) => one !== "/" && folderOf(one) === folder)
            .map((one) => ({ name: baseName(one), kind }));
        return [...inside("directory", folders), ...inside("file", contents.keys()), ...inside("link", links.keys())];
      },
      realPath: async (path) => {
        const found = real(path);
        if (!contents.has(found) && !folders.has(found)) throw missing(path);
        return found;
      },
      makeFolder: async (path) => addFolder(absolute(path)),
      replace: async (path, content) => {
        effect(`write ${path}`);
        put(path, content);
      },
      replaceFrom: async (path, parts) => {
        const all: Uint8Array[] = [];
        for await (const part of parts) all.push(part);
        effect(`write ${path}`);
        put(path, Buffer.concat(all));
      },
      append: async (path, parts) => {
        effect(`append ${path}`);
        for await (const part of parts)
          put(path, Buffer.concat([contents.get(absolute(path)) ?? new Uint8Array(), part]));
      },
      remove: async (path) => {
        effect(`remove ${path}`);
        contents.delete(absolute(path));
      },
      removeEmptyFolder: async (path) => {
        const folder = absolute(path);
        if (![...contents.keys(), ...folders].some((one) => one.startsWith(`${folder}/`))) folders.delete(folder);
      },
    },
  };
  return system;
}
