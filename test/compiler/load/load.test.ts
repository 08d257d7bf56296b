import { describe, expect, it } from "vitest";
import { load } from "../../../compiler/load/load.ts";
import type { LoadedSite } from "../../../compiler/load/source-set.ts";
import type { StageResult } from "../../../compiler/stage.ts";
import { createMemorySystem, type MemorySystem } from "../../support/memory-system.ts";

type Files = Parameters<typeof createMemorySystem>[0];

const spec = "apiVersion: harmony.dev/v1alpha1\n";

function loadFrom(files: Files, path = ".", prepare: (system: MemorySystem) => void = () => undefined) {
  const system = createMemorySystem(files);
  prepare(system);
  return load({ path, out: "out" }, system);
}

/** `code file:line:column`, then the message. */
function faults({ diagnostics }: StageResult<unknown>): string[] {
  return diagnostics.map(({ code, at, message }) => {
    const place = at !== undefined && "file" in at ? `${at.file}:${at.line}:${at.column}` : "-";
    return `${code} ${place} ${message}`;
  });
}

function pathsOf(site: LoadedSite | undefined): string[] {
  return (site?.sources ?? []).map(({ path }) => path);
}

describe("the output folder", () => {
  it.each([".", "/site", "/site/shop", "/"])("%s may not hold the site", async (out) => {
    const system = createMemorySystem({ "shop/a.yaml": spec });
    const { diagnostics, value } = await load({ path: "shop", out }, system);
    expect(diagnostics.map(({ code }) => code)).toEqual(["load/out-over-site"]);
    expect(value).toEqual([]);
  });

  it("may lie in the site", async () => {
    const system = createMemorySystem({ "shop/a.yaml": spec, "shop/out/b.yaml": "stale" });
    const { diagnostics, value } = await load({ path: "shop", out: "shop/out" }, system);
    expect(diagnostics).toEqual([]);
    expect(pathsOf(value[0])).toEqual(["a.yaml"]);
  });
});

describe("what is given as a site", () => {
  it.each<[what: string, files: Files, path: string, fault: string]>([
    ["a folder that is not there", {}, "specs", "load/not-found - There is no folder specs."],
    ["a file", { "a.yaml": spec }, "a.yaml", "load/not-a-folder - a.yaml is a file, not a folder."],
    [
      "a folder without a spec",
      { "specs/readme.md": "x" },
      "specs",
      "load/empty - specs holds no spec: no .cue, .json, .yaml or .yml file.",
    ],
    [
      "a folder whose name can't be a site's",
      { "My_Specs/a.yaml": spec },
      "My_Specs",
      "load/site-name - The folder's name My_Specs can't name the site: a name has lower-case letters, digits and hyphens.",
    ],
    [
      "two sites of one name",
      {
        "s/a/harmony.yaml": "name: shop\n",
        "s/a/a.yaml": spec,
        "s/b/harmony.yaml": "name: shop\n",
        "s/b/b.yaml": spec,
      },
      "s",
      "load/two-sites - Two sites are named shop: s/a and s/b.",
    ],
    [
      "a document beside sites",
      { "s/a/harmony.yaml": "name: shop\n", "s/a/a.yaml": spec, "s/stray.yaml": spec, "s/notes.yaml": "x: 1\n" },
      "s",
      "load/outside-site s/stray.yaml:1:1 s/stray.yaml holds a document, but lies in no site.",
    ],
  ])("%s is refused", async (_, files, path, fault) => {
    const result = await loadFrom(files, path);
    expect(faults(result)).toEqual([fault]);
    expect(result.ok).toBe(false);
  });

  it("names itself after its folder, or by harmony.yaml", async () => {
    const { value } = await loadFrom(
      { "s/shop/harmony.yaml": "", "s/shop/a.yaml": spec, "s/b/harmony.yaml": "name: other\n", "s/b/b.yaml": spec },
      "s",
    );
    expect(value.map(({ name, folder }) => [name, folder])).toEqual([
      ["other", "s/b"],
      ["shop", "s/shop"],
    ]);
  });

  it("leaves a site below another to itself", async () => {
    const { value, diagnostics } = await loadFrom({
      "harmony.yaml": "name: outer\n",
      "a.yaml": spec,
      "inner/harmony.yaml": "name: inner\n",
      "inner/b.yaml": spec,
    });
    expect(diagnostics).toEqual([]);
    expect(value.map((site) => [site.name, pathsOf(site)])).toEqual([
      ["outer", ["a.yaml"]],
      ["inner", ["b.yaml"]],
    ]);
  });
});

