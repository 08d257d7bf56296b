import { afterAll, describe, expect, it } from "vitest";
import { type CueEngine, type CueEvaluation, type CueFiles, createCueEngine } from "../../cue/engine.ts";
import { assets } from "./assets.ts";
import { corpusSchemas as schemas } from "./corpus.ts";

const engine: CueEngine = createCueEngine({ assets });
afterAll(() => engine.close());

async function evaluate(
  files: CueFiles,
  tags: Record<string, string> = {},
  tolerant = false,
): Promise<readonly CueEvaluation[]> {
  const packages = await engine.packages(files);
  return engine.evaluate({ files, packages, tags, schemas, tolerant });
}

async function evaluateOne(text: string, tolerant = false): Promise<CueEvaluation> {
  const [evaluation] = await evaluate({ "main.cue": text }, {}, tolerant);
  if (evaluation === undefined) throw new Error("no package");
  return evaluation;
}

describe("packages", () => {
  it("gives the deepest instance of a name, with its parents' files", async () => {
    const found = await engine.packages({
      "base.cue": "package site\n",
      "a/b/leaf.cue": "package site\n",
      "c.yaml": "a: 1\n",
    });
    expect(found).toEqual([
      { dir: "a/b", name: "site", files: ["base.cue", "a/b/leaf.cue"], embeds: [], globs: [], tags: [] },
    ]);
  });

  it("loses no file that has no readable package clause", async () => {
    const files = { "plain.cue": "a: 1\n", "broken.cue": "package {\n", "good.cue": "package good\n\nb: 2\n" };
    const evaluations = await evaluate(files);
    expect(evaluations.map((one) => [one.package.files[0], one.value])).toEqual([
      ["broken.cue", undefined],
      ["good.cue", { b: 2 }],
      ["plain.cue", { a: 1 }],
    ]);
    expect(evaluations[0]?.errors[0]?.places).toEqual([
      { file: "broken.cue", line: 1, column: 9, endLine: 1, endColumn: 10 },
    ]);
  });

  it("names the files that a package embeds", async () => {
    const text =
      '@extern(embed)\n\npackage main\n\na: _ @embed(file="absent.json")\nb: _ @embed(glob="parts/*.yaml")\n';
    const [found] = await engine.packages({ "x/main.cue": text, "x/parts/a.yaml": "", "x/parts/b.json": "" });
    expect(found).toMatchObject({ embeds: ["x/absent.json", "x/parts/a.yaml"], globs: ["x/parts/*.yaml"] });
  });
});

