import { cpSync, existsSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { crdModules } from "../../schemas/kubernetes/pins.ts";
import { applyBootstrap, fillMirror, mirrorPath, readBootstrap, waitUntilDelivered } from "./support/delivery.ts";
import { type Flux, startFlux } from "./support/flux.ts";
import { fluxApis, keyOf, type OciSource, readBundle, sourceOf } from "./support/flux-objects.ts";
import { type CompiledSite, compileSite, type LayoutArtifact } from "./support/harmony.ts";
import { renderChart } from "./support/helm.ts";
import { type Cluster, startCluster } from "./support/kube.ts";
import { condition, type KubeObject } from "./support/kube-object.ts";
import { type Registry, startRegistry } from "./support/registry.ts";
import { packChart } from "./support/third-party-chart.ts";
import { playWorkloads } from "./support/workloads.ts";
import { createWorkspace, type Workspace } from "./support/workspace.ts";

const sample = join(import.meta.dirname, "..", "..", "specs", "web-shop");

interface Stage {
  readonly workspace: Workspace;
  readonly cluster: Cluster;
  readonly registry: Registry;
  readonly flux: Flux;
  readonly thirdParty: LayoutArtifact;
}

let stage: Stage | undefined;
const stops: (() => Promise<void> | void)[] = [];

beforeAll(async () => {
  const workspace = createWorkspace("flux");
  stops.unshift(() => workspace.remove());
  const cluster = await startCluster(join(workspace.path, "kube"), Object.values(crdModules));
  stops.unshift(() => cluster.stop());
  const registry = await startRegistry(join(workspace.path, "registry"));
  stops.unshift(() => registry.stop());
  const flux = await startFlux(cluster, join(workspace.path, "flux"));
  stops.unshift(() => flux.stop());
  const thirdParty = packChart("cache", join(workspace.path, "third-party"));
  const player = playWorkloads(cluster.client);
  stops.unshift(() => player.stop());
  stage = { workspace, cluster, registry, flux, thirdParty };
});

afterAll(async () => {
  for (const stop of stops) await stop();
});

function running(): Stage {
  if (stage === undefined) throw new Error("the servers did not start");
  return stage;
}

/** Compiles a site, pushes all that it makes, points the cluster at the new bundle, as a user would, and waits. */
async function deliver(site: string, name: string): Promise<void> {
  const { workspace, cluster, registry, flux } = running();
  const compiled = await compileSite(site, join(workspace.path, name));
  await fillMirror(compiled.artifacts, mirrorPath(compiled), registry);
  await applyBootstrap(compiled, registry, cluster.client);
  await waitUntilDelivered(compiled, cluster.client, flux);
}

const greeterKey = { apiVersion: "apps/v1", kind: "Deployment", name: "greeter", namespace: "shop" };

/** Text of a user that Flux, Helm and the shell would each like to touch. */
const greeting = "${harmony_registry} ${HOME:=x} $${y} {{ .Values.global }} $(date)";

/** The sample, with one more application in JSON. */
function extendedSite(replicas: number | undefined): string {
  const site = join(running().workspace.path, "specs", basename(sample));
  rmSync(site, { recursive: true, force: true });
  cpSync(sample, site, { recursive: true });
  if (replicas === undefined) return site;
  const image = `registry.example.com/greeter:1.0.0@sha256:${"ab".repeat(32)}`;
  const spec = { image, replicas, ports: [{ name: "http", port: 8080 }], env: { GREETING: greeting } };
  const application = { apiVersion: "harmony.dev/v1alpha1", kind: "Application", metadata: { name: "greeter" }, spec };
  writeFileSync(join(site, "greeter.json"), JSON.stringify(application));
  return site;
}

describe("Flux delivers specs/web-shop from a registry", () => {
  let compiled: CompiledSite | undefined;
  const site = (): CompiledSite => {
    if (compiled === undefined) throw new Error("the sample was not compiled");
    return compiled;
  };
  /** All that the mirror must hold: what we made, and the third party's chart. */
  const artifacts = (): readonly LayoutArtifact[] => [...site().artifacts, running().thirdParty];
  /** The bundle's Kustomizations that others wait for, with those others. */
  const order = (): readonly { readonly before: string; readonly after: string }[] =>
    readBundle(site().folder).kustomizations.flatMap(({ metadata, spec }) =>
      (spec.dependsOn ?? []).map(({ name }) => ({ before: name, after: metadata.name })),
    );

  it("pins each artifact by its digest", async () => {
    compiled = await compileSite(sample, join(running().workspace.path, "first"));
    const sources = [...readBootstrap(compiled), ...readBundle(compiled.folder).sources].filter(isSource);
    const pinned = sources.map(({ spec }) => spec.ref.digest);
    expect(pinned.sort()).toEqual(
      artifacts()
        .map(({ digest }) => digest)
        .sort(),
    );
  });

  it("applies nothing before what it needs is ready", async () => {
    const { registry, cluster } = running();
    const { releases, sources } = readBundle(site().folder);
    const firsts = new Set(order().map(({ before }) => before));
    expect(firsts.size).toBeGreaterThan(0);
    // The charts that others wait for are not in the mirror yet, so that they can't become ready.
    const missing = new Set(
      releases.filter(({ metadata }) => firsts.has(metadata.name)).map((one) => sourceOf(one, sources).spec.ref.digest),
    );
    const present = artifacts().filter(({ digest }) => !missing.has(digest));
    await fillMirror(present, mirrorPath(site()), registry);
    await applyBootstrap(site(), registry, cluster.client);
    for (const name of firsts) {
      await cluster.client.waitFor({ ...fluxApis.source, name, namespace: "flux-system" }, isRefused);
    }
    // Long enough for three rounds of the controllers' look at dependencies.
    await sleep(4000);
    for (const { after } of order()) expect(await releasesOf(after)).toEqual([]);
  });

  it("gets everything ready once all is there", async () => {
    const { registry, cluster, flux } = running();
    await fillMirror(artifacts(), mirrorPath(site()), registry);
    await waitUntilDelivered(site(), cluster.client, flux);
    for (const { before, after } of order()) {
      const installed = (await releasesOf(before)).map(installedAt);
      const created = (await releasesOf(after)).map(({ metadata }) => Date.parse(metadata.creationTimestamp ?? ""));
      expect(Math.min(...created)).toBeGreaterThanOrEqual(Math.max(...installed));
    }
  });

  it("has each artifact in the registry under the digest that the cluster pins", async () => {
    for (const { repository, tag, digest } of artifacts()) {
      expect(await running().registry.digest(`${mirrorPath(site())}/${repository}`, tag), repository).toBe(digest);
    }
  });

  it("puts every object of every chart into the namespace of its release", async () => {
    const { client } = running().cluster;
    const { releases, sources } = readBundle(site().folder);
    const charts = join(site().folder, "helm");
    // A third party's chart has no folder.
    const ours = releases.filter((release) => existsSync(join(charts, basename(sourceOf(release, sources).spec.url))));
    expect(ours.length).toBe(site().artifacts.length - 1);
    for (const release of ours) {
      const { targetNamespace, releaseName } = release.spec;
      const chart = join(charts, basename(sourceOf(release, sources).spec.url));
      const objects = await renderChart(chart, releaseName ?? release.metadata.name, targetNamespace);
      expect(objects).not.toEqual([]);
      for (const { object } of objects) {
        expect(await client.find({ ...keyOf(object), namespace: targetNamespace })).toBeDefined();
      }
    }
  });

  it("leaves the values of a third party's chart as the spec has them", async () => {
    const key = { apiVersion: "v1", kind: "ConfigMap", name: "cache", namespace: "shop" };
    const made = await running().cluster.client.find(key);
    expect(made?.["data"]).toMatchObject({ banner: "ready on ${HOSTNAME}" });
  });

  it("puts the mirror's prefix into the sources", async () => {
    const { apiVersion, kind } = fluxApis.source;
    const urls = (await running().cluster.client.list(apiVersion, kind)).map(({ spec }) => String(spec?.["url"]));
    expect(urls.length).toBe(readBundle(site().folder).sources.length + 1);
    for (const url of urls)
      expect(url.startsWith(`oci://${running().registry.host}/${mirrorPath(site())}/`), url).toBe(true);
  });

  async function releasesOf(kustomization: string): Promise<readonly KubeObject[]> {
    const { apiVersion, kind } = fluxApis.release;
    const releases = await running().cluster.client.list(apiVersion, kind);
    return releases.filter(({ metadata }) => metadata.labels?.["kustomize.toolkit.fluxcd.io/name"] === kustomization);
  }

  /** When Helm began the release; seconds, as milliseconds. */
  function installedAt(release: KubeObject): number {
    const [newest] = (release.status?.["history"] ?? []) as readonly { readonly firstDeployed: string }[];
    return Math.floor(Date.parse(newest?.firstDeployed ?? "") / 1000) * 1000;
  }
});

/** The registry has no such artifact. */
function isRefused(source: KubeObject): boolean {
  return condition(source, "Ready")?.status === "False";
}

function isSource(object: KubeObject): object is OciSource {
  return object.kind === fluxApis.source.kind;
}

describe("Flux follows a changed spec", () => {
  it("brings what came, with the user's text untouched", async () => {
    await deliver(extendedSite(2), "second");
    const deployment = await running().cluster.client.find(greeterKey);
    expect(deployment?.spec).toMatchObject({
      replicas: 2,
      template: { spec: { containers: [{ env: [{ name: "GREETING", value: greeting }] }] } },
    });
  });

  it("changes what changed, in place", async () => {
    const { client } = running().cluster;
    const before = await client.find(greeterKey);
    await deliver(extendedSite(3), "third");
    const after = await client.find(greeterKey);
    expect(after?.spec).toMatchObject({ replicas: 3 });
    expect(after?.metadata.uid).toBe(before?.metadata.uid);
  });

  it("prunes what left, and nothing else", async () => {
    const { client } = running().cluster;
    const others = async (): Promise<readonly string[]> =>
      (await client.list("apps/v1", "Deployment"))
        .filter(({ metadata }) => metadata.name !== greeterKey.name)
        .map(({ metadata }) => metadata.uid ?? "")
        .sort();
    const before = await others();
    expect(before.length).toBeGreaterThan(1);
    await deliver(extendedSite(undefined), "fourth");
    await client.waitForAbsence(greeterKey);
    expect(await others()).toEqual(before);
  });
});
