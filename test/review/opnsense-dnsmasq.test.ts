import { describe, expect, it } from "vitest";
import { told } from "./format-items.ts";
import { part, reviewPart } from "./opnsense-part.ts";

type Fields = Readonly<Record<string, string>>;

const dnsmasq = (
  items: Readonly<Record<string, Fields>>,
  settings: Fields = { enable: "1", interface: "lan" },
): string => part("dnsmasq", items, settings);

const host = { host: "w0", domain: "example.com", ip: "10.0.0.21", hwaddr: "52:54:00:00:00:01", descr: "cluster" };
const range = { interface: "lan", start_addr: "10.0.0.100", end_addr: "10.0.0.199", lease_time: "600" };
const restart = "restart dhcp-restart";

describe("a reservation", () => {
  it.each<[string, Fields, string[]]>([
    ["another address", { ip: "10.0.0.22" }, ["interrupts address at renewal (ip)", restart]],
    ["one more address", { ip: "10.0.0.21,2001:db8::21" }, [restart, "none reserved at renewal (ip)"]],
    ["another card", { hwaddr: "52:54:00:00:00:02" }, ["interrupts other-card at renewal (hwaddr)", restart]],
    [
      "one more card",
      { hwaddr: "52:54:00:00:00:02,52-54-00-00-00-01" },
      [restart, "none reserved at renewal (hwaddr)"],
    ],
    ["another lease time", { lease_time: "60" }, [restart, "none lease-time at renewal (lease_time)"]],
    ["no answer", { ignore: "1" }, ["interrupts address at renewal (ignore)", restart]],
    ["a note", { descr: "other" }, [restart, "none description (descr)"]],
  ])("gets %s", (_, change, effects) => {
    const items = reviewPart(dnsmasq({ "hosts u": host }), dnsmasq({ "hosts u": { ...host, ...change } }));
    expect(items.map(told)).toEqual([["changed DHCP reservation edge/w0.example.com", ...effects]]);
    expect(items[0]?.machines).toEqual(["w0"]);
  });

  it("gets another name, and is the same by its card", () => {
    const items = reviewPart(dnsmasq({ "hosts u": host }), dnsmasq({ "hosts v": { ...host, host: "w9" } }));
    expect(items.map(told)).toEqual([
      ["changed DHCP reservation edge/w9.example.com", restart, "none name at renewal (host)"],
    ]);
    expect(items[0]?.machines).toEqual(["w0", "w9"]);
  });

  it("comes or goes", () => {
    const [none, one] = [dnsmasq({}), dnsmasq({ "hosts u": host })];
    expect(reviewPart(none, one).map(told)).toEqual([
      ["added DHCP reservation edge/w0.example.com", restart, "none reserved at renewal"],
    ]);
    expect(reviewPart(one, none).map(told)).toEqual([
      ["removed DHCP reservation edge/w0.example.com", "interrupts address at renewal", restart],
    ]);
  });

  it("has a uuid that says nothing, and notations that say the same", () => {
    const other = { ...host, hwaddr: "52-54-00-00-00-01", lease_time: "" };
    expect(reviewPart(dnsmasq({ "hosts u": host }), dnsmasq({ "hosts v": other }))).toEqual([]);
  });
});

describe("a range", () => {
  it.each<[string, Fields, string[]]>([
    ["more", { end_addr: "10.0.0.209" }, [restart, "none range at renewal (end_addr)"]],
    ["less", { start_addr: "10.0.0.110" }, ["interrupts range at renewal (start_addr)", restart]],
    ["others", { end_addr: "nonsense" }, ["interrupts range at renewal (end_addr)", restart]],
    ["for longer", { lease_time: "900" }, [restart, "none lease-time at renewal (lease_time)"]],
    ["to nobody else", { mode: "static" }, ["interrupts range at renewal (mode)", restart]],
  ])("lends %s", (_, change, effects) => {
    const items = reviewPart(
      dnsmasq({ "dhcp_ranges u": range }),
      dnsmasq({ "dhcp_ranges u": { ...range, ...change } }),
    );
    expect(items.map(told)).toEqual([["changed DHCP range edge/on lan", ...effects]]);
  });

  it("of several on one interface is known by where it begins", () => {
    const second = { ...range, start_addr: "10.0.1.1", end_addr: "10.0.1.9" };
    const both = { "dhcp_ranges u": range, "dhcp_ranges v": second };
    const after = dnsmasq({ ...both, "dhcp_ranges v": { ...second, end_addr: "10.0.1.8" } });
    expect(reviewPart(dnsmasq(both), after).map(told)).toEqual([
      ["changed DHCP range edge/on lan from 10.0.1.1", "interrupts range at renewal (end_addr)", restart],
    ]);
    expect(reviewPart(dnsmasq(both), dnsmasq({ "dhcp_ranges u": range })).map(told)).toEqual([
      ["removed DHCP range edge/on lan from 10.0.1.1", "interrupts range at renewal", restart],
    ]);
  });
});

