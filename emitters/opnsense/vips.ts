import { defineBuilder } from "../../compiler/emit/builder.ts";
import { isIpv4 } from "../../compiler/resolve/ip.ts";
import { type VipItems, vipMount } from "../../devices/opnsense/26.7.2/vip.ts";
import { createItemBuilder } from "../../devices/opnsense/item.ts";
import { itemUuid } from "../../devices/opnsense/item-uuid.ts";
import { fieldOf } from "../../formats/json/field-of.ts";
import { idOf } from "../../schemas/document-id.ts";
import type { Firewall, Network } from "../../schemas/generated/types.ts";
import { type ItemNode, itemNode } from "./item-node.ts";
import { interfaceKeys } from "./keys.ts";

import { type FirewallSite, networkOf } from "./site.ts";

const vip = createItemBuilder<VipItems>(vipMount);

type VirtualIp = NonNullable<Firewall["spec"]["virtualIps"]>[number];

/** The further addresses of a firewall. Those of CARP have a password, which no document states: they are left to the checks. */
export function buildVips(site: FirewallSite): ItemNode[] {
  const keys = interfaceKeys(site.firewall);
  return (site.firewall.spec.virtualIps ?? []).flatMap((one, index) => {
    const network = networkOf(site, one.interface);
    if (one.carp !== undefined || network === undefined) return [];
    return [buildVip(one, network, site.firewall, keys.get(one.interface) ?? one.interface, index)];
  });
}

/** The address has the prefix of its network, as the one of the interface has. */
const buildVip = defineBuilder(
  "opnsense/virtual-ip",
  (
    { address, description, interface: name }: VirtualIp,
    network: Network,
    firewall: Firewall,
    key: string,
    index: number,
  ): ItemNode => {
    const { ipv4, ipv6 } = network.spec;
    const prefix = (isIpv4(address) ? ipv4 : ipv6)?.prefix;
    const built = vip("vip", itemUuid(vipMount.mount, "vip", JSON.stringify([name, address])), {
      interface: key,
      mode: "ipalias",
      subnet: address,
      subnet_bits: Number(prefix?.split("/")[1]),
      ...(description === undefined ? {} : { descr: description }),
    });
    const at = (...steps: string[]): ReturnType<typeof fieldOf> =>
      fieldOf(idOf(firewall), "spec", "virtualIps", index, ...steps);
    return itemNode("vip", built, {
      item: at("address"),
      fields: { interface: at("interface"), descr: at("description") },
      documents: [idOf(network)],
    });
  },
);
