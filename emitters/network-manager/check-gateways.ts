import { defineBuilder } from "../../compiler/emit/builder.ts";
import { networksOf } from "../../compiler/machines/bond-networks.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { fieldOf } from "../../formats/json/field-of.ts";
import { idOf } from "../../schemas/document-id.ts";
import type { Host, Network } from "../../schemas/generated/types.ts";
import type { ByHost } from "./by-host.ts";
import { networkManagerDiagnostics as catalogue } from "./diagnostics.ts";
import { addressesOf, type Family, families, familyName } from "./families.ts";

import type { Bond } from "./scores.ts";

/** A host has one way out. Two networks that both give it one are told once, however many hosts they have in common. */
export function checkGateways({ all }: ByHost): readonly Diagnostic[] {
  const told = new Map<string, Diagnostic>();
  for (const { host, bonds } of all)
    for (const family of families)
      for (const [key, diagnostic] of checkFamily(host, bonds, family)) if (!told.has(key)) told.set(key, diagnostic);
  return [...told.values()];
}

/** By the names of the two networks. */
const checkFamily = defineBuilder(
  "network-manager/check-gateways",
  (host: Host, bonds: readonly Bond[], family: Family): readonly (readonly [key: string, Diagnostic])[] => {
    const [first, ...others] = gatewaysOf(host, bonds, family);
    if (first === undefined) return [];
    return others.map((second) => [
      `${family} ${first.metadata.name} ${second.metadata.name}`,
      twoGateways(host, family, first, second),
    ]);
  },
);

/** The networks that give a host a default route: by the gateway in its profile, or by what their DHCP server says. */
function gatewaysOf(host: Host, bonds: readonly Bond[], family: Family): Network[] {
  return bonds
    .flatMap((bond) => networksOf(bond).map(({ network }) => network))
    .filter(
      (network) =>
        network.spec[family]?.gateway !== undefined &&
        (network.spec.addressing === "dhcp" || addressesOf(host, network, family).length > 0),
    );
}

function twoGateways(host: Host, family: Family, first: Network, second: Network): Diagnostic {
  const related = [{ message: "The other one stands here.", at: fieldOf(idOf(first), "spec", family, "gateway") }];
  return catalogue.create(
    "two-gateways",
    { at: fieldOf(idOf(second), "spec", family, "gateway"), related },
    { first: idOf(first), second: idOf(second), host: idOf(host), family: familyName[family] },
  );
}
