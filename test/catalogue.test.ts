import { existsSync, readdirSync, readFileSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { catalogues } from "./support/catalogues.ts";
import { compileFiles, cueEngine } from "./support/compile-files.ts";

afterAll(() => cueEngine().close());

const pages = new URL("../docs/diagnostics/", import.meta.url);
const declared = await catalogues();
const codes = declared.flatMap(({ room, codes: names }) => names.map((name) => `${room}/${name}`));

/** Codes that no specs alone can cause: they need a link, a file in the way, a limit, a broken emitter. */
const needTheWorld = new Set([
  "evaluate/cue-missing",
  "evaluate/memory-limit",
  "evaluate/time-limit",
  "evaluate/too-deep",
  "load/link-out",
  "load/not-a-folder",
  "load/not-found",
  "load/not-utf-8",
  "load/out-over-site",
  "load/site-name",
  "load/too-large",
  "load/unreadable",
  "plan/emitter-module",
  "resolve/cycle",
  ...codes.filter((code) => /^(emit|output)\//.test(code)),
]);
/**
 * Codes with tests of their own, with their room's folder: emitters' pages show the part of a document that matters, and
 * what apply meets is not in documents. An emitter and what applies its output may share their codes' prefix.
 */
const ownTests = new Map<string, string>(
  declared
    .filter(({ folder }) => /^(emitters|apply|review)\/|^forge$/.test(folder))
    .flatMap(({ room, codes: names, folder }) => names.map((name) => [`${room}/${name}`, folder] as const)),
);

function pageOf(code: string): string {
  const page = new URL(`${code}.md`, pages);
  return existsSync(page) ? readFileSync(page, "utf8") : "";
}

/** The files that a page shows: the info string of a block names the language, then the file if it matters. */
function exampleOf(page: string): Record<string, string> {
  const blocks = page.matchAll(/^```(yaml|json|cue)(?: (\S+))?\n(.*?)^```$/gms);
  const files = [...blocks].map(([, language = "", file = `example.${language}`, text = ""]) => [file, text] as const);
  // A digest is too long to be read: the pages leave its digits out.
  return Object.fromEntries(
    files.map(([file, text]) => [file, text.replaceAll("sha256:…", `sha256:${"0".repeat(64)}`)]),
  );
}

function testsIn(folder: string): string {
  const root = new URL(`./${folder}`, import.meta.url);
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".test.ts"));
  return files.map((path) => readFileSync(new URL(`${folder}/${path}`, import.meta.url), "utf8")).join("\n");
}

it("the catalogues are found, and each code is declared once", () => {
  expect(declared.map(({ room }) => room)).toEqual(
    expect.arrayContaining(["load", "evaluate", "validate", "resolve", "helm", "flux"]),
  );
  expect(codes.length).toBe(new Set(codes).size);
});

describe("every code has a page", () => {
  it.each(codes)("%s", (code) => {
    const [title, , first] = pageOf(code).split("\n");
    expect(title).toBe(`# ${code}`);
    expect(first).toMatch(/^.+[.:]$/);
  });

  it("and every page has a code", () => {
    const found = readdirSync(pages, { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".md") && path !== "README.md")
      .map((path) => path.replace(/\.md$/, ""));
    expect(found.sort()).toEqual([...codes].sort());
  });

  it("and the index names each", () => {
    const index = readFileSync(new URL("README.md", pages), "utf8");
    expect([...index.matchAll(/\]\(([^)]+)\.md\)/g)].map(([, code]) => code).sort()).toEqual([...codes].sort());
  });
});

describe("the example of a page has the fault that the page explains, and no other", () => {
  const runnable = codes.filter((code) => !needTheWorld.has(code) && !ownTests.has(code));
  it.each(runnable)("%s", async (code) => {
    const files = exampleOf(pageOf(code));
    expect(Object.keys(files)).not.toEqual([]);
    const { diagnostics } = await compileFiles(files);
    expect([...new Set(diagnostics.map((one) => one.code))]).toEqual([code]);
  });
});

describe("what specs alone can't cause is in a test of its own", () => {
  const tests = ["compiler", "cli"].map(testsIn).join("\n");
  it.each([...needTheWorld])("%s", (code) => {
    expect(codes).toContain(code);
    expect(tests.includes(code), `no test names ${code}`).toBe(true);
  });

  it.each([...ownTests])("%s", (code, folder) => {
    const [, name = ""] = code.split("/");
    expect(testsIn(folder).includes(name), `no test names ${name}`).toBe(true);
  });
});
