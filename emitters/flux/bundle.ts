import type { ArtifactFile } from "../../compiler/emit/artifact.ts";
import { defineBuilder } from "../../compiler/emit/builder.ts";
import type { BundleFact, ChartFact } from "../../compiler/emit/facts.ts";
import { trackerOf } from "../../compiler/emit/tracking.ts";
import { buildArtifact } from "../../formats/oci/build.ts";
import { digestOf, hexOf } from "../../formats/oci/digest.ts";
import { layerTar } from "../../formats/oci/layer.ts";
import type { LayerRecipe, Recipe } from "../../formats/oci/recipe.ts";
import { tarFile } from "../../formats/tar/tar-file.ts";
import { bundleFiles } from "./bundle-files.ts";
import type { FluxTopology } from "./unit.ts";

interface Bundle extends BundleFact {
  readonly files: readonly ArtifactFile[];
}

/** The layer of the bundle, by Flux's media type (fluxcd/pkg, oci/globals.go). */
const layer: LayerRecipe = {
  mediaType: "application/vnd.cncf.flux.content.v1.tar+gzip",
  folder: "flux/bundle",
  prefix: "",
};

const epoch = "1970-01-01T00:00:00Z";

const build = defineBuilder("flux/bundle", (topology: FluxTopology, charts: readonly ChartFact[]): Bundle => {
  const files = bundleFiles(topology, charts);
  const content = files.map((one) => tarFile(one, "flux"));
  const recipe = bundleRecipe(digestOf(layerTar(layer, content)));
  return {
    manifestDigest: buildArtifact(recipe, content).manifest.digest,
    repository: recipe.repository,
    recipe,
    files,
  };
});

/** Builds the bundle. Under a tracker, whoever reads the fact's digest has read all that the bundle was built from. */
export function buildBundle(
  topology: FluxTopology,
  charts: readonly ChartFact[],
): { readonly files: readonly ArtifactFile[]; readonly fact: BundleFact } {
  const bundle = build(topology, charts);
  return { files: bundle.files, fact: trackerOf([topology])?.view(bundle) ?? bundle };
}

/** The config is that of an image of one layer, as Flux's own client writes it; the tag follows from the content. */
function bundleRecipe(diffId: string): Recipe {
  return {
    repository: "bundle",
    tag: `h${hexOf(diffId).slice(0, 12)}`,
    config: {
      mediaType: "application/vnd.cncf.flux.config.v1+json",
      content: { architecture: "", created: epoch, os: "", config: {}, rootfs: { type: "layers", diff_ids: [diffId] } },
    },
    layers: [layer],
    annotations: { "org.opencontainers.image.created": epoch },
  };
}
