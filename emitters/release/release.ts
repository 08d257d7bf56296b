import { defineBuilder } from "../../compiler/emit/builder.ts";
import type { BundleFact, ChartFact } from "../../compiler/emit/facts.ts";
import type { ResolvedTopology } from "../../compiler/resolve/resolved-site.ts";
import { invariant } from "../../diagnostics/internal-error.ts";
import { type MadeArtifact, type Release, type ReleaseChart, releaseFormat } from "../../formats/manifest/release.ts";
import { compareText } from "../../system/path.ts";
import { buildAsset } from "./asset.ts";
import type { Folder } from "./folders.ts";
import { buildImage } from "./image.ts";

const buildBundleEntry = defineBuilder(
  "release/bundle",
  ({ repository, manifestDigest, recipe }: BundleFact): MadeArtifact => ({
    repository,
    digest: manifestDigest,
    recipe,
  }),
);

const buildChartEntry = defineBuilder(
  "release/chart",
  ({ name, version, repository, manifestDigest, recipe, source }: ChartFact): ReleaseChart => {
    if (recipe !== undefined) return { name, version, repository, digest: manifestDigest, recipe };
    invariant(source !== undefined, `the chart ${name} has neither a recipe nor a source`);
    return { name, version, repository, digest: manifestDigest, source: source.from };
  },
);

const buildImageEntry = defineBuilder("release/image", (charts: readonly ChartFact[], reference: string) => {
  // Whoever names the image is read, so that the line's origin is known.
  for (const { images } of charts) images.includes(reference);
  return buildImage(reference);
});

/** What is made of a topology, and goes to its registry. */
export interface Content {
  readonly charts: readonly ChartFact[];
  readonly bundle: BundleFact | undefined;
  readonly folders: readonly Folder[];
}

/** All that a topology's release consists of, by digest. */
export const buildRelease = defineBuilder(
  "release/release",
  (topology: ResolvedTopology, { charts, bundle, folders }: Content): Release => {
    const users = new Map<string, ChartFact[]>();
    for (const chart of charts)
      for (const image of chart.images) users.set(image, [...(users.get(image) ?? []), chart]);
    return {
      format: releaseFormat,
      topology: topology.name,
      registry: `${topology.document.spec.registry}/${topology.name}`,
      ...(bundle === undefined ? {} : { bundle: buildBundleEntry(bundle) }),
      charts: [...charts].sort((a, b) => compareText(a.name, b.name)).map((chart) => buildChartEntry(chart)),
      images: [...users].sort(([a], [b]) => compareText(a, b)).map(([image, of]) => buildImageEntry(of, image)),
      assets: folders.map((folder) => buildAsset(topology, folder)),
    };
  },
);
