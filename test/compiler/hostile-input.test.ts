import { afterAll, describe, expect, it } from "vitest";
import type { CueEngine } from "../../cue/types.ts";
import { compileFiles, cueEngine, faultLines } from "../support/compile-files.ts";
import { application, asFiles, image, postgresql } from "../support/documents.ts";

afterAll(() => cueEngine().close());

const web = `web: harmony.#Application & {metadata: name: "web", spec: image: "${image}"}\n`;
const header = 'package site\n\nimport harmony "harmony.dev/schemas/v1alpha1"\n\n';

describe("a document whose kind is", () => {
  it.each([
    ["missing", "", "validate/missing-field a.yaml:1:1 The field `kind` is missing."],
    ["empty", "kind:\n", "validate/unknown-kind a.yaml:2:6 There is no kind null."],
    ["an object", "kind: { a: b }\n", 'validate/unknown-kind a.yaml:2:7 There is no kind {"a":"b"}.'],
  ])("%s", async (_, kind, fault) => {
    const compilation = await compileFiles({ "a.yaml": `apiVersion: harmony.dev/v1alpha1\n${kind}` });
    expect(faultLines(compilation)).toEqual([fault]);
    expect(compilation.diagnostics[0]?.help).toMatch(/^Kinds: `Application`/);
  });
});

describe("a site without a document", () => {
  it.each([
    ["in comments", { "a.yaml": "# nothing yet\n" }],
    ["in hidden fields and definitions", { "a.cue": `${header}_${web}#${web}` }],
  ])("%s", async (_, files) => {
    expect(faultLines(await compileFiles({ "harmony.yaml": "name: shop\n", ...files }))).toEqual([
      "evaluate/empty-site - The site shop has specs, but no document is in them.",
    ]);
  });
});

it.each(["**/draft.yaml", "**/old/*.yaml"])("ignore: %s holds at the root, too", async (pattern) => {
  const files = {
    "draft.yaml": "nothing",
    "a/draft.yaml": "nothing",
    "old/x.yaml": "nothing",
    "a/old/x.yaml": "nothing",
  };
  const { diagnostics } = await compileFiles({
    "harmony.yaml": `name: shop\nignore: ["${pattern}"]\n`,
    ...asFiles(application("web")),
    ...files,
  });
  const left = diagnostics.map(({ at }) => at?.file).sort();
  expect(left).toEqual(
    Object.keys(files)
      .filter((path) => path.includes("old") !== pattern.includes("old"))
      .sort(),
  );
});

it("a fault in each of two thousand documents of one file is told at once", async () => {
  const one = (index: number): string =>
    `apiVersion: harmony.dev/v1alpha1\nkind: Application\nmetadata: { name: a${index} }\nspec: { image: "${image}", replcas: 1 }\n`;
  const compilation = await compileFiles({
    "a.yaml": Array.from({ length: 2000 }, (_, index) => one(index)).join("---\n"),
  });
  expect(compilation.diagnostics.length).toBe(2000);
  expect(faultLines(compilation).at(-1)).toMatch(/^validate\/unknown-field a\.yaml:9999:/);
});

it("a second document in harmony.yaml is not passed over", async () => {
  const files = { "harmony.yaml": "name: a\n---\nname: b\n", ...asFiles(application("web")) };
  expect(faultLines(await compileFiles(files))).toEqual([
    "load/config harmony.yaml:3:1 A site has one set of settings: this is a second document.",
  ]);
});

it("two databases of one name would fight over their owner", async () => {
  const databases = [
    { name: "orders", owner: "shop" },
    { name: "orders", owner: "other" },
  ];
  const [line] = faultLines(await compileFiles(asFiles(postgresql("db", { databases }))));
  expect(line).toMatch(/^validate\/equal-names 0\.json:\d+:\d+ Two databases are named orders\.$/);
});

describe("CUE", () => {
  it.each([
    ["a b", "a b"],
    ["web/a@b", "a@b"],
    ["\u00fc", "\u00fc"],
    ["con", "con"],
    ["a.", "a."],
  ])("says that it can't load a package from the folder %s", async (folder, part) => {
    const compilation = await compileFiles({ [`${folder}/m.cue`]: header + web, ...asFiles(application("other")) });
    expect(faultLines(compilation)).toEqual([
      `evaluate/import ${folder}/m.cue:1:1 CUE can't load a package from a folder named \`${part}\`.`,
    ]);
  });

  it("loads a file without a package clause, wherever it lies", async () => {
    const compilation = await compileFiles({ "a b/m.cue": header.replace("package site\n\n", "") + web });
    expect(compilation.diagnostics).toEqual([]);
  });

  it("says that a version of the schemas can't be asked for", async () => {
    const { diagnostics } = await compileFiles({
      "a.cue": header + web,
      "cue.mod/module.cue":
        'module: "example.com/site@v0"\nlanguage: version: "v0.17.0"\ndeps: "harmony.dev/schemas@v1": v: "v1.2.3"\n',
    });
    expect(diagnostics).toMatchObject([
      {
        code: "evaluate/import",
        message: "`harmony.dev/schemas/v1alpha1` is not of the version that cue.mod/module.cue asks for.",
        help: "Take `harmony.dev/schemas` out of its `deps`: the compiler brings the schemas.",
      },
    ]);
  });

  it("names the schemas where an import nearly does", async () => {
    const { diagnostics } = await compileFiles({ "a.cue": header.replace("schemas", "schema") + web });
    expect(diagnostics[0]?.help).toBe("The schemas are `harmony.dev/schemas/v1alpha1`.");
  });

  it("does not evaluate a second time what ran into a limit", async () => {
    let evaluations = 0;
    const engine: CueEngine = {
      ...cueEngine(),
      packages: async () => [{ dir: ".", name: "site", files: ["a.cue"], embeds: [], globs: [], tags: [] }],
      evaluate: async ({ packages }) => {
        evaluations++;
        const message = "time limit in the evaluation of package site: no answer within 30 s";
        const error = { pointer: "", format: "time limit", args: [], message, places: [] };
        return packages.map((one) => ({ package: one, errors: [error], holes: [""] }));
      },
      places: async () => ({ values: {}, keys: {} }),
    };
    const { diagnostics } = await compileFiles({ "a.cue": header + web }, { engine: () => engine });
    expect(diagnostics.map(({ code }) => code)).toEqual(["evaluate/time-limit"]);
    expect(evaluations).toBe(1);
  });
});
