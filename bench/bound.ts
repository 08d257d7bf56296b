// bound.ts FROM TO: the least that any generator in this language must do. Reads a compiled tree back into objects,
// and then, timed: dumps them as YAML, JSON and key files, joins the lines of all else, builds and compresses the
// archives that release.json lists, and writes everything to the same paths below TO. Prints {"milliseconds": n}.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { performance } from "node:perf_hooks";
import { dump, loadAll } from "js-yaml";
import { invariant } from "../diagnostics/internal-error.ts";
import { gzip } from "../formats/gzip/gzip.ts";
import { type ParsedSection, parseKeyfile } from "../formats/keyfile/parse.ts";
import { parseRelease } from "../formats/manifest/parse.ts";
import { layerTar } from "../formats/oci/layer.ts";
import type { LayerRecipe } from "../formats/oci/recipe.ts";

interface Parsed {
  readonly path: string;
  /** Makes the text again. */
  readonly render: () => string;
}

/** A topology's archives; layers name folders below it. */
interface Archives {
  readonly folder: string;
  readonly layers: readonly LayerRecipe[];
}

const [from, to] = process.argv.slice(2);
invariant(from !== undefined && to !== undefined, "usage: bench/bound.ts FROM TO");
const paths = readdirSync(from, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(from.length + 1))
  .sort();
const parsed = paths.map((path) => parseFile(from, path));
const archives = paths.filter((path) => path.endsWith("/release.json")).map((path) => readArchives(from, path));

const since = performance.now();
const files = parsed.map((one) => ({ path: one.path, content: Buffer.from(one.render()), mode: 0o644 }));
let compressed = 0;
for (const { folder, layers } of archives) compressed += archiveAll(folder, layers);
for (const folder of new Set(files.map(({ path }) => dirname(join(to, path))))) mkdirSync(folder, { recursive: true });
for (const { path, content } of files) writeFileSync(join(to, path), content);
const milliseconds = performance.now() - since;
process.stdout.write(`${JSON.stringify({ milliseconds, files: files.length, compressed })}\n`);

function parseFile(root: string, path: string): Parsed {
  const text = readFileSync(join(root, path), "utf8");
  if (/\.(json|ign)$/.test(path)) {
    const value: unknown = JSON.parse(text);
    return { path, render: () => `${JSON.stringify(value, undefined, 2)}\n` };
  }
  if (path.endsWith(".yaml")) {
    const objects = loadAll(text);
    return { path, render: () => objects.map((one) => dump(one, { lineWidth: -1, noRefs: true })).join("---\n") };
  }
  if (path.endsWith(".nmconnection")) {
    const { sections } = parseKeyfile(text);
    return { path, render: () => sections.map(renderSection).join("\n") };
  }
  const lines = text.split("\n");
  return { path, render: () => lines.join("\n") };
}

function renderSection({ name, entries }: ParsedSection): string {
  return `[${name}]\n${entries.map(({ key, raw }) => `${key}=${raw}\n`).join("")}`;
}

function readArchives(root: string, path: string): Archives {
  const { value } = parseRelease(readFileSync(join(root, path), "utf8"));
  invariant(value !== undefined, `${path} can't be read`);
  const made = [...value.charts, ...(value.bundle === undefined ? [] : [value.bundle])];
  return { folder: `${dirname(path)}/`, layers: made.flatMap((one) => ("recipe" in one ? one.recipe.layers : [])) };
}

/** Each file is in one archive at most: sorting them out is no part of the work that is timed against us. */
function archiveAll(folder: string, layers: readonly LayerRecipe[]): number {
  const byLayer = new Map(layers.map((layer) => [layer.folder, [] as (typeof files)[number][]]));
  for (const file of files) {
    if (!file.path.startsWith(folder)) continue;
    const path = file.path.slice(folder.length);
    const [first, second] = path.split("/");
    byLayer.get(`${first}/${second}`)?.push({ ...file, path });
  }
  let bytes = 0;
  for (const layer of layers) bytes += gzip(layerTar(layer, byLayer.get(layer.folder) ?? [])).length;
  return bytes;
}
