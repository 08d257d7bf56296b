import { fail } from "../../diagnostics/outcome.ts";
import { systemFailure } from "../../system/failure.ts";
import type { System } from "../../system/system.ts";
import { reviewDiagnostics } from "./diagnostics.ts";

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

/**
 * The files that a commit has in the folder that git runs in, by path from there, with their objects' ids; `--full-tree`
 * gives those of the whole. Undefined where git refuses. Links and submodules are no files.
 */
export async function readTree(
  git: Git,
  commit: string,
  ...options: readonly "--full-tree"[]
): Promise<ReadonlyMap<string, string> | undefined> {
  const listed = await git(["ls-tree", "-r", "-z", ...options, commit]);
  return listed === undefined ? undefined : parseTree(new TextDecoder().decode(listed));
}

/** `git ls-tree -z`: `<mode> <type> <object>\t<path>`, each ended by NUL. A repository may have very many. */
function parseTree(text: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (let at = 0; at < text.length; ) {
    const [tab, end] = [text.indexOf("\t", at), text.indexOf("\0", at)];
    if (tab < 0 || end < 0) break;
    const [mode = "", type, id] = text.slice(at, tab).split(" ");
    if (mode.startsWith("100") && type === "blob" && id !== undefined) files.set(text.slice(tab + 1, end), id);
    at = end + 1;
  }
  return files;
}

/** `git cat-file --batch`: `<object> <type> <size>\n<bytes>\n`, or `<object> missing\n`. */
export function parseBatch(answer: Uint8Array): ReadonlyMap<string, Uint8Array> {
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
