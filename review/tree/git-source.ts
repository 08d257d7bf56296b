import { fail } from "../../diagnostics/outcome.ts";
import { compareText } from "../../system/path.ts";
import { reviewDiagnostics } from "./diagnostics.ts";
import { type Git, parseBatch, readTree } from "./git.ts";
import { isManifestPath, type TreeSource } from "./source.ts";

/** The tree that a commit holds where the output folder stands today. `commit` is an object's id. */
export async function createGitSource(git: Git, out: string, name: string, commit: string): Promise<TreeSource> {
  const refuse = (what: string): never => fail(reviewDiagnostics.create("git-failed", {}, { what, out }));
  const blobs = await readTree(git, commit);
  if (blobs === undefined) return refuse(`the folder ${out} of ${commit.slice(0, 12)}`);
  return {
    place: `${name} (${commit.slice(0, 12)}):${out}`,
    has: async (path) => blobs.has(path),
    unchanged: async () => {
      const [differing, tracked] = await Promise.all([
        git(["diff", "--name-only", "--no-renames", "--relative", "-z", commit, "--", "."]),
        git(["ls-files", "-z"]),
      ]);
      if (differing === undefined || tracked === undefined) return refuse(`what differs from ${commit.slice(0, 12)}`);
      const changed = new Set(parseNames(differing));
      return new Set(parseNames(tracked).filter((path) => blobs.has(path) && !changed.has(path)));
    },
    manifests: async () => [...blobs.keys()].filter(isManifestPath).sort(compareText),
    read: async (paths) => {
      const ids = new Map(paths.flatMap((path) => [[path, blobs.get(path)] as const]));
      const wanted = [...new Set([...ids.values()].filter((id) => id !== undefined))];
      if (wanted.length === 0) return new Map();
      const answer = await git(["cat-file", "--batch"], wanted.map((id) => `${id}\n`).join(""));
      if (answer === undefined) return refuse(`the files of ${commit.slice(0, 12)}`);
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

/** Names that are each ended by NUL. */
function parseNames(output: Uint8Array): readonly string[] {
  return new TextDecoder().decode(output).split("\0").slice(0, -1);
}
