import { describe, expect, it } from "vitest";
import { keyfileFormat } from "../../review/formats/keyfile/index.ts";
import { itemsWith, told } from "./format-items.ts";

const path = (id = "a", host = "w0") =>
  `network-manager/${host}/etc/NetworkManager/system-connections/${id}.nmconnection`;

function connection(type: string, lines: readonly string[], id = "a"): string {
  return ["[connection]", `id=${id}`, `type=${type}`, "uuid=u", ...lines, ""].join("\n");
}

function review(type: string, before: readonly string[] | undefined, after: readonly string[] | undefined) {
  const side = (lines: readonly string[] | undefined) =>
    lines === undefined ? {} : { [path()]: connection(type, lines) };
  return itemsWith(keyfileFormat, side(before), side(after));
}

function effects(
  type: string,
  before: readonly string[] | undefined,
  after: readonly string[] | undefined,
): readonly string[] {
  return review(type, before, after).flatMap((item) => told(item).slice(1));
}

const port = ["controller=bond0", "port-type=bond"];
const ten = /about ten seconds/;

// NetworkManager's can_reapply_change of nm-device*.c, and what links did when they were activated again.
describe("a link that is activated again", () => {
  it.each<[string, string, readonly string[], readonly string[], string, RegExp]>([
    [
      "a bond in another mode",
      "bond",
      ["[bond]", "mode=802.3ad"],
      ["[bond]", "mode=active-backup"],
      "interrupts re-activated ([bond] mode)",
      /quarter of a minute/,
    ],
    [
      "a bond at another rate",
      "bond",
      ["[bond]", "mode=802.3ad"],
      ["[bond]", "mode=802.3ad", "lacp_rate=fast"],
      "interrupts re-activated ([bond] lacp_rate)",
      ten,
    ],
    [
      "a bond with another way to choose",
      "bond",
      ["[bond]", "ad_select=stable"],
      ["[bond]", "ad_select=count"],
      "interrupts re-activated ([bond] ad_select)",
      ten,
    ],
    [
      "a bond under another MAC address",
      "bond",
      ["[ethernet]", "cloned-mac-address=52:54:00:00:00:01"],
      ["[ethernet]", "cloned-mac-address=52:54:00:00:00:02"],
      "interrupts other-mac ([ethernet] cloned-mac-address)",
      ten,
    ],
    ["a bond with a new section", "bond", [], ["[ethernet]", "mtu=9000"], "interrupts mtu ([ethernet] mtu)", ten],
    [
      "a bond with another MTU",
      "bond",
      ["[ethernet]", "mtu=1500"],
      ["[ethernet]", "mtu=9000"],
      "interrupts mtu ([ethernet] mtu)",
      /about a second$/,
    ],
    [
      "a bond for others",
      "bond",
      ["permissions=user:a:;"],
      ["permissions=user:b:;"],
      "interrupts re-activated ([connection] permissions)",
      ten,
    ],
    [
      "a bridge of another kind",
      "bridge",
      ["[bridge]", "mac-address=52:54:00:00:00:01"],
      ["[bridge]", "mac-address=52:54:00:00:00:02"],
      "interrupts re-activated ([bridge] mac-address)",
      /all its ports/,
    ],
    [
      "a VLAN with another flag",
      "vlan",
      ["[vlan]", "flags=1"],
      ["[vlan]", "flags=3"],
      "restart vlan-re-activated ([vlan] flags)",
      /a second or two/,
    ],
    [
      "a VLAN on another parent",
      "vlan",
      ["[vlan]", "parent=bond0"],
      ["[vlan]", "parent=bond1"],
      "interrupts other-network ([vlan] parent)",
      /number or parent/,
    ],
    [
      "a port with other rings",
      "ethernet",
      [...port, "[ethtool]", "ring-rx=1"],
      [...port, "[ethtool]", "ring-rx=2"],
      "restart port-re-activated ([ethtool] ring-rx)",
      /about a second/,
    ],
    [
      "a port with another MTU",
      "ethernet",
      [...port, "[ethernet]", "mtu=1"],
      [...port, "[ethernet]", "mtu=2"],
      "restart port-re-activated ([ethernet] mtu)",
      /about a second/,
    ],
    [
      "a port that is another card",
      "ethernet",
      [...port, "[ethernet]", "mac-address=52:54:00:00:00:01"],
      [...port, "[ethernet]", "mac-address=52:54:00:00:00:02"],
      "restart other-device ([ethernet] mac-address)",
      /other ports/,
    ],
    [
      "a port of another bond",
      "ethernet",
      port,
      ["controller=bond1", "port-type=bond"],
      "interrupts re-activated ([connection] controller)",
      /another place/,
    ],
    [
      "a port that proves itself",
      "ethernet",
      [...port, "[802-1x]", "eap=tls;"],
      [...port, "[802-1x]", "eap=peap;"],
      "restart port-re-activated ([802-1x] eap)",
      /proves anew/,
    ],
    [
      "a link that proves itself",
      "ethernet",
      ["[802-1x]", "identity=a"],
      ["[802-1x]", "identity=b"],
      "interrupts re-activated ([802-1x] identity)",
      /proves anew/,
    ],
    [
      "a link that wakes",
      "ethernet",
      [],
      ["[ethernet]", "wake-on-lan=64"],
      "reload reapplied ([ethernet] wake-on-lan)",
      /in place/,
    ],
    [
      "a bond with one more thing to ask",
      "bond",
      ["[bond]", "arp_ip_target=10.0.0.1"],
      ["[bond]", "arp_ip_target=10.0.0.1,10.0.0.2"],
      "reload reapplied ([bond] arp_ip_target)",
      /in place/,
    ],
    [
      "a bridge's priority",
      "bridge",
      ["[bridge]", "priority=1"],
      ["[bridge]", "priority=2"],
      "reload reapplied ([bridge] priority)",
      /in place/,
    ],
  ])("%s", (_, type, before, after, effect, text) => {
    expect(effects(type, before, after)).toEqual([effect]);
    expect(review(type, before, after)[0]?.effects[0]?.text).toMatch(text);
  });
});

