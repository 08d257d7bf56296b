import type { BareMetalTopology, Topology } from "../../../schemas/generated/types.ts";
import { selects } from "../host-selection.ts";
import type { TopologyInventory } from "../resolved-site.ts";
import type { SiteView } from "../site-view.ts";

/** What a topology holds, by what it says of itself. */
export function inventoryOf(topology: Topology, site: SiteView): TopologyInventory {
  return topology.kind === "BareMetalTopology"
    ? bareMetalInventory(topology, site)
    : { hosts: [], networks: [], switches: [], firewalls: [] };
}

/** Hosts and networks are all of the site where the topology does not choose; switches and the firewall it names. */
export function bareMetalInventory({ spec }: BareMetalTopology, site: SiteView): TopologyInventory {
  return {
    hosts: site.all("Host").filter((host) => selects(spec.hosts ?? {}, host)),
    networks: site.all("Network").filter(({ metadata }) => spec.networks?.includes(metadata.name) ?? true),
    switches: site.all("Switch").filter(({ metadata }) => spec.switches?.includes(metadata.name) ?? false),
    firewalls: site.all("Firewall").filter(({ metadata }) => metadata.name === spec.firewall),
  };
}
