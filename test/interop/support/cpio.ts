/** A file of an archive. */
export interface ArchiveFile {
  /** Path in the archive, without a slash in front. Its folders are made. */
  readonly path: string;
  readonly content: string | Uint8Array;
  /** Permission bits; 0644 unless said. */
  readonly mode?: number;
}

const folderMode = 0o040755;
const fileMode = 0o100000;

/**
 * An archive as the kernel unpacks it (Documentation/driver-api/early-userspace/buffer-format.rst, "newc"), all of it
 * root's. Archives may be put one behind the other: the kernel unpacks them all, and a later file wins.
 */
export function renderArchive(files: readonly ArchiveFile[]): Buffer {
  const folders = [...new Set(files.flatMap(({ path }) => foldersOf(path)))].sort();
  const entries = [
    ...folders.map((path) => renderEntry(path, folderMode, Buffer.alloc(0))),
    ...files.map(({ path, content, mode = 0o644 }) => renderEntry(path, fileMode | mode, Buffer.from(content))),
    renderEntry("TRAILER!!!", 0, Buffer.alloc(0)),
  ];
  return Buffer.concat(entries);
}

/** `a` and `a/b` of `a/b/c`. */
function foldersOf(path: string): readonly string[] {
  const steps = path.split("/").slice(0, -1);
  return steps.map((_, index) => steps.slice(0, index + 1).join("/"));
}

function renderEntry(path: string, mode: number, content: Buffer): Buffer {
  const name = Buffer.from(`${path}\0`);
  // inode, mode, user, group, links, time, size, device (2), special file (2), length of the name, checksum
  const fields = [0, mode, 0, 0, 1, 0, content.length, 0, 0, 0, 0, name.length, 0];
  const head = Buffer.from(`070701${fields.map((field) => field.toString(16).padStart(8, "0")).join("")}`);
  return Buffer.concat([padded(Buffer.concat([head, name])), padded(content)]);
}

/** With zeros up to a multiple of four bytes. */
function padded(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
}
