import { parse } from "yaml";
import type { ChartFact } from "../../../compiler/emit/facts.ts";
import { helm } from "../../../emitters/helm/index.ts";
import type { AnyKubernetesObject } from "../../../formats/kubernetes/wire.ts";
import { compileFiles, faultLines } from "../../support/compile-files.ts";

export const digest = "0123456789abcdef".repeat(4);
export const image = `registry.example.com/shop/web:2.4.1@sha256:${digest}`;

type Fields = Readonly<Record<string, unknown>>;

/** A cluster that offers all that a chart can use; `spec` goes over it. */
export function topology(spec: Fields = {}): Fields {
  const provides = {
    gateway: { name: "public", namespace: "gateways" },
    certificates: { issuer: "letsencrypt" },
    storage: { default: "ceph-block" },
    postgresql: { operator: "cloudnative-pg", imageCatalog: "postgresql" },
  };
  return envelope("KubernetesTopology", "production", { namespace: "shop", provides, ...spec });
}

export function application(spec: Fields = {}, name = "shop", metadata: Fields = {}): Fields {
  return envelope("Application", name, { image, ...spec }, metadata);
}

export function postgresql(spec: Fields = {}, name = "orders"): Fields {
  return envelope("PostgreSQL", name, {
    version: "17",
    storage: "20Gi",
    databases: [{ name: "orders", owner: "shop" }],
    ...spec,
  });
}

export function envelope(kind: string, name: string, spec: Fields, metadata: Fields = {}): Fields {
  return { apiVersion: "harmony.dev/v1alpha1", kind, metadata: { name, ...metadata }, spec };
}

export interface Charts {
  readonly facts: readonly ChartFact[];
  /** Text by path below the emitter's folder. */
  readonly files: ReadonlyMap<string, string>;
  /** Lines of diagnostics: `code file:line:column message`. */
  readonly faults: readonly string[];
}

/** Compiles documents, and a harmony.lock, through all stages and gives what the emitter made of them. */
export async function charts(...documents: readonly Fields[]): Promise<Charts> {
  const files = Object.fromEntries(
    documents.map((document, index) => [
      "format" in document ? "harmony.lock" : `site/${index}.json`,
      JSON.stringify(document, undefined, 1),
    ]),
  );
  const compilation = await compileFiles(files, { emitters: [helm] });
  const [output] = compilation.sites.flatMap(({ outputs }) => outputs);
  return {
    facts: (output?.facts["helm"] ?? []) as readonly ChartFact[],
    files: new Map((output?.files ?? []).map(({ path, body }) => [path.replace(/^helm\//, ""), body.text])),
    faults: faultLines(compilation),
  };
}

/** A harmony.lock with these entries. */
export function lockOf(...entries: readonly Fields[]): Fields {
  return { format: 1, charts: entries };
}

/** The objects of all charts by `Kind/name`, read back from the templates. */
export async function objects(...documents: readonly Fields[]): Promise<ReadonlyMap<string, Fields>> {
  const { files, faults } = await charts(...documents);
  const errors = faults.filter((line) => !line.startsWith("plan/"));
  if (files.size === 0) throw new Error(errors.join("\n"));
  const found = new Map<string, Fields>();
  for (const [path, text] of files) {
    if (!path.includes("/templates/")) continue;
    const object = parse(text) as AnyKubernetesObject & Fields;
    found.set(`${object.kind}/${object.metadata.name}`, object);
  }
  return found;
}

/** The spec of an object that has to be there. */
export function specOf(found: ReadonlyMap<string, Fields>, name: string): unknown {
  const object = found.get(name);
  if (object === undefined) throw new Error(`no ${name} among ${[...found.keys()].join(", ")}`);
  return object["spec"];
}
