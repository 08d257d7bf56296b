import { compareText } from "../../system/path.ts";
import { gzip } from "../gzip/gzip.ts";
import { compactJson } from "../json/render.ts";
import type { TarFile } from "../tar/build.ts";
import { digestOf } from "./digest.ts";
import { layerTar } from "./layer.ts";
import { mediaTypes } from "./media-types.ts";
import type { Blob, BuiltArtifact, Recipe } from "./recipe.ts";

/**
 * Makes an artifact's bytes: an OCI image manifest (specification 1.1), its config and its layers. `files` have paths
 * from the topology's folder, `out/<site>/<topology>/`. The same recipe and files always give the same digests.
 */
export function buildArtifact(recipe: Recipe, files: readonly TarFile[]): BuiltArtifact {
  const config = blob(recipe.config.mediaType, compactJson(recipe.config.content));
  const layers = recipe.layers.map((layer) => blob(layer.mediaType, gzip(layerTar(layer, files))));
  // A manifest without a layer is refused by some registries: the specification has the empty one for that.
  if (layers.length === 0) layers.push(blob(mediaTypes.empty, "{}"));
  const annotations = Object.entries(recipe.annotations).sort(([a], [b]) => compareText(a, b));
  const manifest = {
    schemaVersion: 2,
    mediaType: mediaTypes.manifest,
    ...(recipe.artifactType === undefined ? {} : { artifactType: recipe.artifactType }),
    config: descriptor(config),
    layers: layers.map(descriptor),
    ...(annotations.length === 0 ? {} : { annotations: Object.fromEntries(annotations) }),
  };
  return { manifest: blob(mediaTypes.manifest, compactJson(manifest)), blobs: unique([config, ...layers]) };
}

export interface Descriptor {
  readonly mediaType: string;
  readonly digest: string;
  readonly size: number;
}

/** How a manifest or an index names a blob. */
export function descriptor({ mediaType, digest, size }: Blob): Descriptor {
  return { mediaType, digest, size };
}

function blob(mediaType: string, body: Uint8Array | string): Blob {
  const content = typeof body === "string" ? new TextEncoder().encode(body) : body;
  return { mediaType, digest: digestOf(content), size: content.length, content };
}

/** Equal contents are one blob, whatever they are called. */
function unique(blobs: readonly Blob[]): Blob[] {
  return blobs.filter(({ digest }, index) => blobs.findIndex((other) => other.digest === digest) === index);
}
