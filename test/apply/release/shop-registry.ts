import { onTestFinished } from "vitest";
import type { RegistryClient } from "../../../apply/oci/client.ts";
import { type PublishReport, publishRelease } from "../../../apply/release/publish.ts";
import { type FakeRegistry, type FakeRegistryOptions, startFakeRegistry } from "../../support/fake-registry.ts";
import { createMemorySystem, type MemorySystem } from "../../support/memory-system.ts";
import { clientOf, networkedSystem, valueOf } from "../oci/client-under-test.ts";
import { publishRequest, type Shop } from "./reviewed-shop.ts";

/** A registry for the shop of `reviewedShop`. */
export interface ShopRegistry {
  readonly fake: FakeRegistry;
  /** A client of the topology's prefix; without a socket between, unless a system is given. */
  readonly client: (system?: MemorySystem) => RegistryClient;
  /** A system whose network is this registry. */
  readonly system: () => MemorySystem;
  /** Publishes a version, whose sequence is its minor number. */
  readonly publish: (version: string, shop?: Shop) => Promise<PublishReport>;
}

/** The release's version, and so its sequence. */
export function labelOf(version: string): { readonly version: string; readonly sequence: number } {
  return { version, sequence: Number(version.split(".")[1]) };
}

/** Gone when the test has ended. */
export async function startShopRegistry(options: FakeRegistryOptions = {}): Promise<ShopRegistry> {
  const fake = await startFakeRegistry(options);
  onTestFinished(() => fake.stop());
  const system = (): MemorySystem => Object.assign(createMemorySystem(), { network: fake.network });
  const client = (through = options.misdeed === undefined ? system() : networkedSystem()): RegistryClient =>
    clientOf(`${fake.host}/shop/production`, {}, through).client;
  return {
    fake,
    client,
    system,
    publish: async (version, shop = {}) =>
      valueOf(await publishRelease(client(), await publishRequest(shop, { label: labelOf(version) }))),
  };
}

/** Tags but those of lists of referrers, whose bytes hold fresh signatures. */
export function tagsOf({ tags }: FakeRegistry): Record<string, string> {
  return Object.fromEntries([...tags].filter(([name]) => !name.includes(":sha256-")).sort());
}
