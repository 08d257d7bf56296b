import { gunzipSync } from "node:zlib";

/** Unpacks (RFC 1952); undefined for what is no gzip archive, or unfolds to more bytes than the limit. */
export function gunzip(archive: Uint8Array, limit: number): Uint8Array | undefined {
  try {
    return gunzipSync(archive, { maxOutputLength: limit });
  } catch {
    return undefined;
  }
}
