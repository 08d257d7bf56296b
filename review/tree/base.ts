import { fail } from "../../diagnostics/outcome.ts";
import type { System } from "../../system/system.ts";
import { reviewDiagnostics } from "./diagnostics.ts";
import { createFolderSource } from "./folder-source.ts";
import { askGit, createGit, type Git } from "./git.ts";
import { createGitSource } from "./git-source.ts";
import type { TreeSource } from "./source.ts";

/** Names that a main branch has, the local one first: a runner of CI has only what it fetched. */
const mainBranches = ["main", "master", "origin/main", "origin/master"];

/** A commit, and the git that knows it. */
export interface Revision {
  readonly git: Git;
  readonly commit: string;
}

/** What the output folder is compared with. */
export interface Base {
  readonly source: TreeSource;
  /** Undefined for a folder. */
  readonly revision?: Revision;
}

/** A folder, a git revision, or by default where the branch left the main one. To be run in an `attempt`. */
export async function openBase(system: System, base: string | undefined, out: string): Promise<Base> {
  if (base !== undefined && (await system.files.stat(base))?.kind === "directory")
    return { source: createFolderSource(system, base) };
  const git = createGit(system, out);
  const { name, commit } = base === undefined ? await defaultCommit(git, out) : await namedCommit(git, base);
  return { source: await createGitSource(git, out, name, commit), revision: { git, commit } };
}

/** A revision of the repository that the output folder is in; undefined where git knows none of that name. */
export async function findRevision(system: System, out: string, name: string): Promise<Revision | undefined> {
  const git = createGit(system, out);
  const commit = await commitOf(git, name);
  return commit === undefined ? undefined : { git, commit };
}

async function namedCommit(git: Git, base: string): Promise<{ readonly name: string; readonly commit: string }> {
  const commit = await commitOf(git, base);
  return commit === undefined ? fail(reviewDiagnostics.create("unknown-base", {}, { base })) : { name: base, commit };
}

async function defaultCommit(git: Git, out: string): Promise<{ readonly name: string; readonly commit: string }> {
  for (const branch of mainBranches) {
    if ((await commitOf(git, branch)) === undefined) continue;
    const commit = await askGit(git, "merge-base", "HEAD", branch);
    if (commit !== undefined) return { name: `merge base with ${branch}`, commit };
  }
  const commit = await commitOf(git, "HEAD");
  if (commit === undefined)
    return fail(reviewDiagnostics.create("git-failed", {}, { what: "HEAD, to compare with", out }));
  return { name: "HEAD", commit };
}

/** A revision may begin with a dash, and is never a flag. */
function commitOf(git: Git, revision: string): Promise<string | undefined> {
  return askGit(git, "rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`);
}
