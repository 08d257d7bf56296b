import { describe, expect, it } from "vitest";
import { told } from "./format-items.ts";
import { part, reviewPart } from "./opnsense-part.ts";

type Fields = Readonly<Record<string, string>>;

const web = {
  enabled: "1",
  sequence: "10",
  action: "pass",
  interface: "wan",
  protocol: "TCP",
  source_net: "10.0.0.0/8",
  destination_net: "10.1.0.5",
  destination_port: "443",
  description: "web",
};
const rules = (...list: readonly Fields[]): string =>
  part("Filter", Object.fromEntries(list.map((fields) => [`rules.rule ${fields["description"] ?? ""}`, fields])));
const [more, less] = ["reload access-widened", "reload access-narrowed"];

describe("a rule", () => {
  it.each<[string, Fields, string]>([
    ["from anywhere", { source_net: "any" }, `${more} (source_net)`],
    ["from anywhere, unsaid", { source_net: "" }, `${more} (source_net)`],
    ["from one more", { source_net: "10.0.0.0/8,10.9.0.0/16" }, `${more} (source_net)`],
    ["from elsewhere", { source_net: "10.2.0.0/16" }, `${more} (source_net)`],
    ["to any port", { destination_port: "" }, `${more} (destination_port)`],
    ["of any protocol", { protocol: "any" }, `${more} (protocol)`],
    ["not from there", { source_not: "1" }, `${more} (source_not)`],
    ["in one direction", { direction: "in" }, `${less} (direction)`],
    ["that is off", { enabled: "0" }, `${less} (enabled)`],
    ["that blocks", { action: "block" }, `${less} (action)`],
    ["with a gateway", { gateway: "WAN_GW" }, "reload filter (gateway)"],
    ["with another note", { categories: "a" }, "none description (categories)"],
  ])("%s", (_, change, effect) => {
    expect(reviewPart(rules(web), rules({ ...web, ...change })).map(told)).toEqual([["changed rule edge/web", effect]]);
  });

  it.each<[string, Fields, Fields, string]>([
    ["narrower", { source_net: "any" }, {}, `${less} (source_net)`],
    ["on again", { enabled: "0" }, {}, `${more} (enabled)`],
    ["that passes", { action: "block" }, {}, `${more} (action)`],
    ["that blocks in another way", { action: "block" }, { action: "reject" }, "reload filter (action)"],
    ["that blocks more", { action: "block" }, { action: "block", source_net: "any" }, `${less} (source_net)`],
    ["that blocks less", { action: "block", source_net: "any" }, { action: "block" }, `${more} (source_net)`],
    ["that blocks no more", { action: "block" }, { action: "block", enabled: "0" }, `${more} (enabled)`],
    ["that is off and stays off", { enabled: "0" }, { enabled: "0", source_net: "any" }, "reload filter (source_net)"],
  ])("%s", (_, before, after, effect) => {
    expect(reviewPart(rules({ ...web, ...before }), rules({ ...web, ...after })).map(told)).toEqual([
      ["changed rule edge/web", effect],
    ]);
  });

  it.each<[string, Fields, string, string]>([
    ["that passes", {}, more, less],
    ["that blocks", { action: "block" }, less, more],
    ["that is off", { enabled: "0" }, "reload filter", "reload filter"],
  ])("%s comes or goes", (_, change, added, removed) => {
    const [none, one] = [rules(), rules({ ...web, ...change })];
    expect(reviewPart(none, one).map(told)).toEqual([["added rule edge/web", added]]);
    expect(reviewPart(one, none).map(told)).toEqual([["removed rule edge/web", removed]]);
  });

  it("stands in an order, whatever the numbers", () => {
    const [a, b, c] = ["a", "b", "c"].map((description, index) => ({ ...web, description, sequence: String(index) }));
    if (a === undefined || b === undefined || c === undefined) throw new Error();
    expect(reviewPart(rules(a, b), rules({ ...a, sequence: "5" }, { ...b, sequence: "9" }))).toEqual([]);
    expect(reviewPart(rules(a, b), rules(b, a))).toEqual([]);
    expect(reviewPart(rules(a, b, c), rules({ ...a, sequence: "9" }, b, c)).map(told)).toEqual([
      ["changed filter edge", "reload rule-order (order of rules)"],
    ]);
    expect(reviewPart(rules(a, b), rules(a, { ...c, sequence: "0" }, b)).map(told)).toEqual([
      ["added rule edge/c", more],
    ]);
  });
});

it.each<[string, string, string, Fields, Fields, string[]]>([
  [
    "a source NAT",
    "Filter",
    "snatrules.rule",
    { description: "out", target: "a" },
    { target: "b" },
    ["changed source NAT edge/out", "reload nat-moved (target)"],
  ],
  [
    "a destination NAT",
    "nat",
    "rule",
    { descr: "web", target: "10.0.0.5", "destination.port": "80" },
    { "destination.port": "81" },
    ["changed destination NAT edge/web", "reload nat-moved (destination.port)"],
  ],
  [
    "an alias",
    "Alias",
    "aliases.alias",
    { name: "nodes", content: "10.0.0.1\n10.0.0.2" },
    { content: "10.0.0.2" },
    ["changed alias edge/nodes", "reload alias (content)"],
  ],
  [
    "a gateway",
    "Gateways",
    "gateway_item",
    { name: "WAN", gateway: "192.0.2.1" },
    { gateway: "192.0.2.2" },
    ["changed gateway edge/WAN", "reload routes (gateway)"],
  ],
  [
    "a default gateway",
    "Gateways",
    "gateway_item",
    { name: "WAN", gateway: "192.0.2.1", defaultgw: "1" },
    { gateway: "192.0.2.2" },
    ["changed gateway edge/WAN", "interrupts gateway (gateway)"],
  ],
  [
    "how a gateway is watched",
    "Gateways",
    "gateway_item",
    { name: "WAN" },
    { monitor: "192.0.2.9" },
    ["changed gateway edge/WAN", "reload monitor (monitor)"],
  ],
  [
    "a route",
    "staticroutes",
    "route",
    { network: "10.9.0.0/16", gateway: "A" },
    { gateway: "B" },
    ["changed route edge/to 10.9.0.0/16", "reload routes (gateway)"],
  ],
])("%s changes", (_, root, list, before, change, effects) => {
  const side = (fields: Fields) => part(root, { [`${list} u`]: fields });
  expect(reviewPart(side(before), side({ ...before, ...change })).map(told)).toEqual([effects]);
});

it.each<[string, string, string, Fields, string, string]>([
  ["a source NAT", "Filter", "snatrules.rule", { description: "out" }, "reload nat-moved", "reload nat-moved"],
  ["an alias", "Alias", "aliases.alias", { name: "nodes" }, "none alias", "reload alias"],
  [
    "a default gateway",
    "Gateways",
    "gateway_item",
    { name: "WAN", defaultgw: "1" },
    "reload routes",
    "interrupts gateway",
  ],
  ["a route", "staticroutes", "route", { network: "10.9.0.0/16" }, "reload routes", "interrupts route-removed"],
])("%s comes or goes", (_, root, list, fields, added, removed) => {
  const [none, one] = [part(root, {}), part(root, { [`${list} u`]: fields })];
  expect(reviewPart(none, one).map((item) => told(item).slice(1))).toEqual([[added]]);
  expect(reviewPart(one, none).map((item) => told(item).slice(1))).toEqual([[removed]]);
});
