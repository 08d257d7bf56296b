import type { CuePackage } from "../../cue/types.ts";

/** Names that no file may have on Windows, which CUE therefore refuses everywhere. */
const devices = /^(con|prn|aux|nul|com[1-9]|lpt[1-9])(\.|$)/i;

/**
 * The part of a package's path that keeps CUE from loading it, since it can't be a part of an import path; undefined
 * where there is none. A file without a package clause is loaded by itself, wherever it lies.
 */
export function unfitFolder({ dir, name }: CuePackage): string | undefined {
  if (name === "_" || dir === ".") return undefined;
  return dir
    .split("/")
    .find((part) => !/^[-_~+A-Za-z0-9]([-._~+A-Za-z0-9]*[-_~+A-Za-z0-9])?$/.test(part) || devices.test(part));
}
