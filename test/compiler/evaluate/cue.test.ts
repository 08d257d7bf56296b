import { afterAll, describe, expect, it } from "vitest";
import { createCueEngine } from "../../../cue/engine.ts";
import { compileFiles, cueEngine, faultLines } from "../../support/compile-files.ts";
import { image } from "../../support/documents.ts";

afterAll(() => cueEngine().close());

const header = 'package site\n\nimport harmony "harmony.dev/schemas/v1alpha1"\n\n';
const web = `web: harmony.#Application & {metadata: name: "web", spec: image: "${image}"}\n`;

/** A package; one that uses the schemas imports them, so that its first own line is the fifth, else the third. */
function cue(body: string): Record<string, string> {
  return { "a.cue": `${body.includes("harmony.") ? header : "package site\n\n"}${body}\n` };
}

describe("a fault that only CUE can see", () => {
  it.each<[what: string, files: Record<string, string>, fault: string]>([
    [
      "a conflict",
      cue("_a: 1\nx: _a & 2"),
      "conflict a.cue:3:5 `x` is set to values that contradict each other: `1` and `2`.",
    ],
    ["a bound", cue("x: int & >5 & 3"), "conflict a.cue:3:15 `x` is `3`, which is out of the bound `>5`."],
    ["no value", cue("a: string"), "incomplete a.cue:3:4 `a` has no concrete value: all that is known is `string`."],
    ["a required field", cue("#D: {a!: int}\nx: #D & {}"), "incomplete a.cue:3:6 `x.a` is required, but has no value."],
    ["a name of nothing", cue("x: strng"), "reference a.cue:3:4 There is nothing named `strng` here."],
    [
      "a kind that there is not",
      cue("x: harmony.#Aplication"),
      "reference a.cue:5:12 There is nothing named `#Aplication` here.",
    ],
    [
      "a builtin package that there is not",
      cue('import "strngs"\n\na: strngs.ToUpper("a")'),
      'import a.cue:3:8 Builtin package "strngs" undefined.',
    ],
    [
      "an import that nothing uses",
      cue('import "strings"\n\na: 1'),
      'import a.cue:3:8 Imported and not used: "strings".',
    ],
    ["a cycle", cue("a: b\nb: a + 1"), "cycle a.cue:4:4 `b` depends on itself: cycle with field: a."],
    ["a structural cycle", cue("a: {b: a}"), "cycle a.cue:3:8 `a.b` depends on itself: structural cycle."],
    ["no CUE", cue("a: {"), "syntax a.cue:3:5 This is not CUE: expected '}', found 'EOF'."],
    [
      "a field of a closed definition",
      cue("#D: {a: int}\nx: #D & {a: 2, b: 1}"),
      "not-allowed a.cue:4:16 `x.b` is not allowed here: its definition is closed and does not have it.",
    ],
    [
      "an integer beyond a double",
      cue("a: 9007199254740993"),
      "number-too-large a.cue:3:4 Integer too large for a double: 9007199254740993: quote it if it is a name.",
    ],
    ["a prototype's key", cue('a: "__proto__": b: 1'), "forbidden-key a.cue:3:4 The key `__proto__` is not allowed."],
    [
      "half an envelope",
      cue('web: {kind: "Application", spec: {}}'),
      "half-envelope a.cue:3:6 This has `kind` and `spec`, but no `apiVersion`: it would be passed over as if it were no document.",
    ],
    ["a division by zero", cue("x: div(1, 0)"), "cue a.cue:3:4 Error in call to div: division by zero."],
  ])("%s", async (_, files, fault) => {
    expect(faultLines(await compileFiles(files))).toEqual([`evaluate/${fault}`]);
  });

  it("shows both places of a conflict between two files, the later one as a note", async () => {
    const files = {
      "a.cue": `${header}${web}web: spec: replicas: 1\n`,
      "b.cue": "package site\n\nweb: spec: replicas: 2\n",
    };
    const { diagnostics } = await compileFiles(files);
    expect(diagnostics.map(({ code, at, related }) => [code, at, related.map((one) => one.at)])).toMatchObject([
      ["evaluate/conflict", { file: "a.cue", line: 6, column: 22 }, [{ file: "b.cue", line: 3, column: 22 }]],
    ]);
  });

  it("points at the user's line where CUE names only the schema", async () => {
    const { diagnostics } = await compileFiles(cue(`${web}web: spec: version: string`));
    expect(diagnostics.map(({ code, at, related }) => [code, at, related.map((one) => one.at.file)])).toMatchObject([
      ["evaluate/incomplete", { file: "a.cue", line: 6 }, ["harmony.dev/schemas/v1alpha1/scalars.cue"]],
    ]);
  });

  it.each([
    ["the language", "x: strng", "Did you mean `string`?"],
    ["the schemas", "x: harmony.#Aplication", "Did you mean `#Application`?"],
    ["the package", "_machines: {}\nx: _machine", "Did you mean `_machines`?"],
    ["a forgotten import", 'x: harmony["#Application"]', 'Import it: `import harmony "harmony.dev/schemas/v1alpha1"`.'],
  ])("names candidates for a missing reference, from %s", async (what, body, help) => {
    const files = what === "a forgotten import" ? { "a.cue": `package site\n\n${body}\n` } : cue(body);
    expect((await compileFiles(files)).diagnostics.map((one) => one.help)).toContain(help);
  });

  it("refuses nesting without end as the other languages do", async () => {
    const { diagnostics } = await compileFiles(cue(`x: ${"[".repeat(9990)}${"]".repeat(9990)}`));
    expect(diagnostics.map(({ code }) => code)).toEqual(["evaluate/too-deep"]);
  });

  it("names a module that is not vendored, and how to vendor it", async () => {
    const [line] = faultLines(await compileFiles(cue('import "example.com/other@v0"\n\na: other')));
    expect(line).toMatch(
      /^evaluate\/import a\.cue:3:8 Package example\.com\/other@v0 is not vendored: copy it to cue\.mod\/pkg/,
    );
  });

  it("reads a module that is vendored in cue.mod/pkg", async () => {
    const { sites, diagnostics } = await compileFiles({
      "a.cue": `package site\n\nimport (\n\tharmony "harmony.dev/schemas/v1alpha1"\n\t"example.com/defaults"\n)\n\nweb: harmony.#Application & {metadata: name: "web", spec: {image: "${image}", replicas: defaults.replicas}}\n`,
      "cue.mod/module.cue": 'module: "example.com/site@v0"\nlanguage: version: "v0.17.0"\n',
      "cue.mod/pkg/example.com/defaults/defaults.cue": "package defaults\n\nreplicas: 4\n",
    });
    expect(diagnostics).toEqual([]);
    expect(sites[0]?.validated[0]?.document.spec).toMatchObject({ replicas: 4 });
  });
});

