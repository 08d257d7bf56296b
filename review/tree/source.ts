/** Where the bytes of a compiled tree come from. Paths are from the output folder, POSIX. */
export interface TreeSource {
  /** How people call it: `out`, `main (1a2b3c4d5e6f):out`. */
  readonly place: string;
  /** Is there a file of this path? */
  has(path: string): Promise<boolean>;
  /** Every `<site>/<topology>/manifest.json`, sorted. */
  manifests(): Promise<readonly string[]>;
  /** The bytes of files, by path. One that is not there, or no plain file, is left out. */
  read(paths: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>;
  /** Files whose bytes are also those of the output folder, as far as the source knows that without reading them. */
  unchanged?(): Promise<ReadonlySet<string>>;
}

/** `<site>/<topology>/manifest.json` */
export function isManifestPath(path: string): boolean {
  return /^[^/]+\/[^/]+\/manifest\.json$/.test(path);
}
