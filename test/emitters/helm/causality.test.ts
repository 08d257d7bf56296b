import { expect, test } from "vitest";
import type { CompiledSite } from "../../../compiler/compile.ts";
import { explain } from "../../../compiler/explain/explain.ts";
import { helm } from "../../../emitters/helm/index.ts";
import { appendPointer, isUnder, pointerSteps } from "../../../formats/json/pointer.ts";
import { compileFiles } from "../../support/compile-files.ts";
import { image } from "./compile-chart.ts";
import { fullDocuments } from "./full-documents.ts";

const documents = fullDocuments;

/** Values of the same type that another leaf may have; the first that compiles is taken. */
function others(value: unknown): readonly unknown[] {
  if (typeof value === "number") return [value + 1, value - 1];
  if (typeof value === "boolean") return [!value];
  if (value === image) return [image.replace("2.4.1", "2.4.2")];
  const text = String(value);
  return [`${text}x`, text.replace(/\d+/, (digits) => String(Number(digits) + 1)), "prefix", "disk", "session", "12d"];
}

interface Leaf {
  readonly document: number;
  readonly pointer: string;
  readonly value: unknown;
}

function leavesOf(value: unknown, document: number, pointer = ""): Leaf[] {
  if (typeof value !== "object" || value === null) return [{ document, pointer, value }];
  return Object.entries(value).flatMap(([key, field]) => leavesOf(field, document, appendPointer(pointer, key)));
}

function changed(value: unknown, steps: readonly string[], leaf: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return leaf;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<string, unknown>;
  copy[step] = changed(copy[step], rest, leaf);
  return copy;
}

async function compileTracked(all: readonly unknown[]): Promise<CompiledSite | undefined> {
  const files = Object.fromEntries(all.map((document, index) => [`${index}.json`, JSON.stringify(document)]));
  const { ok, sites } = await compileFiles(files, { emitters: [helm], tracked: true });
  return ok ? sites[0] : undefined;
}

function textsOf(site: CompiledSite): ReadonlyMap<string, readonly string[]> {
  return new Map(
    site.outputs.flatMap(({ files }) => files.map(({ path, body }) => [path, body.text.split("\n").slice(0, -1)])),
  );
}

test("every line that a leaf changes names that leaf", { timeout: 120_000 }, async () => {
  const base = await compileTracked(documents);
  if (base === undefined) throw new Error("the documents do not compile");
  const before = textsOf(base);
  const unexplained: string[] = [];
  const silent: string[] = [];
  let tried = 0;
  const leaves = documents
    .flatMap((document, index) => leavesOf(document, index))
    .filter(({ pointer }) => /^\/(spec|metadata\/(labels|annotations))\//.test(pointer));
  for (const { document, pointer, value } of leaves) {
    const steps = pointerSteps(pointer);
    let site: CompiledSite | undefined;
    for (const other of others(value)) {
      if (other === value) continue;
      site = await compileTracked(
        documents.map((one, index) => (index === document ? changed(one, steps, other) : one)),
      );
      if (site !== undefined) break;
    }
    const { kind, metadata } = documents[document] as { kind: string; metadata: { name: string } };
    const name = `${kind}/${metadata.name}`;
    if (site === undefined) continue;
    tried++;
    let lines = 0;
    for (const output of site.outputs)
      for (const [path, text] of textsOf(site)) {
        const old = new Set(before.get(path));
        for (const [index, line] of text.entries()) {
          if (old.has(line)) continue;
          lines++;
          const [{ values, conditions } = { values: [], conditions: [] }] =
            (await explain(site, output, path, index + 1)) ?? [];
          const causes = [...values, ...conditions].filter((cause) => cause.document === name);
          if (!causes.some((cause) => isUnder(pointer, cause.pointer)))
            unexplained.push(`${name}#${pointer}: ${path}:${index + 1} ${line}`);
        }
      }
    if (lines === 0) silent.push(`${name}#${pointer}`);
  }
  expect(unexplained).toEqual([]);
  // What no object of a chart says: where the release goes, the certificate that a gateway has, another's chart.
  expect(silent).toEqual([
    "KubernetesTopology/production#/spec/namespace",
    "KubernetesTopology/production#/spec/provides/certificates/issuer",
    "HelmChart/cache#/spec/chart/oci",
  ]);
  expect(tried).toBeGreaterThan(90);
});
