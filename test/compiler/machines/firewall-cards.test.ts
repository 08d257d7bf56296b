import { expect, it } from "vitest";
import { cardsOf } from "../../../compiler/machines/firewall-cards.ts";
import type { Firewall } from "../../../schemas/generated/types.ts";

const firewall: Firewall = {
  apiVersion: "harmony.dev/v1alpha1",
  kind: "Firewall",
  metadata: { name: "edge" },
  spec: {
    product: { opnsense: { release: "26.7.2" } },
    interfaces: {
      wan: { device: "igb0", dhcp: true },
      trunk: { lagg: { devices: ["ixl0", "ixl1"], protocol: "lacp" }, dhcp: false },
      lan: { vlan: { parent: "trunk" }, dhcp: false },
      inner: { vlan: { parent: "lan" }, dhcp: false },
      plain: { vlan: { parent: "igb1" }, dhcp: false },
      one: { vlan: { parent: "other" }, dhcp: false },
      other: { vlan: { parent: "one" }, dhcp: false },
    },
  },
};

it.each<[name: string, cards: readonly string[]]>([
  ["wan", ["igb0"]],
  ["trunk", ["ixl0", "ixl1"]],
  ["lan", ["ixl0", "ixl1"]],
  ["inner", ["ixl0", "ixl1"]],
  ["plain", ["igb1"]],
  ["one", []],
  ["nowhere", []],
  ["constructor", []],
])("the cards of %s", (name, cards) => {
  expect(cardsOf(firewall, name)).toEqual(cards);
});