describe("evaluate", () => {
  it("imports the schemas without a module file, a registry or a disk", async () => {
    const text =
      'package site\n\nimport "harmony.dev/schemas/v1alpha1"\n\nweb: v1alpha1.#Service & {metadata: name: "web"}\n';
    expect((await evaluateOne(text)).value).toEqual({
      web: {
        apiVersion: "harmony.dev/v1alpha1",
        kind: "Service",
        metadata: { name: "web" },
        spec: { replicas: 1, ports: {}, mode: "fast" },
      },
    });
  });

  it("prefers its own schemas to the copy that a site carries for editors", async () => {
    const [evaluation] = await evaluate({
      "main.cue":
        'package a\n\nimport "harmony.dev/schemas/v1alpha1"\n\nx: v1alpha1.#Service & {metadata: name: "x"}\n',
      "cue.mod/pkg/harmony.dev/schemas/v1alpha1/old.cue": 'package v1alpha1\n\n#Service: "old"\n',
    });
    expect(evaluation?.errors).toEqual([]);
  });

  it("says how to get a module that is not vendored", async () => {
    const { errors } = await evaluateOne('package a\n\nimport "lib.example.org/shapes"\n\nx: shapes.#X\n');
    expect(errors).toMatchObject([
      {
        pointer: "",
        args: ["lib.example.org/shapes", "lib.example.org/shapes"],
        places: [{ file: "main.cue", line: 3, column: 8 }],
      },
    ]);
    expect(errors[0]?.message).toContain("copy it to cue.mod/pkg/lib.example.org/shapes");
  });

  it("names the schema packages that there are", async () => {
    const { errors } = await evaluateOne('package a\n\nimport "harmony.dev/schemas/v2"\n\nx: v2.#X\n');
    expect(errors[0]?.message).toBe("no schema package harmony.dev/schemas/v2: there is harmony.dev/schemas/v1alpha1");
  });

  it("gives conflicts with both places, in UTF-16 columns", async () => {
    const { errors, value } = await evaluateOne('"😀é": 1 & 2\n');
    expect(value).toBeUndefined();
    expect(errors).toMatchObject([
      {
        pointer: "/😀é",
        format: "conflicting values %s and %s",
        args: ["2", "1"],
        places: [
          { file: "main.cue", line: 1, column: 8, endColumn: 9 },
          { file: "main.cue", line: 1, column: 12, endColumn: 13 },
        ],
      },
    ]);
  });

  it("gives an incomplete value a place, where CUE names none", async () => {
    const { errors } = await evaluateOne("a: b: string\n");
    expect(errors).toMatchObject([
      { pointer: "/a/b", format: "incomplete value %v", places: [{ line: 1, column: 7, endColumn: 13 }] },
    ]);
  });

  it("refuses an integer that a double would round, and only that", async () => {
    const { errors } = await evaluateOne("fits: 9007199254740992\nlist: [{big: 9007199254740993}]\n");
    expect(errors).toMatchObject([
      {
        pointer: "/list/0/big",
        format: "integer too large for a double: %s",
        args: ["9007199254740993"],
        places: [{ line: 2, column: 14, endColumn: 30 }],
      },
    ]);
  });

  it("keeps keys that mean something to JavaScript", async () => {
    const { value } = await evaluateOne('"__proto__": x: 1\nconstructor: 2\n');
    expect(JSON.stringify(value)).toBe('{"__proto__":{"x":1},"constructor":2}');
  });

  it("gives each package the tags that it asks for, and no other", async () => {
    const files = {
      "a/a.cue": 'package a\n\nenv: *"dev" | string @tag(env,short=prod)\n',
      "b/b.cue": "@if(prod)\n\npackage b\n\nonly: true\n",
      "c/c.cue": "package c\n\nplain: 1\n",
    };
    const values = (await evaluate(files, { prod: "", other: "x" })).map((one) => one.value);
    expect(values).toEqual([{ env: "prod" }, { only: true }, { plain: 1 }]);
  });

  it("takes a package whose files all wait for a tag as absent", async () => {
    const evaluations = await evaluate(
      { "a.cue": "@if(prod)\n\npackage a\n\nx: 1\n", "b.cue": "@if(!dev)\n\ny: 2\n" },
      { dev: "" },
    );
    expect(evaluations.map((one) => [one.value, one.errors])).toEqual([
      [undefined, []],
      [undefined, []],
    ]);
  });

  it("has no clock, host or user for tag variables", async () => {
    const { errors } = await evaluateOne("at: string @tag(at,var=now)\n");
    expect(errors.map((error) => error.format)).toEqual(["tag variable '%s' not found"]);
  });

  it("reports the syntax error of one package and evaluates the others of its folder", async () => {
    const files = { "a.cue": "package a\n\nx: {\n", "b.cue": "package b\n\ny: 1\n" };
    expect((await evaluate(files)).map((one) => [one.package.name, one.value, one.errors.length])).toEqual([
      ["a", undefined, 1],
      ["b", { y: 1 }, 0],
    ]);
  });

  it("reports a module file that can't be read", async () => {
    const [evaluation] = await evaluate({ "main.cue": "a: 1\n", "cue.mod/module.cue": 'module: "x\n' });
    expect(evaluation?.errors).toMatchObject([{ places: [{ file: "cue.mod/module.cue", line: 1 }] }]);
  });

  it("leaves out what is not concrete, and lists it, when tolerant", async () => {
    const text = "a: 1 & 2\nb: {c: string, d: 5}\nl: [1, int, {x: 2}]\nr: {n!: int, ok: true}\n";
    const { value, holes, errors } = await evaluateOne(text, true);
    expect(value).toEqual({ b: { d: 5 }, l: [1, null, { x: 2 }], r: { ok: true } });
    expect(holes).toEqual(["/a", "/b/c", "/l/1", "/r/n"]);
    expect(errors.map((error) => error.pointer).sort()).toEqual(["/a", "/b/c", "/l/1", "/r/n"]);
  });

  it("gives the same for many packages on several workers as for each alone", async () => {
    const files = Object.fromEntries(
      Array.from({ length: 12 }, (_, i) => [`p${i}/main.cue`, `package p${i}\n\nvalue: ${i} * 2\nbad: ${i % 3} & 0\n`]),
    );
    const together = await evaluate(files, {}, true);
    expect(together.map((one) => one.package.name)).toEqual(
      Object.keys(files)
        .sort()
        .map((name) => name.split("/")[0]),
    );
    const alone = await Promise.all(Object.entries(files).map(([name, text]) => evaluate({ [name]: text }, {}, true)));
    const byName = (a: CueEvaluation, b: CueEvaluation) => a.package.name.localeCompare(b.package.name);
    expect([...together].sort(byName)).toEqual(alone.flat().sort(byName));
  });
});

