import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { dump } from "js-yaml";
import { strictSchemas } from "../schemas/generated/cue-packages.ts";
import { buildApplications, topology } from "./applications.ts";
import { buildMachines } from "./machines.ts";

/**
 * What a site holds and how it is written: applications as YAML streams, one CUE package, or a CUE package for each
 * hundredth; machines as YAML streams.
 */
export type SiteLanguage = "yaml" | "cue" | "cue-packages" | "machines";

/** Documents that stand in one YAML file. */
const documentsInFile = 50;
const packages = 100;

/** Files by path, relative to the site's folder. */
export type SiteFiles = Readonly<Record<string, string>>;

/** The files of a site with `count` applications or hosts, without what only stock `cue` needs. */
export function buildSite(language: SiteLanguage, count: number): SiteFiles {
  if (language === "yaml") return yamlSite([topology], "applications", buildApplications(count));
  if (language === "machines") {
    const machines = buildMachines(count);
    return yamlSite(machines.slice(0, -count), "hosts", machines.slice(-count));
  }
  return language === "cue" ? cueSite(count) : cuePackages(count);
}

/** What the stock `cue` needs beside: the module file, and the schemas where it looks for them. */
export function buildCueModule(): SiteFiles {
  const schemas = Object.entries(strictSchemas.files).filter(([name]) => !name.startsWith("cue.mod/"));
  return {
    "cue.mod/module.cue": 'module: "bench.example.com@v0"\nlanguage: version: "v0.17.0"\n',
    ...Object.fromEntries(schemas.map(([name, text]) => [`cue.mod/pkg/harmony.dev/schemas/${name}`, text])),
  };
}

export function writeFiles(folder: string, files: SiteFiles): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function yamlSite(first: readonly object[], name: string, others: readonly object[]): SiteFiles {
  const stream = (documents: readonly object[]): string =>
    documents.map((one) => dump(one, { noRefs: true })).join("---\n");
  const files = inParts(others, Math.ceil(others.length / documentsInFile)).map((part, index) => [
    `${name}-${String(index).padStart(3, "0")}.yaml`,
    stream(part),
  ]);
  return { "harmony.yaml": "name: bench\n", "site.yaml": stream(first), ...Object.fromEntries(files) };
}

function cueSite(count: number): SiteFiles {
  const fields = buildApplications(count).map((one) => field(one.metadata.name, "Application", one));
  return {
    "harmony.yaml": "name: bench\n",
    "topology.cue": cueFile("bench", [field("production", "KubernetesTopology", topology)]),
    "applications.cue": cueFile("bench", fields),
  };
}

function cuePackages(count: number): SiteFiles {
  const parts = inParts(buildApplications(count), Math.min(packages, count)).map((part) => {
    const name = part[0]?.metadata.name.replace("-", "_") ?? "";
    const fields = part.map((one) => field(one.metadata.name, "Application", one));
    return [`${name}/applications.cue`, cueFile(name, fields)];
  });
  const site = cueFile("bench", [field("production", "KubernetesTopology", topology)]);
  return { "harmony.yaml": "name: bench\n", "topology/topology.cue": site, ...Object.fromEntries(parts) };
}

/** JSON is CUE: only the schema has to be named. What the schema says already is left out, as a user would. */
function field(
  name: string,
  kind: string,
  { apiVersion: _apiVersion, kind: _kind, ...said }: object & { apiVersion: string; kind: string },
): string {
  return `${JSON.stringify(name)}: harmony.#${kind} & ${JSON.stringify(said, undefined, "\t")}\n`;
}

function cueFile(name: string, fields: readonly string[]): string {
  return `package ${name}\n\nimport harmony "harmony.dev/schemas/v1alpha1"\n\n${fields.join("\n")}`;
}

/** Cuts a list into so many parts, whose sizes differ by one at most. */
function inParts<T>(items: readonly T[], parts: number): readonly (readonly T[])[] {
  return Array.from({ length: parts }, (_, part) =>
    items.slice(Math.floor((part * items.length) / parts), Math.floor(((part + 1) * items.length) / parts)),
  );
}
