import { createHash } from "node:crypto";

/** The namespace of all profiles that Harmony names: made once, never to be changed. */
const namespace = Buffer.from("8f0c6a7e4d3b5b1a9c2e71d05f64b83a", "hex");

/** The UUID of a name, version 5 (RFC 9562, section 5.5): the same name gives the same one. */
export function uuidOf(...names: readonly string[]): string {
  // A slash is in none of the names.
  const bytes = createHash("sha1").update(namespace).update(names.join("/")).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