describe("a file that can't be a source", () => {
  it("is too large", async () => {
    const result = await loadFrom({ "a.yaml": "#".repeat(10 * 1024 * 1024 + 1) });
    expect(faults(result)).toEqual([
      "load/too-large a.yaml:1:1 a.yaml has 10.0 MB; a spec may have 10 MB at the most.",
    ]);
  });

  it("is as large as may be", async () => {
    expect((await loadFrom({ "a.yaml": "#".repeat(10 * 1024 * 1024) })).diagnostics).toEqual([]);
  });

  it("is no UTF-8", async () => {
    const result = await loadFrom({ "a.yaml": new Uint8Array([0x61, 0xff, 0xfe]) });
    expect(faults(result)).toEqual(["load/not-utf-8 a.yaml:1:1 a.yaml is not UTF-8 text."]);
  });

  it("can't be read", async () => {
    const result = await loadFrom({ "a.yaml": spec }, ".", (system) => system.unreadable.add("a.yaml"));
    expect(faults(result)).toEqual(["load/unreadable a.yaml:1:1 a.yaml can't be read: permission denied (EACCES)."]);
  });

  it("is a link to nothing", async () => {
    const result = await loadFrom({ "s/a.yaml": spec, "s/b.yaml": { link: "nowhere.yaml" } }, "s");
    expect(faults(result)).toEqual(["load/unreadable s/b.yaml:1:1 s/b.yaml can't be read: it is a link to nothing."]);
  });

  it("is a link that leads out of the site", async () => {
    const result = await loadFrom({ "s/a.yaml": spec, "s/b.yaml": { link: "/etc/b.yaml" }, "/etc/b.yaml": spec }, "s");
    expect(faults(result)).toEqual(["load/link-out s/b.yaml:1:1 s/b.yaml is a link that leads out of s."]);
    expect(pathsOf(result.value[0])).toEqual(["a.yaml"]);
  });

  it("is a link to nothing", async () => {
    const result = await loadFrom({ "a.yaml": spec, "b.yaml": { link: "c.yaml" }, "notes.txt": { link: "gone.txt" } });
    expect(faults(result)).toEqual(["load/unreadable b.yaml:1:1 b.yaml can't be read: it is a link to nothing."]);
  });

  it("is a folder linked from outside", async () => {
    const result = await loadFrom({ "s/a.yaml": spec, "s/more": { link: "/etc/more" }, "/etc/more/b.yaml": spec }, "s");
    expect(faults(result)).toEqual(["load/link-out s/more:1:1 s/more is a link that leads out of s."]);
  });
});

describe("the sources", () => {
  it("are the files of the four endings, sorted, less what tools put there", async () => {
    const { value } = await loadFrom({
      "b.json": "{}",
      "a.yml": spec,
      "sub/c.YAML": spec,
      "d.cue": "package d\n",
      "notes.txt": "x",
      ".hidden.yaml": spec,
      ".git/config.yaml": spec,
      "cue.mod/module.cue": 'module: "x"\n',
      "node_modules/a/b.yaml": spec,
      "package.json": "{}",
      "package-lock.json": "{}",
      "tsconfig.json": "{}",
      "out/site/local/manifest.json": "{}",
    });
    expect(pathsOf(value[0])).toEqual(["a.yml", "b.json", "d.cue", "sub/c.YAML"]);
    expect(Object.keys(value[0]?.cueFiles ?? {})).toEqual(["cue.mod/module.cue"]);
  });

  it("are less what harmony.yaml ignores", async () => {
    const files = {
      "harmony.yaml": "ignore: ['drafts', '*.local.yaml', '/old/**']\n",
      "a.yaml": spec,
      "a.local.yaml": spec,
      "sub/drafts/b.yaml": spec,
      "old/x/c.yaml": spec,
      "sub/old/d.yaml": spec,
    };
    expect(pathsOf((await loadFrom(files)).value[0])).toEqual(["a.yaml", "sub/old/d.yaml"]);
  });

  it("may be links within the site", async () => {
    const result = await loadFrom({ "a.yaml": spec, "b.yaml": { link: "a.yaml" }, sub: { link: "." } });
    expect(result.diagnostics).toEqual([]);
    expect(pathsOf(result.value[0])).toEqual(["a.yaml", "b.yaml"]);
  });

  it("come with the files that CUE embeds, whatever their ending", async () => {
    const { value } = await loadFrom({
      "a/site.cue": '@extern(embed)\npackage a\nx: _ @embed(file="notes.txt")\ny: _ @embed(glob="parts/*.yaml")\n',
      "a/notes.txt": "x",
      "a/other.txt": "x",
      "a/parts/one.yaml": "a: 1\n",
    });
    expect(Object.keys(value[0]?.cueFiles ?? {}).sort()).toEqual(["a/notes.txt", "a/parts/one.yaml"]);
  });
});

describe("harmony.yaml", () => {
  it.each([
    ["a misspelt field", "nme: shop\n", "harmony.yaml:1:1 There is no field `nme`.", "Did you mean `name`?"],
    [
      "a wrong type",
      "name: shop\nignore: drafts\n",
      'harmony.yaml:2:9 `ignore` must be a list, but is the string `"drafts"`.',
      undefined,
    ],
    [
      "a name that is none",
      "name: My Shop\n",
      'harmony.yaml:1:7 `name` can\'t be `"My Shop"`: that is no DNS label.',
      undefined,
    ],
    [
      "a second document",
      "name: a\n---\nname: b\n",
      "harmony.yaml:3:1 A site has one set of settings: this is a second document.",
      undefined,
    ],
    ["a key twice", "name: a\nname: b\n", "harmony.yaml:2:1 The key `name` stands twice.", undefined],
  ])("has a fault at its line: %s", async (_, text, fault, help) => {
    const result = await loadFrom({ "harmony.yaml": text, "a.yaml": spec });
    expect(faults(result)).toEqual([`load/config ${fault}`]);
    if (help !== undefined) expect(result.diagnostics[0]?.help).toBe(help);
  });
});
