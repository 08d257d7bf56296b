import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildCompileStatement, compilePredicateType } from "../../apply/signing/compile-statement.ts";
import { findStatement } from "../../apply/signing/find-statement.ts";
import { parsePublicKey } from "../../apply/signing/public-key.ts";
import { buildBomStatement } from "../../apply/signing/sbom.ts";
import { buildSignatureStatement, signaturePredicateType, signStatement } from "../../apply/signing/sign.ts";
import { verifyBundle } from "../../apply/signing/verify.ts";
import { bomPredicateType } from "../../formats/cyclonedx/bom.ts";
import type { Statement } from "../../formats/in-toto/statement.ts";
import { renderStatement } from "../../formats/in-toto/statement.ts";
import { parseManifest, parseRelease } from "../../formats/manifest/parse.ts";
import { digestOf } from "../../formats/oci/digest.ts";
import { buildBlob, buildManifest } from "../../formats/oci/manifest.ts";
import type { BuiltArtifact } from "../../formats/oci/recipe.ts";
import { renderBundle } from "../../formats/sigstore/bundle.ts";
import { parseBundle } from "../../formats/sigstore/parse.ts";
import { buildBundleReferrer } from "../../formats/sigstore/referrer.ts";
import { makeSigningKey } from "../support/signing-key.ts";
import { type Cosign, createCosign } from "./support/cosign.ts";
import { startOlareg } from "./support/olareg.ts";
import { startRegistry } from "./support/registry.ts";
import { pushArtifact, pushReferrer, referrersOf, repositoryUrl } from "./support/registry-push.ts";
import { createWorkspace } from "./support/workspace.ts";

const workspace = createWorkspace("signing");
const stops: (() => Promise<void> | void)[] = [() => workspace.remove()];
afterAll(async () => {
  for (const stop of stops) await stop();
});

let made: Cosign | undefined;
beforeAll(async () => {
  made = await createCosign(join(workspace.path, "cosign"), "");
});

function cosign(): Cosign {
  if (made === undefined) throw new Error("cosign was not built");
  return made;
}

const key = makeSigningKey();
const publicPem = key.publicKey.pem;
const other = makeSigningKey().publicKey;

const compiled = join(import.meta.dirname, "..", "..", "out", "web-shop", "production");
const manifestText = readFileSync(join(compiled, "manifest.json"), "utf8");
const manifest = present(parseManifest(manifestText).value);
const release = present(parseRelease(readFileSync(join(compiled, "release.json"), "utf8")).value);

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("out/ can't be read");
  return value;
}

/** An artifact like a release's; each name has a digest of its own. */
function buildRelease(name: string): BuiltArtifact {
  const config = buildBlob("application/vnd.harmony.release.config.v1+json", JSON.stringify({ name }));
  return buildManifest({
    artifactType: "application/vnd.harmony.release.v1+json",
    config,
    layers: [],
    annotations: {},
  });
}

const registries = [
  ["docker-registry, by the fallback tag", startRegistry],
  ["olareg, by the referrers API", startOlareg],
] as const;

