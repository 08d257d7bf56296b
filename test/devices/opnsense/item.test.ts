import { describe, expect, it } from "vitest";
import { type DnsmasqItems, dnsmasqMount } from "../../../devices/opnsense/26.7.2/dnsmasq.ts";
import { type InterfaceItems, interfaceMount } from "../../../devices/opnsense/26.7.2/interface.ts";
import { type LaggItems, laggMount } from "../../../devices/opnsense/26.7.2/lagg.ts";
import { type VlanItems, vlanMount } from "../../../devices/opnsense/26.7.2/vlan.ts";
import {
  type BuiltItem,
  buildItem,
  createItemBuilder,
  type Item,
  itemElement,
} from "../../../devices/opnsense/item.ts";
import { findClashes, findDangling } from "../../../devices/opnsense/item-rules.ts";
import { itemUuid } from "../../../devices/opnsense/item-uuid.ts";
import { renderXml } from "../../../formats/xml/render.ts";

const dnsmasq = createItemBuilder<DnsmasqItems>(dnsmasqMount);
const vlan = createItemBuilder<VlanItems>(vlanMount);
const tagUuid = itemUuid("/dnsmasq", "dhcp_tags", "uefi");

function built(outcome: BuiltItem): Item {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults));
  return outcome.item;
}

function vlanItem(name: string, device: string, tag: number, vlanif: string): Item {
  return built(vlan("vlan", itemUuid("/vlans", "vlan", name), { if: device, tag, vlanif }));
}

describe("an item", () => {
  it("holds every field of the model, with what is stated or the default", () => {
    const item = vlanItem("cluster", "lagg0", 10, "vlan0.10");
    expect(renderXml(itemElement("vlan", item)).text).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<vlan uuid="${item.uuid}">
  <if>lagg0</if>
  <tag>10</tag>
  <pcp>0</pcp>
  <proto/>
  <descr/>
  <vlanif>vlan0.10</vlanif>
</vlan>
`);
  });

  it("is built of each mount by the types that were generated", () => {
    const lagg = createItemBuilder<LaggItems>(laggMount);
    const assigned = createItemBuilder<InterfaceItems>(interfaceMount);
    const members = built(
      lagg("lagg", undefined, { laggif: "lagg0", members: ["igc0", "igc1"], lagghash: ["l3", "l4"] }),
    );
    expect([...members.fields]).toEqual([
      ["laggif", "lagg0"],
      ["members", "igc0,igc1"],
      ["primary_member", ""],
      ["proto", "lacp"],
      ["lacp_fast_timeout", "0"],
      ["use_flowid", ""],
      ["lagghash", "l3,l4"],
      ["lacp_strict", ""],
      ["mtu", ""],
      ["descr", ""],
    ]);
    const cluster = built(assigned("interface", undefined, { if: "vlan0.10", descr: "cluster" }));
    expect(cluster.fields.get("lock")).toBe("1");
  });

  it("nests the settings of a container", () => {
    const item = built(dnsmasq("", undefined, { enable: true, "dhcp.domain": "okd.example.com" }));
    const { text } = renderXml(itemElement("dnsmasq", item));
    expect(text).toContain("\n  <enable>1</enable>\n");
    expect(text).toContain(
      "\n  <dhcp>\n    <no_interface/>\n    <fqdn>1</fqdn>\n    <domain>okd.example.com</domain>\n",
    );
    expect(text.match(/<dhcp>/g)).toHaveLength(1);
  });

  it("says all that is wrong with it", () => {
    const [description] = vlanMount.lists;
    const outcome = buildItem(description, undefined, { tag: 5000, pcp: "9", vlanif: "vlan0.10", colour: "red" });
    expect(outcome.ok ? [] : outcome.faults.map(({ field, kind }) => `${field} ${kind}`)).toEqual([
      "if required",
      "tag range",
      "pcp option",
      "colour unknown-field",
    ]);
  });

  it("refuses two settings that exclude each other, and takes one of them", () => {
    expect(dnsmasq("", undefined, { "dhcp.log_dhcp": true, "dhcp.log_quiet": true })).toMatchObject({
      ok: false,
      faults: [{ kind: "at-most-one", field: "dhcp.log_quiet" }],
    });
    expect(dnsmasq("", undefined, { "dhcp.log_dhcp": true, "dhcp.log_quiet": false }).ok).toBe(true);
  });

  it("is not built of a list that the mount has not", () => {
    const other = createItemBuilder<{ readonly other: object }>(vlanMount);
    expect(() => other("other", undefined, {})).toThrow("OPNsense.Interfaces.Vlan has no list other");
  });
});

describe("the rules over items", () => {
  it("find what is not unique, by all fields that a rule names", () => {
    const items = [
      vlanItem("a", "lagg0", 10, "vlan0.10"),
      vlanItem("b", "lagg1", 10, "vlan0.11"),
      vlanItem("c", "lagg0", 10, "vlan0.12"),
      vlanItem("d", "lagg0", 13, "vlan0.11"),
    ];
    const clashes = findClashes(vlanMount, items).map(({ first, second, fields }) => [
      items.indexOf(first),
      items.indexOf(second),
      fields,
    ]);
    expect(clashes).toEqual([
      [0, 2, ["tag", "if"]],
      [1, 3, ["vlanif"]],
    ]);
  });

  it("find a relation into nothing", () => {
    const tag = built(dnsmasq("dhcp_tags", tagUuid, { tag: "uefi" }));
    const gone = itemUuid("/dnsmasq", "dhcp_tags", "bios");
    const boot = built(dnsmasq("dhcp_boot", undefined, { filename: "ipxe.efi", tag: [tagUuid, gone] }));
    const known = new Map([["OPNsense.Dnsmasq.Dnsmasq dhcp_tags", new Set([tagUuid])]]);
    expect(findDangling(dnsmasqMount, [tag, boot], known)).toEqual([{ item: boot, field: "tag", uuid: gone }]);
    expect(findDangling(dnsmasqMount, [boot], new Map())).toHaveLength(2);
  });
});