describe("a package that grows without end", () => {
  const assets = new URL("../../../dist/cue/", import.meta.url);
  const numbers =
    "[for a in list.Range(0, 3000, 1) for b in list.Range(0, 3000, 1) for c in list.Range(0, 3000, 1) {a + b + c}]";

  it.each([
    [
      "evaluate/time-limit",
      { timeLimitMs: 1500 },
      "The evaluation of package site in the site's folder was stopped (time limit): no answer within 1.5 s.",
    ],
    [
      "evaluate/memory-limit",
      { memoryLimitBytes: 2 ** 26 },
      /^The evaluation of package site in the site's folder was stopped \(out of memory\): /,
    ],
  ])("is ended by the %s, and named", async (code, limit, message) => {
    const endless = createCueEngine({ assets, parallel: 1, ...limit });
    try {
      const files = cue(`import "list"\n\nx: ${numbers}`);
      const { diagnostics } = await compileFiles(files, { engine: () => endless });
      expect(diagnostics).toMatchObject([
        {
          code,
          at: { file: "a.cue" },
          message: typeof message === "string" ? message : expect.stringMatching(message),
        },
      ]);
    } finally {
      await endless.close();
    }
  });
});

describe("tags", () => {
  const tagged = cue(`${web}web: spec: replicas: *1 | int @tag(replicas,type=int)`);
  const replicas = (compilation: Awaited<ReturnType<typeof compileFiles>>): unknown =>
    (compilation.sites[0]?.validated[0]?.document.spec as { replicas?: number } | undefined)?.replicas;

  it("are taken from harmony.yaml, and recorded", async () => {
    const compilation = await compileFiles({ ...tagged, "harmony.yaml": "name: site\ntags: { replicas: '3' }\n" });
    expect(compilation.diagnostics).toEqual([]);
    expect(replicas(compilation)).toBe(3);
    expect(compilation.sites[0]?.tags).toEqual({ replicas: "3" });
  });

  it("of the command line go before those of harmony.yaml", async () => {
    const files = { ...tagged, "harmony.yaml": "name: site\ntags: { replicas: '3' }\n" };
    const compilation = await compileFiles(files, { tags: { replicas: "5" } });
    expect(replicas(compilation)).toBe(5);
    expect(compilation.sites[0]?.tags).toEqual({ replicas: "5" });
  });

  it("that nothing asks for are an error with the nearest name", async () => {
    const { diagnostics } = await compileFiles(tagged, { tags: { replica: "5" } });
    expect(diagnostics).toMatchObject([{ code: "evaluate/unknown-tag", help: "Did you mean `replicas`?" }]);
  });

  it("of harmony.yaml that nothing asks for are an error there", async () => {
    const compilation = await compileFiles({ ...tagged, "harmony.yaml": "name: site\ntags: { env: x }\n" });
    expect(faultLines(compilation)).toEqual([
      "evaluate/unknown-tag harmony.yaml:1:1 No CUE file of the site asks for the tag env.",
    ]);
  });
});

describe("embedded files", () => {
  it("are read by CUE, and are no specs of their own", async () => {
    const { sites, diagnostics } = await compileFiles({
      "a.cue": `@extern(embed)\n\n${header}_size: _ @embed(file="size.yaml")\n${web}web: spec: replicas: _size.replicas\n`,
      "size.yaml": "replicas: 2\n",
      "cue.mod/module.cue": 'module: "example.com/site@v0"\nlanguage: version: "v0.17.0"\n',
    });
    expect(diagnostics).toEqual([]);
    expect(sites[0]?.validated[0]?.document.spec).toMatchObject({ replicas: 2 });
  });
});

describe("without the CUE engine", () => {
  it("says what is missing for each .cue file, and still reads the others", async () => {
    const absent = createCueEngine({ assets: new URL("./no-such-folder/", import.meta.url) });
    const files = { ...cue("a: 1"), "b.yaml": "a: 1\n" };
    const { diagnostics } = await compileFiles(files, { engine: () => absent });
    await absent.close();
    expect(diagnostics.map(({ code, at }) => [code, at?.file])).toEqual([
      ["evaluate/cue-missing", "a.cue"],
      ["evaluate/no-document", "b.yaml"],
    ]);
    expect(diagnostics[0]?.help).toContain("Install Go 1.25");
  });
});
