import { execFile } from "node:child_process";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import fc from "fast-check";
import { loadAll } from "js-yaml";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ChartFact } from "../../compiler/emit/facts.ts";
import { buildArtifact } from "../../formats/oci/build.ts";
import { crdModules } from "../../schemas/kubernetes/pins.ts";
import { application, charts, postgresql, topology } from "../emitters/helm/compile-chart.ts";
import { fullDocuments } from "../emitters/helm/full-documents.ts";
import { readCompiledTree } from "./support/compiled-tree.ts";
import { startCluster } from "./support/kube.ts";
import type { KubeObject } from "./support/kube-object.ts";
import { startRegistry } from "./support/registry.ts";
import { builtProgram } from "./support/tools.ts";
import { createWorkspace, type Workspace } from "./support/workspace.ts";

const run = promisify(execFile);
let workspace: Workspace | undefined;
let helm = "";
const facts = new Map<string, ChartFact>();

/** Texts that a template engine, a YAML reader or a shell might take for something else. */
const hostile = fc.sample(
  fc.string({
    unit: fc.constantFrom(
      "{",
      "}",
      "-",
      '"',
      "'",
      " ",
      "\n",
      "a",
      "%",
      "`",
      "/*",
      "*/",
      ".Values.x",
      "---\n",
      "#",
      ": ",
    ),
    maxLength: 24,
  }),
  { numRuns: 300, seed: 7 },
);

beforeAll(async () => {
  workspace = createWorkspace("helm");
  helm = await builtProgram("helm");
  const ingress = topology({ provides: { ingress: { class: "nginx" }, certificates: { issuer: "ca" } } });
  const expose = [{ hostname: "*.example.com", port: "http", tls: true }];
  const env = Object.fromEntries(hostile.map((text, index) => [`V${index}`, text]));
  const files = Object.fromEntries(hostile.map((text, index) => [`/files/${index}`, text]));
  await write(fullDocuments);
  await write([
    topology(),
    application({ env, files }, "hostile", { annotations: { "example.com/note": "{{ fail }}" } }),
    postgresql({}, "small"),
  ]);
  await write([ingress, application({ ports: [{ name: "http", port: 80 }], expose }, "ingress")]);
});

afterAll(() => workspace?.remove());

function folder(): string {
  if (workspace === undefined) throw new Error("no workspace");
  return workspace.path;
}

/** Compiles documents and writes their charts. */
async function write(documents: readonly Readonly<Record<string, unknown>>[]): Promise<void> {
  const compiled = await charts(...documents);
  expect(compiled.faults.filter((line) => line.startsWith("helm/"))).toEqual([]);
  for (const fact of compiled.facts) if (fact.recipe !== undefined) facts.set(fact.name, fact);
  for (const [path, text] of compiled.files) {
    mkdirSync(dirname(join(folder(), path)), { recursive: true });
    writeFileSync(join(folder(), path), text);
  }
}

/** Runs helm, whose own files lie in the workspace. */
async function runHelm(...args: readonly string[]): Promise<string> {
  const own = (name: string) => join(folder(), ".helm", name);
  const env = { HELM_CACHE_HOME: own("cache"), HELM_CONFIG_HOME: own("config"), HELM_DATA_HOME: own("data") };
  const { stdout } = await run(helm, args, { env: { ...process.env, ...env }, cwd: folder(), maxBuffer: 2 ** 26 });
  return stdout;
}

async function template(chart: string, ...args: readonly string[]): Promise<KubeObject[]> {
  const text = await runHelm("template", chart, join(folder(), chart), "--kube-version", "1.36.3", ...args);
  return loadAll(text).filter((object): object is KubeObject => object !== null);
}

function byName(objects: readonly KubeObject[]): Record<string, KubeObject> {
  return Object.fromEntries(objects.map((object) => [`${object.kind}/${object.metadata.name}`, object]));
}

/** The objects as the emitter built them. */
function built(chart: string): KubeObject[] {
  const files = facts.get(chart)?.files.filter(({ path }) => path.includes("/templates/")) ?? [];
  return files.map(({ body }) => JSON.parse(JSON.stringify(body.model)) as KubeObject);
}

const names = ["shop", "queue", "orders", "hostile", "small", "ingress"];

