import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** The files of a sample below specs/, by path from its folder. */
export function sampleFiles(name: string): Record<string, string> {
  return filesBelow(new URL(`../../specs/${name}/`, import.meta.url).pathname);
}

/** Every file below a folder, by path from it. */
export function filesBelow(folder: string): Record<string, string> {
  const files: Record<string, string> = {};
  for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const full = join(folder, path);
    if (statSync(full).isFile()) files[path] = readFileSync(full, "utf8");
  }
  return files;
}
