import type { FetchedFile } from "../lock/lock.ts";
import type { Recipe } from "../oci/recipe.ts";

/** The version of release.json's own form. */
export const releaseFormat = 1;

/**
 * What `out/<site>/<topology>/release.json` says: all that a cluster or machines pull, by digest. Repositories are below
 * the topology's registry prefix, so that a mirror keeps every digest. It knows no version, channel, time or git revision.
 */
export interface Release {
  /** A reader refuses another. */
  readonly format: typeof releaseFormat;
  readonly topology: string;
  /** The prefix that it is published to; absent where charts are pushed to the cluster directly. */
  readonly registry?: string;
  /** By name. */
  readonly charts: readonly ReleaseChart[];
  /** What Flux follows; absent where Flux does not deliver. */
  readonly bundle?: MadeArtifact;
  /** By reference. */
  readonly images: readonly ReleaseImage[];
  /** Other files that machines fetch. By name. */
  readonly assets: readonly ReleaseAsset[];
}

/** An artifact made here: publish rebuilds it from the recipe and refuses another digest. */
export interface MadeArtifact {
  readonly repository: string;
  /** Of its OCI manifest. */
  readonly digest: string;
  readonly recipe: Recipe;
}

/** A chart: made here, or a third party's that is copied byte for byte, or wrapped. */
export type ReleaseChart = { readonly name: string; readonly version: string } & (MadeArtifact | MirroredArtifact);

/** An artifact of somebody else's. */
export interface MirroredArtifact {
  readonly repository: string;
  readonly digest: string;
  /** Where it is fetched from: a reference with its digest, `oci://…@sha256:…`, or a chart's archive, which is wrapped. */
  readonly source: string | FetchedFile;
}

/** An image that the charts' objects name. */
export interface ReleaseImage {
  /** As the specs wrote it. */
  readonly reference: string;
  /** Undefined where pinning is relaxed and only a tag is known. */
  readonly digest?: string;
  /** Where it is mirrored to: `images/<host>/<path>`. */
  readonly repository: string;
}

/** A folder of `out/` that a machine takes as a whole, named by its path: `network-manager/w0`. */
export interface ReleaseAsset extends MadeArtifact {
  readonly name: string;
}

/** All that is made here: charts, the bundle that pins them, assets. */
export function madeArtifacts({ charts, bundle, assets }: Release): readonly MadeArtifact[] {
  return [
    ...charts.flatMap((chart) => ("recipe" in chart ? [chart] : [])),
    ...(bundle === undefined ? [] : [bundle]),
    ...assets,
  ];
}
