import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runHarmony } from "../support/run-harmony.ts";
import { filesBelow } from "../support/sample-files.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

describe("harmony init", () => {
  it.each([
    ["YAML", [], "hello.yaml"],
    ["CUE", ["--cue"], "hello.cue"],
  ])("makes a site with a first spec in %s that compiles; a second init refuses", async (_, flags, spec) => {
    const cwd = temporaryFolder();
    const first = await runHarmony(["init", ...flags, "My Shop"], { cwd });
    expect([first.code, first.stdout]).toEqual([0, expect.stringContaining("harmony compile My Shop")]);
    expect(readFileSync(join(cwd, "My Shop/harmony.yaml"), "utf8")).toBe("name: my-shop\n");
    expect(existsSync(join(cwd, "My Shop", spec))).toBe(true);
    expect(existsSync(join(cwd, "My Shop/cue.mod/pkg/harmony.dev/schemas/v1alpha1/application.cue"))).toBe(true);
    const compiled = await runHarmony(["compile", "My Shop"], { cwd });
    expect(compiled).toMatchObject({ code: 0 });
    expect(existsSync(join(cwd, "out/my-shop/local/helm/hello/Chart.yaml"))).toBe(true);
    const before = filesBelow(cwd);
    const second = await runHarmony(["init", ...flags, "My Shop"], { cwd });
    expect([second.code, second.stderr]).toEqual([1, expect.stringContaining("Nothing was written: ")]);
    expect(filesBelow(cwd)).toEqual(before);
  });

  it("writes nothing where one of its files is there already", async () => {
    const cwd = temporaryFolder({ "harmony.yaml": "name: mine\n" });
    const { code, stderr } = await runHarmony(["init"], { cwd });
    expect([code, stderr]).toEqual([1, "Nothing was written: harmony.yaml exists already.\n"]);
    expect(filesBelow(cwd)).toEqual({ "harmony.yaml": "name: mine\n" });
  });
});

describe("harmony schema", () => {
  const run = (...args: string[]) => runHarmony(["schema", ...args], { cwd: temporaryFolder() });

  it("lists the kinds, a line each", async () => {
    const { code, stdout } = await run();
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Application +score +A containerised program/m);
    expect(stdout).toMatch(/^KubernetesTopology +topology +/m);
  });

  it.each([
    ["application", "markdown", /^# Application$/m],
    ["PostgreSQL", "jsonschema", /^\{\n/],
    ["helm-chart", "cue", /^#HelmChart: \{/m],
    ["site", "markdown", /harmony\.yaml/],
    ["site", "jsonschema", /^\{\n/],
  ])("prints %s as %s", async (kind, format, text) => {
    const { code, stdout } = await run(kind, "--format", format);
    expect(code).toBe(0);
    expect(stdout).toMatch(text);
    if (format === "jsonschema") expect(JSON.parse(stdout)).toHaveProperty("$schema");
  });

  it("prints the schema of any document", async () => {
    const { code, stdout } = await run("--format", "jsonschema");
    expect([code, JSON.parse(stdout)]).toEqual([
      0,
      expect.objectContaining({ $schema: "https://json-schema.org/draft/2020-12/schema" }),
    ]);
  });
});

describe("harmony explain", () => {
  async function site(): Promise<string> {
    const cwd = temporaryFolder();
    await runHarmony(["init", "shop"], { cwd });
    await runHarmony(["compile", "shop"], { cwd });
    return cwd;
  }

  it("prints the chain from a line to the field that caused it", async () => {
    const cwd = await site();
    const file = "out/shop/local/helm/hello/templates/deployment-hello.yaml";
    const line =
      readFileSync(join(cwd, file), "utf8")
        .split("\n")
        .findIndex((text) => text.includes("image: ")) + 1;
    const { code, stdout } = await runHarmony(["explain", "--specs", "shop", `${file}:${line}`], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain(`${file}:${line}\n`);
    expect(stdout).toMatch(/^ {2}emitter +helm, rule /m);
    expect(stdout).toMatch(/^ {2}value from +Application\/hello \/spec\/image {2}shop\/hello\.yaml:7:10$/m);
  });

  it.each([
    [
      "a file that the specs do not give",
      "out/shop/local/helm/hello/Chart.yml",
      "Did you mean `out/shop/local/helm/hello/Chart.yaml`?",
    ],
    ["a line beyond the file's end", "out/shop/local/helm/hello/Chart.yaml:999", "with a line 999"],
  ])("names %s", async (_, file, words) => {
    const { code, stdout, stderr } = await runHarmony(["explain", "--specs", "shop", file], { cwd: await site() });
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain(words);
  });

  it("tells the faults of specs that do not compile", async () => {
    const cwd = await site();
    writeFileSync(join(cwd, "shop/hello.yaml"), "a: 1\n");
    const { code, stderr } = await runHarmony(["explain", "--specs", "shop", "out/shop/local/manifest.json"], { cwd });
    expect([code, stderr]).toEqual([1, expect.stringContaining("evaluate/no-document")]);
  });
});
