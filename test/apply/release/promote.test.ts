import { describe, expect, it } from "vitest";
import type { RegistryClient } from "../../../apply/oci/client.ts";
import { listPromotions } from "../../../apply/release/audit.ts";
import { listReleases } from "../../../apply/release/list.ts";
import { type MoveRequest, promote, rollback } from "../../../apply/release/promote.ts";
import { pullRelease } from "../../../apply/release/store.ts";
import { makeSigningKey } from "../../support/signing-key.ts";
import { codesOf, networkedSystem, sampleArtifact, valueOf, wordsOf } from "../oci/client-under-test.ts";
import { trustedKey } from "./reviewed-shop.ts";
import { type ShopRegistry, startShopRegistry } from "./shop-registry.ts";

const request: MoveRequest = {
  channel: "stable",
  policy: { keys: [trustedKey], images: undefined },
  settle: 2000,
  actor: "ada@example.com",
  reason: undefined,
  dryRun: false,
};

async function twoVersions(options = {}): Promise<ShopRegistry> {
  const registry = await startShopRegistry(options);
  await registry.publish("1.1.0", { text: "one" });
  await registry.publish("1.2.0", { text: "two" });
  return registry;
}

const clock = () => networkedSystem().clock;

const recordsOf = async (client: RegistryClient, version: string) =>
  listPromotions(client, (await pullRelease(client, version)).manifest.digest);

describe.each([true, false])("a channel (referrers API: %s)", (referrers) => {
  it("is moved to the bytes of a version, and back, with a record of each move", async () => {
    const { fake, client: open } = await twoVersions({ referrers });
    const client = open();
    const first = valueOf(await promote(client, clock(), "1.1.0", request));
    expect(first).toMatchObject({ from: undefined, to: { version: "1.1.0", sequence: 1 }, moved: true });
    const second = valueOf(await promote(client, clock(), "1.2.0", { ...request, reason: "new shop" }));
    expect(second).toMatchObject({ from: { version: "1.1.0" }, to: { version: "1.2.0" }, moved: true });
    expect(fake.tags.get("shop/production/release:stable")).toBe(fake.tags.get("shop/production/release:1.2.0"));
    expect(valueOf(await promote(client, clock(), "1.2.0", request))).toMatchObject({ moved: false });
    const back = valueOf(await rollback(client, clock(), undefined, request));
    expect(back).toMatchObject({ from: { version: "1.2.0" }, to: { version: "1.1.0" } });
    expect(fake.tags.get("shop/production/release:stable")).toBe(fake.tags.get("shop/production/release:1.1.0"));
    const actions = (await recordsOf(client, "1.1.0")).map(({ action, version }) => [action, version]);
    expect(actions.sort()).toEqual([
      ["promote", "1.1.0"],
      ["rollback", "1.1.0"],
    ]);
    expect(await recordsOf(client, "1.2.0")).toEqual([
      {
        action: "promote",
        channel: "stable",
        from: first.to.digest,
        to: second.to.digest,
        version: "1.2.0",
        time: "1970-01-01T00:00:00.000Z",
        actor: "ada@example.com",
        reason: "new shop",
      },
    ]);
  });
});

