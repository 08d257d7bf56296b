// Writes everything that follows from schemas/v1alpha1: run by `npm run generate`, in the repository's root.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { createCueEngine } from "../cue/engine.ts";
import type { SchemaModel } from "./generator/model.ts";
import { generateOutputs } from "./generator/outputs.ts";

const engine = createCueEngine({ assets: pathToFileURL(`${process.cwd()}/dist/cue/`) });
try {
  const sources = { ...readFolder("schemas", "cue.mod"), ...readFolder("schemas", "v1alpha1") };
  const model = (await engine.profile(sources)) as SchemaModel;
  const examples = readFolder("schemas/examples", "");
  const outputs = await generateOutputs({ model, sources, examples });
  for (const path of ["schemas/generated", "docs/reference", "specs/okd-site/cue.mod/pkg"].flatMap(filesBelow)) {
    if (!outputs.has(path)) rmSync(path);
  }
  for (const [path, text] of outputs) {
    if (existsSync(path) && readFileSync(path, "utf8") === text) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  console.log(`${outputs.size} files from ${model.definitions.length} definitions`);
} finally {
  await engine.close();
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** Texts of the files of a folder, by path below the root. */
function readFolder(root: string, folder: string): Record<string, string> {
  const names = readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name)
    .sort();
  return Object.fromEntries(
    names.map((name) => [folder === "" ? name : `${folder}/${name}`, readFileSync(join(root, folder, name), "utf8")]),
  );
}
