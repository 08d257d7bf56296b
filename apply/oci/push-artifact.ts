import type { BuiltArtifact } from "../../formats/oci/recipe.ts";
import { mapConcurrently } from "../../system/map-concurrently.ts";
import type { Blobs } from "./blobs.ts";
import type { Manifests } from "./manifests.ts";

/** Blobs of one artifact that are sent at a time. */
const parallelBlobs = 4;

/**
 * Pushes an artifact: its blobs, then the manifest by its digest, and the tag last, so that no tag ever names something
 * that is not all there. Gives the number of blobs that had to be sent.
 */
export async function pushArtifact(
  blobs: Pick<Blobs, "push">,
  manifests: Pick<Manifests, "push">,
  repository: string,
  artifact: BuiltArtifact,
  tag: string | undefined,
): Promise<number> {
  const pushed = await mapConcurrently(artifact.blobs, parallelBlobs, (blob) => blobs.push(repository, blob));
  await manifests.push(repository, artifact.manifest);
  if (tag !== undefined) await manifests.push(repository, artifact.manifest, tag);
  return pushed.filter((outcome) => outcome === "sent").length;
}
