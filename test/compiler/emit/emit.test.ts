import { describe, expect, it } from "vitest";
import { type ArtifactFile, type ArtifactTree, file } from "../../../compiler/emit/artifact.ts";
import type { AnyEmitter } from "../../../compiler/emit/emitter.ts";
import { InternalError } from "../../../diagnostics/internal-error.ts";
import { compileFiles, faultLines } from "../../support/compile-files.ts";
import { application, asFiles, kubernetes } from "../../support/documents.ts";
import { jsonFile, plainEmitter } from "../../support/plain-emitter.ts";

const files = asFiles(application("web"));

describe("the artifact tree", () => {
  it("holds each emitter's files in its own folder, sorted, and those of an emitter without one beside", async () => {
    const emitters = [
      plainEmitter("b", { "z.json": {}, "a/b.json": {} }),
      plainEmitter("a", { "x.json": {} }),
      plainEmitter("c", { "release.json": {} }, { folder: "" }),
    ];
    const { sites } = await compileFiles(files, { emitters });
    expect(sites[0]?.outputs[0]?.files.map(({ path, emitter }) => [path, emitter])).toEqual([
      ["a/x.json", "a"],
      ["b/a/b.json", "b"],
      ["b/z.json", "b"],
      ["release.json", "c"],
    ]);
  });

  it("gives an emitter the facts of those that it consumes, for the same topology", async () => {
    const seen: unknown[] = [];
    const first: AnyEmitter = {
      ...plainEmitter("first", {}),
      emit: ({ name }: { name: string }) => ({ tree: [], facts: [`fact of ${name}`] }),
    };
    const second: AnyEmitter = {
      ...plainEmitter("second", {}, { consumes: ["first"] }),
      emit: (_: never, { facts }: { facts: object }) => {
        seen.push(facts);
        return { tree: [] };
      },
    };
    await compileFiles(asFiles(application("web", { topology: "a" }), kubernetes("a"), kubernetes("b")), {
      emitters: [second, first],
    });
    expect(seen).toEqual([{ first: ["fact of a"] }, { first: ["fact of b"] }]);
  });
});

describe("the trees that an emitter is given", () => {
  /** What an emitter finds that consumes another one, whose id is `first`. */
  async function treesFrom(first: AnyEmitter, tracked = false): Promise<Readonly<Record<string, ArtifactTree>>> {
    let seen: Readonly<Record<string, ArtifactTree>> = {};
    const second: AnyEmitter = {
      ...plainEmitter("second", {}, { consumes: ["first"] }),
      emit: (_: never, { trees }: { trees: typeof seen }) => {
        seen = trees;
        return { tree: [] };
      },
    };
    await compileFiles(files, { emitters: [second, first], tracked });
    return seen;
  }

  it.each([false, true])("are those of the emitters that it consumes, by path (tracked: %s)", async (tracked) => {
    const body = { "z.json": { z: 1 }, "a/b.json": { b: 1 } };
    const found = await treesFrom(plainEmitter("first", body), tracked);
    expect(Object.keys(found)).toEqual(["first"]);
    expect(found["first"]?.map(({ path, mode, body: { text } }) => [path, mode, text])).toEqual([
      ["a/b.json", 0o644, '{\n  "b": 1\n}\n'],
      ["z.json", 0o644, '{\n  "z": 1\n}\n'],
    ]);
  });

  it("hold nothing that was refused, and are empty where the other had nothing to do", async () => {
    const refused = {
      ...plainEmitter("first", {}),
      emit: () => ({ tree: ["a.json", "a.json", "../b.json"].map(empty) }),
    };
    expect((await treesFrom(refused))["first"]?.map(({ path }) => path)).toEqual(["a.json"]);
    expect(await treesFrom({ ...plainEmitter("first", { "a.json": {} }), select: () => [] })).toEqual({ first: [] });
  });

  const empty = (path: string): ArtifactFile => jsonFile(path, {});
});

it("a file lies below its root", () => {
  const options = { target: { kind: "test", device: "one" }, documents: [] };
  const { body } = jsonFile("w0/a.json", {});
  expect(file("w0/a.json", body, { ...options, root: "w0" })).toMatchObject({ root: "w0" });
  expect(file("w0/a.json", body, options)).not.toHaveProperty("root");
  for (const root of ["w", "w0/a.json", ""])
    expect(() => file("w0/a.json", body, { ...options, root })).toThrow(InternalError);
});

describe("files that can't be written", () => {
  it("the manifest", async () => {
    const compilation = await compileFiles(files, {
      emitters: [plainEmitter("one", { "manifest.json": {} }, { folder: "" })],
    });
    expect(faultLines(compilation)).toEqual([
      "emit/collision - Two emitters, output and one, both claim manifest.json.",
    ]);
  });

  it.each([
    ["the same path", "x/a.json", "x/a.json"],
    ["paths that differ by case alone", "x/a.json", "x/A.json"],
    ["a file where the other has a folder", "x/a.json", "x"],
    ["a folder where the other has a file", "x", "x/a.json"],
  ])("two emitters, %s", async (_, one, other) => {
    const emitters = [
      plainEmitter("one", { [one]: {} }, { folder: "" }),
      plainEmitter("two", { [other]: {} }, { folder: "" }),
    ];
    const compilation = await compileFiles(files, { emitters });
    expect(faultLines(compilation)).toEqual([`emit/collision - Two emitters, one and two, both claim ${other}.`]);
    expect(compilation.ok).toBe(false);
  });

  it.each(["../a.json", "a/../../b.json", "/etc/passwd", "a//b", "a/./b", "a\\b", "a\u0007b", ""])(
    "a path %j",
    async (path) => {
      const { diagnostics, sites } = await compileFiles(files, { emitters: [plainEmitter("one", { [path]: {} })] });
      expect(diagnostics.map(({ code }) => code)).toEqual(["emit/unsafe-path"]);
      expect(sites[0]?.outputs).toEqual([]);
    },
  );
});

it("a throw of an emitter is a bug that names the emitter and the topology, and keeps the cause", async () => {
  const cause = new TypeError("x is undefined");
  const broken: AnyEmitter = {
    ...plainEmitter("broken", {}),
    emit: () => {
      throw cause;
    },
  };
  const failure = await compileFiles(files, { emitters: [broken] }).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(InternalError);
  expect(failure).toMatchObject({ message: "the emitter broken failed on the topology local", cause });
});

it("what an emitter reports of a document is told at its place", async () => {
  const picky: AnyEmitter = {
    ...plainEmitter("picky", {}),
    emit: (_: never, { report }: { report: (one: object) => void }) => {
      report({
        code: "picky/no",
        severity: "error",
        message: "No.",
        at: { document: "Application/web", pointer: "/spec/image" },
        related: [],
        fixes: [],
      });
      return { tree: [jsonFile("a.json", {})] };
    },
  };
  expect(faultLines(await compileFiles(files, { emitters: [picky] }))).toEqual(["picky/no 0.json:8:12 No."]);
});
