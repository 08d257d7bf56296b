import type { BareMetalTopology } from "../../../schemas/generated/types.ts";
import type { CapabilityId } from "../capabilities.ts";
import type { SiteView } from "../site-view.ts";
import { bareMetalInventory } from "./inventory.ts";

/** What machines and the firewall before them offer: it follows from plugins, networks and hosts. */
export function bareMetalCapabilities(topology: BareMetalTopology, site: SiteView): CapabilityId[] {
  const { hosts, networks, switches, firewalls } = bareMetalInventory(topology, site);
  const [firewall] = firewalls;
  const plugins = firewall?.spec.product.opnsense?.plugins ?? [];
  const boots = networks.some(
    ({ spec: { bootServer } }) =>
      bootServer !== undefined && (bootServer.firewall === undefined || plugins.includes("os-tftp")),
  );
  const offers: readonly (readonly [CapabilityId, boolean])[] = [
    ["hosts", hosts.length > 0],
    ["network-bond", hosts.length > 0],
    ["switch", switches.length > 0],
    ["firewall", firewall !== undefined],
    ["dns", firewall !== undefined],
    ["dhcp", networks.some(({ spec: { dhcp } }) => dhcp !== undefined)],
    ["tftp", boots],
    ["load-balancer", plugins.includes("os-haproxy")],
  ];
  return offers.flatMap(([capability, isOffered]) => (isOffered ? [capability] : []));
}
