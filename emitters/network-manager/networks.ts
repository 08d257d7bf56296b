import { widestMtu } from "../../compiler/machines/bond.ts";
import { networksOf } from "../../compiler/machines/bond-networks.ts";
import type { Network } from "../../schemas/generated/types.ts";
import type { Bond } from "./scores.ts";

/** What the bond and its ports must let through: the largest packet of any network on it. */
export function linkMtu(bond: Bond): number {
  return widestMtu(networksOf(bond).map(({ network }) => network));
}

/** A network with a VLAN's number. */
export type Vlan = Network & { readonly spec: { readonly vlan: number } };

/** The networks that come over a bond with their VLAN's numbers, by name. */
export function vlansOf(bond: Bond): Vlan[] {
  return networksOf(bond).flatMap(({ network, untagged }) => (!untagged && isVlan(network) ? [network] : []));
}

function isVlan(network: Network): network is Vlan {
  return network.spec.vlan !== undefined;
}

/** The name of the interface that carries a VLAN, as Linux users write it. */
export function vlanInterface(bond: Bond, { spec }: Vlan): string {
  return `${bond.name}.${spec.vlan}`;
}
