import type { JsonObject } from "../json/value.ts";

/**
 * How an OCI artifact is made from files under `out/`: it stands in release.json, so that publish can rebuild the
 * very bytes that were reviewed. Nothing in it depends on a host, a time or a version of Harmony.
 */
export interface Recipe {
  /** Below the topology's registry prefix: `charts/shop`, `bundle`. */
  readonly repository: string;
  readonly tag: string;
  readonly artifactType?: string;
  readonly config: { readonly mediaType: string; readonly content: JsonObject };
  readonly layers: readonly LayerRecipe[];
  /** On the manifest; written with sorted keys. */
  readonly annotations: Readonly<Record<string, string>>;
}

/** A layer: the files of one folder, as a gzipped tar. */
export interface LayerRecipe {
  readonly mediaType: string;
  /** Folder below `out/<site>/<topology>/` whose files it holds. */
  readonly folder: string;
  /** Put before each path in the archive: `shop/` for a chart, "" for a bundle. */
  readonly prefix: string;
  /** On the layer; written with sorted keys. */
  readonly annotations?: Readonly<Record<string, string>>;
}

export interface Blob {
  readonly mediaType: string;
  /** `sha256:<hex>`. */
  readonly digest: string;
  /** Bytes. */
  readonly size: number;
  readonly content: Uint8Array;
}

/** An artifact's bytes: the manifest, and the blobs that it names (config first). */
export interface BuiltArtifact {
  readonly manifest: Blob;
  readonly blobs: readonly Blob[];
}
