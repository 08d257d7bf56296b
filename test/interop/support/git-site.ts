import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { git } from "../../support/git.ts";
import { program } from "../../support/run-harmony.ts";

/** A repository with specs and its compiled tree, and the bare one that a forge keeps of it. */
export interface GitSite {
  /** `file://…` of the bare repository. */
  readonly origin: string;
  readonly path: string;
  git(...args: readonly string[]): string;
  /** Writes files, compiles the specs unless told not to, and commits it all. Gives the commit. */
  commit(files: Readonly<Record<string, string>>, options?: { readonly compile?: boolean }): string;
  /** What actions/checkout makes of a commit: no branch, and no history unless it is to be whole (`fetch-depth: 0`). */
  checkOut(commit: string, options?: { readonly isWhole?: boolean }): string;
}

/** Makes it in a folder, or takes the one that is there: what was copied names its own origin again. */
export function createGitSite(folder: string): GitSite {
  const bare = join(folder, "origin.git");
  const path = join(folder, "site");
  git(folder, "init", "--quiet", "--bare", "-b", "main", bare);
  git(folder, "init", "--quiet", "-b", "main", path);
  git(path, "config", "remote.origin.url", bare);
  const origin = `file://${bare}`;
  return {
    origin,
    path,
    git: (...args) => git(path, ...args),
    commit(files, { compile = true } = {}) {
      for (const [name, text] of Object.entries(files)) {
        mkdirSync(dirname(join(path, name)), { recursive: true });
        writeFileSync(join(path, name), text);
      }
      if (compile) {
        rmSync(join(path, "out"), { recursive: true, force: true });
        execFileSync(process.execPath, [program, "compile", "specs"], { cwd: path, stdio: "pipe" });
      }
      git(path, "add", "--all");
      git(path, "commit", "--quiet", "--message", "change");
      return git(path, "rev-parse", "HEAD");
    },
    checkOut(commit, { isWhole = false } = {}) {
      const workspace = mkdtempSync(join(folder, "workspace-"));
      git(workspace, "init", "--quiet");
      git(workspace, "remote", "add", "origin", origin);
      const [depth, branches] = isWhole ? [[], ["+refs/heads/*:refs/remotes/origin/*"]] : [["--depth=1"], []];
      git(workspace, "fetch", "--quiet", "--no-tags", ...depth, "origin", ...branches, commit);
      git(workspace, "checkout", "--quiet", "--detach", commit);
      return workspace;
    },
  };
}
