import { describe, expect, it } from "vitest";
import { told } from "./format-items.ts";
import { part, reviewPart } from "./opnsense-part.ts";

const item = (root: string, list: string, fields: Readonly<Record<string, string>>): string =>
  part(root, { [`${list} u`]: fields });

/** The effects of a change of some fields of an item. */
function effectsOf(
  root: string,
  list: string,
  before: Record<string, string>,
  change: Record<string, string>,
): string[] {
  const items = reviewPart(item(root, list, before), item(root, list, { ...before, ...change }));
  expect(items.map((one) => one.change)).toEqual(["changed"]);
  return items.flatMap((one) => told(one).slice(1));
}

const lagg = { laggif: "lagg1", members: "ixl0,ixl1", proto: "lacp", lagghash: "l2,l3", mtu: "9000", descr: "trunk" };
const vlan = { if: "lagg1", tag: "10", pcp: "0", descr: "lan", vlanif: "vlan0.10" };
const vip = { interface: "lan", mode: "ipalias", subnet: "10.0.0.5", subnet_bits: "24", advskew: "0", descr: "API" };

describe("links", () => {
  // Any edit of a group takes all its ports off (interfaces.inc); a VLAN's priority changes live (reconfigure_vlans.php).
  it.each<[string, string, string, Record<string, string>, Record<string, string>, string[]]>([
    ["a group's ports", "laggs", "lagg", lagg, { members: "ixl0,ixl2" }, ["interrupts lagg-rebuilt (members)"]],
    ["a group's hash", "laggs", "lagg", lagg, { lagghash: "l4" }, ["interrupts lagg-rebuilt (lagghash)"]],
    ["a group's note", "laggs", "lagg", lagg, { descr: "uplink" }, ["interrupts lagg-rebuilt (descr)"]],
    [
      "the first of a failover",
      "laggs",
      "lagg",
      { ...lagg, proto: "failover" },
      { members: "ixl1,ixl0" },
      ["interrupts lagg-rebuilt (members)"],
    ],
    ["a VLAN's tag", "vlans", "vlan", vlan, { tag: "11", vlanif: "vlan0.11" }, ["interrupts vlan-moved (tag)"]],
    ["a VLAN's parent", "vlans", "vlan", vlan, { if: "igb0" }, ["interrupts vlan-moved (if)"]],
    ["a VLAN's priority", "vlans", "vlan", vlan, { pcp: "3" }, ["reload priority (pcp)"]],
    ["a VLAN's note", "vlans", "vlan", vlan, { descr: "office" }, ["none description (descr)"]],
    [
      "a virtual address's interface",
      "virtualip",
      "vip",
      vip,
      { interface: "wan" },
      ["interrupts address (interface)"],
    ],
    ["a virtual address's skew", "virtualip", "vip", vip, { advskew: "9" }, ["reload address-settings (advskew)"]],
    ["a virtual address's note", "virtualip", "vip", vip, { descr: "" }, ["none description (descr)"]],
    ["a field that nobody knows", "vlans", "vlan", vlan, { odd: "1" }, ["unknown no-rule (odd)"]],
  ])("%s", (_, root, list, before, change, effects) => {
    expect(effectsOf(root, list, before, change)).toEqual(effects);
  });

  it.each<[string, string, string, Record<string, string>, string[], string[]]>([
    [
      "a group",
      "laggs",
      "lagg",
      lagg,
      ["added LAGG edge/lagg1", "reload lagg-added"],
      ["removed LAGG edge/lagg1", "destroys lagg-removed"],
    ],
    [
      "a VLAN",
      "vlans",
      "vlan",
      vlan,
      ["added VLAN edge/10 on lagg1", "reload vlan-added"],
      ["removed VLAN edge/10 on lagg1", "destroys vlan-removed"],
    ],
    [
      "a virtual address",
      "virtualip",
      "vip",
      vip,
      ["added virtual IP edge/10.0.0.5", "reload address-added"],
      ["removed virtual IP edge/10.0.0.5", "interrupts address"],
    ],
  ])("%s that comes or goes", (_, root, list, fields, added, removed) => {
    const [without, held] = [`<${root} version="1.0.0"/>`, item(root, list, fields)];
    expect(reviewPart(without, held).map(told)).toEqual([added]);
    expect(reviewPart(held, without).map(told)).toEqual([removed]);
    expect(reviewPart(undefined, held).map(told)).toEqual([added]);
  });
});

const face = (fields: string, key = "opt1"): string =>
  `<interfaces><${key}><if>igb0</if><descr>office</descr>${fields}</${key}></interfaces>`;

describe("an interface", () => {
  const all = "<enable>1</enable><mtu>1500</mtu><ipaddr>10.0.0.1</ipaddr><subnet>24</subnet>";
  it.each([
    ["address", all.replace("10.0.0.1", "10.0.0.2"), "interrupts address (ipaddr)"],
    ["mask", all.replace("24", "23"), "interrupts address (subnet)"],
    ["MTU", all.replace("1500", "9000"), "interrupts mtu (mtu)"],
    ["end", all.replace("<enable>1</enable>", ""), "interrupts disabled (enable)"],
    ["further address", `${all}<ipaddrv6>2001:db8::1</ipaddrv6>`, "reload address-added (ipaddrv6)"],
    ["filter", `${all}<blockpriv>1</blockpriv>`, "reload filter (blockpriv)"],
    ["own MAC address", `${all}<spoofmac>52:54:00:00:00:01</spoofmac>`, "interrupts link-cycled (spoofmac)"],
    ["gateway", `${all}<gateway>WAN_GW</gateway>`, "interrupts gateway (gateway)"],
    ["lock", `${all}<lock>0</lock>`, "none lock (lock)"],
  ])("gets another %s", (_, after, effect) => {
    expect(reviewPart(face(all), face(after)).map(told)).toEqual([["changed interface edge/office (opt1)", effect]]);
  });

  it("gets another device, or another key", () => {
    expect(reviewPart(face(all), face(all).replace("igb0", "igb1")).map(told)).toEqual([
      ["changed interface edge/office (opt1)", "interrupts other-device (if)"],
    ]);
    expect(reviewPart(face(all), face(all, "opt2")).map(told)).toEqual([
      ["renamed interface edge/office (opt2)", "interrupts interface-removed", "reload interface-added"],
    ]);
    expect(reviewPart(face(""), "<interfaces/>").map(told)).toEqual([
      ["removed interface edge/office (opt1)", "interrupts interface-removed"],
    ]);
  });
});

it("a part that nobody has described is told by uuid, and as unknown", () => {
  expect(reviewPart(item("nut", "ups", { driver: "a" }), item("nut", "ups", { driver: "b" })).map(told)).toEqual([
    ["changed nut ups edge/u", "unknown no-rule (driver)"],
  ]);
  expect(
    reviewPart(
      "<nut><general><enable>0</enable></general></nut>",
      "<nut><general><enable>1</enable></general></nut>",
    ).map(told),
  ).toEqual([["changed nut edge", "unknown no-rule (general.enable)"]]);
  expect(reviewPart('<vlans version="1.0.0"/>', '<vlans version="2.0.0"/>').map(told)).toEqual([
    ["changed vlans edge", "unknown no-rule (version)"],
  ]);
});
