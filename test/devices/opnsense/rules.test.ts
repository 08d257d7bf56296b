import { describe, expect, it } from "vitest";
import { type DnsmasqItems, dnsmasqMount } from "../../../devices/opnsense/26.7.2/dnsmasq.ts";
import { type Lagg, type LaggItems, laggMount } from "../../../devices/opnsense/26.7.2/lagg.ts";
import { type Vip, type VipItems, vipMount } from "../../../devices/opnsense/26.7.2/vip.ts";
import { type VlanItems, vlanMount } from "../../../devices/opnsense/26.7.2/vlan.ts";
import type { MountDescription } from "../../../devices/opnsense/description.ts";
import { type BuiltItem, createItemBuilder, type Item } from "../../../devices/opnsense/item.ts";
import { itemUuid } from "../../../devices/opnsense/item-uuid.ts";
import { mountRules } from "../../../devices/opnsense/rules/index.ts";

const dnsmasq = createItemBuilder<DnsmasqItems>(dnsmasqMount);
const tag = itemUuid("/dnsmasq", "dhcp_tags", "uefi");

function built(outcome: BuiltItem): Item {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults));
  return outcome.item;
}

/** The fields at fault, each with the index of its item. */
function faults(mount: MountDescription, items: readonly Item[]): string[] {
  return (mountRules[mount.model]?.(items) ?? []).map(({ item, field }) => `${items.indexOf(item)} ${field}`);
}

