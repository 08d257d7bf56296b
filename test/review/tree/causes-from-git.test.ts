import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { specChangeText } from "../../../review/render/words.ts";
import type { Review } from "../../../review/review.ts";
import { commitAll } from "../../support/git.ts";
import { type Run, runHarmony } from "../../support/run-harmony.ts";
import { sampleFiles } from "../../support/sample-files.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const files = Object.fromEntries(
  Object.entries(sampleFiles("minimal")).map(([path, text]) => [`specs/minimal/${path}`, text]),
);
const spec = "specs/minimal/hello.yaml";

/** A repository whose base is compiled and committed. */
async function repository(): Promise<string> {
  const folder = temporaryFolder(files);
  await compile(folder);
  commitAll(folder, "base");
  return folder;
}

async function compile(folder: string): Promise<void> {
  const { code, stderr } = await runHarmony(["compile", "specs"], { cwd: folder });
  expect(code, stderr).toBe(0);
}

function edit(folder: string, path: string, from: string, to: string): void {
  const text = readFileSync(join(folder, path), "utf8");
  expect(text).toContain(from);
  writeFileSync(join(folder, path), text.replace(from, to));
}

/** Changes a file of out/ and its line in the manifest, as an older compiler would have written both. */
function rewrite(folder: string, path: string, from: string, to: string): void {
  const digest = (): string =>
    createHash("sha256")
      .update(readFileSync(join(folder, "out/minimal/local", path)))
      .digest("hex");
  const old = digest();
  edit(folder, `out/minimal/local/${path}`, from, to);
  edit(folder, "out/minimal/local/manifest.json", old, digest());
}

const diff = (folder: string, ...more: string[]): Promise<Run> => runHarmony(["diff", ...more], { cwd: folder });

/** `<cause> <changes>: <items>` */
async function groups(folder: string): Promise<string[]> {
  const { stdout } = await diff(folder, "--format", "json");
  return (JSON.parse(stdout) as Review).groups.map(
    ({ cause, changes, items }) =>
      `${[cause, ...changes.map(specChangeText)].join(" ")}: ${items[0]?.name ?? "nothing"}`,
  );
}

const service = "helm/hello/templates/service-hello.yaml";

it("a change names the line of the specs that brings it about, and one that brings nothing about is told too", async () => {
  const folder = await repository();
  edit(folder, spec, "port: 8080", "port: 8081");
  edit(folder, spec, "{ name: hello }", "{ name: hello, annotations: { harmony.dev/accept: none } }");
  await compile(folder);
  expect(await groups(folder)).toEqual([
    `specs Application/hello spec.ports[http].port: 8080 -> 8081 (${spec}:7:31): Service hello`,
    `specs Application/hello metadata.annotations["harmony.dev/accept"]: + none (${spec}:4:61): nothing`,
  ]);
});

it("a line of the specs accepts what they bring about, once", async () => {
  const folder = await repository();
  edit(folder, spec, "port: 8080", "port: 8081");
  await compile(folder);
  expect((await diff(folder, "--fail-on", "restart")).code).toBe(3);
  edit(folder, spec, "{ name: hello }", "{ name: hello, annotations: { harmony.dev/accept: interrupts, at night } }");
  expect((await diff(folder, "--fail-on", "restart")).code).toBe(3);
  edit(folder, spec, "interrupts, at night", '"interrupts, at night"');
  const accepted = await diff(folder, "--fail-on", "restart");
  expect([accepted.code, accepted.stderr]).toEqual([0, ""]);
  expect(accepted.stdout).toContain("accepted by Application/hello: at night");
  commitAll(folder, "accepted");
  edit(folder, spec, "port: 8081", "port: 8082");
  await compile(folder);
  expect((await diff(folder, "--base", "HEAD", "--fail-on", "restart")).code).toBe(3);
});

it("what today's compiler makes otherwise, and what a hand wrote, are groups of their own", async () => {
  const folder = await repository();
  rewrite(folder, service, "name: hello", "name: hallo");
  commitAll(folder, "by an older compiler");
  await compile(folder);
  expect(await groupsAgainst(folder, "HEAD")).toEqual(["compiler"]);
  rewrite(folder, service, "name: hello", "name: hullo");
  expect(await groupsAgainst(folder, "HEAD~1")).toEqual(["edited"]);
});

async function groupsAgainst(folder: string, base: string): Promise<string[]> {
  const { stdout } = await diff(folder, "--base", base, "--format", "json");
  return (JSON.parse(stdout) as Review).groups.map(({ cause }) => cause);
}

it("specs-with-errors: without the specs of both sides, what changes is told and not why", async () => {
  const folder = temporaryFolder(files);
  await compile(folder);
  edit(folder, spec, "image: ", "imege: ");
  commitAll(folder, "with an error");
  edit(folder, spec, "imege: ", "image: ");
  edit(folder, spec, "port: 8080", "port: 8081");
  await compile(folder);
  const { code, stdout, stderr } = await diff(folder);
  expect([code, stderr]).toEqual([
    0,
    expect.stringMatching(/^warning\[review\/specs-with-errors\]: .*specs of [0-9a-f]{12}/),
  ]);
  expect(stdout).toContain("\nminimal/local\n");
});
