import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { parseManifest } from "../../formats/manifest/parse.ts";
import { compareTrees } from "../../review/review.ts";
import type { CompiledTree, TreeFile } from "../../review/tree/compiled-tree.ts";
import { itemsOf } from "./tree-of.ts";

const out = new URL("../../out/", import.meta.url).pathname;
const folders = ["okd-site/site", "okd-site/okd", "web-shop/production"];

/** A topology of the samples, as it was compiled. */
function filesOf(folder: string): readonly TreeFile[] {
  const { value } = parseManifest(readFileSync(join(out, folder, "manifest.json"), "utf8"));
  return (value?.files ?? []).map((file) => fileOf(file, readFileSync(join(out, folder, file.path))));
}

function fileOf(file: Omit<TreeFile, "bytes" | "found">, bytes: Uint8Array): TreeFile {
  return { ...file, bytes, found: createHash("sha256").update(bytes).digest("hex") };
}

function treeOf(folder: string, files: readonly TreeFile[]): CompiledTree {
  const [site = "", topology = ""] = folder.split("/");
  const entries = files.map((file) => [file.path, file] as const);
  return {
    place: folder,
    topologies: new Map([[folder, { site, topology, notRealised: [], files: new Map(entries) }]]),
    faults: [],
  };
}

/** What happens to a file: it goes, or one of its bytes is another, or one more stands there. */
const edits = fc.array(
  fc.record({
    file: fc.nat(),
    at: fc.nat(),
    what: fc.constantFrom("removed", "added", "byte", "line"),
    byte: fc.integer({ min: 32, max: 126 }),
  }),
  { minLength: 1, maxLength: 6 },
);

it.each(folders)("every file of %s that differs is told by an item, whatever differs in it", (folder) => {
  const before = filesOf(folder);
  fc.assert(
    fc.property(edits, (list) => {
      const after = new Map(before.map((file) => [file.path, file]));
      for (const { file: number, at, what, byte } of list) {
        const file = before[number % before.length];
        if (file?.bytes === undefined) continue;
        const place = at % (file.bytes.length + 1);
        const [head, tail] = [file.bytes.subarray(0, place), file.bytes.subarray(place)];
        if (what === "removed") after.delete(file.path);
        else if (what === "added") after.set(`new/${file.path}`, { ...file, path: `new/${file.path}` });
        else if (what === "byte") after.set(file.path, fileOf(file, Buffer.concat([head, Buffer.from([byte]), tail])));
        else after.set(file.path, fileOf(file, tail));
      }
      const items = itemsOf(compareTrees(treeOf(folder, before), treeOf(folder, [...after.values()])));
      // A machine that is gone is one item, whose fields are its files.
      const told = new Set(
        items.flatMap((item) => [item.before?.file, item.after?.file, ...item.fields.map(({ path }) => path)]),
      );
      const old = new Map(before.map((file) => [file.path, file]));
      const differing = [...new Set([...old.keys(), ...after.keys()])].filter(
        (path) => old.get(path)?.found !== after.get(path)?.found,
      );
      expect(differing.filter((path) => !told.has(path))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
