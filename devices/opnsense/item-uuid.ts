import { createHash } from "node:crypto";

/**
 * The uuid of an item, the same in each compilation: from the mount, the list and the item's name. It has the shape of
 * version 4 and lower case, as the firewall's interface asks of an item that it has not seen (Core/Type.php).
 */
export function itemUuid(mount: string, list: string, name: string): string {
  const bytes = createHash("sha256")
    .update(JSON.stringify(["harmony.dev/opnsense", mount, list, name]))
    .digest();
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x40, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString("hex", 0, 16);
  return [
    [0, 8],
    [8, 12],
    [12, 16],
    [16, 20],
    [20, 32],
  ]
    .map(([start, end]) => hex.slice(start, end))
    .join("-");
}
