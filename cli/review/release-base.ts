import { createHash } from "node:crypto";
import { gunzip } from "../../apply/gunzip.ts";
import type { RegistryClient } from "../../apply/oci/client.ts";
import { releaseRepository } from "../../apply/release/release-artifact.ts";
import { below, type PublishedRelease, pullRelease } from "../../apply/release/store.ts";
import { fail, need } from "../../diagnostics/outcome.ts";
import type { ManifestFile } from "../../formats/manifest/manifest.ts";
import { type MadeArtifact, madeArtifacts } from "../../formats/manifest/release.ts";
import { parseManifest } from "../../formats/oci/parse.ts";
import { readTar } from "../../formats/tar/read.ts";
import type { CompiledTree, TreeFile, TreeTopology } from "../../review/tree/compiled-tree.ts";
import { reviewDiagnostics } from "../../review/tree/diagnostics.ts";
import type { System } from "../../system/system.ts";
import { openRegistry, type RegistryFlags } from "../registry.ts";

/** A published release as the base of a review: the one topology that it is of. */
export interface ReleaseBase {
  readonly tree: CompiledTree;
  /** The head, with that topology alone. */
  readonly head: CompiledTree;
  /** The revision of the specs that it says to come from. */
  readonly revision?: string;
}

/** Bytes of a layer, unpacked. */
const layerLimit = 1 << 30;

/** Pulls what a release was made of, and puts each file where it was. To be run in an `attempt`. */
export async function readReleaseBase(
  system: System,
  base: string,
  head: CompiledTree,
  flags: RegistryFlags,
): Promise<ReleaseBase> {
  const { prefix, reference } = splitName(base);
  const client = openRegistry(system, prefix, flags, "pull");
  const published = await pullRelease(client, reference);
  const { topology } = published.release;
  const mine = [...head.topologies].find(([folder]) => folder.endsWith(`/${topology}`));
  if (mine === undefined)
    return fail(reviewDiagnostics.create("foreign-release", {}, { base, topology, place: head.place }));
  const [folder, after] = mine;
  const files = await filesOf(client, published);
  const before: TreeTopology = {
    site: after.site,
    topology,
    notRealised: [],
    files: new Map([...files].map(([path, bytes]) => [path, fileOf(path, bytes, after)])),
  };
  const { revision } = published.label;
  return {
    tree: { place: base, topologies: new Map([[folder, before]]), faults: [] },
    head: { ...head, topologies: new Map([mine]) },
    ...(revision !== undefined && { revision }),
  };
}

/** `oci://host/path/topology:1.4.0` or `…@sha256:<hex>`, with or without the name of the release's own repository. */
function splitName(base: string): { readonly prefix: string; readonly reference: string } {
  const [, name = "", digest, tag] = /^oci:\/\/(.*?)(?:@(sha256:[0-9a-f]{64})|:([\w][\w.-]{0,127}))$/.exec(base) ?? [];
  const reference = digest ?? tag;
  if (reference === undefined) return fail(reviewDiagnostics.create("unnamed-release", {}, { base }));
  return { prefix: name.replace(new RegExp(`/${releaseRepository}$`), ""), reference };
}

async function filesOf(client: RegistryClient, published: PublishedRelease): Promise<ReadonlyMap<string, Uint8Array>> {
  const { release, config, bootstrap } = published;
  const files = new Map<string, Uint8Array>([["release.json", config]]);
  if (bootstrap !== undefined) files.set("flux/bootstrap.yaml", bootstrap);
  for (const made of madeArtifacts(release))
    for (const [path, bytes] of await unpack(client, made)) files.set(path, bytes);
  return files;
}

/** The files of an artifact, by the folders of its recipe. */
async function unpack(
  client: RegistryClient,
  { repository, digest, recipe }: MadeArtifact,
): Promise<readonly (readonly [string, Uint8Array])[]> {
  const full = below(client, repository);
  const damaged = (reason: string): never =>
    fail(reviewDiagnostics.create("damaged-release", {}, { name: `${repository}@${digest}`, reason }));
  const manifest = need(await client.pullManifest(full, digest));
  if (manifest === undefined) return damaged("the registry does not have it.");
  const layers = parseManifest(manifest.content)?.layers;
  if (layers?.length !== recipe.layers.length) return damaged("it has other layers than release.json says.");
  const found: (readonly [string, Uint8Array])[] = [];
  for (const [index, layer] of layers.entries()) {
    const { folder = "", prefix = "" } = recipe.layers[index] ?? {};
    const archive = gunzip(need(await client.pullBlob(full, layer)), layerLimit);
    if (archive === undefined) return damaged("a layer is no gzip archive, or unfolds to more than 1 GiB.");
    const read = readTar(archive);
    if ("reason" in read) return damaged(`${read.reason}.`);
    for (const { path, content } of read.files)
      if (path.startsWith(prefix)) found.push([`${folder}/${path.slice(prefix.length)}`, content]);
  }
  return found;
}

/** A release says nothing of modes and targets: they are taken for what they are in the head. */
function fileOf(path: string, bytes: Uint8Array, { topology, files }: TreeTopology): TreeFile {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const known: Pick<ManifestFile, "mode" | "emitter" | "target" | "documents" | "secrets"> = files.get(path) ?? {
    mode: 0o644,
    emitter: path.split("/")[0] ?? "",
    target: { kind: "kubernetes", device: topology },
    documents: [],
    secrets: [],
  };
  const { mode, emitter, target, documents, secrets } = known;
  return { path, sha256, mode, emitter, target, documents, secrets, bytes, found: sha256 };
}
