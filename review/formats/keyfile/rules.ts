import type { FieldRule, ItemRules, TextChange } from "../field-item.ts";
import { interrupts, none, reload, restart, type Verdict } from "../verdict.ts";
import { activation, modeChange } from "./activation.ts";
import { type Connection, isPort, meaningOfKey } from "./connection.ts";

const inPlace: Verdict = reload("reapplied", "changed in place, the link stays up");
const otherAddress: Verdict = interrupts("address", "the machine answers at another address, or by another gateway");
const addressAdded: Verdict = reload("address-added", "one more address; those that are there stay");
const otherPlace: Verdict = interrupts("re-activated", "the link is activated again, in another place");
const otherNetwork: Verdict = interrupts("other-network", "the VLAN is activated again, on another number or parent");

/**
 * What a changed key does: in place is what NetworkManager's reapply allows (nm-device.c, can_reapply_change, and the same
 * of each kind of device; the lists of 1.40 to 1.58), all else wants the connection activated again.
 */
const fields: readonly FieldRule<Connection>[] = [
  { at: /^\[ipv[46]\] address\d+$/, says: judgeAddress },
  { at: /^\[ipv[46]\] method$/, says: judgeMethod },
  // A client that calls itself another way gets another lease; an address that is made differs.
  {
    at: /^\[ipv[46]\] (gateway|never-default|route-table|dhcp-client-id|dhcp-iaid|dhcp-duid|addr-gen-mode|ip6-privacy|token)$/,
    says: otherAddress,
  },
  { at: /^\[(ipv4|ipv6|proxy|user|link)\] /, says: inPlace },
  { at: /\] mtu$/, says: judgeMtu },
  { at: /^\[vlan\] (id|parent)$/, says: otherNetwork },
  { at: /^\[connection\] (id|uuid|interface-name)$/, says: judgeName },
  {
    at: /^\[connection\] (stable-id|autoconnect|autoconnect-priority|autoconnect-ports|zone|metered|lldp|mdns|llmnr|dns-over-tls|dnssec|mptcp-flags|wait-activation-delay)$/,
    says: inPlace,
  },
  {
    at: /^\[bond\] (miimon|updelay|downdelay|arp_\w+|ns_ip6_target|primary|primary_reselect|active_slave|ad_actor_system|ad_actor_sys_prio|all_slaves_active|lp_interval|min_links|packets_per_slave|resend_igmp|use_carrier|xmit_hash_policy|num_grat_arp|num_unsol_na|peer_notif_delay|balance-slb)$/,
    says: inPlace,
  },
  { at: /^\[bond\] mode$/, says: modeChange },
  {
    at: /^\[bridge\] (stp|priority|forward-delay|hello-time|max-age|ageing-time|group-forward-mask|multicast-[\w-]+|vlan-[\w-]+|vlans)$/,
    says: inPlace,
  },
  { at: /^\[bridge-port\] vlans$|^\[sriov\] (preserve-on-down|vfs)$/, says: inPlace },
  { at: /^\[connection\] (controller|port-type|type)$/, says: otherPlace },
  { at: /^\[ethernet\] mac-address$/, says: judgeCard },
  { at: /^\[\w+\] cloned-mac-address$/, says: judgeOwnMac },
  { at: /^\[ethernet\] wake-on-lan/, says: (_, __, now) => (now.type === "ethernet" ? inPlace : activation(now)) },
  { at: /^\[802-1x\] /, says: (_, __, now) => activation(now, "it proves anew to the switch who it is") },
  { at: /^/, says: (_, __, now) => activation(now) },
];

/** How connections are compared. */
export const connectionRules: ItemRules<Connection> = {
  added: (item) => [isPort(item) ? portAdded : inert],
  removed: (item) => [isPort(item) ? portRemoved : carriesAccess(item) ? lockOut : linkRemoved],
  fields,
  meaningOf: meaningOfKey,
};

const inert: Verdict = none("inert", "nothing until it is activated");
const portAdded: Verdict = reload("port-added", "one more port joins; those that are there carry on");
const portRemoved: Verdict = restart(
  "port-removed",
  "one port leaves, and traffic pauses for half a second; the others carry on",
);
const linkRemoved: Verdict = interrupts("link-removed", "the link goes down, and its addresses with it");
const lockOut: Verdict = interrupts(
  "lock-out",
  "the link's addresses go, or its gateway: if the machine is managed over it, nobody reaches it any more",
);

/** Could somebody reach the machine over it? It states an address or a gateway, or asks for them. */
function carriesAccess({ fields: said }: Connection): boolean {
  return [...said].some(
    ([field, text]) =>
      /^\[ipv[46]\] (address\d+|gateway)$/.test(field) || (/^\[ipv[46]\] method$/.test(field) && text === "auto"),
  );
}

function judgeAddress({ before }: TextChange): Verdict {
  return before === undefined ? addressAdded : otherAddress;
}

/** A VLAN of another number goes by other names. */
function judgeName({ field }: TextChange, before: Connection, after: Connection): Verdict {
  const isMoved = ["id", "parent"].some(
    (key) => before.fields.get(`[vlan] ${key}`) !== after.fields.get(`[vlan] ${key}`),
  );
  return isMoved ? otherNetwork : field === "[connection] interface-name" ? otherPlace : inPlace;
}

function judgeMethod({ before, after }: TextChange, old: Connection, now: Connection): Verdict {
  const off = /^(disabled|ignore|link-local)$/;
  if (before !== undefined && off.test(before)) return addressAdded;
  const isLost = after === undefined || off.test(after);
  return isLost && carriesAccess(old) && !carriesAccess(now) ? lockOut : otherAddress;
}

/** Reapply takes the section's other keys for changed where the section is new. */
function judgeMtu(_: TextChange, before: Connection, now: Connection): Verdict {
  if (isPort(now)) return activation(now);
  const text = "the MTU changes: packets are lost for about a second";
  const hadSection = [...before.fields.keys()].some((field) => field.startsWith("[ethernet] "));
  const after = hadSection ? "" : `; the section is new, so ${activation(now).text}`;
  return interrupts("mtu", `${text}${after}`);
}

function judgeCard(_: TextChange, __: Connection, now: Connection): Verdict {
  return isPort(now)
    ? restart("other-device", "the port is another network card from now on; the other ports carry on")
    : interrupts("other-device", "the connection belongs to another network card");
}

/** Leases and neighbours know a machine by it: no link changes it while it is up. */
function judgeOwnMac(_: TextChange, __: Connection, now: Connection): Verdict {
  return { ...activation(now, "it has another MAC address then"), level: "interrupts", reason: "other-mac" };
}
