// pack-charts.ts OUT TO: writes the archive and the config of every chart of the only topology below OUT into TO, as
// helm and oras push them. Prints {"tree": its folder, "charts": [{name, version, file}]}.
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readReviewedRelease } from "../apply/release/reviewed-release.ts";
import { readReviewedTree } from "../apply/tree/reviewed-tree.ts";
import { createNodeSystem } from "../cli/node-system.ts";
import { invariant } from "../diagnostics/internal-error.ts";

const [out, to] = process.argv.slice(2);
invariant(out !== undefined && to !== undefined, "usage: bench/pack-charts.ts OUT TO");
const [site = ""] = readdirSync(out);
const [topology = ""] = readdirSync(join(out, site));
const tree = await readReviewedTree(createNodeSystem(), out, site, topology);
invariant(tree.ok, `${out} can't be read`);
const reviewed = readReviewedRelease(tree.value);
invariant(reviewed.ok, `${out} has no release`);
const charts = reviewed.value.made
  .filter(({ isBundle }) => !isBundle)
  .map(({ repository, tag: version, artifact }) => {
    const name = repository.slice(repository.lastIndexOf("/") + 1);
    const file = join(to, `${name}-${version}.tgz`);
    const [config, archive] = artifact.blobs;
    invariant(config !== undefined && archive !== undefined, `${repository} is no chart`);
    writeFileSync(join(to, `${name}.config.json`), config.content);
    writeFileSync(file, archive.content);
    return { name, version, file };
  });
process.stdout.write(JSON.stringify({ tree: join(out, site, topology), charts }));
