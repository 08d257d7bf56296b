import { describe, expect, it } from "vitest";
import type { RegistryClient } from "../../../apply/oci/client.ts";
import { type PublishRequest, publishRelease } from "../../../apply/release/publish.ts";
import { compareRecompiled, type Recompiled } from "../../../apply/release/recompiled.ts";
import { ensureStatement } from "../../../apply/release/signatures.ts";
import { type VerifiedRelease, verifyRelease } from "../../../apply/release/verify.ts";
import { compilePredicateType } from "../../../apply/signing/compile-statement.ts";
import type { PublicKey } from "../../../apply/signing/public-key.ts";
import { buildSignatureStatement } from "../../../apply/signing/sign.ts";
import { bomPredicateType } from "../../../formats/cyclonedx/bom.ts";
import { sha256 } from "../../support/fake-registry.ts";
import { makeSigningKey } from "../../support/signing-key.ts";
import { codesOf, valueOf, wordsOf } from "../oci/client-under-test.ts";
import { at, publishRequest, type Shop, shopSystem } from "./reviewed-shop.ts";
import { startShopRegistry } from "./shop-registry.ts";

const key = makeSigningKey();
const specs = [{ path: "apps.yaml", digest: sha256("apps") }];

interface Published {
  readonly client: RegistryClient;
  readonly fake: Awaited<ReturnType<typeof startShopRegistry>>["fake"];
  readonly digest: string;
}

async function published(shop: Shop = {}, changes: Partial<PublishRequest> = {}): Promise<Published> {
  const shopRegistry = await startShopRegistry();
  const client = shopRegistry.client();
  const request = await publishRequest(shop, { key, specs, ...changes });
  const { digest } = valueOf(await publishRelease(client, request));
  return { fake: shopRegistry.fake, client, digest };
}

const verify = (client: RegistryClient, keys: readonly PublicKey[] = [key.publicKey]) =>
  verifyRelease(client, { reference: "1.0.0", keys, images: undefined });

describe("a release is verified", () => {
  it("where all of it is there, signed and as it says", async () => {
    const { client, digest } = await published();
    const { claim, signed } = valueOf(await verify(client, [makeSigningKey().publicKey, key.publicKey]));
    expect(signed).toBe(4);
    expect(claim).toMatchObject({ site: "shop", topology: "production", tags: {}, specs });
    const byDigest = await verifyRelease(client, { reference: digest, keys: [key.publicKey], images: undefined });
    expect(valueOf(byDigest).published.label.version).toBe("1.0.0");
  });

  it("and everything that is wrong is told at once", async () => {
    const { client, fake } = await published({}, { key: undefined });
    expect(codesOf(await verify(client))).toEqual(Array(6).fill("signing/unsigned"));
    for (const name of fake.manifests.keys()) if (name.includes("/charts/web-0@")) fake.manifests.delete(name);
    expect(codesOf(await verify(client)).sort()).toEqual(["release/missing-pin", ...Array(5).fill("signing/unsigned")]);
    expect(codesOf(await verifyRelease(client, { reference: "9.9.9", keys: [], images: undefined }))).toEqual([
      "release/no-release",
    ]);
  });

  it("by none of the keys, it is told of each: signing/bad-bundle", async () => {
    const { client } = await published();
    expect(new Set(codesOf(await verify(client, [makeSigningKey().publicKey])))).toEqual(
      new Set(["signing/bad-bundle"]),
    );
  });

  it("not without the statement of its compile", async () => {
    const { client, digest } = await published({}, { key: undefined });
    const head = valueOf(await client.pullManifest("shop/production/release", digest));
    if (head === undefined) throw new Error("it was published");
    await ensureStatement(client, { repository: "release", subject: head }, buildSignatureStatement(digest), key);
    expect(wordsOf(await verify(client))).toContain(compilePredicateType);
  });

  it("not with statements of another release: release/statement-differs", async () => {
    const { client, digest } = await published({}, { key: undefined });
    const head = valueOf(await client.pullManifest("shop/production/release", digest));
    if (head === undefined) throw new Error("it was published");
    for (const predicateType of [bomPredicateType, compilePredicateType]) {
      const statement = { subjects: [{ digest }], predicateType, predicate: { site: "another" } };
      await ensureStatement(client, { repository: "release", subject: head }, statement, key);
    }
    const codes = codesOf(await verify(client));
    expect(codes.filter((code) => code === "release/statement-differs")).toHaveLength(2);
  });
});

describe("what the specs give now", () => {
  const recompiled = (shop: Shop, changed: Partial<Recompiled> = {}): Recompiled => {
    const system = shopSystem(shop);
    const names = ["manifest.json", "release.json", "flux/bootstrap.yaml"];
    return { files: new Map(names.map((name) => [name, Buffer.from(system.text(at(name)) ?? "")])), specs, ...changed };
  };
  const verified = async (): Promise<VerifiedRelease> => valueOf(await verify((await published()).client));

  it("without a word of the specs, what they give is compared all the same", async () => {
    const { client } = await published({}, { specs: [] });
    const { claim, ...rest } = valueOf(await verify(client));
    expect(claim.specs).toEqual([]);
    expect(compareRecompiled({ claim, ...rest }, recompiled({}))).toEqual([]);
  });

  it("is what was published", async () => {
    expect(compareRecompiled(await verified(), recompiled({}))).toEqual([]);
  });

  it("differs, and it is told in which files and charts: release/recompiled-otherwise", async () => {
    const faults = compareRecompiled(await verified(), recompiled({ text: "another" }));
    expect(new Set(faults.map(({ code }) => code))).toEqual(new Set(["release/recompiled-otherwise"]));
    expect(faults.map(({ message }) => message.split(" ")[0])).toEqual([
      "manifest.json",
      "release.json",
      "bundle",
      "charts/web-0",
      "charts/web-1",
    ]);
    const nothing = compareRecompiled(await verified(), { files: new Map(), specs });
    expect(nothing.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/^release\.json comes out as nothing/),
    );
  });

  it("comes of other files: release/other-specs", async () => {
    const other = [
      { path: "apps.yaml", digest: sha256("other") },
      { path: "new.yaml", digest: sha256("new") },
    ];
    const faults = compareRecompiled(await verified(), recompiled({}, { specs: other }));
    expect(faults.map(({ code, message }) => `${code}: ${message.split(" ")[0]}`)).toEqual([
      "release/other-specs: apps.yaml",
      "release/other-specs: new.yaml",
    ]);
  });
});
