import { readJsonBytes } from "../json/bytes.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../json/value.ts";
import type { Descriptor } from "./manifest.ts";
import { mediaTypes } from "./media-types.ts";

/** What an image manifest says, as far as anybody here reads it. */
export interface OciManifest {
  /** Undefined where only its config's media type says what it is. */
  readonly artifactType: string | undefined;
  readonly config: Descriptor;
  readonly layers: readonly Descriptor[];
  readonly annotations: Readonly<Record<string, string>>;
}

/** Reads an OCI or Docker image manifest; undefined where it is none, or is damaged. */
export function parseManifest(content: Uint8Array): OciManifest | undefined {
  const model = readObject(content);
  const config = model && descriptorFrom(model["config"]);
  if (model === undefined || config === undefined || !Array.isArray(model["layers"])) return undefined;
  const layers = model["layers"].map(descriptorFrom);
  if (!layers.every((layer) => layer !== undefined)) return undefined;
  const { artifactType } = model;
  return {
    artifactType: typeof artifactType === "string" ? artifactType : undefined,
    config,
    layers,
    annotations: textsOf(model["annotations"]),
  };
}

/** The manifests that an index names, for each platform one; undefined where it is no index. */
export function parseIndex(content: Uint8Array): readonly Descriptor[] | undefined {
  const manifests = readObject(content)?.["manifests"];
  if (!Array.isArray(manifests)) return undefined;
  const entries = manifests.map(descriptorFrom);
  return entries.every((entry) => entry !== undefined) ? entries : undefined;
}

/** May a layer of this type be missing from a registry? Its owner gives it out himself (image specification 1.1, layer.md). */
export function isForeignLayer(mediaType: string): boolean {
  return mediaType.includes(".nondistributable.") || mediaType.includes(".foreign.");
}

/** Is it a list of manifests, OCI's or Docker's? */
export function isIndex(mediaType: string): boolean {
  return mediaType === mediaTypes.index || mediaType === "application/vnd.docker.distribution.manifest.list.v2+json";
}

function readObject(content: Uint8Array): JsonObject | undefined {
  const read = readJsonBytes(content);
  return "value" in read && isJsonObject(read.value) ? read.value : undefined;
}

/** A descriptor, from its JSON; undefined where it is none, or of a digest other than SHA-256. */
export function descriptorFrom(value: JsonValue | undefined): Descriptor | undefined {
  if (!isJsonObject(value)) return undefined;
  const { mediaType, digest, size } = value;
  if (typeof mediaType !== "string" || typeof digest !== "string" || typeof size !== "number") return undefined;
  if (!/^sha256:[0-9a-f]{64}$/.test(digest) || !Number.isSafeInteger(size) || size < 0) return undefined;
  return { mediaType, digest, size };
}

function textsOf(value: JsonValue | undefined): Record<string, string> {
  if (!isJsonObject(value)) return {};
  const entries = Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === "string");
  return Object.fromEntries(entries);
}
