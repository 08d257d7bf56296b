import { defineEmitter } from "../../compiler/emit/emitter.ts";
import { isScoreOf, type ResolvedTopology } from "../../compiler/resolve/resolved-site.ts";
import { hasErrors } from "../../diagnostics/diagnostic.ts";
import { checkBond } from "./check-bond.ts";
import { checkInterfaces } from "./check-interfaces.ts";
import { buildHostFiles } from "./host-files.ts";
import type { BareMetal, Bond } from "./scores.ts";

/** Makes NetworkManager's profiles of each host: its bonds, their ports, and the networks on them. */
export const networkManager = defineEmitter({
  id: "network-manager",
  summary: "NetworkManager keyfiles of hosts",
  realises: ["NetworkBond"],
  consumes: [],
  select: (site) => site.topologies.filter(isBareMetal).filter((topology) => bondsOf(topology).length > 0),
  emit: (topology, { report }) => {
    const bonds = bondsOf(topology);
    const found = [...bonds.flatMap((bond) => checkBond(bond, topology)), ...checkInterfaces(topology, bonds)];
    for (const diagnostic of found) report(diagnostic);
    // Two profiles of one interface would be told a second time, as files that collide.
    if (hasErrors(found)) return { tree: [] };
    const { hosts } = topology.inventory;
    return { tree: bonds.flatMap((bond) => hosts.flatMap((host) => buildHostFiles(bond, host, topology))) };
  },
});

function isBareMetal(topology: ResolvedTopology): topology is BareMetal {
  return topology.kind === "BareMetalTopology";
}

function bondsOf({ scores }: BareMetal): Bond[] {
  return scores.flatMap((score) => (isScoreOf(score, "NetworkBond") ? [score] : []));
}
