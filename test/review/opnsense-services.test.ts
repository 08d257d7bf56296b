import { describe, expect, it } from "vitest";
import { told } from "./format-items.ts";
import { part, reviewPart } from "./opnsense-part.ts";

type Fields = Readonly<Record<string, string>>;

describe("HAProxy", () => {
  const haproxy = (server: Fields, settings: Fields = { "general.seamlessReload": "0" }) =>
    part("HAProxy", { "servers.server s": { id: "1", name: "w0", address: "10.0.0.21", ...server } }, settings);

  it.each<[string, Fields, string]>([
    ["hard", { "general.seamlessReload": "0" }, "interrupts hard-reload"],
    ["hard, unsaid", {}, "interrupts hard-reload"],
    ["without a seam", { "general.seamlessReload": "1" }, "reload soft-reload"],
    ["gracefully", { "general.gracefulStop": "1" }, "reload soft-reload"],
  ])("reloads %s", (_, settings, effect) => {
    const items = reviewPart(haproxy({}, settings), haproxy({ address: "10.0.0.22", id: "2" }, settings));
    expect(items.map(told)).toEqual([["changed server edge/w0", effect, "none balancer (address)"]]);
  });

  it("loses its clients where a front end goes, or moves", () => {
    const front = (fields: Fields) =>
      part("HAProxy", { "frontends.frontend f": { name: "web", ...fields } }, { "general.seamlessReload": "1" });
    const rest = ["interrupts listener", "reload soft-reload"];
    expect(reviewPart(front({}), part("HAProxy", {}, { "general.seamlessReload": "1" })).map(told)).toEqual([
      ["removed front end edge/web", ...rest],
    ]);
    expect(reviewPart(front({ bind: "10.0.0.5:80" }), front({ bind: "10.0.0.6:80" })).map(told)).toEqual([
      ["changed front end edge/web", "interrupts listener (bind)", "reload soft-reload"],
    ]);
    expect(reviewPart(front({ enabled: "1" }), front({ enabled: "0" })).map(told)).toEqual([
      ["changed front end edge/web", "interrupts listener (enabled)", "reload soft-reload"],
    ]);
  });

  it("says of what names an item its name", () => {
    const side = (uuid: string, servers: string) =>
      part("HAProxy", {
        [`servers.server ${uuid}`]: { name: "w0" },
        "backends.backend b": { name: "web", linkedServers: servers },
      });
    expect(reviewPart(side("u1", "u1"), side("u2", "u2"))).toEqual([]);
  });
});

it.each<[string, string, string, Fields, Fields, string[]]>([
  [
    "a record of Unbound",
    "unboundplus",
    "hosts.host",
    { hostname: "a", domain: "example.com", server: "10.0.0.1" },
    { server: "10.0.0.2" },
    ["changed DNS record edge/a.example.com", "restart dns-restart", "none dns (server)"],
  ],
  [
    "a setting of Unbound",
    "unboundplus",
    "dots.dot",
    { server: "192.0.2.53" },
    { verify: "a" },
    ["changed DNS forwarding edge/192.0.2.53", "restart dns-restart", "none dns (verify)"],
  ],
  [
    "an address of Kea",
    "dhcp4",
    "reservations.reservation",
    { hostname: "w0", ip_address: "10.0.0.1" },
    { ip_address: "10.0.0.2" },
    ["changed DHCP reservation edge/w0", "interrupts address at renewal (ip_address)", "restart dhcp-restart"],
  ],
  [
    "a card of Kea",
    "dhcp4",
    "reservations.reservation",
    { hostname: "w0", hw_address: "52:54:00:00:00:01" },
    { hw_address: "52:54:00:00:00:02" },
    ["changed DHCP reservation edge/w0", "interrupts other-card at renewal (hw_address)", "restart dhcp-restart"],
  ],
  [
    "a pool of Kea",
    "dhcp4",
    "subnets.subnet4",
    { subnet: "10.0.0.0/24", pools: "10.0.0.10-10.0.0.20" },
    { pools: "10.0.0.10-10.0.0.19" },
    ["changed DHCP subnet edge/10.0.0.0/24", "interrupts range at renewal (pools)", "restart dhcp-restart"],
  ],
  [
    "a lease time of Kea",
    "dhcp4",
    "subnets.subnet4",
    { subnet: "10.0.0.0/24" },
    { valid_lifetime: "60" },
    ["changed DHCP subnet edge/10.0.0.0/24", "restart dhcp-restart", "none lease-time at renewal (valid_lifetime)"],
  ],
  [
    "a router of Kea",
    "dhcp4",
    "subnets.subnet4",
    { subnet: "10.0.0.0/24" },
    { "option.routers": "10.0.0.1" },
    ["changed DHCP subnet edge/10.0.0.0/24", "restart dhcp-restart", "reload routes at renewal (option.routers)"],
  ],
])("%s", (_, root, list, before, change, effects) => {
  const side = (fields: Fields) => part(root, { [`${list} u`]: fields });
  expect(reviewPart(side(before), side({ ...before, ...change })).map(told)).toEqual([effects]);
});

it("TFTP ends, or answers elsewhere", () => {
  const side = (settings: Fields) => part("tftp", {}, settings);
  expect(reviewPart(side({ "general.enabled": "1" }), side({ "general.enabled": "0" })).map(told)).toEqual([
    ["changed TFTP's settings edge", "restart tftp-restart", "none tftp at next boot (general.enabled)"],
  ]);
});
