import { attempt, fail, need, type Outcome } from "../../diagnostics/outcome.ts";
import { mapConcurrently } from "../../system/map-concurrently.ts";
import type { RegistryClient } from "../oci/client.ts";
import type { Manifest } from "../oci/manifests.ts";
import type { PrivateKey } from "../signing/private-key.ts";
import { type Attested, attest, signManifest } from "./attest.ts";
import { type ChartSources, mirrorChart } from "./mirror.ts";
import { artifactsAtOnce, findPlan, type Planned, tagsOf, tagTaken } from "./publish-plan.ts";
import { buildReleaseArtifact, releaseRepository } from "./release-artifact.ts";
import type { MadeEntry } from "./reviewed-release.ts";
import { below, shownName } from "./store.ts";
import { pinnedTag } from "./version.ts";

/** How many signatures are: to see whether somebody else wrote the same list of referrers is mostly waiting. */
const signaturesAtOnce = 32;

export interface PublishRequest extends ChartSources, Planned, Attested {
  /** Undefined leaves everything unsigned. */
  readonly key: PrivateKey | undefined;
  /** Told of each step as it is done. */
  readonly onStep: (done: number, all: number, what: string) => void;
}

/** What a publish did. */
export interface PublishReport {
  /** Digest of the release's manifest. */
  readonly digest: string;
  /** `host/path/release:<version>`. */
  readonly name: string;
  /** Artifacts of the release, itself not counted. */
  readonly artifacts: number;
  /** Of these, those that were not there before. */
  readonly pushed: number;
  /** Blobs that had to be sent. */
  readonly blobs: number;
  /** Signatures and statements that had to be made. */
  readonly signed: number;
}

/**
 * Publishes a reviewed release: charts, bundle and files by digest, their signatures, their tags, then the release's
 * manifest with its statements, and its version's tag last. So a publish that is cut off at any point leaves no tag to
 * something incomplete, and the next one completes it. A version's tag never moves.
 */
export function publishRelease(client: RegistryClient, request: PublishRequest): Promise<Outcome<PublishReport>> {
  return attempt(async () => {
    const { reviewed, label, key } = request;
    const artifact = buildReleaseArtifact(reviewed, label);
    const found = await findPlan(client, request);
    const all = found.missing.length + found.present + 1;
    let done = 0;
    const step = (what: string): void => request.onStep(++done, all, what);

    const absent = new Set(found.missing);
    const pushed = await mapConcurrently(reviewed.made, artifactsAtOnce, async (entry) => {
      const sent = await pushMade(client, entry, absent);
      return { repository: entry.repository, subject: entry.artifact.manifest, tags: tagsOf(entry, label), sent };
    });
    const mirrored = await mapConcurrently(reviewed.mirrored, artifactsAtOnce, async (chart) => {
      const { manifest, sent } = await mirrorChart(client, request, chart);
      return { repository: chart.repository, subject: manifest, tags: [pinnedTag(chart.digest)], sent };
    });
    const both = [...pushed, ...mirrored];
    const signed = await mapConcurrently(both, signaturesAtOnce, async ({ repository, subject, tags }) => {
      const isNew = key !== undefined && (await signManifest(client, repository, subject, key));
      for (const tag of tags)
        if (!found.tags.has(`${repository}:${tag}`)) await setTag(client, repository, subject, tag);
      step(repository);
      return isNew;
    });

    const repository = below(client, releaseRepository);
    const sent = need(await client.pushArtifact(repository, artifact));
    const statements = key === undefined ? 0 : await attest(client, request, artifact, key);
    await setTag(client, releaseRepository, artifact.manifest, label.version);
    step(releaseRepository);

    return {
      digest: artifact.manifest.digest,
      name: shownName(client, releaseRepository, label.version),
      artifacts: both.length,
      pushed: found.missing.length,
      blobs: both.reduce((sum, one) => sum + one.sent, sent),
      signed: signed.filter((isNew) => isNew).length + statements,
    };
  });
}

/** A manifest that is there has all that it names: the registry saw to that. Gives how many blobs were sent. */
async function pushMade(client: RegistryClient, entry: MadeEntry, missing: ReadonlySet<string>): Promise<number> {
  const { manifest } = entry.artifact;
  if (!missing.has(`${entry.repository}@${manifest.digest}`)) return 0;
  return need(await client.pushArtifact(below(client, entry.repository), entry.artifact));
}

/** Sets a tag that was not set a while ago. Somebody else may have set it meanwhile: then it stays. */
async function setTag(client: RegistryClient, repository: string, manifest: Manifest, tag: string): Promise<void> {
  const full = below(client, repository);
  const head = need(await client.headManifest(full, tag));
  if (head === undefined) need(await client.pushManifest(full, manifest, tag));
  else if (head.digest !== manifest.digest) fail(tagTaken(client, repository, tag, head.digest, manifest.digest));
}