describe("addresses", () => {
  it.each<[string, readonly string[], readonly string[], string[]]>([
    [
      "one more",
      ["[ipv4]", "address1=10.0.0.1/24"],
      ["[ipv4]", "address1=10.0.0.1/24", "address2=10.0.0.2/24"],
      ["reload address-added ([ipv4] address2)"],
    ],
    [
      "one less",
      ["[ipv6]", "address1=2001:db8::1/64", "address2=2001:db8::2/64"],
      ["[ipv6]", "address1=2001:db8::1/64"],
      ["interrupts address ([ipv6] address2)"],
    ],
    [
      "another gateway behind one",
      ["[ipv4]", "address1=10.0.0.1/24,10.0.0.254"],
      ["[ipv4]", "address1=10.0.0.1/24,10.0.0.253"],
      ["interrupts address ([ipv4] gateway)"],
    ],
    [
      "where there was none",
      ["[ipv6]", "method=disabled"],
      ["[ipv6]", "method=auto"],
      ["reload address-added ([ipv6] method)"],
    ],
    ["leased ones", ["[ipv4]", "method=manual"], ["[ipv4]", "method=auto"], ["interrupts address ([ipv4] method)"]],
    ["none", ["[ipv4]", "method=auto"], ["[ipv4]", "method=disabled"], ["interrupts lock-out ([ipv4] method)"]],
    [
      "none, but of the other family",
      ["[ipv4]", "method=auto", "[ipv6]", "method=auto"],
      ["[ipv4]", "method=disabled", "[ipv6]", "method=auto"],
      ["interrupts address ([ipv4] method)"],
    ],
    [
      "other search domains",
      ["[ipv4]", "dns-search=a;b;"],
      ["[ipv4]", "dns-search=b;a;"],
      ["reload reapplied ([ipv4] dns-search)"],
    ],
    [
      "another name to the server",
      ["[ipv4]", "dhcp-client-id=mac"],
      ["[ipv4]", "dhcp-client-id=duid"],
      ["interrupts address ([ipv4] dhcp-client-id)"],
    ],
  ])("%s", (_, before, after, expected) => {
    expect(effects("ethernet", before, after)).toEqual(expected);
  });
});

describe("a connection comes or goes", () => {
  it.each<[string, string, readonly string[], string, string]>([
    ["a port", "ethernet", port, "reload port-added", "restart port-removed"],
    ["a link without addresses", "vlan", ["[ipv4]", "method=disabled"], "none inert", "interrupts link-removed"],
    [
      "a link with an address",
      "vlan",
      ["[ipv4]", "method=manual", "address1=10.0.0.1/24"],
      "none inert",
      "interrupts lock-out",
    ],
    ["a link with a lease", "bond", ["[ipv6]", "method=auto"], "none inert", "interrupts lock-out"],
  ])("%s", (_, type, lines, added, removed) => {
    expect(effects(type, undefined, lines)).toEqual([added]);
    expect(effects(type, lines, undefined)).toEqual([removed]);
  });

  it("or gets another name, with the machine", () => {
    const side = (host: string) => ({ [path("a", host)]: connection("bond", ["[bond]", "mode=802.3ad"]) });
    expect(itemsWith(keyfileFormat, side("w0"), side("w9")).map(told)).toEqual([
      ["renamed connection w9/a", "interrupts link-removed", "none inert"],
    ]);
  });

  it("or is a VLAN of another number, with the same addresses", () => {
    const vlan = (number: number) => {
      const id = `bond0.${number}`;
      const lines = [
        `interface-name=${id}`,
        "[vlan]",
        `id=${number}`,
        "parent=bond0",
        "[ipv4]",
        "address1=10.0.0.1/24",
      ];
      return { [path(id)]: connection("vlan", lines, id) };
    };
    expect(itemsWith(keyfileFormat, vlan(20), vlan(21)).map(told)).toEqual([
      ["changed connection w0/bond0.21", "interrupts other-network ([vlan] id)"],
    ]);
  });
});