describe("the rules of the models' own code", () => {
  it.each([
    ["lagg0", "vlan0.10", []],
    ["lagg0", "lagg0_vlan10", []],
    ["vlan0.10", "qinq0.10.20", []],
    ["lagg0", "vlan10", ["0 vlanif"]],
    ["lagg0", "vlan0.1.2.3.4.56", ["0 vlanif"]],
    ["vlan0.10", "vlan0.10.20", ["0 vlanif"]],
  ])("of a VLAN on %s take the name %s or not", (parent, vlanif, expected) => {
    const item = createItemBuilder<VlanItems>(vlanMount)("vlan", undefined, { if: parent, tag: 10, vlanif });
    expect(faults(vlanMount, [built(item)])).toEqual(expected);
  });

  it("give a port to one LAGG, and want the primary one among the members", () => {
    const build = createItemBuilder<LaggItems>(laggMount);
    const lagg = (values: Lagg): Item => built(build("lagg", undefined, values));
    const first = lagg({ laggif: "lagg0", members: ["igc0", "igc1"], primary_member: "igc1" });
    const second = lagg({ laggif: "lagg1", members: ["igc1", "igc2"], primary_member: "igc3" });
    expect(faults(laggMount, [first])).toEqual([]);
    expect(faults(laggMount, [first, second])).toEqual(["1 members", "1 primary_member"]);
  });

  it.each<[Partial<Vip>[], string[]]>([
    [[{}, { subnet: "10.10.0.6" }, { subnet: "2001:db8::", subnet_bits: 64 }], []],
    [
      [{ subnet: "10.10.0.0" }, { subnet: "10.10.0.255" }],
      ["0 subnet", "1 subnet"],
    ],
    [[{ subnet: "10.10.0.0", subnet_bits: 32 }, { subnet_bits: 33 }], ["1 subnet_bits"]],
    [[{ mode: "carp" }], ["0 password", "0 vhid"]],
    [
      [
        { mode: "carp", password: "x", vhid: 1 },
        { mode: "carp", password: "x", vhid: 1 },
      ],
      ["1 vhid"],
    ],
  ])("of virtual IPs %j", (vips, expected) => {
    const build = createItemBuilder<VipItems>(vipMount);
    const whole = vips.map((vip) => ({ interface: "lan", subnet: "10.10.0.5", subnet_bits: 24, ...vip }));
    expect(
      faults(
        vipMount,
        whole.map((vip) => built(build("vip", undefined, vip))),
      ),
    ).toEqual(expected);
  });

  it.each<[DnsmasqItems["hosts"][], string[]]>([
    [[{ hwaddr: ["52:54:00:00:00:01"], ip: ["10.10.0.11", "2001:db8::11"], host: "cp0" }], []],
    [
      [
        { host: "cp0", ip: ["10.10.0.11"] },
        { host: "cp1", ip: ["10.10.0.11"] },
      ],
      [],
    ],
    [[{ host: "cp0" }], ["0 host"]],
    [[{ hwaddr: ["52:54:00:00:00:01"] }], ["0 host"]],
    [[{ hwaddr: ["52:54:00:00:00:01"], host: "*" }], ["0 host"]],
    [[{ client_id: "*", ip: ["10.10.0.11", "10.10.0.12"] }], ["0 ip"]],
    [
      [
        { hwaddr: ["52:54:00:00:00:01"], ip: ["10.10.0.11", "::11"] },
        { hwaddr: ["52:54:00:00:00:02"], ip: ["10.10.0.11", "::11"] },
      ],
      ["1 ip"],
    ],
  ])("of dnsmasq's hosts: %j", (hosts, expected) => {
    const items = hosts.map((values) => built(dnsmasq("hosts", undefined, values)));
    expect(faults(dnsmasqMount, items)).toEqual(expected);
  });

  it.each<[Omit<DnsmasqItems["dhcp_ranges"], "constructor"> & { readonly from?: string }, string[]]>([
    [{ start_addr: "10.10.0.100", end_addr: "10.10.0.199" }, []],
    [{ start_addr: "10.10.0.0", mode: ["static"] }, []],
    [{ start_addr: "::100", end_addr: "::1ff", from: "lan", interface: "lan", ra_mode: ["slaac", "ra-names"] }, []],
    [{ start_addr: "10.10.0.100" }, ["end_addr"]],
    [{ start_addr: "10.10.0.100", end_addr: "2001:db8::1" }, ["end_addr"]],
    [
      { start_addr: "10.10.0.0", end_addr: "10.10.0.9", subnet_mask: "255.255.255.0", mode: ["static"] },
      ["end_addr", "subnet_mask"],
    ],
    [{ start_addr: "10.10.0.100", end_addr: "10.10.0.199", from: "lan" }, ["constructor", "start_addr"]],
    [{ start_addr: "::100", end_addr: "::1ff" }, ["start_addr"]],
    [{ start_addr: "10.10.0.100", end_addr: "10.10.0.199", prefix_len: 64 }, ["prefix_len"]],
    [{ start_addr: "2001:db8::1", domain: "example.com" }, ["end_addr"]],
    [{ start_addr: "2001:db8::1", domain: "example.com", domain_type: "interface" }, ["interface"]],
    [
      { start_addr: "2001:db8::1", prefix_len: 60, ra_mode: ["slaac", "ra-only"] },
      ["interface", "prefix_len", "ra_mode"],
    ],
  ])("of dnsmasq's ranges: %j", ({ from, ...values }, expected) => {
    const item = built(dnsmasq("dhcp_ranges", undefined, { ...values, constructor: from }));
    expect(faults(dnsmasqMount, [item])).toEqual(expected.map((field) => `0 ${field}`));
  });

  it.each<[DnsmasqItems["dhcp_options"], string[]]>([
    [{ type: "match", option: "93", value: "7", set_tag: tag }, []],
    [{ option6: "23", value: "[2001:db8::1]" }, []],
    [{ type: "match", option: "93", value: "7" }, ["set_tag"]],
    [{ value: "7" }, ["option"]],
    [{ option: "3", option6: "23" }, ["option"]],
    [{ option6: "23", value: "2001:db8::1" }, ["value"]],
  ])("of dnsmasq's options: %j", (values, expected) => {
    const item = built(dnsmasq("dhcp_options", undefined, values));
    expect(faults(dnsmasqMount, [item])).toEqual(expected.map((field) => `0 ${field}`));
  });
});
