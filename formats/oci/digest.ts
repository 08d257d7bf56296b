import { createHash } from "node:crypto";

/** The digest of content as OCI writes it: `sha256:<64 hex>`. */
export function digestOf(content: Uint8Array | string): string {
  return `sha256:${createHash("sha256").update(content).digest("hex")}`;
}

/** Is a text a digest that Harmony reads: sha256, lower case? */
export function isDigest(text: string): boolean {
  return /^sha256:[0-9a-f]{64}$/.test(text);
}

/** The hex digits of a digest. */
export function hexOf(digest: string): string {
  return digest.slice(digest.indexOf(":") + 1);
}