describe("what machines are told", () => {
  const option = (code: string, value: string) => ({
    type: "set",
    option: code,
    interface: "lan",
    value,
    description: "cluster",
  });
  it.each<[string, string]>([
    ["3", "reload routes at renewal (value)"],
    ["6", "none dhcp-option at renewal (value)"],
    ["67", "none boot-file at next boot (value)"],
  ])("by the option %s", (code, effect) => {
    const side = (value: string) => dnsmasq({ "hosts h": host, "dhcp_options u": option(code, value) });
    const items = reviewPart(side("a"), side("b"));
    expect(items.map(told)).toEqual([[`changed DHCP option edge/${code} on lan`, restart, effect]]);
    expect(items[0]?.machines).toEqual(["w0"]);
  });

  it("when they boot, by the name of their tag", () => {
    const side = (filename: string, uuid: string) =>
      dnsmasq({
        "hosts h": host,
        [`dhcp_tags ${uuid}`]: { tag: "ipxe" },
        "dhcp_options m": { type: "match", option: "175", set_tag: uuid, description: "ipxe" },
        "dhcp_boot b": { interface: "lan", tag: uuid, filename, description: "cluster ipxe" },
      });
    const items = reviewPart(side("a.ipxe", "t1"), side("b.ipxe", "t2"));
    expect(items.map(told)).toEqual([
      ["changed boot file edge/for ipxe on lan", restart, "none boot-file at next boot (filename)"],
    ]);
    expect(items[0]?.machines).toEqual(["w0"]);
    expect(reviewPart(side("a.ipxe", "t1"), dnsmasq({ "hosts h": host })).map(told)).toEqual([
      ["removed DHCP tag edge/ipxe", restart, "none boot-client at next boot"],
      ["removed DHCP option edge/match 175 as ipxe", restart, "none boot-client at next boot"],
      ["removed boot file edge/for ipxe on lan", restart, "none boot-file at next boot"],
    ]);
  });
});

it("boot files stand in an order, of which the last that fits counts", () => {
  const side = (...interfaces: readonly string[]) =>
    dnsmasq(Object.fromEntries(interfaces.map((key) => [`dhcp_boot ${key}`, { interface: key, filename: "a" }])));
  expect(reviewPart(side("lan", "opt1"), side("opt1", "opt2", "lan")).map(told)).toEqual([
    ["changed dnsmasq's settings edge", restart, "none boot-file at next boot (order of boot files)"],
    ["added boot file edge/on opt2", restart, "none boot-file at next boot"],
  ]);
});

it.each<[string, Fields, string[]]>([
  ["serves nobody", { enable: "0", interface: "lan" }, ["interrupts disabled at renewal (enable)", restart]],
  ["serves elsewhere", { enable: "1", interface: "opt1" }, ["interrupts range at renewal (interface)", restart]],
  ["serves more", { enable: "1", interface: "opt1,lan" }, [restart, "none settings (interface)"]],
  [
    "answers names elsewhere",
    { enable: "1", interface: "lan", port: "53053" },
    ["interrupts dns-port (port)", restart],
  ],
])("dnsmasq %s", (_, settings, effects) => {
  expect(reviewPart(dnsmasq({}), dnsmasq({}, settings)).map(told)).toEqual([
    ["changed dnsmasq's settings edge", ...effects],
  ]);
});
