import { defineBuilder } from "../../compiler/emit/builder.ts";
import { contains, parseIp, parsePrefix } from "../../compiler/resolve/ip.ts";
import { type LaggItems, laggMount } from "../../devices/opnsense/26.7.2/lagg.ts";
import { type VlanItems, vlanMount } from "../../devices/opnsense/26.7.2/vlan.ts";
import { createItemBuilder } from "../../devices/opnsense/item.ts";
import { itemUuid } from "../../devices/opnsense/item-uuid.ts";
import {
  type LegacyInterfaceItems,
  legacyInterfaceElement,
  legacyInterfaceMount,
} from "../../devices/opnsense/legacy-interface.ts";
import { fieldOf } from "../../formats/json/field-of.ts";
import { idOf } from "../../schemas/document-id.ts";
import type { Network } from "../../schemas/generated/types.ts";
import { deviceOf, mtuOn, networksOn, parentOf } from "./devices.ts";
import { type ItemNode, itemNode } from "./item-node.ts";
import { interfaceKeys } from "./keys.ts";
import { type FirewallInterface, type FirewallSite, interfaceNames, networkOf, type OpnsenseFirewall } from "./site.ts";

const lagg = createItemBuilder<LaggItems>(laggMount);
const vlan = createItemBuilder<VlanItems>(vlanMount);
const legacy = createItemBuilder<LegacyInterfaceItems>(legacyInterfaceMount);

/** Addresses that packets from outside do not have, as OPNsense's `blockpriv` counts them: RFC 1918, RFC 6598, loopback. */
const privateRanges = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "127.0.0.0/8"].flatMap(
  (prefix) => parsePrefix(prefix) ?? [],
);

const buildLagg = defineBuilder(
  "opnsense/lagg",
  (firewall: OpnsenseFirewall, site: FirewallSite, name: string): ItemNode => {
    const { devices, protocol } = firewall.spec.interfaces[name]?.lagg ?? { devices: [], protocol: "lacp" as const };
    const built = lagg("lagg", itemUuid(laggMount.mount, "lagg", name), {
      laggif: deviceOf(site, name),
      members: devices,
      proto: protocol,
      mtu: mtuOn(site, name),
      descr: name,
    });
    const steps = ["spec", "interfaces", name];
    return itemNode("lagg", built, {
      item: fieldOf(idOf(firewall), ...steps),
      fields: { members: fieldOf(idOf(firewall), ...steps, "lagg", "devices") },
      documents: networksOn(site, name).map(idOf),
    });
  },
);

const buildVlan = defineBuilder(
  "opnsense/vlan",
  (firewall: OpnsenseFirewall, site: FirewallSite, name: string): ItemNode => {
    const network = networkOf(site, name);
    const built = vlan("vlan", itemUuid(vlanMount.mount, "vlan", name), {
      if: parentOf(site, name),
      tag: network?.spec.vlan ?? 0,
      descr: name,
      vlanif: deviceOf(site, name),
    });
    const steps = ["spec", "interfaces", name];
    return itemNode("vlan", built, {
      item: fieldOf(idOf(firewall), ...steps, "network"),
      fields: { if: fieldOf(idOf(firewall), ...steps, "vlan", "parent") },
      documents: networksOn(site, name).map(idOf),
    });
  },
);

const buildInterface = defineBuilder(
  "opnsense/interface",
  (firewall: OpnsenseFirewall, site: FirewallSite, name: string, key: string): ItemNode => {
    const one = firewall.spec.interfaces[name];
    const network = networkOf(site, name);
    const built = legacy("interface", undefined, {
      if: deviceOf(site, name),
      descr: name,
      enable: true,
      ...(key === "wan" ? outerFlags(one, network) : {}),
      mtu: mtuOn(site, name),
      ipaddr: one?.dhcp === true ? "dhcp" : one?.address,
      subnet: one?.address === undefined ? undefined : lengthOf(network?.spec.ipv4?.prefix),
      ipaddrv6: one?.address6,
      subnetv6: one?.address6 === undefined ? undefined : lengthOf(network?.spec.ipv6?.prefix),
    });
    const steps = ["spec", "interfaces", name];
    const places = {
      item: fieldOf(idOf(firewall), ...steps),
      fields: { if: fieldOf(idOf(firewall), ...steps, linkField(one)) },
      documents: networksOn(site, name).map(idOf),
    };
    return itemNode(key, built, places, legacyInterfaceElement);
  },
);

/** The link groups of a firewall. */
export function buildLaggs(site: FirewallSite): ItemNode[] {
  return namesWith(site, "lagg").map((name) => buildLagg(site.firewall, site, name));
}

/** The VLANs of a firewall. */
export function buildVlans(site: FirewallSite): ItemNode[] {
  return namesWith(site, "vlan").map((name) => buildVlan(site.firewall, site, name));
}

/** The interfaces of a firewall, each under its key; a link that only carries VLANs is one without an address. */
export function buildInterfaces(site: FirewallSite): ItemNode[] {
  const keys = interfaceKeys(site.firewall);
  return interfaceNames(site.firewall).map((name) => buildInterface(site.firewall, site, name, keys.get(name) ?? name));
}

/**
 * The outer interface is guarded as in the factory configuration. Where its own network has private addresses, that guard
 * would lock out the provider's router.
 */
function outerFlags(
  one: FirewallInterface | undefined,
  network: Network | undefined,
): { blockpriv?: true; blockbogons: true } {
  const address = parseIp(one?.address ?? network?.spec.ipv4?.prefix.replace(/\/.*/, "") ?? "");
  const isPrivate = address !== undefined && privateRanges.some((range) => contains(range, address));
  return isPrivate ? { blockbogons: true } : { blockpriv: true, blockbogons: true };
}

function linkField(one: FirewallInterface | undefined): string {
  return one?.lagg !== undefined ? "lagg" : one?.vlan !== undefined ? "vlan" : "device";
}

function lengthOf(prefix: string | undefined): number | undefined {
  return prefix === undefined ? undefined : parsePrefix(prefix)?.length;
}

function namesWith({ firewall }: FirewallSite, link: "lagg" | "vlan"): string[] {
  return interfaceNames(firewall).filter((name) => firewall.spec.interfaces[name]?.[link] !== undefined);
}
