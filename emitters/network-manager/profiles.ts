import { defineBuilder } from "../../compiler/emit/builder.ts";
import { type BareMetal } from "../../compiler/machines/bare-metal.ts";
import { bondMac, mtuOf } from "../../compiler/machines/bond.ts";
import { networksOf } from "../../compiler/machines/bond-networks.ts";
import { macOf } from "../../compiler/machines/mac.ts";
import { type Keyfile, keyfileSection } from "../../formats/keyfile/keyfile.ts";
import type { Host } from "../../schemas/generated/types.ts";
import { buildAuthentication } from "./authentication.ts";
import { buildConnection, knowsControllers } from "./connection.ts";
import { buildIpSections } from "./ip.ts";
import { linkMtu, type Vlan, vlanInterface } from "./networks.ts";
import type { Bond } from "./scores.ts";

// Every profile has an [ethernet] section with its MTU: a running interface takes another MTU only where the section
// was there before.

/** The profile of the bond itself, with the untagged network's addresses. Options: bonding.rst of the kernel. */
export const buildBondProfile = defineBuilder(
  "network-manager/bond",
  (bond: Bond, host: Host, topology: BareMetal): Keyfile => {
    const { mode, miimon, lacpRate, xmitHashPolicy, primary } = bond.document.spec;
    const untagged = networksOf(bond).find((one) => one.untagged);
    return [
      buildConnection(host, topology, {
        interface: bond.name,
        type: "bond",
        // Without it the ports of a bond that is brought up again come back one by one, in their own time.
        keys: { [knowsControllers(host) ? "autoconnect-ports" : "autoconnect-slaves"]: 1 },
      }),
      keyfileSection("ethernet", { "cloned-mac-address": bondMac(bond.document, host), mtu: linkMtu(bond) }),
      keyfileSection("bond", { mode, miimon, lacp_rate: lacpRate, xmit_hash_policy: xmitHashPolicy, primary }),
      ...buildIpSections(host, untagged?.network),
    ];
  },
);

/** The profile of one port: the interface of this name that has this MAC address. */
export const buildPortProfile = defineBuilder(
  "network-manager/port",
  (bond: Bond, host: Host, topology: BareMetal, port: string): Keyfile => {
    const [controller, type] = knowsControllers(host) ? ["controller", "port-type"] : ["master", "slave-type"];
    const { mac, authentication } = host.spec.interfaces[port] ?? {};
    return [
      buildConnection(host, topology, {
        interface: port,
        type: "ethernet",
        keys: { [controller]: bond.name, [type]: "bond" },
      }),
      keyfileSection("ethernet", { "mac-address": mac && macOf(mac), mtu: linkMtu(bond) }),
      ...(authentication === undefined ? [] : [buildAuthentication(authentication)]),
    ];
  },
);

/** The profile of a network that comes with its VLAN's number. */
export const buildVlanProfile = defineBuilder(
  "network-manager/vlan",
  (bond: Bond, host: Host, topology: BareMetal, vlan: Vlan): Keyfile => [
    buildConnection(host, topology, { interface: vlanInterface(bond, vlan), type: "vlan" }),
    keyfileSection("ethernet", { mtu: mtuOf(vlan) }),
    keyfileSection("vlan", { id: vlan.spec.vlan, parent: bond.name }),
    ...buildIpSections(host, vlan),
  ],
);
