import { defineEmitter } from "../../compiler/emit/emitter.ts";
import { type BareMetal, isBareMetal } from "../../compiler/machines/bare-metal.ts";
import { scoresOf } from "../../compiler/resolve/resolved-site.ts";
import { hasErrors } from "../../diagnostics/diagnostic.ts";
import type { Host } from "../../schemas/generated/types.ts";
import { orderByHost } from "./by-host.ts";
import { checkBond } from "./check-bond.ts";
import { checkGateways } from "./check-gateways.ts";
import { checkInterfaces } from "./check-interfaces.ts";
import { buildHostFiles } from "./host-files.ts";

/** Makes NetworkManager's profiles of each host: its bonds, their ports, and the networks on them. */
export const networkManager = defineEmitter({
  id: "network-manager",
  summary: "NetworkManager keyfiles of hosts",
  realises: ["NetworkBond"],
  consumes: [],
  select: (site) => site.topologies.filter(isBareMetal).filter(concerns),
  emit: (topology, { report }) => {
    const bonds = scoresOf(topology, "NetworkBond");
    const { hosts } = topology.inventory;
    const byHost = orderByHost(hosts, bonds);
    const found = [
      ...bonds.flatMap((bond) => checkBond(bond, topology, byHost.candidates)),
      ...byHost.all.flatMap((one) => checkInterfaces(one.host, one.bonds)),
      ...checkGateways(byHost),
    ];
    for (const diagnostic of found) report(diagnostic);
    // Two profiles of one interface would be told a second time, as files that collide.
    if (hasErrors(found)) return { tree: [] };
    const profiles = bonds.flatMap((bond) =>
      byHost.candidates(bond.document.spec.hosts).flatMap((host) => buildHostFiles(bond, host, topology)),
    );
    return { tree: profiles.map((profile) => profile.file), facts: profiles };
  },
});

/** Without a bond there are no profiles, and what only a profile could hold is told. */
function concerns(topology: BareMetal): boolean {
  const states = ({ spec }: Host): boolean =>
    Object.values(spec.interfaces).some(({ authentication }) => authentication !== undefined);
  return scoresOf(topology, "NetworkBond").length > 0 || topology.inventory.hosts.some(states);
}