describe("helm", () => {
  it.each(names)("finds nothing to say against the chart %s", async (chart) => {
    const text = await runHelm("lint", "--strict", join(folder(), chart));
    expect(text).toContain("1 chart(s) linted, 0 chart(s) failed");
    expect(text).not.toMatch(/WARNING|ERROR/);
  });

  it.each(names)("renders the chart %s to the objects that were built", async (chart) => {
    const expected = built(chart);
    expect(expected.length).toBeGreaterThan(0);
    expect(byName(await template(chart))).toEqual(byName(expected));
  });

  it("prints the braces of users as they were written", async () => {
    const found = byName(await template("hostile"));
    const map = found["ConfigMap/hostile"] as unknown as { data: Record<string, string> };
    expect(Object.values(map.data).sort()).toEqual([...hostile].sort());
    expect(map).toMatchObject({ metadata: { annotations: { "example.com/note": "{{ fail }}" } } });
  });

  it("refuses every value but global", async () => {
    await expect(template("shop", "--set", "replicas=2")).rejects.toThrow(/replicas/);
    expect(await template("shop", "--set", "global.team=x")).toHaveLength(built("shop").length);
  });

  it("takes a chart as a part of another", async () => {
    mkdirSync(join(folder(), "parent/charts"), { recursive: true });
    mkdirSync(join(folder(), "parent/templates"));
    cpSync(join(folder(), "shop"), join(folder(), "parent/charts/shop"), { recursive: true });
    writeFileSync(join(folder(), "parent/Chart.yaml"), "apiVersion: v2\nname: parent\nversion: 1.0.0\n");
    writeFileSync(join(folder(), "parent/values.yaml"), "global: {team: x}\n");
    expect(byName(await template("parent"))).toEqual(byName(built("shop")));
  });

  it("makes the same config and annotations of the folder when it pushes it", async () => {
    const registry = await startRegistry(join(folder(), "registry"));
    try {
      for (const [name, fact] of facts) {
        if (fact.recipe === undefined) throw new Error("no recipe");
        await runHelm("package", join(folder(), name), "--destination", join(folder(), "packages"));
        const archive = join(folder(), "packages", `${name}-${fact.version}.tgz`);
        await runHelm("push", archive, `oci://${registry.host}/charts`, "--plain-http");
        const url = `http://${registry.host}/v2/${fact.repository}/manifests/${fact.recipe.tag}`;
        const response = await fetch(url, { headers: { accept: "application/vnd.oci.image.manifest.v1+json" } });
        const theirs = (await response.json()) as {
          config: object;
          annotations: object;
          layers: { mediaType: string }[];
        };
        const files = fact.files.map(({ path, body, mode }) => ({
          path: `helm/${path}`,
          content: Buffer.from(body.text),
          mode,
        }));
        const ours = JSON.parse(
          Buffer.from(buildArtifact(fact.recipe, files).manifest.content).toString(),
        ) as typeof theirs;
        expect(ours.config).toEqual(theirs.config);
        expect(ours.annotations).toEqual(theirs.annotations);
        expect(ours.layers.map(({ mediaType }) => mediaType)).toEqual(theirs.layers.map(({ mediaType }) => mediaType));
      }
    } finally {
      await registry.stop();
    }
  });

  it("installs what an API server accepts word for word", async () => {
    const cluster = await startCluster(join(folder(), "kube"), Object.values(crdModules));
    try {
      await cluster.client.apply({ apiVersion: "v1", kind: "Namespace", metadata: { name: "shop" } });
      for (const chart of names)
        for (const object of await template(chart)) {
          const accepted = await cluster.client.apply(object, { dryRun: true, namespace: "shop" });
          expect(accepted.metadata.name).toBe(object.metadata.name);
        }
      // As text: the server reads the YAML that Helm prints with the parser that Helm and kubectl have as well.
      const text = await runHelm(
        "template",
        "x",
        join(folder(), "hostile"),
        "--show-only",
        "templates/config-map-hostile.yaml",
      );
      const map = built("hostile").find(({ kind }) => kind === "ConfigMap");
      if (map === undefined) throw new Error("no ConfigMap");
      const accepted = await cluster.client.apply(map, { dryRun: true, namespace: "shop", text });
      expect(accepted["data"]).toEqual(map["data"]);
    } finally {
      await cluster.stop();
    }
  });
});

describe("the charts of the samples", () => {
  const out = readCompiledTree(join(import.meta.dirname, "..", "..", "out"));

  it("are there", () => expect(out.charts.length).toBeGreaterThan(2));

  it.each(out.charts)("%s", async (chart) => {
    const text = await runHelm("lint", "--strict", join(out.root, chart));
    expect(text).toContain("1 chart(s) linted, 0 chart(s) failed");
  });
});
