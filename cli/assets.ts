import { readFile } from "node:fs/promises";

/** Where the program lies: dist/, of which all chunks of the bundle are one folder down. */
export const programFolder = new URL(import.meta.url.includes("/chunks/") ? "../" : "./", import.meta.url);

/** Reads a file that the program carries, by its path in dist/. */
export function readAsset(path: string): Promise<string> {
  return readFile(new URL(path, programFolder), "utf8");
}
