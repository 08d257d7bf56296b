import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { crdModules } from "../../schemas/kubernetes/pins.ts";
import { type Cosign, createCosign } from "./support/cosign.ts";
import { type Flux, startFlux } from "./support/flux.ts";
import { fluxApis, readBundle, waitForDelivery } from "./support/flux-objects.ts";
import { type Cluster, startCluster } from "./support/kube.ts";
import { condition, isReady, type KubeObject } from "./support/kube-object.ts";
import { readManifests } from "./support/manifests.ts";
import { startOlareg } from "./support/olareg.ts";
import { lastLines } from "./support/process.ts";
import { startRegistry } from "./support/registry.ts";
import { type Cli, createCli } from "./support/release-cli.ts";
import { pushSmallImage } from "./support/release-image.ts";
import { chartDigests, compileSmallSite, type SmallTree } from "./support/release-site.ts";
import { pushLayout } from "./support/skopeo.ts";
import { packChart } from "./support/third-party-chart.ts";
import { playWorkloads } from "./support/workloads.ts";
import { createWorkspace } from "./support/workspace.ts";

const workspace = createWorkspace("release-flux");
const stops: (() => Promise<void> | void)[] = [() => workspace.remove()];
afterAll(async () => {
  for (const stop of stops) await stop();
});

/** Where a release lies: a prefix without TLS. */
interface Place {
  readonly prefix: string;
  stop(): Promise<void>;
}

const namespace = "flux-system";
const passphrase = "correct horse";
const folder = (name: string): string => join(workspace.path, name);

let cluster: Cluster;
let flux: Flux;
let cosign: Cosign;
let cli: Cli;
let first: Place;
let second: Place;
let image = "";
/** A third party's chart, by its tag. */
let cacheChart = "";
const trees: Record<string, SmallTree> = {};

beforeAll(async () => {
  const crds = [crdModules["source-controller"], crdModules["kustomize-controller"], crdModules["helm-controller"]];
  cluster = await startCluster(folder("kube"), crds);
  stops.unshift(() => cluster.stop());
  flux = await startFlux(cluster, folder("flux"));
  stops.unshift(() => flux.stop());
  const player = playWorkloads(cluster.client);
  stops.unshift(() => player.stop());
  const [one, other] = await Promise.all([startRegistry(folder("first")), startOlareg(folder("second"))]);
  stops.unshift(
    () => one.stop(),
    () => other.stop(),
  );
  first = { prefix: `${one.host}/shop/production`, stop: () => one.stop() };
  second = { prefix: `${other.host}/mirror/production`, stop: () => other.stop() };
  cosign = await createCosign(folder("cosign"), passphrase);
  const { publicKey } = await cosign.generateKeyPair(folder("keys"), passphrase);
  await cosign.generateKeyPair(folder("other-keys"), passphrase);
  const stringData = { "cosign.pub": publicKey };
  const metadata = { name: "release-keys", namespace };
  await cluster.client.apply({ apiVersion: "v1", kind: "Secret", metadata, stringData });
  cli = createCli({ HOME: folder("cosign"), HARMONY_KEY_PASSWORD: passphrase });
  image = await pushSmallImage(folder("image"), one.host, folder("cosign"));
  const { layout, tag } = packChart("cache", folder("third-party"));
  await pushLayout(layout, tag, `${one.host}/upstream/cache:${tag}`);
  cacheChart = `oci://${one.host}/upstream/cache:${tag}`;
});

function tree(version: string): SmallTree {
  const found = trees[version];
  if (found === undefined) throw new Error(`${version} was not compiled`);
  return found;
}

/** Compiles, publishes with a key, and promotes where the key is ours. */
async function publish(
  version: string,
  sequence: number,
  applications: Readonly<Record<string, number>>,
  { keys = "keys", charts = {} }: { readonly keys?: string; readonly charts?: Readonly<Record<string, string>> } = {},
): Promise<void> {
  const [registry = ""] = first.prefix.split("/production");
  const compiled = await compileSmallSite(cli, folder(version), {
    registry,
    image,
    applications,
    charts,
    verify: "release-keys",
  });
  trees[version] = compiled;
  const label = ["--version", version, "--sequence", String(sequence)];
  const key = ["--key", join(folder(keys), "cosign.key")];
  await cli.text("release", "publish", compiled.folder, ...label, ...key, "--plain-http");
  const trust = ["--key", join(folder(keys), "cosign.pub"), "--settle", "0"];
  await cli.text("release", "promote", first.prefix, version, "stable", ...trust, "--plain-http");
}

/** Gives the cluster the objects with which it begins to follow what a channel stands for. */
async function follow({ prefix }: Place): Promise<void> {
  const text = await cli.text("release", "resolve", prefix, "stable", "-o", "bootstrap", "--plain-http");
  for (const { object } of readManifests(text)) await cluster.client.apply(object);
}