describe.each(registries)("in %s", (title, start) => {
  let host = "";
  beforeAll(async () => {
    const registry = await start(join(workspace.path, title.replace(/,.*/, "")));
    stops.unshift(() => registry.stop());
    host = registry.host;
  });

  /** Pushes an artifact and what hangs on it; gives the name that cosign knows it by, and its repository. */
  async function publish(
    name: string,
    bundles: (digest: string) => readonly Uint8Array[],
  ): Promise<{ readonly image: string; readonly repository: string; readonly digest: string }> {
    const artifact = buildRelease(name);
    const { digest } = artifact.manifest;
    const repository = repositoryUrl(host, `site/${name}`);
    await pushArtifact(repository, artifact);
    for (const bundle of bundles(digest)) {
      const type = predicateTypeOf(bundle);
      await pushReferrer(repository, digest, buildBundleReferrer(bundle, type, artifact.manifest));
    }
    return { image: `${host}/site/${name}@${digest}`, repository, digest };
  }

  const signature = (digest: string): Uint8Array => signStatement(buildSignatureStatement(digest), key);

  it("cosign accepts our signature, and refuses another key", async () => {
    const { image } = await publish("signed", (digest) => [signature(digest)]);
    expect(await cosign().verify(image, publicPem)).toContain(
      "signatures were verified against the specified public key",
    );
    await expect(cosign().verify(image, other.pem)).rejects.toThrow(/could not verify envelope|invalid signature/);
  });

  it("cosign refuses a signature of another digest", async () => {
    const { image } = await publish("moved", () => [signature(digestOf("another"))]);
    await expect(cosign().verify(image, publicPem)).rejects.toThrow(/digest/);
  });

  it("cosign refuses a payload that was changed after it was signed", async () => {
    const { image, digest, repository } = await publish("changed", (right) => [
      forge(signature(digestOf("another")), buildSignatureStatement(right)),
    ]);
    await expect(cosign().verify(image, publicPem)).rejects.toThrow(/could not verify envelope|invalid signature/);
    const [bundle = new Uint8Array()] = await referrersOf(repository, digest);
    expect(verifyBundle(bundle, digest, [key.publicKey])).toMatchObject({
      reason: expect.stringContaining("none of the keys"),
    });
  });

  it("cosign accepts the bill of materials and the compile's statement beside the signature", async () => {
    const statements = (digest: string): readonly Statement[] => [
      buildBomStatement(release, digest),
      buildCompileStatement({
        releaseDigest: digest,
        release,
        manifest,
        manifestDigest: digestOf(manifestText),
        specs: [{ path: "site.cue", digest: digestOf("package site\n") }],
      }),
    ];
    const { image } = await publish("attested", (digest) => [
      signature(digest),
      ...statements(digest).map((statement) => signStatement(statement, key)),
    ]);
    expect(await cosign().verify(image, publicPem)).toContain("signatures were verified");
    for (const type of ["cyclonedx", compilePredicateType]) {
      const shown = await cosign().verify(image, publicPem, type);
      expect(shown).toContain("signatures were verified");
      await expect(cosign().verify(image, other.pem, type)).rejects.toThrow();
    }
  });

  it("we accept what cosign signs, and find in it what we would sign", async () => {
    const folder = join(workspace.path, `keys-${host.replace(":", "-")}`);
    const pair = await cosign().generateKeyPair(folder, "");
    const { image, repository, digest } = await publish("by-cosign", () => []);
    await cosign().sign(image, pair.key);
    const theirs = parsePublicKey(pair.publicKey, "cosign.pub");
    if (!theirs.ok) throw new Error(theirs.diagnostics[0]?.message);
    expect(theirs.value.pem).toBe(pair.publicKey);
    const [bundle = new Uint8Array()] = await referrersOf(repository, digest);
    expect(verifyBundle(bundle, digest, [theirs.value])).toMatchObject({
      value: { statement: { predicateType: signaturePredicateType, subjects: [{ digest }] } },
    });
    expect(parseBundle(bundle)).toMatchObject({ value: { hint: theirs.value.hint } });
    expect(verifyBundle(bundle, digest, [other])).toHaveProperty("reason");
  });

  it("we accept what cosign attests", async () => {
    const folder = join(workspace.path, `attest-${host.replace(":", "-")}`);
    const pair = await cosign().generateKeyPair(folder, "");
    const { image, repository, digest } = await publish("attested-by-cosign", () => []);
    const predicate = join(folder, "bom.json");
    writeFileSync(predicate, JSON.stringify(buildBomStatement(release, digest).predicate));
    await cosign().attest(image, pair.key, "cyclonedx", predicate);
    const theirs = parsePublicKey(pair.publicKey, "cosign.pub");
    const keys = theirs.ok ? [theirs.value] : [];
    const wanted = { digest, predicateType: bomPredicateType, keys, artifact: image, what: "bill of materials" };
    const bundles = await referrersOf(repository, digest);
    const found = findStatement(wanted, bundles);
    expect(found.diagnostics).toEqual([]);
    expect(found.ok && found.value.statement.predicate).toEqual(buildBomStatement(release, digest).predicate);
  });
});

function predicateTypeOf(bundle: Uint8Array): string {
  const read = parseBundle(bundle);
  if ("reason" in read) throw new Error(read.reason);
  const statement = JSON.parse(new TextDecoder().decode(read.value.envelope.payload)) as { predicateType: string };
  return statement.predicateType;
}

/** A bundle with its signature kept and its statement replaced. */
function forge(bundle: Uint8Array, statement: Statement): Uint8Array {
  const read = parseBundle(bundle);
  if ("reason" in read) throw new Error(read.reason);
  const envelope = { ...read.value.envelope, payload: renderStatement(statement) };
  return renderBundle({ ...read.value, envelope });
}
