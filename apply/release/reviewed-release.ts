import { hasErrors } from "../../diagnostics/diagnostic.ts";
import { invariant } from "../../diagnostics/internal-error.ts";
import { failure, type Outcome, success } from "../../diagnostics/outcome.ts";
import { parseRelease } from "../../formats/manifest/parse.ts";
import {
  type MirroredArtifact,
  madeArtifacts,
  type Release,
  type ReleaseChart,
} from "../../formats/manifest/release.ts";
import { buildArtifact } from "../../formats/oci/build.ts";
import type { BuiltArtifact } from "../../formats/oci/recipe.ts";
import type { TarFile } from "../../formats/tar/build.ts";
import { joinPath } from "../../system/path.ts";
import type { ReviewedTree } from "../tree/reviewed-tree.ts";
import { releaseDiagnostics } from "./diagnostics.ts";

/** A release as it was reviewed, with the bytes of all that is made here. */
export interface ReviewedRelease {
  readonly tree: ReviewedTree;
  readonly release: Release;
  /** The bytes of release.json. */
  readonly config: Uint8Array;
  /** Charts, then the bundle that pins them, then files of machines. */
  readonly made: readonly MadeEntry[];
  /** Third parties' charts, copied byte for byte. */
  readonly mirrored: readonly (MirroredArtifact & ReleaseChart)[];
}

/** An artifact, rebuilt. */
export interface MadeEntry {
  readonly repository: string;
  /** Its own, which follows from its content. */
  readonly tag: string;
  /** The bundle is tagged by the release's version, too: whoever cleans up a registry takes what has no tag. */
  readonly isBundle: boolean;
  readonly artifact: BuiltArtifact;
}

/** Rebuilds what release.json names from the reviewed files, and refuses what comes out otherwise than was reviewed. */
export function readReviewedRelease(tree: ReviewedTree): Outcome<ReviewedRelease> {
  const config = tree.files.get("release.json");
  if (config === undefined)
    return failure(releaseDiagnostics.create("nothing-to-release", {}, { folder: tree.folder }));
  const { value: release, faults } = parseRelease(new TextDecoder().decode(config));
  if (release === undefined || faults.length > 0) {
    const holes = { path: joinPath(tree.folder, "release.json"), reason: faults[0]?.message ?? "it says nothing." };
    return failure(releaseDiagnostics.create("damaged-release", {}, holes));
  }
  const parts = tarFiles(tree);
  const made = madeArtifacts(release);
  const empty = made.flatMap(({ recipe }) => recipe.layers).find(({ folder }) => !hasFiles(parts, folder));
  if (empty !== undefined) {
    const holes = {
      path: joinPath(tree.folder, "release.json"),
      reason: `it names the folder ${empty.folder}, which is empty.`,
    };
    return failure(releaseDiagnostics.create("damaged-release", {}, holes));
  }
  const built = made.map((one) => {
    const { repository, tag } = one.recipe;
    const artifact = buildArtifact(one.recipe, parts);
    const entry: MadeEntry = { repository, tag, isBundle: one === release.bundle, artifact };
    return { expected: one.digest, entry };
  });
  const found = built.flatMap(({ expected, entry }) => {
    const { digest } = entry.artifact.manifest;
    if (digest === expected) return [];
    return [releaseDiagnostics.create("digest-differs", {}, { repository: entry.repository, found: digest, expected })];
  });
  if (hasErrors(found)) return failure(...found);
  const mirrored = release.charts.filter(isMirrored);
  return success({ tree, release, config, made: built.map(({ entry }) => entry), mirrored });
}

function isMirrored(chart: ReleaseChart): chart is ReleaseChart & MirroredArtifact {
  return "source" in chart;
}

function tarFiles({ files, manifest }: ReviewedTree): TarFile[] {
  return manifest.files.map(({ path, mode }) => {
    const content = files.get(path);
    invariant(content !== undefined, `${path} was not read`);
    return { path, content, mode };
  });
}

function hasFiles(files: readonly TarFile[], folder: string): boolean {
  return files.some(({ path }) => path.startsWith(`${folder}/`));
}
