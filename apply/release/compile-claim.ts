import type { Statement } from "../../formats/in-toto/statement.ts";
import { isJsonObject, type JsonValue } from "../../formats/json/value.ts";

/** What the statement of a compile claims: from these files, under these tags, came this manifest. */
export interface CompileClaim {
  readonly site: string;
  readonly topology: string;
  readonly tags: Readonly<Record<string, string>>;
  /** By path from the site's folder, with `sha256:<hex>` of each. */
  readonly specs: readonly { readonly path: string; readonly digest: string }[];
  /** `sha256:<hex>` of manifest.json. */
  readonly manifestDigest: string;
}

/** Reads the predicate of a compile's statement; undefined where it is another one's, or damaged. */
export function readCompileClaim({ predicate }: Statement): CompileClaim | undefined {
  const { site, topology, tags, specs, manifest } = predicate;
  const name = isJsonObject(topology) ? topology["name"] : undefined;
  const manifestDigest = digestIn(manifest);
  if (typeof site !== "string" || typeof name !== "string" || manifestDigest === undefined) return undefined;
  if (!isJsonObject(tags) || !Array.isArray(specs)) return undefined;
  const texts = Object.entries(tags).filter((tag): tag is [string, string] => typeof tag[1] === "string");
  const files = (specs as readonly JsonValue[]).flatMap((spec) => {
    const digest = digestIn(spec);
    const path = isJsonObject(spec) ? spec["name"] : undefined;
    return typeof path === "string" && digest !== undefined ? [{ path, digest }] : [];
  });
  if (texts.length < Object.keys(tags).length || files.length < specs.length) return undefined;
  return { site, topology: name, tags: Object.fromEntries(texts), specs: files, manifestDigest };
}

/** The digest of a resource as in-toto writes it. */
function digestIn(value: JsonValue | undefined): string | undefined {
  const digest = isJsonObject(value) ? value["digest"] : undefined;
  const hex = isJsonObject(digest) ? digest["sha256"] : undefined;
  return typeof hex === "string" && /^[0-9a-f]{64}$/.test(hex) ? `sha256:${hex}` : undefined;
}
