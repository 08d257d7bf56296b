import { afterAll, expect, it } from "vitest";
import { compileFiles, cueEngine } from "../../support/compile-files.ts";
import { asFiles, document } from "../../support/documents.ts";

afterAll(() => cueEngine().close());

const host = (name: string, mac: string, roles: readonly string[]) =>
  document("Host", name, { roles, interfaces: { eno1: { mac } } });
const switches = ["tor", "far"].map((name, index) =>
  document("Switch", name, {
    product: { fastiron: { version: "08.0.95" } },
    management: { address: `192.0.2.${index + 1}` },
    credentials: { username: "harmony", password: { secret: { name, key: "password" } } },
  }),
);
const site = [
  host("w0", "52:54:00:00:00:01", ["worker"]),
  host("c0", "52:54:00:00:00:02", ["control-plane"]),
  document("Network", "a", { vlan: 10 }),
  document("Network", "b", { vlan: 20 }),
  ...switches,
];

async function inventoryOf(spec: object): Promise<Record<string, string[]>> {
  const compilation = await compileFiles(asFiles(...site, document("BareMetalTopology", "metal", spec)));
  expect(compilation.diagnostics).toEqual([]);
  const [topology] = compilation.sites[0]?.resolved?.topologies ?? [];
  return Object.fromEntries(
    Object.entries(topology?.inventory ?? {}).map(([kind, documents]) => [
      kind,
      (documents as readonly { metadata: { name: string } }[]).map(({ metadata }) => metadata.name),
    ]),
  );
}

it("a topology holds all hosts and networks of its site, and the switches that it names", async () => {
  expect(await inventoryOf({ switches: ["tor"] })).toEqual({
    hosts: ["c0", "w0"],
    networks: ["a", "b"],
    switches: ["tor"],
    firewalls: [],
  });
});

it("or those that it chooses", async () => {
  expect(await inventoryOf({ hosts: { role: "worker" }, networks: ["b"] })).toEqual({
    hosts: ["w0"],
    networks: ["b"],
    switches: [],
    firewalls: [],
  });
});
