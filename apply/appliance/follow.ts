import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { attempt, fail } from "../../diagnostics/outcome.ts";
import type { RegistryClient } from "../oci/client.ts";
import { releaseRepository } from "../release/release-artifact.ts";
import { buildResolution } from "../release/resolve.ts";
import { requireStatement } from "../release/signatures.ts";
import { type PublishedRelease, pullRelease } from "../release/store.ts";
import type { PublicKey } from "../signing/public-key.ts";
import { signaturePredicateType } from "../signing/sign.ts";
import { applianceDiagnostics } from "./diagnostics.ts";
import type { LastGood } from "./state.ts";

export interface FollowRequest {
  readonly channel: string;
  /** One of them must have signed the release; undefined where nothing is asked. */
  readonly keys: readonly PublicKey[] | undefined;
  /** What was taken last; undefined where nothing is known. */
  readonly last: LastGood | undefined;
  /** Take a lower sequence than the last one, too. */
  readonly allowDowngrade: boolean;
}

/**
 * What a machine is to run now. "taken" is new and has to be written down; "unchanged" is what was taken last;
 * "kept" is that, too, because what the channel points to could not be had, or must not be taken: `diagnostics` say why.
 */
export interface Followed {
  readonly status: "taken" | "unchanged" | "kept";
  readonly current: LastGood;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Looks where a channel points and whether that may be taken: signed, of the same topology, and of no lower sequence.
 * Whatever goes wrong, what was taken last goes on. Where nothing was, the `attempt` around it ends.
 */
export async function followChannel(client: RegistryClient, request: FollowRequest): Promise<Followed> {
  const { channel, last } = request;
  const found = await attempt(() => lookAt(client, request));
  if (found.ok) return found.value;
  if (last === undefined) return fail(...found.diagnostics);
  const { version, digest } = last;
  const kept = applianceDiagnostics.create("kept-last-good", {}, { channel, version, digest });
  return { status: "kept", current: last, diagnostics: [...found.diagnostics, kept] };
}

async function lookAt(
  client: RegistryClient,
  { channel, keys, last, allowDowngrade }: FollowRequest,
): Promise<Followed> {
  const published = await pullRelease(client, channel);
  const { digest } = published.manifest;
  if (keys !== undefined)
    await requireStatement(client, releaseRepository, digest, { keys, predicateType: signaturePredicateType });
  const current = describe(client, published);
  if (last?.digest === digest) return { status: "unchanged", current, diagnostics: [] };
  if (last === undefined) return { status: "taken", current, diagnostics: [] };
  if (current.topology !== last.topology)
    fail(
      applianceDiagnostics.create("other-topology", {}, { channel, found: current.topology, expected: last.topology }),
    );
  const { version, sequence } = current;
  if (sequence >= last.sequence) return { status: "taken", current, diagnostics: [] };
  const values = { channel, version, sequence, last: last.version, newest: last.sequence };
  if (!allowDowngrade) fail(applianceDiagnostics.create("older", {}, values));
  return { status: "taken", current, diagnostics: [applianceDiagnostics.create("downgraded", {}, values)] };
}

function describe(client: RegistryClient, published: PublishedRelease): LastGood {
  const { manifest, label, release } = published;
  return {
    topology: release.topology,
    version: label.version,
    sequence: label.sequence,
    digest: manifest.digest,
    resolution: buildResolution(client, published),
  };
}