describe("places", () => {
  const files = {
    "main.cue": [
      "package site",
      "",
      'import harmony "harmony.dev/schemas/v1alpha1"',
      "",
      'web: harmony.#Service & {metadata: name: "web", spec: ports: http: 80}',
      "_shared: {mode: string, replicas: 3}",
      'for n in ["a", "b"] {(n): _shared & {mode: "safe"}}',
      "list: [1, {deep: web.metadata.name}]",
      "",
    ].join("\n"),
  };

  async function find(...pointers: string[]) {
    const [one] = await engine.packages(files);
    if (one === undefined) throw new Error("no package");
    return engine.places({ files, package: one, tags: {}, schemas, pointers });
  }

  function short(places: Awaited<ReturnType<typeof find>>["values"], pointer: string): readonly string[] {
    return places[pointer]?.map((at) => `${at.file}:${at.line}:${at.column}-${at.endColumn}`) ?? [];
  }

  it("puts the user's literal first and the schema's words last", async () => {
    const { values, keys } = await find("/web/metadata/name", "/web/spec/replicas");
    expect(short(values, "/web/metadata/name")).toEqual([
      "main.cue:5:42-47",
      "harmony.dev/schemas/v1alpha1/service.cue:7:20-26",
    ]);
    expect(short(keys, "/web/metadata/name")[0]).toBe("main.cue:5:36-40");
    expect(short(values, "/web/spec/replicas")).toEqual(["harmony.dev/schemas/v1alpha1/service.cue:9:13-33"]);
  });

  it("finds structs, list elements and what a comprehension made", async () => {
    const { values, keys } = await find("/web", "/list/1/deep", "/b/mode", "/b/replicas", "/b");
    expect(short(values, "/web")[0]).toBe("main.cue:5:25-71");
    expect(short(keys, "/web")).toEqual(["main.cue:5:1-4"]);
    expect(short(values, "/list/1/deep")[0]).toBe("main.cue:8:18-35");
    expect(short(values, "/b/mode")).toEqual(["main.cue:7:44-50", "main.cue:6:17-23"]);
    expect(short(values, "/b/replicas")).toEqual(["main.cue:6:35-36"]);
    expect(short(keys, "/b")).toEqual(["main.cue:7:22-25"]);
  });

  it("has none for what isn't there", async () => {
    const { values, keys } = await find("/nobody/here");
    expect(values).toEqual({ "/nobody/here": [] });
    expect(keys).toEqual({ "/nobody/here": [] });
  });
});
