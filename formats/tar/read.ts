import { blockLength } from "./header.ts";

/** A file of an archive that was read, or why the archive is refused; the reason completes "It is refused: ...". */
export type ReadTar = { readonly files: readonly ReadFile[] } | { readonly reason: string };

export interface ReadFile {
  readonly path: string;
  readonly content: Uint8Array;
}

const decoder = new TextDecoder();

/** Types of entries (POSIX.1-2001, pax; GNU): those that hold what belongs to the next one, and those without content. */
const extended = "x";
const globalExtended = "g";
const longName = "L";
const regular = new Set(["0", "\0", "7"]);

/**
 * The regular files of an archive in memory: ustar, with pax and GNU's long names. Links, folders and devices are
 * passed over. Refused: a damaged header, an end before its time, a path that leads out of the archive's folder, and
 * one path twice, of which readers take one or the other. Never throws.
 */
export function readTar(archive: Uint8Array): ReadTar {
  const files = new Map<string, Uint8Array>();
  let next: string | undefined;
  for (let offset = 0; offset + blockLength <= archive.length; ) {
    const header = archive.subarray(offset, offset + blockLength);
    if (header.every((byte) => byte === 0)) return { files: [...files].map(([path, content]) => ({ path, content })) };
    if (!isSound(header)) return { reason: `the header at ${offset} is damaged` };
    const size = octal(header.subarray(124, 136));
    if (size === undefined) return { reason: `the header at ${offset} has no size` };
    const start = offset + blockLength;
    if (start + size > archive.length) return { reason: "it ends in the middle of a file" };
    const content = archive.subarray(start, start + size);
    offset = start + Math.ceil(size / blockLength) * blockLength;
    const type = String.fromCharCode(header[156] ?? 0);
    if (type === globalExtended) continue;
    if (type === extended || type === longName) {
      next = (type === extended ? paxPath(content) : textOf(content)) ?? next;
      continue;
    }
    const path = next ?? pathOf(header);
    next = undefined;
    if (!isInside(path)) return { reason: `the path ${JSON.stringify(path.slice(0, 100))} leads out of it` };
    if (!regular.has(type)) continue;
    if (files.has(path)) return { reason: `the file ${JSON.stringify(path)} stands twice` };
    files.set(path, content);
  }
  return { reason: "it has no end" };
}

/** The sum of all bytes, its own field taken as blanks. */
function isSound(header: Uint8Array): boolean {
  let sum = 0;
  for (const [index, byte] of header.entries()) sum += index >= 148 && index < 156 ? 32 : byte;
  return sum === octal(header.subarray(148, 156));
}

function octal(field: Uint8Array): number | undefined {
  const digits = textOf(field).trim();
  return /^[0-7]{1,11}$/.test(digits) ? Number.parseInt(digits, 8) : undefined;
}

/** Up to the first NUL. */
function textOf(field: Uint8Array): string {
  const end = field.indexOf(0);
  return decoder.decode(end < 0 ? field : field.subarray(0, end));
}

function pathOf(header: Uint8Array): string {
  const prefix = textOf(header.subarray(257, 262)) === "ustar" ? textOf(header.subarray(345, 500)) : "";
  const name = textOf(header.subarray(0, 100));
  return prefix === "" ? name : `${prefix}/${name}`;
}

/** The `path` of a pax header, whose records are `<length> <key>=<value>\n`; the length is in bytes. */
function paxPath(content: Uint8Array): string | undefined {
  let path: string | undefined;
  for (let offset = 0; offset < content.length; ) {
    const space = content.indexOf(32, offset);
    const length = Number(decoder.decode(content.subarray(offset, space)));
    if (space < 0 || !Number.isSafeInteger(length) || length < 1) return path;
    const record = decoder.decode(content.subarray(space + 1, offset + length - 1));
    if (record.startsWith("path=")) path = record.slice("path=".length);
    offset += length;
  }
  return path;
}

function isInside(path: string): boolean {
  return !path.startsWith("/") && !/^[A-Za-z]:|\\/.test(path) && !path.split("/").includes("..");
}
