import { need } from "../../diagnostics/outcome.ts";
import { hexOf } from "../../formats/oci/digest.ts";
import { isForeignLayer, isIndex, parseIndex, parseManifest } from "../../formats/oci/parse.ts";
import { mapConcurrently } from "../../system/map-concurrently.ts";
import type { Manifest } from "../oci/manifests.ts";
import type { BlobCopier } from "./copy-blobs.ts";
import { damaged, pullPinned, type Repository } from "./repository.ts";

/** Blobs of one manifest that are under way at once. */
const blobsAtOnce = 2;
/** What cosign before release 3 hung on images, by a tag that is made of the digest (cosign, specs/SIGNATURE_SPEC.md). */
const legacySuffixes = ["sig", "att", "sbom"];

/** An image's maker may have signed it in older ways; a referrer is found from its subject. */
export type CopyKind = "artifact" | "image" | "referrer";

export interface CopyCount {
  /** Manifests that were not there before. */
  copied: number;
  /** Of these, those that hang on another one. */
  referrers: number;
}

export interface ArtifactCopier {
  readonly count: CopyCount;
  /** Copies a manifest by digest, with all that it names and all that hangs on it. To be called within `attempt`. */
  copy(from: Repository, to: Repository, digest: string, kind: CopyKind): Promise<Manifest>;
}

/** Copies manifests to one registry, each of them once, byte for byte: parts first, and what hangs on them last. */
export function createArtifactCopier(blobs: BlobCopier): ArtifactCopier {
  const known = new Map<string, Promise<Manifest>>();
  const count: CopyCount = { copied: 0, referrers: 0 };

  const copy = (from: Repository, to: Repository, digest: string, kind: CopyKind): Promise<Manifest> => {
    const key = `${to.repository}@${digest}`;
    const work = known.get(key) ?? copyOnce(from, to, digest, kind);
    known.set(key, work);
    return work;
  };

  const copyOnce = async (from: Repository, to: Repository, digest: string, kind: CopyKind): Promise<Manifest> => {
    const there = need(await to.client.pullManifest(to.repository, digest));
    const manifest = there ?? (await pullPinned(from, digest));
    await copyParts(from, to, manifest, kind, there !== undefined);
    if (there === undefined) {
      count.copied += 1;
      if (kind === "referrer") count.referrers += 1;
      else need(await to.client.pushManifest(to.repository, manifest));
    }
    await copyReferrers(from, to, digest);
    if (kind === "image") await copyLegacy(from, to, digest);
    return manifest;
  };

  /** A manifest that is there has its blobs: the registry saw to that. What hangs on the manifests of an index may be missing. */
  const copyParts = async (
    from: Repository,
    to: Repository,
    { mediaType, digest, content }: Manifest,
    kind: CopyKind,
    isThere: boolean,
  ): Promise<void> => {
    if (isIndex(mediaType)) {
      const partKind = kind === "image" ? kind : "artifact";
      for (const part of parseIndex(content) ?? damaged(from, digest)) await copy(from, to, part.digest, partKind);
      return;
    }
    if (isThere) return;
    const parsed = parseManifest(content) ?? damaged(from, digest);
    const parts = [parsed.config, ...parsed.layers.filter((layer) => !isForeignLayer(layer.mediaType))];
    await mapConcurrently(parts, blobsAtOnce, (part) => blobs.copy(from, to, part));
  };

  const copyReferrers = async (from: Repository, to: Repository, subject: string): Promise<void> => {
    const wanted = need(await from.client.listReferrers(from.repository, subject));
    if (wanted.length === 0) return;
    const listed = need(await to.client.listReferrers(to.repository, subject));
    // One after the other: each may have to be added to the same list.
    for (const { digest } of wanted) {
      const manifest = await copy(from, to, digest, "referrer");
      // It may be there and not be found: a copy that was cut off leaves it so.
      if (!listed.some((one) => one.digest === digest)) need(await to.client.attachReferrer(to.repository, manifest));
    }
  };

  const copyLegacy = async (from: Repository, to: Repository, subject: string): Promise<void> => {
    for (const suffix of legacySuffixes) {
      const tag = `sha256-${hexOf(subject)}.${suffix}`;
      const head = need(await from.client.headManifest(from.repository, tag));
      if (head === undefined) continue;
      const manifest = await copy(from, to, head.digest, "artifact");
      const there = need(await to.client.headManifest(to.repository, tag));
      if (there?.digest !== head.digest) need(await to.client.pushManifest(to.repository, manifest, tag));
    }
  };

  return { count, copy };
}
