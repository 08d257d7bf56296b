import { describe, expect, it } from "vitest";
import { effectsOf, itemsOf, reviewOf } from "./tree-of.ts";

const path = "network-manager/w0/etc/NetworkManager/system-connections/a.nmconnection";
const connection = (type: string, ...more: readonly string[]): string =>
  [`[connection]`, `id=a`, `type=${type}`, `uuid=u`, ...more, ""].join("\n");
const review = (before: string, after: string) => reviewOf({ [path]: before }, { [path]: after });
const pair = (type: string, before: readonly string[], after: readonly string[]) =>
  [connection(type, ...before), connection(type, ...after)] as const;

describe("a change of a connection has an effect", () => {
  it.each<[string, readonly [string, string], string[]]>([
    [
      "an address",
      pair("ethernet", ["[ipv4]", "address1=10.0.0.1/24"], ["[ipv4]", "address1=10.0.0.2/24"]),
      ["interrupts address"],
    ],
    [
      "a gateway",
      pair("ethernet", ["[ipv6]", "gateway=2001:db8::1"], ["[ipv6]", "gateway=2001:db8::2"]),
      ["interrupts address"],
    ],
    ["a name server", pair("ethernet", ["[ipv4]", "dns=10.0.0.1;"], ["[ipv4]", "dns=10.0.0.2;"]), ["reload reapplied"]],
    [
      "a route",
      pair("ethernet", ["[ipv4]", "method=auto"], ["[ipv4]", "method=auto", "route1=10.1.0.0/16,10.0.0.1"]),
      ["reload reapplied"],
    ],
    ["an MTU", pair("bond", ["[ethernet]", "mtu=1500"], ["[ethernet]", "mtu=9000"]), ["interrupts mtu"]],
    ["the first MTU", pair("bond", [], ["[ethernet]", "mtu=9000"]), ["interrupts mtu"]],
    [
      "a bond's hash policy",
      pair("bond", ["[bond]", "xmit_hash_policy=layer2"], ["[bond]", "xmit_hash_policy=layer3+4"]),
      ["reload reapplied"],
    ],
    [
      "a bond's mode",
      pair("bond", ["[bond]", "mode=802.3ad"], ["[bond]", "mode=active-backup"]),
      ["interrupts re-activated"],
    ],
    [
      "a bond's rate",
      pair("bond", ["[bond]", "lacp_rate=slow"], ["[bond]", "lacp_rate=fast"]),
      ["interrupts re-activated"],
    ],
    ["a VLAN's number", pair("vlan", ["[vlan]", "id=20"], ["[vlan]", "id=21"]), ["interrupts other-network"]],
    ["a controller", pair("ethernet", ["controller=bond0"], ["controller=bond1"]), ["interrupts re-activated"]],
    [
      "a network card",
      pair(
        "ethernet",
        ["[ethernet]", "mac-address=52:54:00:00:00:01"],
        ["[ethernet]", "mac-address=52:54:00:00:00:02"],
      ),
      ["interrupts other-device"],
    ],
    [
      "a port's settings",
      pair("ethernet", ["controller=bond0", "[ethtool]", "ring-rx=1"], ["controller=bond0", "[ethtool]", "ring-rx=2"]),
      ["restart port-re-activated"],
    ],
    [
      "the only card's settings",
      pair("ethernet", ["[ethtool]", "ring-rx=1"], ["[ethtool]", "ring-rx=2"]),
      ["interrupts re-activated"],
    ],
    ["a priority", pair("ethernet", [], ["autoconnect-priority=5"]), ["reload reapplied"]],
  ])("%s", (_, [before, after], effects) => {
    expect(effectsOf(review(before, after))).toEqual(effects);
  });

  it("that comes or goes", () => {
    expect(effectsOf(reviewOf({ [path]: connection("vlan") }, {}))).toEqual(["interrupts link-removed"]);
    expect(effectsOf(reviewOf({}, { [path]: connection("vlan") }))).toEqual(["none inert"]);
  });
});

it("the order of keys, blanks and comments is no difference", () => {
  const before = connection("vlan", "[ipv4]", "method=auto", "dns=10.0.0.1;");
  const after = connection("vlan", "", "# a note", "[ipv4]", "dns = 10.0.0.1;", "method=auto");
  expect(effectsOf(review(before, after))).toEqual(["none formatting"]);
});

it("connections are paired by their machine and id", () => {
  const other = path.replace("a.nm", "b.nm");
  const moved = reviewOf({ [path]: connection("vlan") }, { [other]: connection("vlan") });
  expect(effectsOf(moved)).toEqual(["none moved", "none moved"]);
  const elsewhere = path.replace("w0", "w1");
  expect(effectsOf(reviewOf({ [path]: connection("vlan") }, { [elsewhere]: connection("vlan") }))).toEqual([
    "interrupts link-removed",
    "none inert",
  ]);
});

it("a password is hidden, its token is not", () => {
  const before = connection("wifi", "[wifi-security]", "psk=hunter2");
  const after = connection("wifi", "[wifi-security]", "psk=__harmony_secret__wifi~psk~");
  expect(itemsOf(review(before, after))[0]?.fields).toEqual([
    { path: "[wifi-security] psk", before: "(hidden)", after: "__harmony_secret__wifi~psk~" },
  ]);
});

it("a file that is no key file is compared by its lines", () => {
  const found = review(connection("vlan"), `${connection("vlan")}nonsense\npassword: hunter2\n`);
  expect(effectsOf(found)).toEqual(["unknown no-reader"]);
  expect(itemsOf(found)[0]?.fields).toEqual([
    { path: "line 5", after: "nonsense" },
    { path: "line 6", after: "password: (hidden)" },
  ]);
});
