import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseYaml } from "../formats/yaml/parse.ts";
import { writeCompiled } from "./support/compile-and-write.ts";
import { compileFiles } from "./support/compile-files.ts";
import { createMemorySystem } from "./support/memory-system.ts";
import { runHarmony } from "./support/run-harmony.ts";
import { filesBelow, sampleFiles } from "./support/sample-files.ts";
import { temporaryFolder } from "./support/temporary-folder.ts";

const specs = fileURLToPath(new URL("../specs", import.meta.url));

describe("the built program gives the same bytes", () => {
  const plain = { env: {}, umask: "022" };
  const worlds = {
    "a time zone and a locale": {
      env: { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" },
      umask: "022",
    },
    "an umask that takes all from others": { env: {}, umask: "077" },
    "a date for reproducible builds": { env: { SOURCE_DATE_EPOCH: "1234567890" }, umask: "022" },
    "a terminal's settings": { env: { TERM: "xterm-256color", FORCE_COLOR: "3", COLUMNS: "20" }, umask: "002" },
  };

  async function compiled(
    site: string,
    cwd: string,
    path: string,
    world: typeof plain,
  ): Promise<Record<string, string>> {
    const out = join(cwd, "result");
    const run = await runHarmony(["compile", path, "--out", out], { cwd, ...world });
    expect(run).toMatchObject({ code: 0 });
    return filesBelow(join(out, site));
  }

  it.each(["minimal", "web-shop"])("of specs/%s in every world", async (site) => {
    const expected = await compiled(site, temporaryFolder(), join(specs, site), plain);
    expect(Object.keys(expected).some((path) => path.endsWith("/manifest.json"))).toBe(true);
    for (const [world, settings] of Object.entries(worlds))
      expect(await compiled(site, temporaryFolder(), join(specs, site), settings), world).toEqual(expected);
    // From another folder, by another path: a copy of the specs.
    const copy = temporaryFolder(
      Object.fromEntries(Object.entries(sampleFiles(site)).map(([path, text]) => [`deep/er/${path}`, text])),
    );
    expect(await compiled(site, copy, "deep/er", plain), "another folder").toEqual(expected);
  });
});

describe("the order in which things are written says nothing", () => {
  /** All that is written for a site, manifests included. */
  async function treeOf(files: Readonly<Record<string, string>>): Promise<Record<string, string>> {
    const compilation = await compileFiles(files);
    expect(compilation.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    const system = createMemorySystem();
    await writeCompiled(compilation, system);
    return system.snapshot();
  }

  /** The objects of a value with their keys in another order. */
  function turned(value: unknown, random: () => number): unknown {
    if (Array.isArray(value)) return value.map((item) => turned(item, random));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      shuffled(Object.entries(value), random).map(([key, field]) => [key, turned(field, random)]),
    );
  }

  function shuffled<T>(items: readonly T[], random: () => number): T[] {
    return items
      .map((item) => ({ item, key: random() }))
      .sort((a, b) => a.key - b.key)
      .map(({ item }) => item);
  }

  /** A generator of numbers below 1: Park and Miller's. */
  function generator(seed: number): () => number {
    let state = (seed % 2_147_483_646) + 1;
    return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  }

  it.each(["minimal", "web-shop"])("files and keys of specs/%s", async (site) => {
    const files = sampleFiles(site);
    const expected = await treeOf(files);
    const specsOnly = Object.entries(files).filter(([path]) => path !== "harmony.yaml");
    await fc.assert(
      fc.asyncProperty(fc.nat(), async (seed) => {
        const random = generator(seed);
        const again = specsOnly.map(([path, text]) => {
          const documents = parseYaml(text).documents.map(({ value }) => JSON.stringify(turned(value, random)));
          return [path, `${documents.join("\n---\n")}\n`] as const;
        });
        expect(
          await treeOf({ "harmony.yaml": files["harmony.yaml"] ?? "", ...Object.fromEntries(shuffled(again, random)) }),
        ).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  it("documents moved into one file, or renamed files", async () => {
    const files = sampleFiles("web-shop");
    const expected = await treeOf(files);
    const documents = Object.entries(files)
      .filter(([path]) => path !== "harmony.yaml")
      .flatMap(([, text]) => parseYaml(text).documents.map(({ value }) => value));
    const config = { "harmony.yaml": files["harmony.yaml"] ?? "" };
    expect(await treeOf({ ...config, "all.json": JSON.stringify(documents.reverse()) })).toEqual(expected);
    const renamed = Object.fromEntries(documents.map((value, index) => [`sub/${index}.json`, JSON.stringify(value)]));
    expect(await treeOf({ ...config, ...renamed })).toEqual(expected);
  });
});
