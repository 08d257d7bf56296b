import { fail, need } from "../../diagnostics/outcome.ts";
import { parseRelease } from "../../formats/manifest/parse.ts";
import type { Release } from "../../formats/manifest/release.ts";
import type { Descriptor } from "../../formats/oci/manifest.ts";
import { type OciManifest, parseManifest } from "../../formats/oci/parse.ts";
import type { RegistryClient } from "../oci/client.ts";
import type { Manifest } from "../oci/manifests.ts";
import { releaseDiagnostics } from "./diagnostics.ts";
import { annotations, type ReleaseLabel, releaseRepository, releaseTypes } from "./release-artifact.ts";

/** A release as it lies in a registry. */
export interface PublishedRelease {
  readonly manifest: Manifest;
  readonly label: ReleaseLabel;
  readonly release: Release;
  /** The bytes of release.json. */
  readonly config: Uint8Array;
  /** The objects with which a cluster begins to follow it; undefined where Flux does not deliver, and for machines. */
  readonly bootstrap: Uint8Array | undefined;
}

/** The full name of a repository below the registry's prefix. */
export function below({ address }: RegistryClient, repository: string): string {
  return address.path === "" ? repository : `${address.path}/${repository}`;
}

/** `host/path/repository:tag`, for people. */
export function shownName({ address }: RegistryClient, repository: string, reference = ""): string {
  const separator = reference === "" ? "" : reference.startsWith("sha256:") ? "@" : ":";
  return `${[address.host, address.path, repository].filter((part) => part !== "").join("/")}${separator}${reference}`;
}

/** Reads the release that a tag or digest names. To be called within `attempt`. */
export async function pullRelease(client: RegistryClient, reference: string): Promise<PublishedRelease> {
  const found = await findRelease(client, reference);
  if (found !== undefined) return found;
  const name = shownName(client, releaseRepository, reference);
  return fail(releaseDiagnostics.create("no-release", {}, { name, registry: shownName(client, "") }));
}

/** The same; undefined where there is none. */
export async function findRelease(client: RegistryClient, reference: string): Promise<PublishedRelease | undefined> {
  const labelled = await labelledRelease(client, reference);
  if (labelled === undefined) return undefined;
  const { manifest, parts, label } = labelled;
  const repository = below(client, releaseRepository);
  const config = need(await client.pullBlob(repository, parts.config));
  const { value: release, faults } = parseRelease(new TextDecoder().decode(config));
  if (release === undefined || faults.length > 0)
    return refuse(client, reference, faults[0]?.message ?? "its config says nothing");
  const layer = parts.layers.find(({ mediaType }) => mediaType === releaseTypes.bootstrap);
  const bootstrap = layer === undefined ? undefined : need(await client.pullBlob(repository, layer));
  return { manifest, label, release, config, bootstrap };
}

/** A release's manifest alone. */
export interface LabelledRelease {
  readonly manifest: Manifest;
  readonly parts: OciManifest;
  readonly label: ReleaseLabel;
}

/** What the manifest of a release says of it; undefined where there is none. */
export async function labelledRelease(client: RegistryClient, reference: string): Promise<LabelledRelease | undefined> {
  const manifest = need(await client.pullManifest(below(client, releaseRepository), reference));
  if (manifest === undefined) return undefined;
  const parts = parseManifest(manifest.content);
  if (parts === undefined || parts.artifactType !== releaseTypes.artifact)
    return refuse(client, reference, `its type is ${parts?.artifactType ?? "unknown"}`);
  const label = labelOf(parts) ?? refuse(client, reference, "its annotations name no version and sequence");
  return { manifest, parts, label };
}

function refuse(client: RegistryClient, reference: string, reason: string): never {
  const name = shownName(client, releaseRepository, reference);
  return fail(releaseDiagnostics.create("no-release-artifact", {}, { name, reason }));
}

function labelOf({ annotations: said }: OciManifest): ReleaseLabel | undefined {
  const version = said[annotations.version];
  const sequence = said[annotations.sequence];
  const revision = said[annotations.revision];
  if (version === undefined || sequence === undefined || !/^[0-9]{1,15}$/.test(sequence)) return undefined;
  return { version, sequence: Number(sequence), ...(revision === undefined ? {} : { revision }) };
}

/** What a release pins below its prefix: each chart, the bundle, files of machines. */
export function pinsOf({
  charts,
  bundle,
  assets,
}: Release): readonly { readonly repository: string; readonly digest: string }[] {
  return [...charts, ...(bundle === undefined ? [] : [bundle]), ...assets].map(({ repository, digest }) => ({
    repository,
    digest,
  }));
}

/** How OCI names a manifest. */
export function descriptorOf({ mediaType, digest, size }: Manifest): Descriptor {
  return { mediaType, digest, size };
}
