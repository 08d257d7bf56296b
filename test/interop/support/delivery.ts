import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Flux } from "./flux.ts";
import { type FluxKustomization, readBundle, waitForDelivery } from "./flux-objects.ts";
import type { CompiledSite, LayoutArtifact } from "./harmony.ts";
import type { KubeClient } from "./kube-client.ts";
import type { KubeObject } from "./kube-object.ts";
import { readManifests } from "./manifests.ts";
import { lastLines } from "./process.ts";
import type { Registry } from "./registry.ts";
import { pushLayout } from "./skopeo.ts";

/** The objects of `flux/bootstrap.yaml`: the source of the bundle, and the Kustomization that applies it. */
export function readBootstrap(compiled: CompiledSite): readonly KubeObject[] {
  const text = readFileSync(join(compiled.folder, "flux", "bootstrap.yaml"), "utf8");
  return readManifests(text).map(({ object }) => object);
}

/** The prefix in the test's registry that stands for the one that the site names; without the host. */
export function mirrorPath(compiled: CompiledSite): string {
  return prefixOf(compiled).split("/").slice(1).join("/");
}

/** Pushes artifacts below the mirror's prefix. */
export async function fillMirror(
  artifacts: readonly LayoutArtifact[],
  base: string,
  registry: Registry,
): Promise<void> {
  for (const { layout, tag, repository } of artifacts) {
    await pushLayout(layout, tag, `${registry.host}/${base}/${repository}:${tag}`);
  }
}

/** Applies the bootstrap with the mirror's prefix in the place of the site's, and nothing else changed. */
export async function applyBootstrap(compiled: CompiledSite, registry: Registry, client: KubeClient): Promise<void> {
  const text = JSON.stringify(readBootstrap(compiled));
  const mirrored = text.replaceAll(prefixOf(compiled), `${registry.host}/${mirrorPath(compiled)}`);
  for (const object of JSON.parse(mirrored) as readonly KubeObject[]) await client.apply(object);
}

/** Waits until the cluster runs the compilation; a failure shows what the controllers said last. */
export async function waitUntilDelivered(compiled: CompiledSite, client: KubeClient, flux: Flux): Promise<void> {
  const bundle = compiled.artifacts.find(({ repository }) => repository === "bundle");
  if (bundle === undefined) throw new Error("the compilation made no bundle");
  try {
    await waitForDelivery(client, bundle.digest, readBundle(compiled.folder));
  } catch (error) {
    const said = flux.logs.map((log) => lastLines(log, 4).replace(/^(.{400}).*$/gm, "$1 ...")).join("\n\n");
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n${said}`, { cause: error });
  }
}

function prefixOf(compiled: CompiledSite): string {
  const root = readBootstrap(compiled).find(({ kind }) => kind === "Kustomization") as FluxKustomization | undefined;
  const value = root?.spec.postBuild?.substitute?.["harmony_registry"];
  if (value === undefined) throw new Error("the bootstrap has no harmony_registry");
  return value;
}
