import { gzip } from "../gzip/gzip.ts";
import { compactJson } from "../json/render.ts";
import type { TarFile } from "../tar/build.ts";
import { layerTar } from "./layer.ts";
import { buildBlob, buildManifest } from "./manifest.ts";
import type { BuiltArtifact, Recipe } from "./recipe.ts";

/**
 * Makes an artifact's bytes: an OCI image manifest (specification 1.1), its config and its layers. `files` have paths
 * from the topology's folder, `out/<site>/<topology>/`. The same recipe and files always give the same digests.
 */
export function buildArtifact(recipe: Recipe, files: readonly TarFile[]): BuiltArtifact {
  const { artifactType, annotations } = recipe;
  return buildManifest({
    ...(artifactType === undefined ? {} : { artifactType }),
    config: buildBlob(recipe.config.mediaType, compactJson(recipe.config.content)),
    layers: recipe.layers.map((layer) => ({
      ...buildBlob(layer.mediaType, gzip(layerTar(layer, files))),
      annotations: layer.annotations,
    })),
    annotations,
  });
}
