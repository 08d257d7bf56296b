import { defineBuilder } from "../../compiler/emit/builder.ts";
import type { ResolvedTopology } from "../../compiler/resolve/resolved-site.ts";
import type { ReleaseAsset } from "../../formats/manifest/release.ts";
import { buildArtifact } from "../../formats/oci/build.ts";
import { digestOf, hexOf } from "../../formats/oci/digest.ts";
import { layerTar } from "../../formats/oci/layer.ts";
import { mediaTypes } from "../../formats/oci/media-types.ts";
import type { LayerRecipe, Recipe } from "../../formats/oci/recipe.ts";
import { tarFile } from "../../formats/tar/tar-file.ts";
import { type Folder, repositoryOf } from "./folders.ts";

/** What the artifact is; its layer is one that any program knows which unpacks images (image specification 1.1, layer.md). */
const artifactType = "application/vnd.harmony.files.v1";
const layerType = "application/vnd.oci.image.layer.v1.tar+gzip";

/** A folder as release.json lists it: an artifact of one layer, with no configuration. */
export const buildAsset = defineBuilder("release/asset", (_: ResolvedTopology, folder: Folder): ReleaseAsset => {
  const { emitter, path, files } = folder;
  const content = files.map((one) => tarFile(one, emitter));
  const layer = layerOf(path);
  const recipe = buildRecipe(folder, layer, digestOf(layerTar(layer, content)));
  const { digest } = buildArtifact(recipe, content).manifest;
  return { name: path, repository: recipe.repository, digest, recipe };
});

/** Programs that pull what is no image, such as oras, write a layer to the file that its title names. */
function layerOf(path: string): LayerRecipe {
  const title = `${path.replaceAll("/", "-")}.tar.gz`;
  return { mediaType: layerType, folder: path, prefix: "", annotations: { "org.opencontainers.image.title": title } };
}

/** The tag follows from the content. */
function buildRecipe(folder: Folder, layer: LayerRecipe, diffId: string): Recipe {
  return {
    repository: repositoryOf(folder),
    tag: `h${hexOf(diffId).slice(0, 12)}`,
    artifactType,
    config: { mediaType: mediaTypes.empty, content: {} },
    layers: [layer],
    annotations: {
      "org.opencontainers.image.created": "1970-01-01T00:00:00Z",
      "org.opencontainers.image.title": folder.path,
    },
  };
}
