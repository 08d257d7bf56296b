import { hasErrors } from "../../diagnostics/diagnostic.ts";
import { attempt, fail, need } from "../../diagnostics/outcome.ts";
import type { ReleaseImage } from "../../formats/manifest/release.ts";
import { mapConcurrently } from "../../system/map-concurrently.ts";
import type { RegistryClient } from "../oci/client.ts";
import { releaseDiagnostics } from "./diagnostics.ts";
import type { MirrorSource } from "./mirror.ts";
import { releaseRepository } from "./release-artifact.ts";
import type { Repository } from "./repository.ts";
import { nameIn } from "./repository.ts";
import { below, type PublishedRelease, shownName } from "./store.ts";
import { pinnedTag } from "./version.ts";

/** How many things are asked after, or copied, at once. */
export const copiesAtOnce = 8;

/** Something that a release consists of, and what becomes of it at the target. */
export interface CopyItem {
  /** Below the prefix of the target. */
  readonly repository: string;
  readonly digest: string;
  readonly from: Repository;
  /** Set at the target when all of it is there. */
  readonly tags: readonly CopyTag[];
  /** Others made it, and signed it in ways that are older than ours. */
  readonly isImage: boolean;
  /** Is its manifest at the target? */
  readonly isThere: boolean;
}

export interface CopyTag {
  readonly tag: string;
  /** May it point to something else before? */
  readonly moves: boolean;
}

type Wanted = Omit<CopyItem, "isThere">;

/**
 * Finds everything that a release consists of, the release itself last, and refuses a copy that would move a tag or
 * lack a part. All that is wrong is told at once. To be called within `attempt`.
 */
export async function planItems(
  from: RegistryClient,
  to: RegistryClient,
  published: PublishedRelease,
  images: MirrorSource | undefined,
): Promise<readonly CopyItem[]> {
  const found = [
    ...(await mapConcurrently(artifactsOf(from, published), copiesAtOnce, (one) => attempt(() => check(to, one)))),
    ...(images === undefined
      ? []
      : await mapConcurrently(published.release.images, copiesAtOnce, (one) =>
          attempt(async () => check(to, await locateImage(from, one, images))),
        )),
    await attempt(() => check(to, releaseItem(from, published))),
  ];
  const faults = found.flatMap(({ diagnostics }) => diagnostics);
  if (hasErrors(faults)) fail(...faults);
  return found.map(need);
}

/** Bundle, charts and assets, which lie below the prefix of the source. */
function artifactsOf(from: RegistryClient, { release, label }: PublishedRelease): Wanted[] {
  const { bundle, charts, assets } = release;
  const item = (repository: string, digest: string, tags: readonly string[]): Wanted => ({
    repository,
    digest,
    from: { client: from, repository: below(from, repository) },
    tags: tags.map((tag) => ({ tag, moves: false })),
    isImage: false,
  });
  return [
    ...charts.map((chart) =>
      item(chart.repository, chart.digest, "recipe" in chart ? [chart.recipe.tag] : [pinnedTag(chart.digest)]),
    ),
    ...(bundle === undefined ? [] : [item(bundle.repository, bundle.digest, [bundle.recipe.tag, label.version])]),
    ...assets.map((asset) => item(asset.repository, asset.digest, [asset.recipe.tag])),
  ];
}

function releaseItem(from: RegistryClient, { manifest, label }: PublishedRelease): Wanted {
  return {
    repository: releaseRepository,
    digest: manifest.digest,
    from: { client: from, repository: below(from, releaseRepository) },
    tags: [{ tag: label.version, moves: false }],
    isImage: false,
  };
}

/**
 * An image is taken from the source's own mirror where that has it, else from the registry that the specs name.
 */
async function locateImage(from: RegistryClient, image: ReleaseImage, images: MirrorSource): Promise<Wanted> {
  const { reference, repository, digest } = image;
  const wanted = digest ?? tagOf(reference);
  const mirror = { client: from, repository: below(from, repository) };
  const mirrored = await mirror.client.headManifest(mirror.repository, wanted);
  const isMirrored = mirrored.ok && mirrored.value !== undefined;
  const source = isMirrored ? mirror : images(reference);
  const head = isMirrored ? mirrored.value : need(await source.client.headManifest(source.repository, wanted));
  if (head === undefined) return fail(releaseDiagnostics.create("missing-pin", {}, { name: nameIn(source, wanted) }));
  const tag = digest === undefined ? { tag: wanted, moves: true } : { tag: pinnedTag(digest), moves: false };
  return { repository, digest: head.digest, from: source, tags: [tag], isImage: true };
}

/** The tag of a reference that has no digest. */
function tagOf(reference: string): string {
  return /:([^:/]+)$/.exec(reference)?.[1] ?? "latest";
}

async function check(to: RegistryClient, item: Wanted): Promise<CopyItem> {
  const { repository, digest, from, isImage, tags } = item;
  const taken = await Promise.all(tags.map((tag) => attempt(() => isSet(to, item, tag))));
  const faults = taken.flatMap(({ diagnostics }) => diagnostics);
  if (hasErrors(faults)) fail(...faults);
  const isThere = need(await to.headManifest(below(to, repository), digest)) !== undefined;
  // An image's was looked at when it was located.
  if (!isThere && !isImage && need(await from.client.headManifest(from.repository, digest)) === undefined)
    fail(releaseDiagnostics.create("missing-pin", {}, { name: nameIn(from, digest) }));
  return { ...item, isThere };
}

/** Does the target's tag point there already? One that points elsewhere and may not move ends the `attempt` around it. */
export async function isSet(
  to: RegistryClient,
  { repository, digest }: Pick<CopyItem, "repository" | "digest">,
  { tag, moves }: CopyTag,
): Promise<boolean> {
  const head = need(await to.headManifest(below(to, repository), tag));
  if (head === undefined || head.digest === digest || moves) return head?.digest === digest;
  const holes = { name: shownName(to, repository, tag), found: head.digest, wanted: digest };
  return fail(releaseDiagnostics.create("tag-taken", {}, holes));
}
