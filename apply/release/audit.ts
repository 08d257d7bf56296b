import { need } from "../../diagnostics/outcome.ts";
import { readJsonBytes } from "../../formats/json/bytes.ts";
import { compactJson } from "../../formats/json/render.ts";
import { isJsonObject } from "../../formats/json/value.ts";
import { buildBlob, buildManifest } from "../../formats/oci/manifest.ts";
import { parseManifest } from "../../formats/oci/parse.ts";
import { compareText } from "../../system/path.ts";
import type { RegistryClient } from "../oci/client.ts";
import type { Manifest } from "../oci/manifests.ts";
import { releaseRepository } from "./release-artifact.ts";
import { below, descriptorOf } from "./store.ts";

/** The media type of a record, and of the artifact that carries it. */
const recordType = "application/vnd.harmony.promotion.v1+json";

/** That somebody moved a channel. It hangs on the release that the channel was moved to. */
export interface Promotion {
  readonly action: "promote" | "rollback";
  readonly channel: string;
  /** Digest of the release that the channel pointed to; absent for its first. */
  readonly from?: string;
  readonly to: string;
  readonly version: string;
  /** RFC 3339, UTC. */
  readonly time: string;
  /** Who did it, as far as the machine knew. */
  readonly actor: string;
  readonly reason?: string;
}

/** Attaches a record to the release that it is about. To be called within `attempt`. */
export async function recordPromotion(client: RegistryClient, release: Manifest, promotion: Promotion): Promise<void> {
  const blob = buildBlob(recordType, compactJson(promotion));
  const { manifest, blobs } = buildManifest({
    artifactType: recordType,
    layers: [blob],
    subject: descriptorOf(release),
    annotations: {},
  });
  const repository = below(client, releaseRepository);
  for (const one of blobs) need(await client.pushBlob(repository, one));
  need(await client.attachReferrer(repository, manifest));
}

/** The records that hang on a release, oldest first. What can't be read is nobody's record. */
export async function listPromotions(client: RegistryClient, release: string): Promise<readonly Promotion[]> {
  const repository = below(client, releaseRepository);
  const found: Promotion[] = [];
  for (const { digest } of need(await client.listReferrers(repository, release, recordType))) {
    const manifest = need(await client.pullManifest(repository, digest));
    const layer = manifest && parseManifest(manifest.content)?.layers.find(({ mediaType }) => mediaType === recordType);
    const record = layer && readRecord(need(await client.pullBlob(repository, layer)));
    if (record?.to === release) found.push(record);
  }
  return found.sort((a, b) => compareText(a.time, b.time));
}

function readRecord(content: Uint8Array): Promotion | undefined {
  const read = readJsonBytes(content);
  if (!("value" in read) || !isJsonObject(read.value)) return undefined;
  const { action, channel, from, to, version, time, actor, reason } = read.value;
  if (action !== "promote" && action !== "rollback") return undefined;
  if (typeof channel !== "string" || typeof to !== "string" || typeof version !== "string") return undefined;
  if (typeof time !== "string" || typeof actor !== "string") return undefined;
  return {
    action,
    channel,
    ...(typeof from === "string" ? { from } : {}),
    to,
    version,
    time,
    actor,
    ...(typeof reason === "string" ? { reason } : {}),
  };
}
