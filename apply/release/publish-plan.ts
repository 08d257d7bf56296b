import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { attempt, fail, need, type Outcome } from "../../diagnostics/outcome.ts";
import { mapConcurrently } from "../../system/map-concurrently.ts";
import type { RegistryClient } from "../oci/client.ts";
import { releaseDiagnostics } from "./diagnostics.ts";
import { buildReleaseArtifact, type ReleaseLabel, releaseRepository } from "./release-artifact.ts";
import type { MadeEntry, ReviewedRelease } from "./reviewed-release.ts";
import { below, shownName } from "./store.ts";
import { pinnedTag } from "./version.ts";

/** How many artifacts are under way at once. */
export const artifactsAtOnce = 8;

/** What is to be published. */
export interface Planned {
  readonly reviewed: ReviewedRelease;
  readonly label: ReleaseLabel;
}

/** What a publish would do. */
export interface PublishPlan {
  readonly digest: string;
  readonly name: string;
  /** `repository@digest` of what is not there yet. */
  readonly missing: readonly string[];
  readonly present: number;
}

/** The same, with the tags that are set already. */
export interface FoundPlan extends PublishPlan {
  /** `repository:tag`. */
  readonly tags: ReadonlySet<string>;
}

interface Tagged {
  readonly repository: string;
  readonly tag: string;
  readonly digest: string;
}

/** Finds out what a publish would send, and refuses one that would move a tag. Nothing is written. */
export function planPublish(client: RegistryClient, request: Planned): Promise<Outcome<PublishPlan>> {
  return attempt(async () => {
    const { tags: _, ...planned } = await findPlan(client, request);
    return planned;
  });
}
/** Looks for what is there. To be called within `attempt`. */
export async function findPlan(client: RegistryClient, { reviewed, label }: Planned): Promise<FoundPlan> {
  const { digest } = buildReleaseArtifact(reviewed, label).manifest;
  const artifacts = [
    ...reviewed.made.map(({ repository, artifact }) => ({ repository, digest: artifact.manifest.digest })),
    ...reviewed.mirrored.map((chart) => ({ repository: chart.repository, digest: chart.digest })),
  ];
  const tags = [
    ...reviewed.made.flatMap((entry) => {
      const digest = entry.artifact.manifest.digest;
      return tagsOf(entry, label).map((tag) => ({ repository: entry.repository, tag, digest }));
    }),
    ...reviewed.mirrored.map((chart) => ({ ...chart, tag: pinnedTag(chart.digest) })),
  ];
  const release = { repository: releaseRepository, tag: label.version, digest };
  const set = await refuseMoves(client, [...tags, release]);
  // What a tag stands for is there.
  const tagged = new Set(set.map((one) => `${one.repository}@${one.digest}`));
  const isThere = await mapConcurrently(artifacts, artifactsAtOnce, async (one) => {
    if (tagged.has(`${one.repository}@${one.digest}`)) return true;
    return need(await client.headManifest(below(client, one.repository), one.digest)) !== undefined;
  });
  const missing = artifacts.filter((_, index) => isThere[index] === false);
  return {
    digest,
    name: shownName(client, releaseRepository, label.version),
    missing: missing.map((one) => `${one.repository}@${one.digest}`),
    present: artifacts.length - missing.length,
    tags: new Set(set.map(({ repository, tag }) => `${repository}:${tag}`)),
  };
}

/** Tags that, once set, stay. */
export function tagsOf({ tag, isBundle }: MadeEntry, { version }: ReleaseLabel): string[] {
  return isBundle ? [tag, version] : [tag];
}

/** Gives the tags that are set. */
async function refuseMoves(client: RegistryClient, tags: readonly Tagged[]): Promise<readonly Tagged[]> {
  const found = await mapConcurrently(tags, artifactsAtOnce, async ({ repository, tag }) =>
    need(await client.headManifest(below(client, repository), tag)),
  );
  const [first, ...others] = tags.flatMap(({ repository, tag, digest }, index) => {
    const head = found[index];
    return head === undefined || head.digest === digest ? [] : [tagTaken(client, repository, tag, head.digest, digest)];
  });
  if (first !== undefined) fail(first, ...others);
  return tags.filter((_, index) => found[index] !== undefined);
}

export function tagTaken(
  client: RegistryClient,
  repository: string,
  tag: string,
  found: string,
  wanted: string,
): Diagnostic {
  return releaseDiagnostics.create("tag-taken", {}, { name: shownName(client, repository, tag), found, wanted });
}
