import { expect, it } from "vitest";
import { attempt, type Outcome } from "../../../diagnostics/outcome.ts";
import { compareTrees, type Review } from "../../../review/review.ts";
import { readSides } from "../../../review/tree/sides.ts";
import { createMemorySystem, type MemorySystem } from "../../support/memory-system.ts";
import { itemsOf, outputOf } from "../tree-of.ts";

const files = { "a.conf": "a\n", "b.conf": "b\n" };
const sound = (): MemorySystem => createMemorySystem({ ...outputOf(files), ...outputOf(files, "base") });

const review = (system: MemorySystem, base: string | undefined, out: string): Promise<Outcome<Review>> =>
  attempt(async () => {
    const { before, after } = await readSides(system, base, out);
    return compareTrees(before, after);
  });

async function codesOf(system: MemorySystem, base: string | undefined = "base", out = "out"): Promise<string[]> {
  const outcome = await review(system, base, out);
  const found = outcome.ok ? outcome.value.faults : outcome.diagnostics;
  return [outcome.ok ? "compared" : "refused", ...found.map(({ code, message }) => `${code} ${message}`)];
}

it("two sound trees have no fault", async () => {
  expect(await codesOf(sound())).toEqual(["compared"]);
});

const at = (path: string, folder = "out"): string => `${folder}/shop/production/${path}`;

it.each<[string, (system: MemorySystem) => unknown, string[]]>([
  [
    "unfinished",
    (system) => system.write("out/.writing.json", "{}"),
    ["refused", "review/unfinished out is half-written: a compile was cut off, or is under way."],
  ],
  [
    "unfinished",
    (system) => system.write("base/.writing.json", "{}"),
    ["refused", "review/unfinished base is half-written: a compile was cut off, or is under way."],
  ],
  [
    "changed-file",
    (system) => system.write(at("a.conf"), "by hand\n"),
    ["compared", expect.stringMatching(/^review\/changed-file out\/shop\/production\/a.conf was changed by hand/)],
  ],
  [
    "missing-file",
    (system) => system.files.remove(at("a.conf", "base")),
    ["compared", "review/missing-file base/shop/production/a.conf is named in the manifest, and is not there."],
  ],
  [
    "damaged-manifest",
    (system) => system.write(at("manifest.json", "base"), "{"),
    [
      "compared",
      expect.stringMatching(/^review\/base-without-tree /),
      expect.stringMatching(/^review\/damaged-manifest base\/shop\/production\/manifest.json can't be trusted: /),
    ],
  ],
  [
    "no-tree",
    (system) => system.files.remove(at("manifest.json")),
    ["refused", expect.stringMatching(/^review\/no-tree out holds no compiled tree/)],
  ],
  [
    "base-without-tree",
    (system) => system.files.remove(at("manifest.json", "base")),
    ["compared", expect.stringMatching(/^review\/base-without-tree base holds no compiled tree/)],
  ],
])("%s", async (_, spoil, lines) => {
  const system = sound();
  await spoil(system);
  expect(await codesOf(system)).toEqual(lines);
});

it("a file that a hand changed is shown as it stands", async () => {
  const system = sound();
  system.write(at("a.conf"), "by hand\n");
  const outcome = await review(system, "base", "out");
  expect(outcome.ok && itemsOf(outcome.value)[0]?.fields).toEqual([
    { path: "line 1", before: "a" },
    { path: "line 1", after: "by hand" },
  ]);
});

it("a manifest's path can't lead out of the tree", async () => {
  const system = sound();
  const text = system.text(at("manifest.json", "base")) ?? "";
  system.write(at("manifest.json", "base"), text.replace("a.conf", "../a.conf"));
  expect((await codesOf(system)).join("\n")).toContain("review/damaged-manifest");
});

it("no folder at all: no-tree", async () => {
  expect(await codesOf(sound(), "base", "nothing")).toEqual([
    "refused",
    expect.stringMatching(/^review\/no-tree nothing holds no compiled tree/),
  ]);
});

it("unknown-base", async () => {
  const system = sound();
  system.programs["git"] = () => ({ code: 128, output: "" });
  expect(await codesOf(system, "--output=x")).toEqual([
    "refused",
    "review/unknown-base --output=x is no folder, and git knows no such revision here.",
  ]);
});

it("git-failed: git is not there, or there is no repository", async () => {
  const system = sound();
  const refused = ["refused", expect.stringMatching(/^review\/git-failed git could not read /)];
  expect(await codesOf(system, "main")).toEqual(refused);
  system.programs["git"] = () => ({ code: 128, output: "" });
  const outcome = await review(system, undefined, "out");
  expect(outcome.diagnostics.map(({ code }) => code)).toEqual(["review/git-failed"]);
});

it("an entry of the manifest that moves is a change of its own", async () => {
  const system = sound();
  const text = system.text(at("manifest.json")) ?? "";
  system.write(
    at("manifest.json"),
    text.replace('"mode":"0644"', '"mode":"0600"').replace('"device":"production"', '"device":"b"'),
  );
  const outcome = await review(system, "base", "out");
  expect(outcome.ok && itemsOf(outcome.value)).toMatchObject([
    {
      name: "entry of a.conf",
      fields: [
        { path: "mode", before: "644", after: "600" },
        { path: "target", before: "kubernetes production", after: "kubernetes b" },
      ],
    },
  ]);
});
