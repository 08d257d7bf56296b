import type { BareMetalTopology } from "../../../schemas/generated/types.ts";
import type { CapabilityId } from "../capabilities.ts";
import { selects } from "../host-selection.ts";
import type { SiteView } from "../site-view.ts";

/** What machines and the firewall before them offer: it follows from plugins, networks and hosts. */
export function bareMetalCapabilities({ spec }: BareMetalTopology, site: SiteView): CapabilityId[] {
  const firewall = spec.firewall === undefined ? undefined : site.find("Firewall", spec.firewall);
  const plugins = firewall?.spec.product.opnsense?.plugins ?? [];
  const networks = site.all("Network").filter(({ metadata }) => spec.networks?.includes(metadata.name) ?? true);
  const hosts = site.all("Host").filter((host) => selects(spec.hosts ?? {}, host));
  const boots = networks.some(
    ({ spec: { bootServer } }) =>
      bootServer !== undefined && (bootServer.firewall === undefined || plugins.includes("os-tftp")),
  );
  const offers: readonly (readonly [CapabilityId, boolean])[] = [
    ["hosts", hosts.length > 0],
    ["network-bond", hosts.length > 0],
    ["switch", (spec.switches ?? []).length > 0],
    ["firewall", firewall !== undefined],
    ["dns", firewall !== undefined],
    ["dhcp", networks.some(({ spec: { dhcp } }) => dhcp !== undefined)],
    ["tftp", boots],
    ["load-balancer", plugins.includes("os-haproxy")],
  ];
  return offers.flatMap(([capability, isOffered]) => (isOffered ? [capability] : []));
}
