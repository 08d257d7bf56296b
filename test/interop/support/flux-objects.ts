import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { KubeClient } from "./kube-client.ts";
import { condition, describeObject, isReady, type KubeObject, type ObjectKey } from "./kube-object.ts";
import { readManifests } from "./manifests.ts";
import { waitFor } from "./wait.ts";

/** A source of Flux, as far as the tests read it. */
export interface OciSource extends KubeObject {
  readonly spec: { readonly url: string; readonly ref: { readonly digest: string } };
}

/** Flux's order to apply a folder of a source. */
export interface FluxKustomization extends KubeObject {
  readonly spec: {
    readonly dependsOn?: readonly { readonly name: string }[];
    readonly postBuild?: { readonly substitute?: Readonly<Record<string, string>> };
  };
}

/** Flux's order to release a chart. */
export interface HelmRelease extends KubeObject {
  readonly spec: {
    readonly chartRef: { readonly name: string };
    readonly releaseName?: string;
    readonly targetNamespace: string;
    readonly values?: Readonly<Record<string, unknown>>;
  };
}

export const fluxApis = {
  source: { apiVersion: "source.toolkit.fluxcd.io/v1", kind: "OCIRepository" },
  kustomization: { apiVersion: "kustomize.toolkit.fluxcd.io/v1", kind: "Kustomization" },
  release: { apiVersion: "helm.toolkit.fluxcd.io/v2", kind: "HelmRelease" },
} as const;

/** The objects that a compiled topology gives to Flux. */
export interface FluxObjects {
  readonly sources: readonly OciSource[];
  readonly releases: readonly HelmRelease[];
  readonly kustomizations: readonly FluxKustomization[];
}

/** Reads `flux/bundle` of a topology's folder. */
export function readBundle(topology: string): FluxObjects {
  const folder = join(topology, "flux", "bundle");
  const objects = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".yaml"))
    .flatMap((entry) => readManifests(readFileSync(join(entry.parentPath, entry.name), "utf8")))
    .map(({ object }) => object);
  return {
    sources: objects.filter((object): object is OciSource => object.kind === fluxApis.source.kind),
    releases: objects.filter((object): object is HelmRelease => object.kind === fluxApis.release.kind),
    kustomizations: objects.filter(
      (object): object is FluxKustomization => object.apiVersion === fluxApis.kustomization.apiVersion,
    ),
  };
}

/** The source of the chart that a release is made from. */
export function sourceOf(release: HelmRelease, sources: readonly OciSource[]): OciSource {
  const source = sources.find(({ metadata }) => metadata.name === release.spec.chartRef.name);
  if (source === undefined) throw new Error(`${describeObject(release)} names a source that the bundle does not have`);
  return source;
}

/** Names the object. */
export function keyOf({ apiVersion, kind, metadata }: KubeObject): ObjectKey {
  const namespace = metadata.namespace === undefined ? {} : { namespace: metadata.namespace };
  return { apiVersion, kind, name: metadata.name, ...namespace };
}

/** Waits until all of Flux's orders stand at this bundle and these charts, and are ready. */
export async function waitForDelivery(client: KubeClient, bundleDigest: string, expected: FluxObjects): Promise<void> {
  await waitFor(
    async () => {
      const { apiVersion, kind } = fluxApis.kustomization;
      const kustomizations = await client.list(apiVersion, kind);
      if (kustomizations.length === 0) return "no Kustomization";
      const late = kustomizations.find((one) => !isReady(one) || !atRevision(one, bundleDigest));
      if (late !== undefined) return explain(late);
      for (const release of expected.releases) {
        const found = await client.find(keyOf(release));
        if (found === undefined) return `no ${describeObject(release)}`;
        const made = found.status?.["lastAttemptedRevisionDigest"];
        if (!isReady(found) || made !== sourceOf(release, expected.sources).spec.ref.digest) return explain(found);
      }
      return expected;
    },
    { timeout: 90_000, interval: 300 },
  );
}

function atRevision(kustomization: KubeObject, bundleDigest: string): boolean {
  return String(kustomization.status?.["lastAppliedRevision"]).endsWith(bundleDigest);
}

function explain(object: KubeObject): string {
  return `${describeObject(object)}: ${condition(object, "Ready")?.message ?? "nothing reported"}`;
}
