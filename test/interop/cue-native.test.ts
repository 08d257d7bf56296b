import { execFile, execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CueEvaluation, type CueFiles, type CuePackage, createCueEngine } from "../../cue/engine.ts";
import { assets } from "../cue/assets.ts";
import { type CorpusCase, corpusSchemas, readCorpus } from "../cue/corpus.ts";

const run = promisify(execFile);
const engine = createCueEngine({ assets, timeLimitMs: 60_000 });
let native = "";
let folder = "";

beforeAll(() => {
  const build = join(import.meta.dirname, "tools", "build.sh");
  native = join(execFileSync("bash", [build, "cue"], { encoding: "utf8" }).trim(), "cue");
  folder = mkdtempSync(join(tmpdir(), "harmony-cue-"));
});

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await engine.close();
});

/** Writes a case as the stock program wants it: with a module file, and the schemas in cue.mod/pkg. */
function writeSite(one: CorpusCase): string {
  const site = join(folder, one.name);
  const schemas = Object.entries(corpusSchemas.files).map(([name, text]) => [
    `cue.mod/pkg/harmony.dev/schemas/${name}`,
    text,
  ]);
  const module = 'module: "corpus.example.com@v0"\nlanguage: version: "v0.17.0"\n';
  const files: CueFiles = { "cue.mod/module.cue": module, ...Object.fromEntries(schemas), ...one.files };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(site, name)), { recursive: true });
    writeFileSync(join(site, name), text);
  }
  return site;
}

async function runNative(site: string, verb: readonly string[], one: CorpusCase, target: CuePackage) {
  const argument = target.name === "_" ? `./${target.files[0]}` : `./${target.dir}:${target.name}`;
  const tags = Object.entries(one.tags).flatMap(([name, value]) => ["-t", value === "" ? name : `${name}=${value}`]);
  return run(native, [...verb, ...tags, argument], { cwd: site, maxBuffer: 2 ** 26 }).then(
    ({ stdout }) => ({ stdout, stderr: "" }),
    (error: { stdout: string; stderr: string }) => ({ stdout: undefined, stderr: error.stderr }),
  );
}

/** Each error's places, as `file:line:column` with columns in UTF-16 code units; "" for an error without any. */
function nativePlaces(stderr: string, files: CueFiles): readonly string[] {
  const groups: string[][] = [];
  for (const line of stderr.split("\n").filter((text) => text !== "")) {
    const [, name, row, column] = /^ {4}(.+?):(\d+):(\d+)$/.exec(line) ?? [];
    if (name === undefined) groups.push([]);
    else
      groups
        .at(-1)
        ?.push(`${placeName(name)}:${row}:${utf16Column(files[placeName(name)], Number(row), Number(column))}`);
  }
  return groups.map((group) => group.join(" ")).sort();
}

function placeName(name: string): string {
  return name.replace(/^\.\//, "").replace(/^cue\.mod\/pkg\/harmony\.dev\//, "harmony.dev/");
}

function utf16Column(text: string | undefined, row: number, column: number): number {
  const line = Buffer.from(text?.split("\n")[row - 1] ?? "");
  return text === undefined ? column : line.subarray(0, column - 1).toString("utf8").length + 1;
}

function ourPlaces(evaluation: CueEvaluation): readonly string[] {
  return evaluation.errors
    .map((error) => error.places.map((at) => `${at.file}:${at.line}:${at.column}`).join(" "))
    .sort();
}

/** Messages that the engine words itself: what to do about an import, and what YAML's reader says without a path. */
const reworded = /^(package \S+ is not vendored|no schema package)/;

describe("the stock program of the same version", () => {
  const cases = readCorpus();

  it("has a corpus to judge", () => {
    expect(cases.length).toBeGreaterThanOrEqual(60);
    expect(execFileSync(native, ["version"], { encoding: "utf8" })).toContain("v0.17.1");
  });

  it.each(cases.map((one) => [one.name, one] as const))("agrees on %s", async (_name, one) => {
    const site = writeSite(one);
    // The module's own name lets the packages import each other.
    const files = {
      "cue.mod/module.cue": 'module: "corpus.example.com@v0"\nlanguage: version: "v0.17.0"\n',
      ...one.files,
    };
    const packages = await engine.packages(files);
    expect(packages.length).toBeGreaterThan(0);
    const evaluations = await engine.evaluate({ files, packages, tags: one.tags, schemas: corpusSchemas });
    for (const evaluation of evaluations) {
      const exported = await runNative(site, ["export", "--out", "json"], one, evaluation.package);
      if (exported.stdout !== undefined) {
        expect(evaluation.errors).toEqual([]);
        expect(JSON.stringify(evaluation.value)).toBe(JSON.stringify(JSON.parse(exported.stdout)));
        continue;
      }
      expect(evaluation.value).toBeUndefined();
      const vetted = await runNative(site, ["vet", "-c"], one, evaluation.package);
      const wanted = nativePlaces(vetted.stderr === "" ? exported.stderr : vetted.stderr, files);
      const ours = ourPlaces(evaluation);
      // Where the stock program names no place, ours may.
      expect(ours).toEqual(expect.arrayContaining(wanted.filter((places) => places !== "")));
      expect(ours).toHaveLength(wanted.length);
      for (const error of evaluation.errors) {
        if (!reworded.test(error.message)) expect(vetted.stderr || exported.stderr).toContain(error.message);
      }
    }
  });

  it("agrees on 900 lists in one another, and that 11,000 are too many", async () => {
    for (const depth of [900, 11_000]) {
      const one = {
        name: `depth-${depth}`,
        files: { "main.cue": `x: ${"[".repeat(depth)}${"]".repeat(depth)}\n` },
        tags: {},
      };
      const site = writeSite(one);
      const packages = await engine.packages(one.files);
      const [evaluation] = await engine.evaluate({ files: one.files, packages, tags: {}, schemas: corpusSchemas });
      const exported = await runNative(site, ["export", "--out", "json"], one, packages[0] as CuePackage);
      expect(evaluation?.value).toEqual(exported.stdout === undefined ? undefined : JSON.parse(exported.stdout));
      if (evaluation !== undefined && exported.stdout === undefined)
        expect(ourPlaces(evaluation)).toEqual(nativePlaces(exported.stderr, one.files));
    }
  });

  it("agrees that an endless search has no answer", async () => {
    const text =
      "a: [for i in [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] for j in [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] {i * 10 + j}]\n";
    const one = {
      name: "endless",
      files: { "main.cue": `${text}x: [for i in a for j in a for k in a for l in a if i + j + k + l == 0 {i}]\n` },
      tags: {},
    };
    const site = writeSite(one);
    const hasty = createCueEngine({ assets, timeLimitMs: 3000 });
    const packages = await hasty.packages(one.files);
    const [evaluation] = await hasty.evaluate({ files: one.files, packages, tags: {}, schemas: corpusSchemas });
    expect(evaluation?.errors.map((error) => error.format)).toEqual(["time limit"]);
    await expect(run(native, ["export", "./main.cue"], { cwd: site, timeout: 3000 })).rejects.toMatchObject({
      killed: true,
    });
    await hasty.close();
  });
});
