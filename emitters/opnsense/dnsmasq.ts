import { defineBuilder } from "../../compiler/emit/builder.ts";
import { trackerOf } from "../../compiler/emit/tracking.ts";
import { fieldOf } from "../../formats/json/field-of.ts";
import { idOf } from "../../schemas/document-id.ts";
import type { Firewall } from "../../schemas/generated/types.ts";
import { buildBoots, buildMatches, buildTags, buildVendorClasses, type ServedBoot } from "./boot-items.ts";
import { dnsmasqSettings } from "./dhcp-items.ts";
import { type ItemNode, itemNode } from "./item-node.ts";
import { interfaceKeys } from "./keys.ts";
import { buildRanges, buildReservations, lentBy } from "./leases.ts";
import { buildOptions } from "./option-items.ts";
import { type FirewallSite, type ServedNetwork, servedNetworks } from "./site.ts";

/** A network that is served, with its interface's key. */
interface Served extends ServedNetwork {
  readonly key: string;
}

/** dnsmasq's settings; undefined where the firewall serves nothing: then it is left as somebody set it. */
export function buildDnsmasqSettings(site: FirewallSite): ItemNode | undefined {
  const served = servedWithKeys(site);
  return served.length === 0 ? undefined : buildSettings(site.firewall, site, served);
}

/**
 * dnsmasq serves DHCP alone: its port of DNS is 0. Names are Unbound's, which has the port 53 on each OPNsense from the
 * factory, and which clients are told of only where the network says so. It is the one server of its networks, as they say.
 */
const buildSettings = defineBuilder(
  "opnsense/dnsmasq",
  (firewall: Firewall, { topology }: FirewallSite, served: readonly Served[]): ItemNode => {
    const servesIpv6 = served.some((one) => lentBy(one, topology).some(({ family }) => family === 6));
    const built = dnsmasqSettings({
      enable: true,
      interface: [...new Set(served.map(({ key }) => key))].sort(),
      port: 0,
      "dhcp.authoritative": true,
      // Hosts ask a DHCPv6 server only where a router's advertisement tells them to.
      "dhcp.enable_ra": servesIpv6,
    });
    return itemNode("dnsmasq", built, { item: fieldOf(idOf(firewall), "spec", "interfaces") });
  },
);

/** dnsmasq's items, list by list in the order of the model. */
export function buildDnsmasqItems(site: FirewallSite): ItemNode[] {
  const { topology } = site;
  const served = servedWithKeys(site);
  const boots = served.flatMap(({ network, key }): ServedBoot[] => {
    const fact = site.boots.find((one) => one.network.metadata.name === network.metadata.name);
    return fact === undefined ? [] : [{ fact: trackerOf([network])?.view(fact) ?? fact, key }];
  });
  return [
    ...served.flatMap((one) => buildReservations(one, topology)),
    ...buildTags(boots),
    ...served.flatMap((one) => buildRanges(one, topology, one.key)),
    ...served.flatMap((one) => buildOptions(one, topology, one.key)),
    ...buildMatches(boots),
    ...buildVendorClasses(boots),
    ...buildBoots(boots),
  ];
}

function servedWithKeys(site: FirewallSite): Served[] {
  const keys = interfaceKeys(site.firewall);
  return servedNetworks(site).map((served) => ({ ...served, key: keys.get(served.interface) ?? served.interface }));
}
