// Builds the CUE engine into a folder: harmony-cue.wasm, the Go toolchain's wasm_exec.js that belongs to it, and
// worker.js. Without a Go that can, it writes missing.json with the reason instead, and the rest of Harmony works.
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";

const run = promisify(execFile);
const sources = join(import.meta.dirname, "..", "cue");
/** Never fetches another toolchain; reads no workspace file of a folder above. */
const environment = { ...process.env, GOTOOLCHAIN: "local", GOWORK: "off" };

/** Builds into a folder what is older than its sources. Throws only where Go is there and the build fails. */
export async function buildCue(folder) {
  const outDir = resolve(folder);
  await mkdir(outDir, { recursive: true });
  await bundleWorker(outDir);
  const toolchain = await findGo();
  if (toolchain.reason !== undefined) {
    if (await exists(join(outDir, "harmony-cue.wasm"))) return;
    console.log(`CUE support is left out: ${toolchain.reason}`);
    await writeFile(join(outDir, "missing.json"), `${JSON.stringify({ reason: toolchain.reason })}\n`);
    return;
  }
  const key = await keyOf(toolchain.version);
  if ((await readFile(join(outDir, "key"), "utf8").catch(() => "")) === key) return;
  await buildModule(outDir, toolchain.root);
  await writeFile(join(outDir, "key"), key);
  await rm(join(outDir, "missing.json"), { force: true });
}

async function bundleWorker(outDir) {
  await build({
    entryPoints: [join(sources, "worker.ts")],
    outfile: join(outDir, "worker.js"),
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20.19",
    logLevel: "warning",
  });
}

async function buildModule(outDir, goRoot) {
  const unfinished = join(outDir, `harmony-cue.${process.pid}.tmp`);
  const flags = ["-trimpath", "-buildvcs=false", "-ldflags=-s -w", "-o", unfinished, "."];
  try {
    await run("go", ["build", ...flags], {
      cwd: sources,
      env: { ...environment, GOOS: "js", GOARCH: "wasm" },
      maxBuffer: 2 ** 24,
    });
    await copyFile(join(goRoot, "lib", "wasm", "wasm_exec.js"), join(outDir, "wasm_exec.js"));
    await rename(unfinished, join(outDir, "harmony-cue.wasm"));
  } finally {
    await rm(unfinished, { force: true });
  }
}

/** Finds a Go that is new enough for go.mod, or says why there is none. */
async function findGo() {
  const wanted = /^go (\S+)$/m.exec(await readFile(join(sources, "go.mod"), "utf8"))?.[1] ?? "";
  try {
    const { stdout } = await run("go", ["env", "GOVERSION", "GOROOT"], { cwd: import.meta.dirname, env: environment });
    const [version = "", root = ""] = stdout.split("\n");
    if (isOlder(version.replace(/^go/, ""), wanted))
      return { reason: `it needs Go ${wanted} or newer, and ${version} is installed` };
    return { version, root };
  } catch {
    return { reason: `it needs Go ${wanted} or newer, and none is in PATH` };
  }
}

function isOlder(version, wanted) {
  const [a, b] = [version, wanted].map((text) => text.split(".").map((part) => Number.parseInt(part, 10) || 0));
  for (let i = 0; i < 3; i++) if ((a[i] ?? 0) !== (b[i] ?? 0)) return (a[i] ?? 0) < (b[i] ?? 0);
  return false;
}

/** A digest of all that the module is built from. */
async function keyOf(version) {
  const hash = createHash("sha256").update(version);
  const names = await readdir(sources, { recursive: true });
  for (const name of names.filter((one) => /(\.go|go\.mod|go\.sum)$/.test(one) && !one.endsWith("_test.go")).sort()) {
    hash.update(`\0${name.replaceAll("\\", "/")}\0`).update(await readFile(join(sources, name)));
  }
  return hash.digest("hex");
}

async function exists(path) {
  return readFile(path).then(
    () => true,
    () => false,
  );
}

if (process.argv[1] === import.meta.filename) await buildCue(process.argv[2] ?? "dist/cue");
