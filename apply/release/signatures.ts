import { need } from "../../diagnostics/outcome.ts";
import type { Statement } from "../../formats/in-toto/statement.ts";
import type { Descriptor } from "../../formats/oci/manifest.ts";
import { parseManifest } from "../../formats/oci/parse.ts";
import { bundleMediaType } from "../../formats/sigstore/bundle.ts";
import { buildBundleReferrer } from "../../formats/sigstore/referrer.ts";
import type { RegistryClient } from "../oci/client.ts";
import { findStatement, type WantedStatement } from "../signing/find-statement.ts";
import type { PrivateKey } from "../signing/private-key.ts";
import { signaturePredicateType, signStatement } from "../signing/sign.ts";
import type { VerifiedBundle } from "../signing/verify.ts";
import { below, shownName } from "./store.ts";

/** A bundle holds one statement; what is larger is nobody's signature. */
const bundleLimit = 64 << 20;

/** Something in a registry that is signed, or has to be. */
export interface Signed {
  /** Below the registry's prefix. */
  readonly repository: string;
  readonly subject: Descriptor;
}

/** Signs a statement about a manifest and attaches it, unless one of the same type and key hangs there already. True where it was needed. */
export async function ensureStatement(
  client: RegistryClient,
  { repository, subject }: Signed,
  statement: Statement,
  key: PrivateKey,
): Promise<boolean> {
  const known = await lookFor(client, repository, subject.digest, {
    keys: [key.publicKey],
    predicateType: statement.predicateType,
    accepts: (one) => JSON.stringify(one) === JSON.stringify(statement),
  });
  if (known.ok) return false;
  const { manifest, blobs } = buildBundleReferrer(signStatement(statement, key), statement.predicateType, subject);
  const full = below(client, repository);
  for (const blob of blobs) need(await client.pushBlob(full, blob));
  need(await client.attachReferrer(full, manifest));
  return true;
}

/** The statement of one of the keys about a manifest. Ends the `attempt` around it where there is none. */
export async function requireStatement(
  client: RegistryClient,
  repository: string,
  digest: string,
  wanted: WantedKeys,
): Promise<VerifiedBundle> {
  return need(await lookFor(client, repository, digest, wanted));
}

/** Who must have signed what. */
export type WantedKeys = Pick<WantedStatement, "keys" | "predicateType" | "accepts">;

async function lookFor(
  client: RegistryClient,
  repository: string,
  digest: string,
  wanted: WantedKeys,
): Promise<ReturnType<typeof findStatement>> {
  const full = below(client, repository);
  const referrers = need(await client.listReferrers(full, digest, bundleMediaType));
  const bundles: Uint8Array[] = [];
  for (const referrer of referrers) {
    const content = referrer.content ?? need(await client.pullManifest(full, referrer.digest))?.content;
    const layer = content && parseManifest(content)?.layers.find((one) => one.mediaType === bundleMediaType);
    if (layer !== undefined && layer.size <= bundleLimit) bundles.push(need(await client.pullBlob(full, layer)));
  }
  const what = wanted.predicateType === signaturePredicateType ? "signature" : "statement";
  return findStatement({ ...wanted, digest, artifact: shownName(client, repository), what }, bundles);
}
