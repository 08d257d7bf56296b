import { fail } from "../../diagnostics/outcome.ts";
import type { System } from "../../system/system.ts";
import { reviewDiagnostics } from "./diagnostics.ts";
import { createFolderSource } from "./folder-source.ts";
import { askGit, createGit, createGitSource, type Git } from "./git-source.ts";
import type { TreeSource } from "./source.ts";

/** Names that a main branch has, the local one first: a runner of CI has only what it fetched. */
const mainBranches = ["main", "master", "origin/main", "origin/master"];

/** What the output folder is compared with: a folder, a git revision, or by default where the branch left the main one. To be run in an `attempt`. */
export async function createBase(system: System, base: string | undefined, out: string): Promise<TreeSource> {
  if (base !== undefined && (await system.files.stat(base))?.kind === "directory")
    return createFolderSource(system, base);
  const git = createGit(system, out);
  if (base === undefined) {
    const { name, commit } = await defaultCommit(git, out);
    return createGitSource(git, out, name, commit);
  }
  const commit = await commitOf(git, base);
  if (commit === undefined) return fail(reviewDiagnostics.create("unknown-base", {}, { base }));
  return createGitSource(git, out, base, commit);
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
