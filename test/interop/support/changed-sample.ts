import { sampleFiles } from "../../support/sample-files.ts";

/** A text that a file of a sample must have, and what stands there instead. */
export type Change = readonly [file: string, from: RegExp, to: string];

/** The files of a sample below specs/, with these changes. A throw where there is nothing to change. */
export function changedSample(name: string, changes: readonly Change[]): Record<string, string> {
  const files = sampleFiles(name);
  for (const [file, from, to] of changes) {
    const text = files[file] ?? "";
    if (text.search(from) < 0) throw new Error(`${name}/${file} has nothing like ${from.source}`);
    files[file] = text.replace(from, to);
  }
  return files;
}
