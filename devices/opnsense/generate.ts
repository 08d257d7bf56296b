// generate.ts MODELS RELEASE: describes the mounts of a release of OPNsense, from a folder of its models, under
// devices/opnsense/RELEASE/. A field type that is not known stops it with its name.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { renderMountSource } from "./generator/mount-source.ts";
import { mountSources } from "./generator/mounts.ts";
import { readModel } from "./generator/read-model.ts";

const [models, release] = process.argv.slice(2);
if (models === undefined || release === undefined || !/^\d+\.\d+(\.\d+)?$/.test(release)) {
  throw new Error("usage: generate.ts MODELS RELEASE, as in: generate.ts models/26.7.2 26.7.2");
}

const folder = join("devices", "opnsense", release);
const written = mountSources.map(({ id, file, model }) => ({
  path: join(folder, `${id}.ts`),
  source: renderMountSource(id, release, readModel(model, readFileSync(join(models, file), "utf8"))),
}));
mkdirSync(folder, { recursive: true });
for (const { path, source } of written) writeFileSync(path, source);
execFileSync("npx", ["biome", "check", "--write", folder], { stdio: "inherit" });
