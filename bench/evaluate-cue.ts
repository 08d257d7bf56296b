// evaluate-cue.ts SITE DIST: evaluates the CUE packages of a folder as the evaluate stage does, in a fresh engine and
// again in the same one. Prints {"cold": n, "warm": n}, in milliseconds: the engine's start counts as cold.
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { pathToFileURL } from "node:url";
import { createCueEngine } from "../cue/engine.ts";
import { invariant } from "../diagnostics/internal-error.ts";
import { strictSchemas } from "../schemas/generated/cue-packages.ts";
import { median } from "./measure.ts";

const warmRuns = 3;
const [site, dist] = process.argv.slice(2);
invariant(site !== undefined && dist !== undefined, "usage: bench/evaluate-cue.ts SITE DIST");
const texts = readdirSync(site, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".cue") && !path.startsWith("cue.mod/"))
  .map((path) => [path, readFileSync(join(site, path), "utf8")] as const);

const since = performance.now();
const engine = createCueEngine({ assets: pathToFileURL(`${resolve(dist)}/cue/`) });
await evaluate();
const cold = performance.now() - since;
const warm: number[] = [];
for (let run = 0; run < warmRuns; run++) {
  const before = performance.now();
  await evaluate();
  warm.push(performance.now() - before);
}
await engine.close();
process.stdout.write(`${JSON.stringify({ cold, warm: median(warm) })}\n`);

async function evaluate(): Promise<void> {
  const files = Object.fromEntries(texts);
  const packages = await engine.packages(files);
  const evaluations = await engine.evaluate({ files, tags: {}, schemas: strictSchemas, packages });
  for (const { errors } of evaluations) invariant(errors.length === 0, `the site has errors: ${errors[0]?.message}`);
}
