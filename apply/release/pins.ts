import { hasErrors } from "../../diagnostics/diagnostic.ts";
import { attempt, fail, need } from "../../diagnostics/outcome.ts";
import type { ReleaseImage } from "../../formats/manifest/release.ts";
import { mapConcurrently } from "../../system/map-concurrently.ts";
import type { RegistryClient } from "../oci/client.ts";
import type { PublicKey } from "../signing/public-key.ts";
import { signaturePredicateType } from "../signing/sign.ts";
import { releaseDiagnostics } from "./diagnostics.ts";
import type { MirrorSource } from "./mirror.ts";
import { releaseRepository } from "./release-artifact.ts";
import { requireStatement } from "./signatures.ts";
import { below, type PublishedRelease, pinsOf, shownName } from "./store.ts";

/** How many pins are looked at at once. */
const pinsAtOnce = 8;

/** What must hold of all that a release names. */
export interface PinPolicy {
  /** One of them must have signed the release, and each pin; undefined where nothing is asked. */
  readonly keys: readonly PublicKey[] | undefined;
  /** Opens the registries that images come from; undefined where images are not looked for. */
  readonly images: MirrorSource | undefined;
}

/** Looks for every pin of a release and its signature. All that is missing is told at once. To be called within `attempt`. */
export async function checkPins(
  client: RegistryClient,
  published: PublishedRelease,
  { keys, images }: PinPolicy,
): Promise<void> {
  const release = { repository: releaseRepository, digest: published.manifest.digest };
  const pins = [release, ...pinsOf(published.release)];
  const wanted = images === undefined ? [] : published.release.images;
  const found = await mapConcurrently([...pins, ...wanted], pinsAtOnce, (one) =>
    attempt(async () => {
      if ("reference" in one) return requireImage(client, images, one);
      const name = shownName(client, one.repository, one.digest);
      const head = need(await client.headManifest(below(client, one.repository), one.digest));
      if (head === undefined) fail(releaseDiagnostics.create("missing-pin", {}, { name }));
      if (keys === undefined) return;
      await requireStatement(client, one.repository, one.digest, { keys, predicateType: signaturePredicateType });
    }),
  );
  const faults = found.flatMap(({ diagnostics }) => diagnostics);
  if (hasErrors(faults)) fail(...faults);
}

/** An image is had from its own registry, or from its mirror below the prefix. */
async function requireImage(
  client: RegistryClient,
  images: MirrorSource | undefined,
  { reference, digest, repository }: ReleaseImage,
): Promise<void> {
  if (images === undefined || digest === undefined) return;
  const mirrored = await client.headManifest(below(client, repository), digest);
  if (mirrored.ok && mirrored.value !== undefined) return;
  const origin = images(reference);
  const head = need(await origin.client.headManifest(origin.repository, digest));
  if (head === undefined) fail(releaseDiagnostics.create("missing-pin", {}, { name: reference }));
}
