import { attempt, fail, need, type Outcome } from "../../diagnostics/outcome.ts";
import { mapConcurrently } from "../../system/map-concurrently.ts";
import type { Files } from "../../system/system.ts";
import type { RegistryClient } from "../oci/client.ts";
import { type ArtifactCopier, createArtifactCopier } from "./copy-artifacts.ts";
import { createBlobCopier } from "./copy-blobs.ts";
import { type CopyItem, copiesAtOnce, isSet, planItems } from "./copy-plan.ts";
import { releaseDiagnostics } from "./diagnostics.ts";
import type { MirrorSource } from "./mirror.ts";
import { releaseRepository } from "./release-artifact.ts";
import { below, findRelease, type PublishedRelease, pullRelease, shownName } from "./store.ts";

export interface CopyRequest {
  /** A version, a channel or a digest. */
  readonly reference: string;
  /** The channel that is to point to the copy; undefined where none is. */
  readonly channel: string | undefined;
  /** Opens the registries that images come from; undefined where images are not copied. */
  readonly images: MirrorSource | undefined;
  readonly files: Files;
  /** A folder for large blobs on their way. */
  readonly temporary: string;
  /** Told of each artifact as it is done. */
  readonly onStep: (done: number, all: number, what: string) => void;
}

/** What a copy would do. */
export interface CopyPlan {
  /** Of the release's manifest. */
  readonly digest: string;
  /** At the target, `host/path/release:<version>`. */
  readonly name: string;
  /** `repository@digest` of what is not there yet. */
  readonly missing: readonly string[];
  readonly present: number;
}

/** What a copy did. */
export interface CopyReport {
  readonly digest: string;
  readonly name: string;
  /** What the release consists of: itself, bundle, charts, images, assets. */
  readonly artifacts: number;
  /** Manifests that were not there before, of all kinds. */
  readonly copied: number;
  /** Of these, signatures and whatever else hangs on another one. */
  readonly referrers: number;
  /** Blobs that were sent, and their bytes. */
  readonly blobs: number;
  readonly bytes: number;
  /** Blobs that the target took from another of its repositories. */
  readonly mounted: number;
}

/** Finds out what a copy would send, and refuses one that would move a version's tag. Nothing is written. */
export function planCopy(from: RegistryClient, to: RegistryClient, request: CopyRequest): Promise<Outcome<CopyPlan>> {
  return attempt(async () => {
    const { published, items } = await plan(from, to, request);
    const missing = items.filter(({ isThere }) => !isThere);
    return {
      ...named(to, published),
      missing: missing.map(({ repository, digest }) => `${repository}@${digest}`),
      present: items.length - missing.length,
    };
  });
}

/**
 * Copies a release with all that it consists of, byte for byte: charts, bundle, images, files, and what hangs on each of
 * them. A tag is set when all that it names is there, the release's last of all. So a copy that is cut off leaves no
 * tag to something incomplete, and the next one completes it.
 */
export function copyRelease(
  from: RegistryClient,
  to: RegistryClient,
  request: CopyRequest,
): Promise<Outcome<CopyReport>> {
  return attempt(async () => {
    const { published, items } = await plan(from, to, request);
    const blobs = createBlobCopier(request.files, request.temporary);
    const artifacts = createArtifactCopier(blobs);
    let done = 0;
    const step = async (item: CopyItem): Promise<void> => {
      await copyItem(to, artifacts, item);
      request.onStep(++done, items.length, item.repository);
    };
    await mapConcurrently(items.slice(0, -1), copiesAtOnce, step);
    for (const release of items.slice(-1)) await step(release);
    if (request.channel !== undefined) await pointChannel(to, published, request.channel);
    const { copied, referrers } = artifacts.count;
    const { sent, bytes, mounted } = blobs.count;
    return { ...named(to, published), artifacts: items.length, copied, referrers, blobs: sent, bytes, mounted };
  });
}

async function plan(
  from: RegistryClient,
  to: RegistryClient,
  { reference, channel, images }: CopyRequest,
): Promise<{ readonly published: PublishedRelease; readonly items: readonly CopyItem[] }> {
  const published = await pullRelease(from, reference);
  if (channel !== undefined) await refuseOlder(to, published, channel);
  return { published, items: await planItems(from, to, published, images) };
}

/** A channel goes forward, also by a copy. */
async function refuseOlder(to: RegistryClient, { label }: PublishedRelease, channel: string): Promise<void> {
  const current = await findRelease(to, channel);
  if (current === undefined || current.label.sequence <= label.sequence) return;
  const { version, sequence } = label;
  const holes = { version, sequence, channel, current: current.label.version, newest: current.label.sequence };
  fail(releaseDiagnostics.create("not-newer", {}, holes));
}

async function pointChannel(to: RegistryClient, { manifest }: PublishedRelease, channel: string): Promise<void> {
  const { digest } = manifest;
  if (await isSet(to, { repository: releaseRepository, digest }, { tag: channel, moves: true })) return;
  need(await to.pushManifest(below(to, releaseRepository), manifest, channel));
}

async function copyItem(to: RegistryClient, artifacts: ArtifactCopier, item: CopyItem): Promise<void> {
  const { repository, digest, from, tags, isImage } = item;
  const target = { client: to, repository: below(to, repository) };
  const manifest = await artifacts.copy(from, target, digest, isImage ? "image" : "artifact");
  // Asked again: somebody else may have set it since the plan was made.
  for (const tag of tags)
    if (!(await isSet(to, item, tag))) need(await to.pushManifest(target.repository, manifest, tag.tag));
}

function named(to: RegistryClient, { manifest, label }: PublishedRelease): Pick<CopyPlan, "digest" | "name"> {
  return { digest: manifest.digest, name: shownName(to, releaseRepository, label.version) };
}
