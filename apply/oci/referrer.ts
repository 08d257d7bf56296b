import { parseJson } from "../../formats/json/parse.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../formats/json/value.ts";
import { hexOf } from "../../formats/oci/digest.ts";
import { isDigest } from "./address.ts";
import type { Manifest } from "./manifests.ts";

/** A manifest that names another one as its subject: a signature, an SBOM, a statement. */
export interface Referrer {
  readonly mediaType: string;
  readonly digest: string;
  /** Bytes. */
  readonly size: number;
  /** What it is; its config's media type where the manifest has no type of its own. */
  readonly artifactType: string | undefined;
  readonly annotations: Readonly<Record<string, string>>;
  /** The manifest itself, where it had to be read to be believed. */
  readonly content?: Uint8Array;
}

/** The tag that lists what refers to a digest, where the registry does not (distribution specification 1.1). */
export function fallbackTag(digest: string): string {
  return `sha256-${hexOf(digest)}`;
}

/** Bytes as a JSON object; undefined where they are something else. */
export function objectOf(content: Uint8Array): JsonObject | undefined {
  const value = parseJson(new TextDecoder().decode(content)).documents[0]?.value;
  return isJsonObject(value) ? value : undefined;
}

/** What an index should say of a manifest, from the manifest itself; undefined where it refers to nothing. */
export function referrerOf(manifest: Manifest): (Referrer & { readonly subject: string }) | undefined {
  const content = objectOf(manifest.content);
  const subject = isJsonObject(content?.["subject"]) ? content["subject"]["digest"] : undefined;
  if (content === undefined || typeof subject !== "string") return undefined;
  const { mediaType, digest, size } = manifest;
  const { artifactType, config } = content;
  const type = artifactType ?? (isJsonObject(config) ? config["mediaType"] : undefined);
  const annotations = annotationsOf(content["annotations"]);
  return { mediaType, digest, size, artifactType: typeof type === "string" ? type : undefined, annotations, subject };
}

/** The entries of an index that can be read. */
export function entriesOf(index: JsonObject): Referrer[] {
  const { manifests } = index;
  if (!Array.isArray(manifests)) return [];
  return manifests.filter(isJsonObject).flatMap(({ mediaType, digest, size, artifactType, annotations }) => {
    if (typeof mediaType !== "string" || typeof digest !== "string" || !isDigest(digest) || typeof size !== "number")
      return [];
    const type = typeof artifactType === "string" ? artifactType : undefined;
    return [{ mediaType, digest, size, artifactType: type, annotations: annotationsOf(annotations) }];
  });
}

function annotationsOf(value: JsonValue | undefined): Record<string, string> {
  if (!isJsonObject(value)) return {};
  return Object.fromEntries(
    Object.entries(value).filter((pair): pair is [string, string] => typeof pair[1] === "string"),
  );
}
