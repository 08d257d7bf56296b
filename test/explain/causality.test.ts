import { describe, expect, it } from "vitest";
import type { Compilation } from "../../compiler/compile.ts";
import { explain } from "../../compiler/explain/explain.ts";
import { desiredTopology } from "../../compiler/output/desired.ts";
import { compileFiles } from "../support/compile-files.ts";
import { sampleFiles } from "../support/sample-files.ts";
import { type Leaf, leavesOf, otherValues, withLeaf } from "./leaves.ts";

/** Leaves that can't be changed alone: a name that others refer to, a reference, a digest that must fit its chart. */
const bound =
  /\/metadata\/name$|\/postgresql$|\/operator$|\/uses\/database\/database$|\/provides\/|\/(expose\/0|probes\/.*)\/(port|tcp)$|\/ports\/0\/name$|\/databases\/0\/name$|^\/spec\/state$|\/from\/0\/application$/;

describe.each(["minimal", "web-shop"])("every line of %s that a leaf changes names that leaf", (sample) => {
  const files = sampleFiles(sample);
  const leaves = Object.entries(files)
    .filter(([path]) => path !== "harmony.yaml")
    .flatMap(([path, text]) => leavesOf(path, text));

  it("holds for each leaf in turn", { timeout: 300_000 }, async () => {
    const base = await compileFiles(files, { tracked: true });
    const unexplained: string[] = [];
    const unmoved: string[] = [];
    for (const leaf of leaves) {
      const changed = await changeLeaf(files, leaf, base);
      if (changed === undefined) {
        if (!bound.test(leaf.pointer)) unmoved.push(`${leaf.file} ${leaf.pointer}`);
        continue;
      }
      unexplained.push(...(await linesWithout(base, changed, leaf)), ...(await linesWithout(changed, base, leaf)));
    }
    expect(unexplained).toEqual([]);
    expect(unmoved).toEqual([]);
  });

  it("names a rule for every line", async () => {
    const [site] = (await compileFiles(files, { tracked: true })).sites;
    for (const output of site?.outputs ?? [])
      for (const { path } of output.files)
        for (const one of (site && (await explain(site, output, path))) ?? [])
          expect(one.rule !== undefined || one.values.length > 0, `${path}:${one.line} ${one.text}`).toBe(true);
  });
});

/** The site with one leaf changed to the first other value that compiles and moves a byte. */
async function changeLeaf(
  files: Readonly<Record<string, string>>,
  leaf: Leaf,
  base: Compilation,
): Promise<Compilation | undefined> {
  const before = JSON.stringify(texts(base));
  for (const value of otherValues(leaf.value)) {
    const text = withLeaf(files[leaf.file] ?? "", leaf, value);
    const changed = { ...files, [leaf.file]: text };
    const compiled = await compileFiles(changed);
    if (compiled.ok && JSON.stringify(texts(compiled)) !== before) return compileFiles(changed, { tracked: true });
  }
  return undefined;
}

/** Every file of a compilation, manifests included, by path from the site's folder. */
function texts({ sites }: Compilation): Record<string, string> {
  const files: Record<string, string> = {};
  for (const { outputs, tags } of sites)
    for (const output of outputs) {
      const desired = desiredTopology(output, tags);
      for (const { path, bytes } of [...desired.files, desired.manifest]) files[path] = new TextDecoder().decode(bytes);
    }
  return files;
}

/** Lines of `here` that `there` does not have, and that do not name the leaf. */
async function linesWithout(here: Compilation, there: Compilation, leaf: Leaf): Promise<string[]> {
  const [own, others] = [texts(here), texts(there)];
  const found: string[] = [];
  for (const site of here.sites)
    for (const output of site.outputs)
      for (const path of [...output.files.map((file) => file.path), "manifest.json"]) {
        const lines = changedLines(
          own[`${output.site}/${output.topology.name}/${path}`] ?? "",
          others[`${output.site}/${output.topology.name}/${path}`] ?? "",
        );
        for (const line of lines) {
          const [one] = (await explain(site, output, path, line)) ?? [];
          const named = [...(one?.values ?? []), ...(one?.conditions ?? [])].some(
            ({ pointer, place }) =>
              place?.file === leaf.file && (leaf.pointer === pointer || leaf.pointer.startsWith(`${pointer}/`)),
          );
          if (!named) found.push(`${leaf.pointer}: ${path}:${line} ${one?.text}`);
        }
      }
  return found;
}

/** Numbers of the lines that another text does not have, or has less often. */
function changedLines(text: string, other: string): number[] {
  const left = new Map<string, number>();
  for (const line of other.split("\n")) left.set(line, (left.get(line) ?? 0) + 1);
  return text.split("\n").flatMap((line, index) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count > 0 ? [] : [index + 1];
  });
}
