import { attempt, fail, need, type Outcome } from "../../diagnostics/outcome.ts";
import type { Clock } from "../../system/system.ts";
import type { RegistryClient } from "../oci/client.ts";
import { listPromotions, recordPromotion } from "./audit.ts";
import { releaseDiagnostics } from "./diagnostics.ts";
import { checkPins, type PinPolicy } from "./pins.ts";
import { releaseRepository } from "./release-artifact.ts";
import { below, findRelease, type PublishedRelease, pullRelease, shownName } from "./store.ts";

export interface MoveRequest {
  /** The moving tag: `stable`, `nightly`. */
  readonly channel: string;
  readonly policy: PinPolicy;
  /** Milliseconds between the move and the look whether somebody else moved it, too. */
  readonly settle: number;
  /** Who does it, for the record. */
  readonly actor: string;
  readonly reason: string | undefined;
  /** Checks all, and moves nothing. */
  readonly dryRun: boolean;
}

/** A channel, as it was and as it is (or would be). */
export interface Move {
  readonly channel: string;
  readonly from: { readonly version: string; readonly digest: string } | undefined;
  readonly to: { readonly version: string; readonly digest: string; readonly sequence: number };
  /** Was there something to move? */
  readonly moved: boolean;
}

/**
 * Points a channel to a version: a tag of the same bytes. First every pin must be there, and signed. A registry has no
 * compare-and-swap: of two who move a channel at once the last one wins, and the other finds it out when it looks again.
 */
export function promote(
  client: RegistryClient,
  clock: Clock,
  version: string,
  request: MoveRequest,
): Promise<Outcome<Move>> {
  return attempt(async () => {
    const target = await pullRelease(client, version);
    const current = await findRelease(client, request.channel);
    if (current !== undefined && target.label.sequence < current.label.sequence)
      fail(
        releaseDiagnostics.create(
          "not-newer",
          {},
          {
            version,
            sequence: target.label.sequence,
            channel: request.channel,
            current: current.label.version,
            newest: current.label.sequence,
          },
        ),
      );
    return move(client, clock, { target, current, action: "promote" }, request);
  });
}

/** Points a channel back: to a version, or to what the last promotion took it away from. */
export function rollback(
  client: RegistryClient,
  clock: Clock,
  version: string | undefined,
  request: MoveRequest,
): Promise<Outcome<Move>> {
  return attempt(async () => {
    const current = await pullRelease(client, request.channel);
    const target = await pullRelease(client, version ?? (await previousOf(client, current, request.channel)));
    return move(client, clock, { target, current, action: "rollback" }, request);
  });
}

async function previousOf(client: RegistryClient, current: PublishedRelease, channel: string): Promise<string> {
  const records = await listPromotions(client, current.manifest.digest);
  const last = records.findLast((one) => one.channel === channel && one.action === "promote");
  if (last?.from !== undefined) return last.from;
  return fail(releaseDiagnostics.create("no-previous", {}, { channel, version: current.label.version }));
}

interface Step {
  readonly target: PublishedRelease;
  readonly current: PublishedRelease | undefined;
  readonly action: "promote" | "rollback";
}

async function move(
  client: RegistryClient,
  clock: Clock,
  { target, current, action }: Step,
  { channel, policy, settle, actor, reason, dryRun }: MoveRequest,
): Promise<Move> {
  const { manifest, label } = target;
  await checkPins(client, target, policy);
  const from = current && { version: current.label.version, digest: current.manifest.digest };
  const to = { version: label.version, digest: manifest.digest, sequence: label.sequence };
  if (from?.digest === to.digest) return { channel, from, to, moved: false };
  if (dryRun) return { channel, from, to, moved: true };
  // The record comes first: a move that is cut off afterwards is told, one without a record would not be.
  await recordPromotion(client, manifest, {
    action,
    channel,
    ...(from === undefined ? {} : { from: from.digest }),
    to: to.digest,
    version: label.version,
    time: clock.timestamp(),
    actor,
    ...(reason === undefined ? {} : { reason }),
  });
  const repository = below(client, releaseRepository);
  need(await client.pushManifest(repository, manifest, channel));
  await clock.sleep(settle);
  const head = need(await client.headManifest(repository, channel));
  if (head?.digest !== to.digest) {
    const name = shownName(client, releaseRepository, channel);
    fail(
      releaseDiagnostics.create("lost-race", {}, { name, found: head?.digest ?? "nothing", version: label.version }),
    );
  }
  return { channel, from, to, moved: true };
}
