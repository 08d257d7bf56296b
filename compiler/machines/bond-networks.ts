import { appendPointer } from "../../formats/json/pointer.ts";
import type { Network } from "../../schemas/generated/types.ts";
import { type ResolvedScore, referenceTo } from "../resolve/resolved-site.ts";

/** A network on a bond. */
export interface BondNetwork {
  readonly network: Network;
  readonly untagged: boolean;
}

/** The networks of a bond, by name. */
export function networksOf(bond: ResolvedScore<"NetworkBond">): BondNetwork[] {
  const { networks } = bond.document.spec;
  return Object.keys(networks)
    .sort()
    .flatMap((name) => {
      const network = referenceTo(bond, appendPointer("/spec/networks", name), "Network");
      return network === undefined ? [] : [{ network, untagged: networks[name]?.untagged === true }];
    });
}
