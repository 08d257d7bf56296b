import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { runDiff } from "../../cli/commands/diff.ts";
import { createNodeSystem } from "../../cli/node-system.ts";
import { writeCompiled } from "../support/compile-and-write.ts";
import { compileFiles, cueEngine } from "../support/compile-files.ts";
import { git } from "../support/git.ts";
import { sampleFiles } from "../support/sample-files.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

afterAll(() => cueEngine().close());

type Options = Partial<Parameters<typeof runDiff>[1]>;

async function diff(out: string, options: Options = {}): Promise<{ code: number; stdout: string; stderr: string }> {
  const system = createNodeSystem();
  const [stdout, stderr]: [string[], string[]] = [[], []];
  const terminal = {
    ...system.terminal,
    print: (text: string) => void stdout.push(text),
    warn: (text: string) => void stderr.push(text),
    columns: undefined,
    colour: false,
  };
  const code = await runDiff({ ...system, terminal }, { out, format: "text", ...options });
  return { code, stdout: stdout.join(""), stderr: stderr.join("") };
}

async function compileInto(out: string, files: Readonly<Record<string, string>>): Promise<void> {
  const compilation = await compileFiles(files);
  expect(compilation.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  await writeCompiled(compilation, createNodeSystem(), out);
}

/** A sample, with a text in one of its files replaced. */
function variant(sample: string, from: string, to: string): Record<string, string> {
  const files = Object.entries(sampleFiles(sample)).map(([path, text]) => [path, text.replace(from, to)] as const);
  expect(Object.fromEntries(files)).not.toEqual(sampleFiles(sample));
  return Object.fromEntries(files);
}

describe("harmony diff", () => {
  it("compares with a folder: an address of a host", async () => {
    const folder = temporaryFolder();
    const [base, out] = [join(folder, "base"), join(folder, "out")];
    await compileInto(base, sampleFiles("okd-site"));
    await compileInto(out, variant("okd-site", "10.20.0.\\(m.n)", "10.20.0.1\\(m.n)"));
    const { code, stdout, stderr } = await diff(out, { base });
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^ {2}interrupts ~ 6 alike: connection .*w0\/bond0\.20, .*address1/m);
    expect(stdout).toContain("[ipv4] address1: 10.20.0.21/24 -> 10.20.0.121/24\n");
    expect((await diff(out, { base, failOn: "interrupts" })).code).toBe(3);
    expect((await diff(out, { base, failOn: "destroys" })).code).toBe(0);
    expect((await diff(out, { base: out, failOn: "none" })).code).toBe(0);
  });

  it("compares with a revision of git, by default with where the branch left main", async () => {
    const folder = temporaryFolder();
    const out = join(folder, "site one", "out");
    git(folder, "init", "-q", "-b", "main");
    await compileInto(out, sampleFiles("minimal"));
    git(folder, "add", "-A");
    git(folder, "commit", "-q", "-m", "one");
    git(folder, "checkout", "-q", "-b", "work");
    await compileInto(out, variant("minimal", "hello:", "hallo:"));
    const same = await diff(out, { base: out });
    expect([same.code, same.stdout]).toEqual([0, expect.stringMatching(/^No difference\./)]);
    const expected = expect.stringMatching(/^merge base with main \([0-9a-f]{12}\):/m);
    expect(await diff(out)).toEqual({ code: 0, stdout: expected, stderr: "" });
    git(folder, "add", "-A");
    git(folder, "commit", "-q", "-m", "two");
    const changed = await diff(out);
    expect(changed.stdout).toMatch(/^ {2}restart {4}~ Deployment hello: rolling restart/m);
    expect((await diff(out, { base: "main" })).stdout.split("\n").slice(2)).toEqual(
      changed.stdout.split("\n").slice(2),
    );
    expect((await diff(out, { base: "HEAD" })).stdout).toMatch(/^No difference\./);
    expect((await diff(out, { base: "nowhere" })).stderr).toContain("review/unknown-base");
    // What lies in the way of git's own words.
    git(folder, "tag", "v1.0", "main");
    expect((await diff(out, { base: "v1.0", format: "json" })).stdout).toContain('"worst": "restart"');
  });

  it("says first that the base has no out/, and that a hand changed a file", async () => {
    const folder = temporaryFolder({ "README.md": "a\n" });
    const out = join(folder, "out");
    git(folder, "init", "-q", "-b", "trunk");
    git(folder, "add", "-A");
    git(folder, "commit", "-q", "-m", "one");
    await compileInto(out, sampleFiles("minimal"));
    const { code, stdout, stderr } = await diff(out);
    expect(stderr).toMatch(/^warning\[review\/base-without-tree\]: HEAD \([0-9a-f]{12}\):/);
    expect([code, stdout]).toEqual([0, expect.stringContaining("minimal/local (added)")]);
    const manifest = join(out, "minimal/local/helm/hello/Chart.yaml");
    await createNodeSystem().files.append(manifest, toParts("# by hand\n"), 0o644);
    const spoiled = await diff(out);
    expect([spoiled.code, spoiled.stderr]).toEqual([1, expect.stringContaining("error[review/changed-file]")]);
    expect(spoiled.stdout).not.toBe("");
  });

  it.each([
    ["text", /^\d+ changes: /],
    ["markdown", /^### \d+ changes: /],
    ["json", /^\{\n {2}"format": 1,/],
    ["html", /^<!doctype html>\n/],
  ] as const)("tells it as %s", async (format, start) => {
    const folder = temporaryFolder();
    const [base, out] = [join(folder, "base"), join(folder, "out")];
    await compileInto(base, sampleFiles("minimal"));
    await compileInto(out, variant("minimal", "hello:", "hallo:"));
    expect((await diff(out, { base, format })).stdout).toMatch(start);
  });

  it("keeps markdown to the length that is asked for", async () => {
    const folder = temporaryFolder();
    const [base, out] = [join(folder, "base"), join(folder, "out")];
    await compileInto(base, sampleFiles("minimal"));
    await compileInto(out, variant("minimal", "hello:", "hallo:"));
    const { stdout } = await diff(out, { base, format: "markdown", maxBytes: 600 });
    expect(stdout.length).toBeLessThan(700);
    expect(stdout).toContain("Left out for length");
  });

  it("ends with 1 where there is nothing to compare", async () => {
    const { code, stdout, stderr } = await diff(join(temporaryFolder(), "out"));
    expect([code, stdout, stderr]).toEqual([1, "", expect.stringContaining("error[review/no-tree]")]);
  });
});

async function* toParts(text: string): AsyncIterable<Uint8Array> {
  yield new TextEncoder().encode(text);
}

describe("a program's bytes", () => {
  const { processes } = createNodeSystem();
  const print = (script: string, limit: number) =>
    processes.runForBytes({ program: process.execPath, args: ["-e", script], input: "", timeout: 20_000 }, limit);

  it("come as they are", async () => {
    const { code, output } = await print("process.stdout.write(Buffer.from([0, 255, 10]))", 3);
    expect([code, [...output]]).toEqual([0, [0, 255, 10]]);
  });

  it("have a limit, at which the program ends", async () => {
    const { code } = await print("setInterval(() => process.stdout.write('a'.repeat(1000)), 1)", 5000);
    expect(code).toBeUndefined();
  });
});