async function waitUntilDelivered(version: string): Promise<void> {
  const { release, folder: compiled } = tree(version);
  try {
    await waitForDelivery(cluster.client, release.bundle?.digest ?? "no bundle", readBundle(compiled));
  } catch (error) {
    const said = flux.logs.map((log) => lastLines(log, 4).replace(/^(.{400}).*$/gm, "$1 ...")).join("\n\n");
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n${said}`, { cause: error });
  }
}

const deployment = (name: string): { apiVersion: string; kind: string; name: string; namespace: string } => ({
  apiVersion: "apps/v1",
  kind: "Deployment",
  name,
  namespace: "shop",
});

const replicasOf = async (name: string): Promise<unknown> =>
  (await cluster.client.find(deployment(name)))?.spec?.["replicas"];

/** Waits until Flux says that a source's signature does not hold. */
async function waitUntilRefused(name: string, digest: string): Promise<KubeObject> {
  return cluster.client.waitFor(
    { ...fluxApis.source, name, namespace },
    (source) =>
      JSON.stringify(source.spec?.["ref"]) === JSON.stringify({ digest }) &&
      source.status?.observedGeneration !== undefined &&
      condition(source, "SourceVerified")?.status === "False" &&
      condition(source, "Ready")?.status === "False" &&
      !isReady(source),
  );
}

describe("Flux follows a release", () => {
  it("brings what the first version has, from a channel that was resolved", async () => {
    await publish("1.0.0", 1, { greeter: 1, counter: 1 });
    await follow(first);
    await waitUntilDelivered("1.0.0");
    expect([await replicasOf("greeter"), await replicasOf("counter")]).toEqual([1, 1]);
    const sources = await cluster.client.list(fluxApis.source.apiVersion, fluxApis.source.kind);
    expect(sources.length).toBe(3);
    for (const source of sources) {
      expect(condition(source, "SourceVerified")?.status, source.metadata.name).toBe("True");
      expect(source.spec?.["url"]).toMatch(`oci://${first.prefix}/`);
    }
  });

  it("stays where it is while a version is only published and promoted", async () => {
    await publish("1.1.0", 2, { greeter: 2 });
    expect([await replicasOf("greeter"), await replicasOf("counter")]).toEqual([1, 1]);
  });

  it("moves to a promotion once it is given what the channel resolves to, and prunes what left", async () => {
    await follow(first);
    await waitUntilDelivered("1.1.0");
    expect(await replicasOf("greeter")).toBe(2);
    await cluster.client.waitForAbsence(deployment("counter"));
    await cluster.client.waitForAbsence({ ...fluxApis.release, name: "counter", namespace });
  });

  it("goes back with a rollback", async () => {
    const trust = ["--key", join(folder("keys"), "cosign.pub"), "--settle", "0"];
    await cli.text("release", "rollback", first.prefix, "stable", ...trust, "--plain-http");
    await follow(first);
    await waitUntilDelivered("1.0.0");
    await cluster.client.waitFor(deployment("counter"), ({ spec }) => spec?.["replicas"] === 1);
    expect(await replicasOf("greeter")).toBe(1);
  });
});

describe("Flux refuses a signature of another key", () => {
  it("on the bundle: all stays as it was", async () => {
    await publish("1.2.0", 3, { greeter: 3 }, { keys: "other-keys" });
    await follow(first);
    const refused = await waitUntilRefused("production", tree("1.2.0").release.bundle?.digest ?? "");
    expect(condition(refused, "Ready")?.message).toContain("failed to verify the signature");
    expect([await replicasOf("greeter"), await replicasOf("counter")]).toEqual([1, 1]);
  });

  it("on a chart: the bundle is applied, and the release stays as it was", async () => {
    await publish("1.3.0", 4, { greeter: 4, counter: 1 }, { keys: "other-keys" });
    const { bundle, charts } = tree("1.3.0").release;
    await cosign.sign(`${first.prefix}/bundle@${bundle?.digest}`, join(folder("keys"), "cosign.key"));
    await follow(first);
    const greeter = charts.find(({ name }) => name === "greeter");
    const [source = ""] = Object.entries(chartDigests(tree("1.3.0"))).flatMap(([name, digest]) =>
      digest === greeter?.digest ? [name] : [],
    );
    const refused = await waitUntilRefused(source, greeter?.digest ?? "");
    expect(condition(refused, "Ready")?.message).toContain("failed to verify the signature");
    expect([await replicasOf("greeter"), await replicasOf("counter")]).toEqual([1, 1]);
  });
});

describe("Flux follows a copy", () => {
  it("from the second registry with the first one stopped, also to a third party's chart", async () => {
    await publish("1.4.0", 5, { greeter: 5 }, { charts: { cache: cacheChart } });
    const media = `dir:${folder("media")}`;
    await cli.text("release", "copy", first.prefix, "stable", media, "--plain-http");
    await first.stop();
    await cli.text("release", "copy", media, "1.4.0", second.prefix, "--channel", "stable", "--plain-http");
    await follow(second);
    await waitUntilDelivered("1.4.0");
    expect([await replicasOf("greeter"), await replicasOf("cache")]).toEqual([5, 2]);
    await cluster.client.waitForAbsence(deployment("counter"));
    const sources = await cluster.client.list(fluxApis.source.apiVersion, fluxApis.source.kind);
    expect(sources.length).toBe(3);
    for (const source of sources) {
      expect(source.spec?.["url"]).toMatch(`oci://${second.prefix}/`);
      expect(condition(source, "SourceVerified")?.status, source.metadata.name).toBe("True");
      expect(isReady(source)).toBe(true);
    }
  });

  it("holds the image, under the digest of the spec", async () => {
    const digest = image.slice(image.indexOf("@") + 1);
    const text = await cli.text("release", "resolve", second.prefix, "stable", "--plain-http");
    const { images } = JSON.parse(text) as { readonly images: readonly { reference: string; mirror: string }[] };
    expect(images.map(({ reference }) => reference)).toEqual([image]);
    const [host = "", ...path] = (images[0]?.mirror ?? "").split("/");
    const accept = "application/vnd.oci.image.manifest.v1+json";
    const answer = await fetch(`http://${host}/v2/${path.join("/")}/manifests/${digest}`, { headers: { accept } });
    expect([answer.status, answer.headers.get("docker-content-digest")]).toEqual([200, digest]);
  });
});
