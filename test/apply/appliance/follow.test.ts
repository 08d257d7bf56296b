import { describe, expect, it } from "vitest";
import { type Followed, type FollowRequest, followChannel } from "../../../apply/appliance/follow.ts";
import type { LastGood } from "../../../apply/appliance/state.ts";
import { publishRelease } from "../../../apply/release/publish.ts";
import { pullRelease } from "../../../apply/release/store.ts";
import { attempt, type Outcome } from "../../../diagnostics/outcome.ts";
import { type Misdeed, sha256 } from "../../support/fake-registry.ts";
import { makeSigningKey } from "../../support/signing-key.ts";
import { codesOf, valueOf } from "../oci/client-under-test.ts";
import { publishRequest, reviewedShop, trustedKey } from "../release/reviewed-shop.ts";
import { labelOf, type ShopRegistry, startShopRegistry } from "../release/shop-registry.ts";

/** A registry whose stable points to 1.1.0, and which has 1.2.0, too. It does the misdeed from when it is told to. */
async function start(misdeed?: () => Misdeed | undefined): Promise<ShopRegistry> {
  const registry = await startShopRegistry(misdeed === undefined ? {} : { misdeed });
  await registry.publish("1.1.0", { text: "one" });
  await registry.publish("1.2.0", { text: "two" });
  await point(registry, "1.1.0");
  return registry;
}

async function point({ client }: ShopRegistry, version: string): Promise<void> {
  const { manifest } = await pullRelease(client(), version);
  valueOf(await client().pushManifest("shop/production/release", manifest, "stable"));
}

function follow(
  { client }: ShopRegistry,
  last?: LastGood,
  changes: Partial<FollowRequest> = {},
): Promise<Outcome<Followed>> {
  const request = { channel: "stable", keys: [trustedKey], last, allowDowngrade: false, ...changes };
  return attempt(() => followChannel(client(), request));
}

const codes = ({ diagnostics }: Followed): string[] => diagnostics.map(({ code }) => code);

describe("a channel that is followed", () => {
  it("is taken, unchanged, and taken again when it moved on", async () => {
    const registry = await start();
    const first = valueOf(await follow(registry));
    expect(first).toMatchObject({ status: "taken", current: { version: "1.1.0", sequence: 1 }, diagnostics: [] });
    expect(first.current.resolution).toMatchObject({
      topology: "production",
      digest: first.current.digest,
      bundle: { reference: expect.stringMatching(/\/shop\/production\/bundle@sha256:/) },
    });
    expect(valueOf(await follow(registry, first.current))).toEqual({ ...first, status: "unchanged" });
    await point(registry, "1.2.0");
    const second = valueOf(await follow(registry, first.current));
    expect(second).toMatchObject({ status: "taken", current: { version: "1.2.0" }, diagnostics: [] });
  });

  it("that goes back is not followed, unless that is allowed: older, kept-last-good, downgraded", async () => {
    const registry = await start();
    await point(registry, "1.2.0");
    const { current } = valueOf(await follow(registry));
    await point(registry, "1.1.0");
    const kept = valueOf(await follow(registry, current));
    expect(kept).toMatchObject({ status: "kept", current });
    expect(codes(kept)).toEqual(["appliance/older", "appliance/kept-last-good"]);
    const back = valueOf(await follow(registry, current, { allowDowngrade: true }));
    expect(back).toMatchObject({ status: "taken", current: { version: "1.1.0", sequence: 1 } });
    expect(codes(back)).toEqual(["appliance/downgraded"]);
  });

  it("of which a release of another topology is shown is not followed: other-topology", async () => {
    const registry = await start();
    const { current } = valueOf(await follow(registry));
    const reviewed = await reviewedShop({ topology: "staging" });
    const request = await publishRequest({}, { reviewed, label: labelOf("1.3.0") });
    valueOf(await publishRelease(registry.client(), request));
    await point(registry, "1.3.0");
    const kept = valueOf(await follow(registry, current));
    expect(kept).toMatchObject({ status: "kept", current });
    expect(codes(kept)).toEqual(["appliance/other-topology", "appliance/kept-last-good"]);
  });

  it("must be signed by a key that is trusted, unless nothing is asked", async () => {
    const registry = await start();
    const keys = [makeSigningKey().publicKey];
    expect(codesOf(await follow(registry, undefined, { keys }))).toEqual(["signing/bad-bundle"]);
    const { current } = valueOf(await follow(registry, undefined, { keys: undefined }));
    await point(registry, "1.2.0");
    const kept = valueOf(await follow(registry, current, { keys }));
    expect(kept).toMatchObject({ status: "kept", current });
    expect(codes(kept)).toEqual(["signing/bad-bundle", "appliance/kept-last-good"]);
  });
});

describe("a registry that does not give what it should leaves what was last good", () => {
  const notRelease = '{"schemaVersion":2}';
  const misdeeds: Readonly<Record<string, Misdeed>> = {
    "oci/server-error": { status: 500, body: "down" },
    "oci/unreachable": { raw: "" },
    "oci/cut-off": { cutAt: 20 },
    "oci/garbled-answer": { status: 200, body: "<html>hello</html>" },
    "oci/content-mismatch": { headers: { "docker-content-digest": `sha256:${"0".repeat(64)}` } },
    "release/no-release": { status: 404, body: "{}" },
    "release/no-release-artifact": {
      status: 200,
      body: notRelease,
      headers: { "docker-content-digest": sha256(notRelease) },
    },
  };

  it.each(Object.keys(misdeeds))("%s", async (code) => {
    const from: { now?: Misdeed | undefined } = {};
    const registry = await start(() => from.now);
    const { current } = valueOf(await follow(registry));
    from.now = misdeeds[code];
    const kept = valueOf(await follow(registry, current));
    expect(kept).toMatchObject({ status: "kept", current });
    expect(codes(kept)).toEqual([code, "appliance/kept-last-good"]);
    expect(codesOf(await follow(registry))).toEqual([code]);
  });
});
