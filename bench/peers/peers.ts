import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { runCompile } from "../compile-run.ts";
import { toolPath } from "../cue-native.ts";
import { interleave, ratio } from "../measure.ts";
import { runProcess } from "../process.ts";
import { buildSite, writeFiles } from "../sites.ts";
import { table, times } from "../table.ts";
import { buildCueObjects } from "./cue-objects.ts";
import { buildBundle, buildModule } from "./timoni.ts";

/** Fetched when the peers are measured, never a dependency of the project. */
const cdk8sPackages = ["cdk8s@2.70.106", "cdk8s-plus-33@2.5.57", "constructs@10.8.1"];

/** What a peer takes for the objects of the same applications. Harmony's own time includes charts, bundle and digests. */
export async function compareWithPeers(folder: string, counts: readonly number[], rounds: number): Promise<string> {
  const cdk8s = await installCdk8s(join(folder, "cdk8s"));
  const [cue, timoni] = [toolPath("cue"), toolPath("timoni")];
  const rows = [];
  for (const count of counts) {
    const at = (name: string): string => join(folder, `${name}-${count}`);
    writeFiles(at("yaml"), buildSite("yaml", count));
    writeFiles(at("cue"), buildSite("cue", count));
    writeFiles(at("objects"), buildCueObjects(count));
    writeFiles(at("module"), buildModule(count));
    writeFiles(at("bundle"), buildBundle(count));
    // Timoni keeps a cache in the home folder: its own.
    const timoniOptions = { env: { HOME: folder, TIMONI_CACHING: "false" } };
    const samples = await interleave(rounds, {
      yaml: () => runCompile(at("yaml"), at("out")).milliseconds,
      cue: () => runCompile(at("cue"), at("out")).milliseconds,
      objects: () =>
        runProcess(cue, ["export", "--out", "yaml", "-e", "objects", "."], { cwd: at("objects") }).milliseconds,
      module: () =>
        runProcess(timoni, ["build", "bench", "./module", "--values", "values.cue"], {
          cwd: at("module"),
          ...timoniOptions,
        }).milliseconds,
      bundle: () =>
        runProcess(timoni, ["bundle", "build", "-f", "bundle.cue"], { cwd: at("bundle"), ...timoniOptions })
          .milliseconds,
      cdk8s: () =>
        runProcess(process.execPath, [cdk8s, join(folder, "cdk8s"), String(count), at("synth")]).milliseconds,
    });
    const against = (peer: readonly number[]): string[] =>
      [samples.yaml, samples.cue].map((ours) => times(ratio(ours, peer)));
    const named = {
      "cue export of plain objects": samples.objects,
      "timoni build, one module for all": samples.module,
      "timoni bundle build, an instance an application": samples.bundle,
      "cdk8s synth, a chart an application": samples.cdk8s,
    };
    for (const [name, peer] of Object.entries(named)) rows.push([count.toLocaleString("en"), name, ...against(peer)]);
  }
  return table([["applications", "peer", "compile of YAML / peer", "compile of CUE / peer"], ...rows]);
}

/** Installs the libraries into a folder and puts the program beside them. */
async function installCdk8s(folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
  cpSync(".npmrc", join(folder, ".npmrc"));
  runProcess("npm", ["install", "--no-audit", "--no-fund", ...cdk8sPackages], { cwd: folder });
  const outfile = join(folder, "program.mjs");
  const entryPoints = ["bench/peers/cdk8s.ts"];
  await build({
    entryPoints,
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20.19",
    logLevel: "warning",
  });
  return outfile;
}
