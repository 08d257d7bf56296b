// Builds dist/: the program in one bundle with the libraries it needs, the library for emitter authors with its
// types, and the CUE engine where Go is there to build it.
import { spawnSync } from "node:child_process";
import { cpSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { build } from "esbuild";
import { buildCue } from "./build-cue.mjs";

const dist = resolve("dist");

await Promise.all([bundle(), buildCue(resolve(dist, "cue"))]);
copySchemas();
cpSync("apply/appliance/resolve.sh", resolve(dist, "appliance", "resolve.sh"));
if (!process.argv.includes("--no-types")) declarations();

/** Commands are chunks of their own, so that `harmony --version` loads next to nothing. */
async function bundle() {
  rmSync(resolve(dist, "chunks"), { recursive: true, force: true });
  await build({
    entryPoints: { harmony: "cli/main.ts", index: "index.ts" },
    outdir: dist,
    bundle: true,
    splitting: true,
    // jsonc-parser's CommonJS form finds its parts at run time, which a bundle has not.
    mainFields: ["module", "main"],
    chunkNames: "chunks/[name]-[hash]",
    platform: "node",
    format: "esm",
    target: "node20.19",
    sourcemap: "linked",
    sourcesContent: false,
    legalComments: "none",
    logLevel: "warning",
    // Commander is CommonJS and asks for Node's modules by `require`.
    banner: {
      js: '#!/usr/bin/env node\nimport { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
    },
  });
}

/** What `harmony schema` and `harmony init` hand out. */
function copySchemas() {
  rmSync(resolve(dist, "schemas"), { recursive: true, force: true });
  cpSync("schemas/generated/json-schema", resolve(dist, "schemas", "jsonschema"), { recursive: true });
  cpSync("docs/reference", resolve(dist, "schemas", "markdown"), { recursive: true });
}

/** Types for authors of emitters; the bundle itself is made without the type checker. */
function declarations() {
  rmSync(resolve(dist, "types"), { recursive: true, force: true });
  const { status } = spawnSync(
    process.execPath,
    [resolve("node_modules/typescript/bin/tsc"), "-p", "tsconfig.build.json"],
    { stdio: "inherit" },
  );
  if (status !== 0) process.exitCode = 1;
}
