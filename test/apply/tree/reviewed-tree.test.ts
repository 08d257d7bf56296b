import { expect, it } from "vitest";
import { readReviewedTree } from "../../../apply/tree/reviewed-tree.ts";
import type { MemorySystem } from "../../support/memory-system.ts";
import { codesOf, valueOf, wordsOf } from "../oci/client-under-test.ts";
import { at, shopSystem } from "../release/reviewed-shop.ts";

const read = (system: MemorySystem, topology = "production") => readReviewedTree(system, "out", "shop", topology);

it("reads every file that the manifest names, and no other", async () => {
  const system = shopSystem();
  system.write(at("notes.txt"), "mine");
  const tree = valueOf(await read(system));
  expect(tree.folder).toBe("out/shop/production");
  expect([...tree.files.keys()].sort()).toEqual([
    "flux/bootstrap.yaml",
    "flux/bundle/pins.yaml",
    "helm/web-0/Chart.yaml",
    "helm/web-1/Chart.yaml",
    "release.json",
  ]);
});

interface Fault {
  readonly code: string;
  readonly spoil: (system: MemorySystem) => unknown;
  readonly words: RegExp;
}

const faults: readonly Fault[] = [
  { code: "tree/unfinished", spoil: (system) => system.write("out/.writing.json", "{}"), words: /out is half-written/ },
  {
    code: "tree/no-manifest",
    spoil: (system) => system.files.remove(at("manifest.json")),
    words: /no out\/shop\/prod/,
  },
  {
    code: "tree/damaged-manifest",
    spoil: (system) => system.write(at("manifest.json"), "{"),
    words: /not JSON|expected/i,
  },
  {
    code: "tree/damaged-manifest",
    spoil: (system) =>
      system.write(at("manifest.json"), (system.text(at("manifest.json")) ?? "").replace('"0644"', '"rw"')),
    words: /manifest\.json can't be trusted/,
  },
  {
    code: "tree/missing-file",
    spoil: (system) => system.files.remove(at("helm/web-1/Chart.yaml")),
    words: /helm\/web-1\/Chart\.yaml is named in the manifest/,
  },
  {
    code: "tree/changed-file",
    spoil: (system) => system.write(at("helm/web-0/Chart.yaml"), "name: evil\n"),
    words: /helm\/web-0\/Chart\.yaml is not what the manifest says/,
  },
];

it.each(faults)("refuses a tree with $code", async ({ code, spoil, words }) => {
  const system = shopSystem();
  await spoil(system);
  const outcome = await read(system);
  expect(codesOf(outcome)).toEqual([code]);
  expect(wordsOf(outcome)).toMatch(words);
});

it("tells all that is wrong at once", async () => {
  const system = shopSystem();
  await system.files.remove(at("helm/web-0/Chart.yaml"));
  system.write(at("helm/web-1/Chart.yaml"), "");
  expect(codesOf(await read(system))).toEqual(["tree/missing-file", "tree/changed-file"]);
});
