import { laggMount } from "../../../devices/opnsense/26.7.2/lagg.ts";
import { vipMount } from "../../../devices/opnsense/26.7.2/vip.ts";
import { vlanMount } from "../../../devices/opnsense/26.7.2/vlan.ts";
import type { FieldRule, TextChange } from "../field-item.ts";
import { normalSet, normalText } from "../normal-text.ts";
import { destroys, interrupts, none, reload, type Verdict } from "../verdict.ts";
import { description, type MountTable, type OpnsenseItem, said } from "./item.ts";

/** src/etc/inc/interfaces.inc, _interfaces_lagg_configure: each port leaves the group and joins again, whatever was edited. */
const laggEdit = interrupts(
  "lagg-rebuilt",
  "all its ports leave and join again: the trunk and its VLANs are down until LACP has converged",
);

/** Groups of ports. */
export const laggTable: MountTable = {
  root: "laggs",
  description: laggMount,
  items: [
    {
      path: "lagg",
      noun: "LAGG",
      nameOf: (fields) => said(fields, "laggif"),
      rules: {
        added: [reload("lagg-added", "the group is made; its ports are its own from then on")],
        removed: [
          destroys(
            "lagg-removed",
            "the group is destroyed, and what stands on it is down; refused while something uses it",
          ),
        ],
        fields: [{ at: /^/, says: laggEdit }],
        // The first of a failover group's ports is the one that it uses.
        meaningOf: (field, text, { fields }) =>
          /^(members|lagghash)$/.test(field) && said(fields, "proto") !== "failover"
            ? normalSet(text.split(","))
            : normalText(text),
      },
    },
  ],
};

/** src/opnsense/scripts/interfaces/reconfigure_vlans.php: a tag or a parent is taken off and set, a priority changes live. */
export const vlanTable: MountTable = {
  root: "vlans",
  description: vlanMount,
  items: [
    {
      path: "vlan",
      noun: "VLAN",
      nameOf: (fields) => `${said(fields, "tag")} on ${said(fields, "if")}`,
      rules: {
        added: [reload("vlan-added", "the VLAN is made; cards that filter VLANs may lose their link for a while")],
        removed: [
          destroys("vlan-removed", "the VLAN's device is destroyed; refused while an interface is assigned to it"),
        ],
        fields: [
          {
            at: /^(tag|if|proto|vlanif)$/,
            says: interrupts("vlan-moved", "the VLAN is taken off and made again: its interface is down meanwhile"),
          },
          { at: /^pcp$/, says: reload("priority", "frames get another priority, at once") },
          { at: /^descr$/, says: description },
        ],
      },
    },
  ],
};

/** src/opnsense/scripts/interfaces and apply_pending_if_changes.php: addresses are flushed and set. */
const interfaceFields: readonly FieldRule<OpnsenseItem>[] = [
  { at: /^(ipaddr|subnet|ipaddrv6|subnetv6|alias-.*|track6-.*|dhcp6?.*)$/, says: judgeAddress },
  { at: /^mtu$/, says: interrupts("mtu", "the interface is reset with another MTU") },
  { at: /^enable$/, says: judgeEnable },
  { at: /^if$/, says: interrupts("other-device", "the interface is another device: its addresses move there") },
  { at: /^(spoofmac|media|mediaopt)$/, says: interrupts("link-cycled", "the link goes down and up again") },
  { at: /^(gateway|gatewayv6)$/, says: interrupts("gateway", "routes and their monitors are set again") },
  { at: /^(blockpriv|blockbogons)$/, says: reload("filter", "the filter is loaded again: open connections stay") },
  { at: /^lock$/, says: none("lock", "whether the firewall's pages may remove it") },
  { at: /^descr$/, says: description },
];

function judgeAddress({ before }: TextChange): Verdict {
  return before === undefined
    ? reload("address-added", "the interface has one more address")
    : interrupts("address", "the firewall answers at another address there: its machines lose their gateway meanwhile");
}

function judgeEnable({ after }: TextChange): Verdict {
  return after === undefined || after === "0"
    ? interrupts("disabled", "the interface goes down, and its addresses with it")
    : reload("enabled", "the interface comes up");
}

export const interfaceTable: MountTable = {
  root: "interfaces",
  named: "interface",
  items: [
    {
      path: "interface",
      noun: "interface",
      nameOf: (fields, key) => {
        const name = said(fields, "descr");
        return name === "" || name === key ? key : `${name} (${key})`;
      },
      rules: {
        added: [reload("interface-added", "the interface comes up")],
        removed: [interrupts("interface-removed", "the interface goes down, and its addresses with it")],
        fields: interfaceFields,
      },
    },
  ],
};

/** Further addresses: set or taken away one by one; those of CARP move between firewalls (src/etc/inc/interfaces.inc). */
export const vipTable: MountTable = {
  root: "virtualip",
  description: vipMount,
  items: [
    {
      path: "vip",
      noun: "virtual IP",
      nameOf: (fields) => normalText(said(fields, "subnet")),
      nameMore: (fields) => `on ${said(fields, "interface")}`,
      rules: {
        added: [reload("address-added", "the firewall has one more address")],
        removed: [interrupts("address", "nobody answers at the address any more")],
        fields: [
          {
            at: /^(interface|mode|subnet|subnet_bits|vhid|password)$/,
            says: interrupts("address", "the address is taken away and set again, or moves to another firewall"),
          },
          {
            at: /^(gateway|noexpand|nobind|advbase|advskew|peer|peer6)$/,
            says: reload("address-settings", "the address is set again with other settings"),
          },
          { at: /^(descr|nosync)$/, says: description },
        ],
      },
    },
  ],
};
