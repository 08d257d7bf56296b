import { describe, expect, it } from "vitest";
import type { RegistryClient } from "../../../apply/oci/client.ts";
import { type MoveRequest, promote } from "../../../apply/release/promote.ts";
import { publishRelease } from "../../../apply/release/publish.ts";
import { requireStatement } from "../../../apply/release/signatures.ts";
import { pinsOf, pullRelease } from "../../../apply/release/store.ts";
import { signaturePredicateType } from "../../../apply/signing/sign.ts";
import { type Network, NetworkFailure } from "../../../system/network.ts";
import type { FakeRegistry } from "../../support/fake-registry.ts";
import { createMemorySystem, type MemorySystem } from "../../support/memory-system.ts";
import { valueOf } from "../oci/client-under-test.ts";
import { publishRequest, trustedKey } from "./reviewed-shop.ts";
import { labelOf, type ShopRegistry, startShopRegistry, tagsOf } from "./shop-registry.ts";

class Killed extends Error {}

/** What happens at request n, and to all requests after it. */
const ends: Readonly<Record<string, (send: () => ReturnType<Network["fetch"]>) => ReturnType<Network["fetch"]>>> = {
  "killed before it is sent": () => Promise.reject(new Killed()),
  "killed before its answer is read": async (send) => {
    await send();
    throw new Killed();
  },
  "the network is gone": () => Promise.reject(new NetworkFailure("connection", "no way to the host")),
  "the registry fails": async () => ({ status: 500, header: () => undefined, body: (async function* () {})() }),
};

/** A system whose network ends at a request, for good. Counts the requests. */
function endingSystem(
  { network }: FakeRegistry,
  at: number,
  end: (typeof ends)[string],
): MemorySystem & { readonly sent: () => number } {
  const system = createMemorySystem();
  let sent = 0;
  const fetch: Network["fetch"] = (request) => {
    sent += 1;
    if (sent < at) return network.fetch(request);
    // Of what was under way the registry may have heard; of what would have followed, nothing.
    return sent === at ? end(() => network.fetch(request)) : end(() => Promise.reject(new Killed()));
  };
  return Object.assign(system, { network: { fetch }, sent: () => sent });
}

/** Runs what may end at any point. True where it came to its end. */
async function survives(work: Promise<{ readonly ok: boolean }>): Promise<boolean> {
  try {
    return (await work).ok;
  } catch (error) {
    if (error instanceof Killed) return false;
    throw error;
  }
}

/** Every tag names something whole, and signed; a release's also with all that it pins. */
async function expectWhole(fake: FakeRegistry, client: RegistryClient): Promise<void> {
  expect(fake.dangling()).toEqual([]);
  const wanted = { keys: [trustedKey], predicateType: signaturePredicateType };
  for (const [tag, digest] of Object.entries(tagsOf(fake))) {
    const repository = tag.replace("shop/production/", "").replace(/:.*/, "");
    await requireStatement(client, repository, digest, wanted);
    if (repository !== "release") continue;
    for (const pin of pinsOf((await pullRelease(client, digest)).release)) {
      expect(fake.manifests.has(`shop/production/${pin.repository}@${pin.digest}`)).toBe(true);
      await requireStatement(client, pin.repository, pin.digest, wanted);
    }
  }
}

const shop = { charts: 1, hosts: 1 };
const cases = [true, false].flatMap((referrers) => Object.keys(ends).map((end) => ({ referrers, end })));

describe.each(cases)("at every request $end (referrers API: $referrers)", ({ referrers, end }) => {
  const endOf = ends[end] ?? (() => Promise.reject(new Error(end)));

  it("a publish leaves no tag to something incomplete, and the next one converges", async () => {
    const whole = await startShopRegistry({ referrers });
    await whole.publish("1.1.0", shop);
    const expected = tagsOf(whole.fake);
    const request = await publishRequest(shop, { label: labelOf("1.1.0") });
    let at = 1;
    for (let isDone = false; !isDone; at++) {
      const { fake, client } = await startShopRegistry({ referrers });
      const system = endingSystem(fake, at, endOf);
      isDone = await survives(publishRelease(client(system), request));
      if (isDone) expect(system.sent()).toBeLessThan(at);
      await expectWhole(fake, client());
      valueOf(await publishRelease(client(), request));
      expect(tagsOf(fake)).toEqual(expected);
      await expectWhole(fake, client());
      expect(valueOf(await publishRelease(client(), request))).toMatchObject({ pushed: 0, blobs: 0, signed: 0 });
    }
    expect(at).toBeGreaterThan(30);
  }, 240_000);

  it("a promotion leaves the channel where it was or where it is to be, and the next one converges", async () => {
    const move: MoveRequest = {
      channel: "stable",
      policy: { keys: [trustedKey], images: undefined },
      settle: 0,
      actor: "ada",
      reason: undefined,
      dryRun: false,
    };
    const start = async (): Promise<ShopRegistry> => {
      const registry = await startShopRegistry({ referrers });
      await registry.publish("1.1.0", shop);
      await registry.publish("1.2.0", shop);
      valueOf(await promote(registry.client(), createMemorySystem().clock, "1.1.0", move));
      return registry;
    };
    const { fake, client } = await start();
    const stable = "shop/production/release:stable";
    const [older, newer] = ["1.1.0", "1.2.0"].map((one) => fake.tags.get(`shop/production/release:${one}`));
    let at = 1;
    for (let isDone = false; !isDone; at++) {
      fake.tags.set(stable, older ?? "");
      const system = endingSystem(fake, at, endOf);
      isDone = await survives(promote(client(system), system.clock, "1.2.0", move));
      expect(isDone ? [newer] : [older, newer]).toContain(fake.tags.get(stable));
      await expectWhole(fake, client());
      expect(valueOf(await promote(client(), system.clock, "1.2.0", move)).to.digest).toBe(newer);
      expect(fake.tags.get(stable)).toBe(newer);
    }
    expect(at).toBeGreaterThan(15);
  }, 240_000);
});
