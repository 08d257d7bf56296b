import { referenceTo } from "../../compiler/resolve/resolved-site.ts";
import { appendPointer } from "../../formats/json/pointer.ts";
import type { Network } from "../../schemas/generated/types.ts";
import type { Bond } from "./scores.ts";

/** The largest packet of a network that does not say, in bytes. */
const defaultMtu = 1500;

/** A network on a bond. */
export interface BondNetwork {
  readonly network: Network;
  readonly untagged: boolean;
}

/** The networks of a bond, by name. */
export function networksOf(bond: Bond): BondNetwork[] {
  const { networks } = bond.document.spec;
  return Object.keys(networks)
    .sort()
    .flatMap((name) => {
      const network = referenceTo(bond, appendPointer("/spec/networks", name), "Network");
      return network === undefined ? [] : [{ network, untagged: networks[name]?.untagged === true }];
    });
}

export function mtuOf({ spec }: Network): number {
  return spec.mtu ?? defaultMtu;
}

/** What the bond and its ports must let through: the largest packet of any network on it. */
export function linkMtu(bond: Bond): number {
  const sizes = networksOf(bond).map(({ network }) => mtuOf(network));
  return sizes.length === 0 ? defaultMtu : Math.max(...sizes);
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
