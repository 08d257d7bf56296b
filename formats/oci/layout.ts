import { compareText } from "../../system/path.ts";
import { compactJson } from "../json/render.ts";
import { hexOf } from "./digest.ts";
import { layoutMarker, refName } from "./layout-index.ts";
import { descriptor } from "./manifest.ts";
import { mediaTypes } from "./media-types.ts";
import type { BuiltArtifact, Recipe } from "./recipe.ts";

/** An artifact under the name that it has in a registry. */
export interface NamedArtifact {
  readonly recipe: Pick<Recipe, "repository" | "tag">;
  readonly artifact: BuiltArtifact;
}

/** A file of a layout; the path is from the folder that is to hold it, POSIX. */
export interface LayoutFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/**
 * OCI image layouts (specification 1.1), one for each repository, in a folder of its name: so
 * `skopeo copy oci:DIR/charts/shop:1.0.0 docker://<prefix>/charts/shop:1.0.0` needs no further name. Files by path.
 */
export function buildLayout(artifacts: readonly NamedArtifact[]): LayoutFile[] {
  const files = new Map<string, Uint8Array>();
  const indexes = new Map<string, object[]>();
  for (const { recipe, artifact } of artifacts) {
    for (const { digest, content } of [artifact.manifest, ...artifact.blobs])
      files.set(`${recipe.repository}/blobs/sha256/${hexOf(digest)}`, content);
    const annotations = { [refName]: recipe.tag };
    indexes.set(recipe.repository, [
      ...(indexes.get(recipe.repository) ?? []),
      { ...descriptor(artifact.manifest), annotations },
    ]);
  }
  for (const [repository, manifests] of indexes) {
    files.set(`${repository}/oci-layout`, new TextEncoder().encode(layoutMarker));
    files.set(`${repository}/index.json`, json({ schemaVersion: 2, mediaType: mediaTypes.index, manifests }));
  }
  return [...files].map(([path, content]) => ({ path, content })).sort((a, b) => compareText(a.path, b.path));
}

function json(model: object): Uint8Array {
  return new TextEncoder().encode(compactJson(model));
}
