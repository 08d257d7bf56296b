import { defineEmitter } from "../../compiler/emit/emitter.ts";
import { type BareMetal, isBareMetal } from "../../compiler/machines/bare-metal.ts";
import { scoresOf } from "../../compiler/resolve/resolved-site.ts";
import { hasErrors } from "../../diagnostics/diagnostic.ts";
import { buildBootFacts } from "./boot-facts.ts";
import { orderByHost } from "./by-host.ts";
import { checkBoot } from "./check-boot.ts";
import { checkTwice } from "./check-twice.ts";
import { buildDhcpFiles, isServedHere } from "./dhcp/index.ts";
import { buildHostFiles } from "./host-files.ts";
import { buildServerFiles } from "./server-files.ts";

/**
 * Makes what hosts fetch when they boot over the network, scripts of iPXE and configurations of Ignition, and what a DHCP
 * server on a host needs to send them there.
 */
export const pxe = defineEmitter({
  id: "pxe",
  summary: "boot trees of hosts: iPXE scripts, Ignition, DHCP",
  realises: ["NetworkBoot", "DhcpService"],
  consumes: ["network-manager"],
  select: (site) => site.topologies.filter(isBareMetal).filter(concerns),
  emit: (topology, { facts, report }) => {
    const boots = scoresOf(topology, "NetworkBoot");
    const byHost = orderByHost(topology, facts["network-manager"]);
    const found = [
      ...boots.flatMap((boot) => checkBoot(boot, topology, byHost)),
      ...checkTwice(topology, boots, byHost),
    ];
    for (const diagnostic of found) report(diagnostic);
    if (hasErrors(found)) return { tree: [] };
    const told = buildBootFacts(topology, boots, byHost);
    return {
      tree: [
        ...buildServerFiles(topology, boots, byHost),
        ...boots.flatMap((boot) =>
          byHost.candidates(boot.document.spec.hosts).flatMap((host) => buildHostFiles(boot, host, topology, byHost)),
        ),
        ...buildDhcpFiles(topology, told, report),
      ],
      facts: told,
    };
  },
});

/** Where the firewall serves DHCP and nothing boots, there is nothing to make. */
function concerns(topology: BareMetal): boolean {
  return scoresOf(topology, "NetworkBoot").length > 0 || isServedHere(topology);
}
