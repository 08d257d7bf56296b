import { gzipSync } from "fflate";

/**
 * Compresses (RFC 1952). The same bytes come out on every machine and version of Node: the compressor is plain
 * JavaScript, pinned, and the header has no time and no name. Node's own zlib differs between builds.
 */
export function gzip(content: Uint8Array): Uint8Array {
  return gzipSync(content, { level: 9, mtime: 0 });
}
