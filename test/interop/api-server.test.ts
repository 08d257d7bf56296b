import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { crdModules } from "../../schemas/kubernetes/pins.ts";
import { readCompiledTree } from "./support/compiled-tree.ts";
import { renderChart } from "./support/helm.ts";
import { type Cluster, startCluster } from "./support/kube.ts";
import { describeObject, type KubeObject } from "./support/kube-object.ts";
import { type Manifest, readManifests } from "./support/manifests.ts";
import { createWorkspace, type Workspace } from "./support/workspace.ts";

const out = readCompiledTree(join(import.meta.dirname, "..", "..", "out"));
/** Where charts are installed, which carry no namespace. */
const namespace = "apps";
let workspace: Workspace | undefined;
let cluster: Cluster | undefined;

beforeAll(async () => {
  workspace = createWorkspace("api-server");
  cluster = await startCluster(join(workspace.path, "kube"), Object.values(crdModules));
  await running().client.apply({ apiVersion: "v1", kind: "Namespace", metadata: { name: namespace } });
});

afterAll(async () => {
  await cluster?.stop();
  workspace?.remove();
});

function running(): Cluster {
  if (cluster === undefined) throw new Error("the cluster did not start");
  return cluster;
}

/** What a real API server would say to the object; it stores nothing. */
function judge({ object, text }: Manifest): Promise<KubeObject> {
  return running().client.apply(object, { dryRun: true, namespace, text });
}

async function judgeAll(manifests: readonly Manifest[]): Promise<void> {
  await createNamespaces(manifests);
  for (const manifest of manifests) {
    const accepted = await judge(manifest);
    expect(describeName(accepted)).toBe(describeName(manifest.object));
  }
}

/** A dry run of an object wants its namespace to be there. */
async function createNamespaces(manifests: readonly Manifest[]): Promise<void> {
  const names = new Set(manifests.flatMap(({ object }) => object.metadata.namespace ?? []));
  for (const name of names) await running().client.apply({ apiVersion: "v1", kind: "Namespace", metadata: { name } });
}

function describeName(object: KubeObject): string {
  return `${object.apiVersion} ${object.kind} ${object.metadata.name}`;
}

describe("an API server accepts every object of the samples", () => {
  it("has samples to judge", () => {
    expect(out.charts.length).toBeGreaterThan(1);
    expect(out.flux.length).toBeGreaterThan(0);
  });

  it.each(out.charts)("%s", async (chart) => {
    const manifests = await renderChart(join(out.root, chart), basename(chart), namespace);
    expect(manifests.length).toBeGreaterThan(0);
    await judgeAll(manifests);
  });

  it.each(out.flux)("%s", async (folder) => {
    const manifests = out
      .yaml(folder)
      .flatMap((path) => readManifests(readFileSync(join(out.root, path), "utf8")))
      // kustomize reads these, and no API server ever sees them.
      .filter(({ object }) => !object.apiVersion.startsWith("kustomize.config.k8s.io/"));
    expect(manifests.length).toBeGreaterThan(0);
    await judgeAll(manifests);
  });
});

interface WorkloadSpec {
  readonly template?: { readonly spec: { readonly volumes?: readonly object[] } };
  readonly volumeClaimTemplates?: readonly { readonly metadata: { readonly name: string } }[];
}

/** The pod that a controller would make of a workload. */
function podOf({ kind, metadata, spec }: KubeObject): KubeObject | undefined {
  const { template, volumeClaimTemplates = [] }: WorkloadSpec = spec ?? {};
  if (template === undefined || !["Deployment", "StatefulSet"].includes(kind)) return undefined;
  const claims = volumeClaimTemplates.map(({ metadata: { name } }) => ({
    name,
    persistentVolumeClaim: { claimName: `${name}-${metadata.name}-0` },
  }));
  const volumes = [...(template.spec.volumes ?? []), ...claims];
  return { apiVersion: "v1", kind: "Pod", metadata: { name: metadata.name }, spec: { ...template.spec, volumes } };
}

describe("an API server that enforces the restricted Pod Security Standard", () => {
  const restricted = "restricted";
  const admit = (pod: KubeObject): Promise<KubeObject> =>
    running().client.apply(pod, { dryRun: true, namespace: restricted });

  beforeAll(async () => {
    const labels = { "pod-security.kubernetes.io/enforce": "restricted" };
    await running().client.apply({ apiVersion: "v1", kind: "Namespace", metadata: { name: restricted, labels } });
  });

  it("admits every pod of the samples", async () => {
    const rendered = await Promise.all(
      out.charts.map((chart) => renderChart(join(out.root, chart), basename(chart), restricted)),
    );
    const pods = rendered.flat().flatMap(({ object }) => podOf(object) ?? []);
    expect(pods.length).toBeGreaterThan(1);
    for (const pod of pods) await admit(pod);
  });

  it("refuses a pod that may become root", async () => {
    const spec = { containers: [{ name: "shop", image: "registry.example.com/shop/web:1" }] };
    const pod = { apiVersion: "v1", kind: "Pod", metadata: { name: "shop" }, spec };
    await expect(admit(pod)).rejects.toThrow(/violates PodSecurity/);
  });
});

describe("the API server refuses", () => {
  const service = (port: string): Manifest => {
    const text = `apiVersion: v1\nkind: Service\nmetadata: {name: shop}\nspec: {ports: [{${port}}]}\n`;
    return { object: { apiVersion: "v1", kind: "Service", metadata: { name: "shop" } }, text };
  };

  it("nothing that is right", async () => {
    const accepted = await judge(service("name: http, port: 80, targetPort: http"));
    expect(describeObject(accepted)).toBe(`Service ${namespace}/shop`);
  });

  it("a misspelt field", async () => {
    await expect(judge(service("name: http, port: 80, targetport: http"))).rejects.toThrow(
      /field not declared in schema|unknown field/,
    );
  });

  it("a value of a wrong type", async () => {
    await expect(judge(service("name: http, port: eighty"))).rejects.toThrow(/port/);
  });

  it("a field given twice", async () => {
    await expect(judge(service("name: http, port: 80, port: 81"))).rejects.toThrow(/port/);
  });

  it("a misspelt field of a custom resource", async () => {
    const object: KubeObject = {
      apiVersion: "source.toolkit.fluxcd.io/v1",
      kind: "OCIRepository",
      metadata: { name: "shop" },
      spec: { interval: "10m", url: "oci://registry.example.com/shop", ref: { digset: `sha256:${"0".repeat(64)}` } },
    };
    await expect(judge({ object, text: JSON.stringify(object) })).rejects.toThrow(/digset/);
  });
});
