import { networksOf } from "../../compiler/machines/bond-networks.ts";
import { selects } from "../../compiler/resolve/host-selection.ts";
import { type ResolvedTopology, scoresOf } from "../../compiler/resolve/resolved-site.ts";
import type { Host } from "../../schemas/generated/types.ts";

/** The names of the networks that a host is on by its bonds, with an address there or without. */
export type Memberships = (host: Host) => readonly string[];

export function findMemberships(topologies: readonly ResolvedTopology[]): Memberships {
  const bonds = topologies.flatMap((topology) => {
    const hosts = new Set(topology.inventory.hosts);
    return scoresOf(topology, "NetworkBond").map((bond) => ({
      hosts,
      selection: bond.document.spec.hosts,
      // A selection by name is asked for each host: ten thousand bonds of one host each stay cheap.
      names: bond.document.spec.hosts.names && new Set(bond.document.spec.hosts.names),
      networks: networksOf(bond).map(({ network }) => network.metadata.name),
    }));
  });
  return (host) =>
    bonds
      .filter(({ names }) => names === undefined || names.has(host.metadata.name))
      .filter(({ hosts, selection }) => hosts.has(host) && selects(selection, host))
      .flatMap(({ networks }) => networks);
}
