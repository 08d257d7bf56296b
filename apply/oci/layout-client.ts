import { invariant } from "../../diagnostics/internal-error.ts";
import { digestOf } from "../../formats/oci/digest.ts";
import { mapConcurrently } from "../../system/map-concurrently.ts";
import type { Files } from "../../system/system.ts";
import type { RegistryAddress } from "./address.ts";
import type { Blobs } from "./blobs.ts";
import { readWhole, verified } from "./body.ts";
import type { RegistryClient } from "./client.ts";
import { settleFiles } from "./layout-faults.ts";
import { createLayoutStore, type LayoutStore } from "./layout-store.ts";
import type { Manifests } from "./manifests.ts";
import { pushArtifact } from "./push-artifact.ts";
import { type Referrer, referrerOf } from "./referrer.ts";

const scheme = "dir:";
/** Manifests that are read at once, to see what they refer to. */
const parallelReads = 8;
/** Bytes that are held in memory. */
const memoryLimit = 100 << 20;

/** The folder that `dir:PATH` names; undefined where an address is one of a registry. */
export function folderOfAddress(address: string): string | undefined {
  return address.startsWith(scheme) && address !== scheme ? address.slice(scheme.length) : undefined;
}

export function isFolder({ host }: RegistryAddress): boolean {
  return host.startsWith(scheme);
}

/**
 * A folder as a registry: an OCI image layout (specification 1.1) for each repository, as `harmony compile
 * --oci-layout` writes them, and as skopeo and oras read them. What is read is verified, as from a registry; what is
 * written appears whole. One process at a time may write to a folder.
 */
export function createLayoutClient(files: Files, folder: string): RegistryClient {
  const name = `${scheme}${folder}`;
  const stores = new Map<string, LayoutStore>();
  const storeOf = (repository: string): LayoutStore => {
    const known = stores.get(repository) ?? createLayoutStore(files, folder, repository);
    stores.set(repository, known);
    return known;
  };
  const settle = <T>(action: string, run: () => Promise<T>): ReturnType<typeof settleFiles<T>> =>
    settleFiles({ registry: name, action }, run);

  const hasBlob = (repository: string, digest: string): Promise<boolean> => storeOf(repository).has(digest);
  const mountBlob = async (repository: string, digest: string, from: string): Promise<boolean> => {
    const size = await storeOf(from).sizeOf(digest);
    if (size === undefined) return false;
    await storeOf(repository).write(digest, verified(storeOf(from).read(digest), { digest, size }));
    return true;
  };
  const blobs: Pick<Blobs, "push"> = {
    async push(repository, { digest, size, content }, mountFrom) {
      invariant(!(content instanceof Uint8Array) || digestOf(content) === digest, `the blob ${digest} has other bytes`);
      if (await hasBlob(repository, digest)) return "present";
      if (mountFrom !== undefined && (await mountBlob(repository, digest, mountFrom))) return "mounted";
      const parts = content instanceof Uint8Array ? [content] : files.readParts(content.file);
      await storeOf(repository).write(digest, verified(partsOf(parts), { digest, size }));
      return "sent";
    },
  };
  const manifests: Pick<Manifests, "push"> = {
    async push(repository, manifest, tag) {
      await storeOf(repository).add(manifest, tag);
      return { subject: referrerOf(manifest)?.subject };
    },
  };

  return {
    address: { host: name, path: "", origin: name },
    hasBlob: (repository, digest) => settle(`look for a blob in ${repository}`, () => hasBlob(repository, digest)),
    pushBlob: (repository, blob, mountFrom) =>
      settle(`write a blob of ${repository}`, () => blobs.push(repository, blob, mountFrom)),
    mountBlob: (repository, digest, from) =>
      settle(`take a blob of ${from} to ${repository}`, () => mountBlob(repository, digest, from)),
    pullBlob: (repository, blob) =>
      settle(`read a blob of ${repository}`, async () => {
        invariant(blob.size <= memoryLimit, `a blob of ${blob.size} bytes is too large for the memory`);
        return readWhole(verified(storeOf(repository).read(blob.digest), blob), blob.size);
      }),
    pullBlobToFile: (repository, blob, path) =>
      settle(`read a blob of ${repository}`, () =>
        files.replaceFrom(path, verified(storeOf(repository).read(blob.digest), blob), 0o644),
      ),
    headManifest: (repository, reference) =>
      settle(`look for ${reference} of ${repository}`, async () => {
        const found = await storeOf(repository).find(reference);
        return found && { mediaType: found.mediaType, digest: found.digest };
      }),
    pullManifest: (repository, reference) =>
      settle(`read ${reference} of ${repository}`, async () => {
        const found = await storeOf(repository).find(reference);
        return found && storeOf(repository).readManifest(found);
      }),
    pushManifest: (repository, manifest, tag) =>
      settle(`write ${tag ?? manifest.digest} of ${repository}`, () => manifests.push(repository, manifest, tag)),
    pushArtifact: (repository, artifact, tag) =>
      settle(`write ${tag ?? artifact.manifest.digest} of ${repository}`, () =>
        pushArtifact(blobs, manifests, repository, artifact, tag),
      ),
    listTags: (repository) =>
      settle(`list the tags of ${repository}`, async () => {
        const tags = (await storeOf(repository).entries()).flatMap(({ tag }) => (tag === undefined ? [] : [tag]));
        return [...new Set(tags)].filter((tag) => !/^sha256-[0-9a-f]{64}(\.|$)/.test(tag)).sort();
      }),
    listReferrers: (repository, subject, artifactType) =>
      settle(`list what refers to a manifest of ${repository}`, async () => {
        const found = await referrersIn(storeOf(repository), subject);
        return found.filter((one) => artifactType === undefined || one.artifactType === artifactType);
      }),
    attachReferrer: (repository, manifest) =>
      settle(`write ${manifest.digest} of ${repository}`, async () => {
        invariant(referrerOf(manifest) !== undefined, `the manifest ${manifest.digest} has no subject`);
        await manifests.push(repository, manifest);
      }),
  };
}

async function referrersIn(store: LayoutStore, subject: string): Promise<Referrer[]> {
  const manifests = new Map((await store.entries()).map(({ manifest }) => [manifest.digest, manifest]));
  const found = await mapConcurrently([...manifests.values()], parallelReads, async (one) => {
    // Whoever copied a layout may have left out what it lists.
    const referrer = (await store.has(one.digest)) ? referrerOf(await store.readManifest(one)) : undefined;
    if (referrer?.subject !== subject) return [];
    const { mediaType, digest, size, artifactType, annotations } = referrer;
    return [{ mediaType, digest, size, artifactType, annotations }];
  });
  return found.flat();
}

async function* partsOf(parts: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* parts;
}
