import { describe, expect, it } from "vitest";
import { compileFiles, faultLines } from "../../support/compile-files.ts";
import { application, asFiles, image } from "../../support/documents.ts";

const head = "apiVersion: harmony.dev/v1alpha1\nkind: Application\nmetadata: { name: web }\n";

/** Ten lists of ten aliases each: a million values out of seven lines. */
const bomb = [
  "a0: &a0 [x, x, x, x, x, x, x, x, x, x]",
  ...[1, 2, 3, 4, 5, 6].map(
    (level) =>
      `a${level}: &a${level} [${Array(10)
        .fill(`*a${level - 1}`)
        .join(", ")}]`,
  ),
].join("\n");

const tooLarge = "The number 9007199254740993 is too large to be kept exactly: quote it if it is a name.";
const proto = "The key `__proto__` is not allowed.";
const noDocument =
  "This neither is nor contains a document: nothing in it has an `apiVersion` that starts with `harmony.dev/`.";
const deep = `${"[".repeat(600)}${"]".repeat(600)}`;

describe("a YAML or JSON file that is refused", () => {
  it.each<[what: string, file: string, text: string, fault: string]>([
    [
      "a key twice",
      "a.yaml",
      `${head}spec:\n  image: a\n  image: b\n`,
      "duplicate-key a.yaml:6:3 The key `image` stands twice.",
    ],
    ["a key twice", "a.json", '{\n  "a": 1,\n  "a": 2\n}', "duplicate-key a.json:3:3 The key `a` stands twice."],
    ["an alias bomb", "a.yaml", bomb, "alias-bomb a.yaml:1:16 Aliases unfold to more than 100000 values."],
    ["an integer beyond a double", "a.yaml", "a: 9007199254740993\n", `number-too-large a.yaml:1:4 ${tooLarge}`],
    ["an integer beyond a double", "a.json", '{"a": 9007199254740993}\n', `number-too-large a.json:1:7 ${tooLarge}`],
    ["a prototype's key", "a.yaml", "a:\n  __proto__: { b: 1 }\n", `forbidden-key a.yaml:2:3 ${proto}`],
    ["a prototype's key", "a.json", '{"__proto__": {"a": 1}}', `forbidden-key a.json:1:2 ${proto}`],
    ["nesting without end", "a.yaml", deep, "too-deep a.yaml:1:514 This is nested more than 512 levels deep."],
    ["nesting without end", "a.json", deep, "too-deep a.json:1:514 This is nested more than 512 levels deep."],
    [
      "a tag",
      "a.yaml",
      "a: !!binary aGk=\n",
      "not-json a.yaml:1:13 The tag tag:yaml.org,2002:binary has no meaning here.",
    ],
    ["a key that is no string", "a.yaml", "1: a\n", "not-json a.yaml:1:1 `1` as a key is no string: quote it."],
    [
      "no YAML",
      "a.yaml",
      "a: [1\n",
      "syntax a.yaml:2:1 Flow sequence in block collection must be sufficiently indented and end with a ]",
    ],
    ["no JSON", "a.json", '{"a": }\n', "syntax a.json:1:7 This is not JSON: value expected."],
    ["nothing of ours", "a.yaml", "a: 1\n", `no-document a.yaml:1:1 ${noDocument}`],
    ["nothing of ours", "a.json", "[1]", `no-document a.json:1:1 ${noDocument}`],
    [
      "nothing of ours in the second document",
      "a.yaml",
      `${head}spec: { image: "${image}" }\n---\nb: 2\n`,
      `no-document a.yaml:6:1 ${noDocument}`,
    ],
    [
      "half an envelope",
      "a.yaml",
      "kind: Application\nmetadata: { name: web }\nspec: {}\n",
      "half-envelope a.yaml:1:1 This has `kind`, `metadata` and `spec`, but no `apiVersion`: it would be passed over as if it were no document.",
    ],
    [
      "half an envelope below",
      "a.json",
      '{"web": {"apiVersion": "harmony.dev/v1alpha1", "spec": {}}}',
      "half-envelope a.json:1:9 This has `apiVersion` and `spec`, but no `kind`: it would be passed over as if it were no document.",
    ],
  ])("%s in %s", async (_, file, text, fault) => {
    const compilation = await compileFiles({ [file]: text });
    expect(faultLines(compilation)).toEqual([`evaluate/${fault}`]);
    expect(compilation.ok).toBe(false);
  });

  it("shows where a key stood first", async () => {
    const { diagnostics } = await compileFiles({ "a.yaml": `${head}spec:\n  image: a\n  image: b\n` });
    expect(diagnostics[0]?.related.map(({ at }) => `${at.file}:${at.line}:${at.column}`)).toEqual(["a.yaml:5:3"]);
  });

  it("does not keep another file's documents from being judged", async () => {
    const files = { ...asFiles(application("web", { replicas: "3" })), "b.yaml": "a: 1\n" };
    expect((await compileFiles(files)).diagnostics.map(({ code }) => code)).toEqual([
      "validate/wrong-type",
      "evaluate/no-document",
    ]);
  });
});

describe("documents", () => {
  it("are found at any depth, and have their places there", async () => {
    const text = JSON.stringify(
      { teams: [{ apps: { web: application("web"), api: application("api", { replicas: "3" }) } }] },
      undefined,
      1,
    );
    const { sites, diagnostics } = await compileFiles({ "all.json": text });
    expect(sites[0]?.documents.map(({ id }) => id)).toEqual([
      "site:all.json#0/teams/0/apps/web",
      "site:all.json#0/teams/0/apps/api",
    ]);
    const line = text.split("\n").findIndex((one) => one.includes('"replicas"')) + 1;
    expect(diagnostics[0]?.at).toMatchObject({ file: "all.json", line });
  });

  it("are not looked for inside one: a chart's values hold what they like", async () => {
    const chart = {
      apiVersion: "harmony.dev/v1alpha1",
      kind: "HelmChart",
      metadata: { name: "cache" },
      spec: {
        chart: { oci: `oci://registry.example.com/charts/cache:1.0.0@sha256:${"1".repeat(64)}` },
        values: { extra: [{ apiVersion: "v1", kind: "Secret" }, application("inner"), { kind: "Half", spec: {} }] },
      },
    };
    const { sites, diagnostics } = await compileFiles(asFiles(chart));
    expect(diagnostics).toEqual([]);
    expect(sites[0]?.documents).toHaveLength(1);
  });

  it("of one YAML stream are all read, empty ones passed over", async () => {
    const text = ["a", "b"].map((name) => JSON.stringify(application(name))).join("\n---\n---\n");
    const { sites } = await compileFiles({ "all.yaml": text });
    expect(sites[0]?.validated.map(({ document }) => document.metadata.name)).toEqual(["a", "b"]);
  });

  it("may have text before ASCII's end and a byte order mark", async () => {
    const { diagnostics } = await compileFiles({
      "a.json": `\u{feff}${JSON.stringify(application("web", { env: { GREETING: "Grüezi 👋" } }))}`,
    });
    expect(diagnostics).toEqual([]);
  });
});
