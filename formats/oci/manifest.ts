import { compareText } from "../../system/path.ts";
import { compactJson } from "../json/render.ts";
import { digestOf } from "./digest.ts";
import { mediaTypes } from "./media-types.ts";
import type { Blob, BuiltArtifact } from "./recipe.ts";

export interface Descriptor {
  readonly mediaType: string;
  readonly digest: string;
  readonly size: number;
}

/** A blob, and what is said of it in the manifest; written with sorted keys. */
export interface Layer extends Blob {
  readonly annotations?: Readonly<Record<string, string>> | undefined;
}

/** What an artifact's manifest names. */
export interface ManifestParts {
  /** Must be there where the config is the empty one (specification 1.1, "Guidelines for Artifact Usage"). */
  readonly artifactType?: string;
  /** The empty one unless said. */
  readonly config?: Blob;
  /** The empty one stands in where there is none. */
  readonly layers: readonly Layer[];
  /** The manifest that this artifact is attached to. */
  readonly subject?: Descriptor;
  /** Written with sorted keys. */
  readonly annotations: Readonly<Record<string, string>>;
}

/** Makes the bytes of an OCI image manifest (specification 1.1). The same parts always give the same digest. */
export function buildManifest(parts: ManifestParts): BuiltArtifact {
  const config = parts.config ?? emptyBlob();
  // A manifest without a layer is refused by some registries: the specification has the empty one for that.
  const layers: readonly Layer[] = parts.layers.length === 0 ? [emptyBlob()] : parts.layers;
  const manifest = {
    schemaVersion: 2,
    mediaType: mediaTypes.manifest,
    ...(parts.artifactType === undefined ? {} : { artifactType: parts.artifactType }),
    config: descriptor(config),
    layers: layers.map((layer) => ({ ...descriptor(layer), ...annotated(layer.annotations) })),
    ...(parts.subject === undefined ? {} : { subject: descriptor(parts.subject) }),
    ...annotated(parts.annotations),
  };
  return { manifest: buildBlob(mediaTypes.manifest, compactJson(manifest)), blobs: unique([config, ...layers]) };
}

function annotated(annotations: Readonly<Record<string, string>> = {}): object {
  const sorted = Object.entries(annotations).sort(([a], [b]) => compareText(a, b));
  return sorted.length === 0 ? {} : { annotations: Object.fromEntries(sorted) };
}

/** How a manifest or an index names a blob. */
export function descriptor({ mediaType, digest, size }: Descriptor): Descriptor {
  return { mediaType, digest, size };
}

/** A blob of these bytes; text becomes UTF-8. */
export function buildBlob(mediaType: string, body: Uint8Array | string): Blob {
  const content = typeof body === "string" ? new TextEncoder().encode(body) : body;
  return { mediaType, digest: digestOf(content), size: content.length, content };
}

function emptyBlob(): Blob {
  return buildBlob(mediaTypes.empty, "{}");
}

/** Equal contents are one blob, whatever they are called. */
function unique(blobs: readonly Blob[]): Blob[] {
  return blobs.filter(({ digest }, index) => blobs.findIndex((other) => other.digest === digest) === index);
}
