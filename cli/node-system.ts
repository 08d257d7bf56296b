import { createReadStream, rename as renameFile, writeFile as writeWhole } from "node:fs";
import { lstat, mkdir, readdir, readFile, realpath, rm, rmdir, writeFile as writeParts } from "node:fs/promises";
import { dirname } from "node:path";
import { performance } from "node:perf_hooks";
import { createInterface } from "node:readline/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import type { EntryKind, System } from "../system/system.ts";
import { fetchOnce } from "./node-network.ts";
import { pageText } from "./node-pager.ts";
import { runProgram, runProgramForBytes } from "./node-processes.ts";

// Of small files a tree holds thousands, and node:fs/promises takes about twice as long for each.
const rename = promisify(renameFile);
const writeFile = promisify(writeWhole);

interface Kinds {
  isFile(): boolean;
  isDirectory(): boolean;
  isSymbolicLink(): boolean;
}

/** The real world, as Node shows it. */
export function createNodeSystem(): System {
  let temporary = 0;
  const replaceBy = async (path: string, write: (beside: string) => Promise<void>): Promise<void> => {
    const beside = `${dirname(path)}/.harmony-${process.pid}-${temporary++}.tmp`;
    try {
      await write(beside);
      await rename(beside, path);
    } catch (error) {
      await rm(beside, { force: true });
      throw error;
    }
  };
  return {
    workingDirectory: process.cwd(),
    environment: (name) => process.env[name],
    clock: {
      now: () => performance.now(),
      timestamp: () => new Date().toISOString(),
      sleep: (duration) => sleep(duration),
    },
    network: { fetch: fetchOnce },
    processes: { run: runProgram, runForBytes: runProgramForBytes },
    terminal: {
      print: (text) => void process.stdout.write(text),
      page: process.stdout.isTTY ? pageText : undefined,
      warn: (text) => void process.stderr.write(text),
      columns: process.stderr.isTTY ? process.stderr.columns : undefined,
      colour: wantsColour(),
      confirm: process.stdin.isTTY && process.stderr.isTTY ? confirm : undefined,
    },
    files: {
      read: (path) => readFile(path),
      readParts: (path) => createReadStream(path),
      stat: async (path) => {
        const found = await lstat(path).catch(ignoreMissing);
        return found && { kind: kindOf(found), size: found.size, mode: found.mode & 0o777 };
      },
      list: async (path) =>
        (await readdir(path, { withFileTypes: true })).map((entry) => ({ name: entry.name, kind: kindOf(entry) })),
      realPath: (path) => realpath(path),
      makeFolder: async (path) => void (await mkdir(path, { recursive: true })),
      // The mode is set by writeFile for a new file, less the umask; chmod by name would follow a swapped link.
      replace: (path, content, mode) => replaceBy(path, (beside) => writeFile(beside, content, { mode, flag: "wx" })),
      replaceFrom: (path, parts, mode) => replaceBy(path, (beside) => writeParts(beside, parts, { mode, flag: "wx" })),
      append: (path, parts, mode) => writeParts(path, parts, { mode, flag: "a" }),
      remove: async (path) => rm(path, { force: true }),
      removeEmptyFolder: async (path) => rmdir(path).catch(ignoreNotEmpty),
    },
  };
}

async function confirm(question: string): Promise<boolean> {
  const asking = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(es)?$/i.test((await asking.question(`${question} [y/N] `)).trim());
  } finally {
    asking.close();
  }
}

function kindOf(entry: Kinds): EntryKind {
  return entry.isFile() ? "file" : entry.isDirectory() ? "directory" : entry.isSymbolicLink() ? "link" : "other";
}

/** https://no-color.org: any value but the empty one switches colours off. */
function wantsColour(): boolean {
  return process.stderr.isTTY && !process.env["NO_COLOR"] && process.env["TERM"] !== "dumb";
}

function ignoreMissing(error: unknown): undefined {
  const { code } = error as { code?: string };
  if (code === "ENOENT" || code === "ENOTDIR") return undefined;
  throw error;
}

function ignoreNotEmpty(error: unknown): void {
  const { code } = error as { code?: string };
  if (code !== "ENOTEMPTY" && code !== "ENOENT" && code !== "EEXIST") throw error;
}
