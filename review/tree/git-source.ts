import { fail } from "../../diagnostics/outcome.ts";
import { systemFailure } from "../../system/failure.ts";
import { compareText } from "../../system/path.ts";
import type { System } from "../../system/system.ts";
import { reviewDiagnostics } from "./diagnostics.ts";
import { isManifestPath, type TreeSource } from "./source.ts";

/** Milliseconds. A repository on a slow disk may take its time. */
const timeout = 120_000;
/** Bytes of an answer of git. */
const answerLimit = 1 << 30;

/** Runs git's plumbing in the output folder; undefined where it refuses. No shell, no checkout, nothing is written. */
export interface Git {
  (args: readonly string[], input?: string): Promise<Uint8Array | undefined>;
}

export function createGit(system: System, out: string): Git {
  return async (args, input = "") => {
    try {
      const command = { program: "git", args: ["-C", out, "--no-pager", ...args], input, timeout };
      const { code, output } = await system.processes.runForBytes(command, answerLimit);
      return code === 0 ? output : undefined;
    } catch (error) {
      if (systemFailure(error) === undefined) throw error;
      return fail(reviewDiagnostics.create("git-failed", {}, { what: "anything: it can't be started", out }));
    }
  };
}

/** One line of text that git prints; undefined where it refuses. */
export async function askGit(git: Git, ...args: readonly string[]): Promise<string | undefined> {
  const bytes = await git(args);
  return bytes === undefined ? undefined : new TextDecoder().decode(bytes).replace(/\n$/, "");
}

/** The tree that a commit holds where the output folder stands today. `commit` is an object's id. */
export async function createGitSource(git: Git, out: string, name: string, commit: string): Promise<TreeSource> {
  const prefix = await askGit(git, "rev-parse", "--show-prefix");
  const refuse = (what: string): never => fail(reviewDiagnostics.create("git-failed", {}, { what, out }));
  if (prefix === undefined) return refuse(`where ${out} stands`);
  const folder = `${commit}:${prefix.replace(/\/$/, "")}`;
  const isThere = (await askGit(git, "rev-parse", "--verify", "--quiet", "--end-of-options", folder)) !== undefined;
  const listed = isThere ? await git(["ls-tree", "-r", "-z", "--full-tree", folder]) : new Uint8Array();
  if (listed === undefined) return refuse(`the folder ${folder}`);
  const blobs = parseTree(new TextDecoder().decode(listed));
  return {
    place: `${name} (${commit.slice(0, 12)}):${out}`,
    has: async (path) => blobs.has(path),
    manifests: async () => [...blobs.keys()].filter(isManifestPath).sort(compareText),
    read: async (paths) => {
      const ids = new Map(paths.flatMap((path) => [[path, blobs.get(path)] as const]));
      const wanted = [...new Set([...ids.values()].filter((id) => id !== undefined))];
      if (wanted.length === 0) return new Map();
      const answer = await git(["cat-file", "--batch"], wanted.map((id) => `${id}\n`).join(""));
      if (answer === undefined) return refuse(`the files of ${folder}`);
      const bodies = parseBatch(answer);
      return new Map(
        [...ids].flatMap(([path, id]) => {
          const bytes = id === undefined ? undefined : bodies.get(id);
          return bytes === undefined ? [] : [[path, bytes] as const];
        }),
      );
    },
  };
}

/** `git ls-tree -z`: `<mode> <type> <object>\t<path>`, each ended by NUL. Links and submodules are no files of a tree. */
function parseTree(text: string): ReadonlyMap<string, string> {
  const entries = text.split("\0").flatMap((entry) => {
    const [, id, path] = /^100[0-7]{3} blob ([0-9a-f]+)\t(.*)$/s.exec(entry) ?? [];
    return id === undefined || path === undefined ? [] : [[path, id] as const];
  });
  return new Map(entries);
}

/** `git cat-file --batch`: `<object> <type> <size>\n<bytes>\n`, or `<object> missing\n`. */
function parseBatch(answer: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const bodies = new Map<string, Uint8Array>();
  const decoder = new TextDecoder();
  for (let at = 0; at < answer.length; ) {
    const end = answer.indexOf(10, at);
    if (end < 0) break;
    const [id = "", type, size] = decoder.decode(answer.subarray(at, end)).split(" ");
    at = end + 1;
    if (type !== "blob") continue;
    bodies.set(id, answer.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return bodies;
}
