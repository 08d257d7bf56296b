import fc from "fast-check";
import { expect, it } from "vitest";
import { isKeyfileText } from "../../formats/keyfile/escape.ts";
import { isKeyfileName } from "../../formats/keyfile/keyfile.ts";
import { renderKeyfile } from "../../formats/keyfile/render.ts";
import { keyfileFormat } from "../../review/formats/keyfile/index.ts";
import { expectEachCharacterTold, expectMirrored, itemsWith } from "./format-items.ts";

const path = (id = "a") => `network-manager/w0/etc/NetworkManager/system-connections/${id}.nmconnection`;
const connection = (lines: readonly string[]): string =>
  ["[connection]", "id=a", "type=ethernet", ...lines, ""].join("\n");
const port = ["controller=bond0", "port-type=bond"];

it.each<[string, readonly string[], readonly string[]]>([
  [
    "names of old",
    ["master=bond0", "slave-type=bond", "[802-3-ethernet]", "mtu=9000"],
    [...port, "[ethernet]", "mtu=9000"],
  ],
  [
    "notations of an address",
    ["[ethernet]", "mac-address=52:54:00:AA:00:01", "[ipv6]", "dns=2001:DB8:0::1"],
    ["[ethernet]", "mac-address=52-54-00-aa-00-01", "[ipv6]", "dns=2001:db8::1;"],
  ],
  ["ways to write yes", ["autoconnect=true"], ["autoconnect=1"]],
  ["lists in any order", ["permissions=user:a:;user:b:;"], ["permissions=user:b:;user:a:"]],
  [
    "routes in any order",
    ["[ipv4]", "route1=10.1.0.0/16,10.0.0.1", "route2=10.2.0.0/16,10.0.0.1"],
    ["[ipv4]", "route1=10.2.0.0/16,10.0.0.1", "route2=10.1.0.0/16,10.0.0.1"],
  ],
  [
    "places of a gateway",
    ["[ipv4]", "address1=10.0.0.1/24,10.0.0.254"],
    ["[ipv4]", "gateway=10.0.0.254", "address1=10.0.0.1/24"],
  ],
])("%s mean the same", (_, before, after) => {
  expect(itemsWith(keyfileFormat, { [path()]: connection(before) }, { [path()]: connection(after) })).toEqual([]);
});

const name = fc
  .oneof(
    fc.constantFrom("id", "type", "controller", "mtu", "address1", "route1", "method", "psk"),
    fc.string({ unit: "binary", maxLength: 4 }),
  )
  .filter(isKeyfileName);
const section = fc.oneof(fc.constantFrom("connection", "ipv4", "vlan", "bond", "ethernet"), name);
const value = fc
  .oneof(
    fc.constantFrom("<script>", "]]>", "\n", "bond", "vlan", "a,b;c", "10.0.0.1/24"),
    fc.string({ unit: "binary", maxLength: 6 }),
  )
  .filter(isKeyfileText);
const keyfile = fc
  .uniqueArray(
    fc.record({
      name: section,
      entries: fc.uniqueArray(fc.record({ key: name, value }), { selector: ({ key }) => key }),
    }),
    { selector: (one) => one.name },
  )
  .map((model) => renderKeyfile(model).text);

it("reads whatever there is, and both ways alike", () => {
  fc.assert(
    fc.property(keyfile, keyfile, (before, after) => {
      expectMirrored(keyfileFormat, { [path()]: before }, { [path()]: after });
      expectMirrored(keyfileFormat, { [path()]: before }, { [path("b")]: after });
    }),
    { numRuns: 100 },
  );
});

it("tells each character that changes", () => {
  const lines = [
    "[ipv4]",
    "method=manual",
    "address1=10.0.0.1/24,10.0.0.254",
    "route1=10.1.0.0/16,10.0.0.1",
    "dns=10.0.0.2;",
  ];
  expectEachCharacterTold(keyfileFormat, path(), connection([...port, "[bond]", "mode=802.3ad", ...lines]));
});
