import { isDeepStrictEqual } from "node:util";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { hasErrors } from "../../diagnostics/diagnostic.ts";
import { attempt, fail, type Outcome } from "../../diagnostics/outcome.ts";
import { bomPredicateType } from "../../formats/cyclonedx/bom.ts";
import type { Statement } from "../../formats/in-toto/statement.ts";
import type { RegistryClient } from "../oci/client.ts";
import { compilePredicateType, compileSubjects } from "../signing/compile-statement.ts";
import type { PublicKey } from "../signing/public-key.ts";
import { buildBomStatement } from "../signing/sbom.ts";
import { type CompileClaim, readCompileClaim } from "./compile-claim.ts";
import { releaseDiagnostics } from "./diagnostics.ts";
import type { MirrorSource } from "./mirror.ts";
import { checkPins } from "./pins.ts";
import { releaseRepository } from "./release-artifact.ts";
import { requireStatement } from "./signatures.ts";
import { type PublishedRelease, pinsOf, pullRelease, shownName } from "./store.ts";

export interface VerifyRequest {
  /** A version, a channel or a digest. */
  readonly reference: string;
  /** One of them must have signed everything. */
  readonly keys: readonly PublicKey[];
  /** Opens the registries that images come from; undefined where images are not looked for. */
  readonly images: MirrorSource | undefined;
}

/** A release of which all is there, signed, and stated as it is. */
export interface VerifiedRelease {
  readonly published: PublishedRelease;
  /** Manifests that are signed: the release, its bundle and charts. */
  readonly signed: number;
  readonly claim: CompileClaim;
}

/** Checks a release: every pin, every signature, bill of materials and compile. All that is wrong is told at once. */
export function verifyRelease(
  client: RegistryClient,
  { reference, keys, images }: VerifyRequest,
): Promise<Outcome<VerifiedRelease>> {
  return attempt(async () => {
    const published = await pullRelease(client, reference);
    const pins = await attempt(() => checkPins(client, published, { keys, images }));
    const bill = await attempt(() => requireBill(client, published, keys));
    const compiled = await attempt(() => requireClaim(client, published, keys));
    const faults = unique([pins, bill, compiled].flatMap(({ diagnostics }) => diagnostics));
    if (hasErrors(faults) || !compiled.ok) return fail(...faults);
    return { published, signed: 1 + pinsOf(published.release).length, claim: compiled.value };
  });
}

/** A signed bill of materials that names what the release names. */
async function requireBill(
  client: RegistryClient,
  published: PublishedRelease,
  keys: readonly PublicKey[],
): Promise<void> {
  const expected = buildBomStatement(published.release, published.manifest.digest);
  const accepts = (found: Statement): boolean => isDeepStrictEqual(found.predicate, expected.predicate);
  await requireRight(client, published, { keys, predicateType: bomPredicateType, what: "bill of materials", accepts });
}

/** A signed statement of a compile that gave this release. */
async function requireClaim(
  client: RegistryClient,
  published: PublishedRelease,
  keys: readonly PublicKey[],
): Promise<CompileClaim> {
  const { manifest, release } = published;
  const accepts = (found: Statement): boolean => {
    const claim = readCompileClaim(found);
    if (claim === undefined || claim.topology !== release.topology) return false;
    const { manifestDigest } = claim;
    const subjects = compileSubjects({ releaseDigest: manifest.digest, release, manifestDigest });
    return isDeepStrictEqual(found.subjects, subjects);
  };
  const wanted = { keys, predicateType: compilePredicateType, what: "statement of the compile", accepts };
  const claim = readCompileClaim(await requireRight(client, published, wanted));
  return claim ?? differs(client, published, wanted.what);
}

interface Wanted {
  readonly keys: readonly PublicKey[];
  readonly predicateType: string;
  /** In diagnostics. */
  readonly what: string;
  readonly accepts: (statement: Statement) => boolean;
}

/** The right one among the signed ones. One that is signed and wrong is another fault than one that is missing. */
async function requireRight(
  client: RegistryClient,
  published: PublishedRelease,
  { what, ...wanted }: Wanted,
): Promise<Statement> {
  const { digest } = published.manifest;
  const right = await attempt(() => requireStatement(client, releaseRepository, digest, wanted));
  if (right.ok) return right.value.statement;
  const { keys, predicateType } = wanted;
  await requireStatement(client, releaseRepository, digest, { keys, predicateType });
  return differs(client, published, what);
}

function differs(client: RegistryClient, { manifest }: PublishedRelease, what: string): never {
  const name = shownName(client, releaseRepository, manifest.digest);
  return fail(releaseDiagnostics.create("statement-differs", {}, { what, name }));
}

/** A bundle that does not hold is met by each who looks for another one beside it. */
function unique(faults: readonly Diagnostic[]): Diagnostic[] {
  return faults.filter(
    ({ code, message }, index) =>
      faults.findIndex((other) => other.code === code && other.message === message) === index,
  );
}
