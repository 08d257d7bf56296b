import { type TarEntryFault, tarEntryFault } from "./entry-fault.ts";
import { blockLength, ustarHeader } from "./header.ts";

/** A regular file of an archive. */
export interface TarFile {
  /** POSIX path inside the archive. */
  readonly path: string;
  readonly content: Uint8Array;
  /** Permission bits, 0o644 as a rule. */
  readonly mode: number;
}

/** What keeps a file out of an archive; it carries the path and the kind of fault. */
export class TarError extends Error {
  override readonly name = "TarError";
  readonly path: string;
  readonly fault: TarEntryFault;

  constructor(path: string, fault: TarEntryFault) {
    super(`the path ${JSON.stringify(path)} can't stand in a tar archive: ${fault}`);
    this.path = path;
    this.fault = fault;
  }
}

/**
 * A ustar archive (POSIX.1-1988) of regular files, whose bytes depend on
 * nothing but paths, contents and modes: sorted by the bytes of the path, owner 0, time 0, no folders, no extensions,
 * no padding beyond the two blocks that end it.
 * @throws TarError for a path that ustar can't hold or that stands twice; `tarEntryFault` tells beforehand.
 */
export function buildTar(files: readonly TarFile[]): Uint8Array<ArrayBuffer> {
  const sorted = files
    .map((file) => ({ file, key: Buffer.from(file.path) }))
    .sort((a, b) => Buffer.compare(a.key, b.key))
    .map(({ file }) => file);
  let total = 2 * blockLength;
  for (const [index, { path, content }] of sorted.entries()) {
    const fault = tarEntryFault(path, content.length) ?? (sorted[index - 1]?.path === path ? "duplicate" : undefined);
    if (fault !== undefined) throw new TarError(path, fault);
    total += blockLength + padded(content.length);
  }
  const archive = new Uint8Array(total);
  let offset = 0;
  for (const { path, content, mode } of sorted) {
    archive.set(ustarHeader(path, content.length, mode), offset);
    archive.set(content, offset + blockLength);
    offset += blockLength + padded(content.length);
  }
  return archive;
}

function padded(length: number): number {
  return Math.ceil(length / blockLength) * blockLength;
}
