// run.mjs FILE.ts [ARGUMENT...]: bundles a TypeScript program of this repository and runs it (Node 20 reads no TypeScript).
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "esbuild";

const [program, ...rest] = process.argv.slice(2);
const folder = mkdtempSync(join(resolve("node_modules"), ".run-"));
try {
  const outfile = join(folder, "program.mjs");
  await build({
    entryPoints: [program],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20.19",
    packages: "external",
    logLevel: "warning",
  });
  process.exitCode =
    spawnSync(process.execPath, ["--enable-source-maps", outfile, ...rest], { stdio: "inherit" }).status ?? 1;
} finally {
  rmSync(folder, { recursive: true });
}
