import { readJsonBytes } from "../json/bytes.ts";
import { compactJson } from "../json/render.ts";
import { isJsonObject, type JsonObject } from "../json/value.ts";
import { type Descriptor, descriptor } from "./manifest.ts";
import { mediaTypes } from "./media-types.ts";
import { descriptorFrom } from "./parse.ts";

/** The annotation that holds the tag of an entry (image specification 1.1, image-layout.md). */
export const refName = "org.opencontainers.image.ref.name";

/** An entry of a layout's `index.json`: a manifest, and its tag where it has one. */
export interface LayoutEntry {
  readonly manifest: Descriptor;
  readonly tag: string | undefined;
  /** All that it says, also what nobody here reads: it stays when the index is written again. */
  readonly model: JsonObject;
}

/** The file that makes a folder a layout: `oci-layout`. */
export const layoutMarker = compactJson({ imageLayoutVersion: "1.0.0" });

/** Reads an `index.json`; undefined where it is none. */
export function parseLayoutIndex(content: Uint8Array): readonly LayoutEntry[] | undefined {
  const read = readJsonBytes(content);
  const entries = "value" in read && isJsonObject(read.value) ? read.value["manifests"] : undefined;
  if (!Array.isArray(entries)) return undefined;
  return entries.filter(isJsonObject).flatMap((model) => {
    const manifest = descriptorFrom(model);
    const annotations = model["annotations"];
    const tag = isJsonObject(annotations) ? annotations[refName] : undefined;
    return manifest === undefined ? [] : [{ manifest, tag: typeof tag === "string" ? tag : undefined, model }];
  });
}

export function renderLayoutIndex(entries: readonly LayoutEntry[]): string {
  const manifests = entries.map(({ model }) => model);
  return compactJson({ schemaVersion: 2, mediaType: mediaTypes.index, manifests });
}

/**
 * The entries with one more manifest, or with a tag that points to it. What the tag pointed to before stays without
 * it: whoever knows the digest finds it, and what it refers to is found from there.
 */
export function withManifest(
  entries: readonly LayoutEntry[],
  manifest: Descriptor,
  tag: string | undefined,
): readonly LayoutEntry[] {
  const { digest } = manifest;
  if (tag === undefined)
    return entries.some((one) => one.manifest.digest === digest) ? entries : [...entries, entry(manifest, tag)];
  const moved = entries.find((one) => one.tag === tag);
  const others = entries.filter((one) => one.tag !== tag && !(one.tag === undefined && one.manifest.digest === digest));
  const isLost = moved !== undefined && moved.manifest.digest !== digest && !names(others, moved.manifest.digest);
  return [...others, ...(isLost ? [entry(moved.manifest, undefined)] : []), entry(manifest, tag)];
}

function names(entries: readonly LayoutEntry[], digest: string): boolean {
  return entries.some(({ manifest }) => manifest.digest === digest);
}

function entry(manifest: Descriptor, tag: string | undefined): LayoutEntry {
  const { mediaType, digest, size } = descriptor(manifest);
  const annotations = tag === undefined ? {} : { annotations: { [refName]: tag } };
  return { manifest, tag, model: { mediaType, digest, size, ...annotations } };
}