describe("a promotion", () => {
  it("in a dry run checks all and writes nothing", async () => {
    const { fake, client } = await twoVersions();
    const seen = fake.requests.length;
    const moved = valueOf(await promote(client(), clock(), "1.1.0", { ...request, dryRun: true }));
    expect(moved).toMatchObject({ moved: true });
    expect(fake.requests.slice(seen).filter(({ method }) => method !== "GET" && method !== "HEAD")).toEqual([]);
    expect(fake.tags.has("shop/production/release:stable")).toBe(false);
  });

  it("of what is not there, or is no release: release/no-release, release/no-release-artifact", async () => {
    const { fake, client } = await twoVersions();
    expect(codesOf(await promote(client(), clock(), "9.9.9", request))).toEqual(["release/no-release"]);
    expect(codesOf(await rollback(client(), clock(), undefined, request))).toEqual(["release/no-release"]);
    valueOf(await client().pushArtifact("shop/production/release", sampleArtifact(), "3.0.0"));
    const outcome = await promote(client(), clock(), "3.0.0", request);
    expect(codesOf(outcome)).toEqual(["release/no-release-artifact"]);
    expect(wordsOf(outcome)).toMatch(
      /release:3\.0\.0 is no release that can be read: its type is application\/vnd\.example/,
    );
    expect(fake.tags.has("shop/production/release:stable")).toBe(false);
  });

  it("to an older version is a rollback: release/not-newer", async () => {
    const { client } = await twoVersions();
    valueOf(await promote(client(), clock(), "1.2.0", request));
    const outcome = await promote(client(), clock(), "1.1.0", request);
    expect(codesOf(outcome)).toEqual(["release/not-newer"]);
    expect(wordsOf(outcome)).toMatch(/1\.1\.0 has the sequence 1, and stable is at 1\.2\.0 with 2/);
  });

  it("back from the first version has nowhere to go: release/no-previous; --to says where", async () => {
    const { client } = await twoVersions();
    valueOf(await promote(client(), clock(), "1.2.0", request));
    expect(codesOf(await rollback(client(), clock(), undefined, request))).toEqual(["release/no-previous"]);
    expect(valueOf(await rollback(client(), clock(), "1.1.0", request))).toMatchObject({ to: { version: "1.1.0" } });
  });

  it("wants every pin to be there: release/missing-pin, for each", async () => {
    const { fake, client } = await twoVersions();
    for (const key of [...fake.manifests.keys()].filter((one) => one.includes("/charts/"))) fake.manifests.delete(key);
    const outcome = await promote(client(), clock(), "1.1.0", request);
    expect(codesOf(outcome)).toEqual(["release/missing-pin", "release/missing-pin"]);
    expect(wordsOf(outcome)).toMatch(/charts\/web-0@sha256:.* is not there.*charts\/web-1@/s);
    expect(fake.tags.has("shop/production/release:stable")).toBe(false);
  });

  it("wants every pin to be signed by the key that is trusted", async () => {
    const { fake, client } = await twoVersions();
    const stranger = { ...request, policy: { keys: [makeSigningKey().publicKey], images: undefined } };
    const outcome = await promote(client(), clock(), "1.1.0", stranger);
    // The release, the bundle and two charts; of the release also its other statement is of another key.
    expect(new Set(codesOf(outcome))).toEqual(new Set(["signing/bad-bundle"]));
    expect(fake.tags.has("shop/production/release:stable")).toBe(false);
    const without = { ...stranger, policy: { keys: undefined, images: undefined } };
    expect(valueOf(await promote(client(), clock(), "1.1.0", without))).toMatchObject({ moved: true });
  });

  it("wants images to be in their registry or below the prefix: release/missing-pin", async () => {
    const origin = await startShopRegistry();
    const image = sampleArtifact();
    const reference = `${origin.fake.host}/acme/web@${image.manifest.digest}`;
    const images = [{ reference, digest: image.manifest.digest, repository: "images/origin/acme/web" }];
    const registry = await startShopRegistry();
    await registry.publish("1.1.0", { images });
    const source = () => ({ client: origin.client(), repository: "acme/web" });
    const looking = { ...request, policy: { keys: undefined, images: source }, dryRun: true };
    const check = () => promote(registry.client(), clock(), "1.1.0", looking);
    expect(wordsOf(await check())).toContain(`${reference} is not there`);
    expect(codesOf(await check())).toEqual(["release/missing-pin"]);
    valueOf(await registry.client().pushArtifact("shop/production/images/origin/acme/web", image));
    expect(valueOf(await check())).toMatchObject({ moved: true });
    registry.fake.manifests.delete(`shop/production/images/origin/acme/web@${image.manifest.digest}`);
    valueOf(await origin.client().pushArtifact("acme/web", image));
    expect(valueOf(await check())).toMatchObject({ moved: true });
  });
});

it("of two promotions at once the last writer wins, the other is told, and both are recorded: release/lost-race", async () => {
  const { fake, client } = await twoVersions();
  const winner = client();
  const slow = networkedSystem();
  const loser = client(slow);
  const settled: unknown[] = [];
  const meanwhile = {
    ...slow.clock,
    sleep: async () => void settled.push(valueOf(await promote(winner, clock(), "1.2.0", request))),
  };
  const outcome = await promote(loser, meanwhile, "1.1.0", request);
  expect(settled).toMatchObject([{ moved: true, from: { version: "1.1.0" } }]);
  expect(codesOf(outcome)).toEqual(["release/lost-race"]);
  expect(wordsOf(outcome)).toContain("somebody else moved it while 1.1.0 was promoted");
  expect(fake.tags.get("shop/production/release:stable")).toBe(fake.tags.get("shop/production/release:1.2.0"));
  for (const version of ["1.1.0", "1.2.0"])
    expect(await recordsOf(winner, version)).toMatchObject([{ action: "promote", channel: "stable", version }]);
});

it("a list has the channels, then the versions, the newest first", async () => {
  const { client } = await twoVersions({ pageSize: 2 });
  valueOf(await promote(client(), clock(), "1.1.0", request));
  valueOf(await promote(client(), clock(), "1.2.0", { ...request, channel: "nightly" }));
  expect(valueOf(await listReleases(client())).map(({ tag, kind, version }) => `${kind} ${tag} ${version}`)).toEqual([
    "channel nightly 1.2.0",
    "channel stable 1.1.0",
    "version 1.2.0 1.2.0",
    "version 1.1.0 1.1.0",
  ]);
});
