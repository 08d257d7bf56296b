import { invariant } from "../../diagnostics/internal-error.ts";

/** Bytes of a block: headers and contents are multiples of it. */
export const blockLength = 512;

const nameLength = 100;
const prefixLength = 155;

/**
 * A path in the two fields of a ustar header: at most 100 bytes in `name`, and what comes before a slash, at most
 * 155 bytes, in `prefix`. Undefined where no slash cuts it so.
 */
export function splitUstarPath(path: string): { readonly name: string; readonly prefix: string } | undefined {
  if (Buffer.byteLength(path) <= nameLength) return { name: path, prefix: "" };
  for (let slash = path.indexOf("/"); slash >= 0; slash = path.indexOf("/", slash + 1)) {
    const [prefix, name] = [path.slice(0, slash), path.slice(slash + 1)];
    if (Buffer.byteLength(prefix) > prefixLength) return undefined;
    if (name !== "" && Buffer.byteLength(name) <= nameLength) return { name, prefix };
  }
  return undefined;
}

/** The header of a regular file that belongs to root and was last changed at the epoch. */
export function ustarHeader(path: string, size: number, mode: number): Uint8Array {
  const split = splitUstarPath(path);
  invariant(split !== undefined, `the path ${path} does not fit a ustar header`);
  const header = Buffer.alloc(blockLength);
  header.write(split.name, 0);
  header.write(octal(mode & 0o7777, 8), 100);
  header.write(octal(0, 8), 108);
  header.write(octal(0, 8), 116);
  header.write(octal(size, 12), 124);
  header.write(octal(0, 12), 136);
  header.write("        ", 148);
  header.write("0", 156);
  header.write("ustar\u000000", 257);
  header.write(octal(0, 8), 329);
  header.write(octal(0, 8), 337);
  header.write(split.prefix, 345);
  // The sum of all bytes, its own field taken as blanks; written as the oldest readers want it.
  let sum = 0;
  for (const byte of header) sum += byte;
  header.write(`${sum.toString(8).padStart(6, "0")}\u0000 `, 148);
  return header;
}

function octal(value: number, length: number): string {
  return `${value.toString(8).padStart(length - 1, "0")}\u0000`;
}
