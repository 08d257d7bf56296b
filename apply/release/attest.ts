import type { Descriptor } from "../../formats/oci/manifest.ts";
import type { BuiltArtifact } from "../../formats/oci/recipe.ts";
import type { RegistryClient } from "../oci/client.ts";
import { buildCompileStatement } from "../signing/compile-statement.ts";
import type { PrivateKey } from "../signing/private-key.ts";
import { buildBomStatement } from "../signing/sbom.ts";
import { buildSignatureStatement } from "../signing/sign.ts";
import { releaseRepository } from "./release-artifact.ts";
import type { ReviewedRelease } from "./reviewed-release.ts";
import { ensureStatement } from "./signatures.ts";

/** What is stated of a release. */
export interface Attested {
  readonly reviewed: ReviewedRelease;
  /** The files that were compiled, for the statement of the compile; none where nobody says. */
  readonly specs: readonly { readonly path: string; readonly digest: string }[];
}

/** Signs a manifest, unless the key has signed it before. True where it was needed. */
export function signManifest(
  client: RegistryClient,
  repository: string,
  subject: Descriptor,
  key: PrivateKey,
): Promise<boolean> {
  return ensureStatement(client, { repository, subject }, buildSignatureStatement(subject.digest), key);
}

/** Signs the release, and hangs its bill of materials and the statement of its compile on it. Gives how many were new. */
export async function attest(
  client: RegistryClient,
  { reviewed, specs }: Attested,
  { manifest }: BuiltArtifact,
  key: PrivateKey,
): Promise<number> {
  const { release, tree } = reviewed;
  const statements = [
    buildSignatureStatement(manifest.digest),
    buildBomStatement(release, manifest.digest),
    buildCompileStatement({
      releaseDigest: manifest.digest,
      release,
      manifest: tree.manifest,
      manifestDigest: `sha256:${tree.manifestSha256}`,
      specs,
    }),
  ];
  let made = 0;
  const signed = { repository: releaseRepository, subject: manifest };
  // One after the other: each may have to be added to the same list of referrers.
  for (const statement of statements) if (await ensureStatement(client, signed, statement, key)) made += 1;
  return made;
}
