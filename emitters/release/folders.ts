import type { ArtifactFile, ArtifactTree } from "../../compiler/emit/artifact.ts";
import { compareText } from "../../system/path.ts";

/** A folder that somebody takes as a whole: a host its profiles, a boot server its tree. */
export interface Folder {
  readonly emitter: string;
  /** From the topology's folder: `network-manager/w0`. It names the artifact, too: so no two have one name. */
  readonly path: string;
  /** All that lies below it; paths are from the emitter's folder. */
  readonly files: ArtifactTree;
}

/** The folders of an emitter's tree, by path. */
export function foldersOf(emitter: string, tree: ArtifactTree): readonly Folder[] {
  const byRoot = new Map<string, ArtifactFile[]>();
  for (const { root } of tree) if (root !== undefined) byRoot.set(root, []);
  for (const file of tree) for (const folder of foldersAbove(file.path)) byRoot.get(folder)?.push(file);
  return [...byRoot]
    .sort(([a], [b]) => compareText(a, b))
    .map(([root, files]) => ({ emitter, path: `${emitter}/${root}`, files }));
}

function foldersAbove(path: string): string[] {
  const steps = path.split("/");
  return steps.slice(1).map((_, index) => steps.slice(0, index + 1).join("/"));
}

/** The artifact's repository, below the topology's prefix. */
export function repositoryOf({ path }: Folder): string {
  return `files/${path}`;
}
