import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dhcpFormat } from "../../review/formats/dhcp/index.ts";
import { expectMirrored, itemsWith, told } from "./format-items.ts";

const path = "pxe/dhcp/cluster.json";
const restart = "restart dhcp-restart";
const reservations = [
  { "hw-address": "52:54:00:00:00:01", "ip-address": "10.0.0.21", hostname: "w0" },
  { "hw-address": "52:54:00:00:00:02", "ip-address": "10.0.0.22", hostname: "w1" },
];
const subnet = {
  id: 1,
  subnet: "10.0.0.0/24",
  "valid-lifetime": 7200,
  "match-client-id": false,
  pools: [{ pool: "10.0.0.100 - 10.0.0.199" }],
  "option-data": [{ name: "routers", code: 3, "csv-format": true, data: "10.0.0.1" }],
  reservations,
};
const classes = [
  { name: "cluster_ipxe", test: "option[175].exists", "boot-file-name": "http://10.0.0.5/boot.ipxe" },
  {
    name: "cluster_uefi",
    test: "not member('cluster_ipxe')",
    "boot-file-name": "snponly.efi",
    "next-server": "10.0.0.5",
  },
];

function kea(change: object = {}, top: object = {}): string {
  const Dhcp4 = {
    "interfaces-config": { interfaces: ["*"] },
    "client-classes": classes,
    ...top,
    subnet4: [{ ...subnet, ...change }],
  };
  return `${JSON.stringify({ Dhcp4 }, null, 2)}\n`;
}

function review(after: string, before = kea()) {
  return itemsWith(dhcpFormat, { [path]: before }, { [path]: after });
}

describe("a change of Kea's file", () => {
  const [first, second] = reservations;
  it.each<[string, object, object, string[]]>([
    [
      "an address",
      { reservations: [{ ...first, "ip-address": "10.0.0.31" }, second] },
      {},
      ["changed DHCP reservation w0 of cluster", "interrupts address at renewal (address)", restart],
    ],
    [
      "a card",
      { reservations: [{ ...first, "hw-address": "52:54:00:00:00:09" }, second] },
      {},
      ["changed DHCP reservation w0 of cluster", "interrupts other-card at renewal (mac)", restart],
    ],
    [
      "a name",
      { reservations: [{ ...first, hostname: "w9" }, second] },
      {},
      ["changed DHCP reservation w9 of cluster", restart, "none name at renewal (name)"],
    ],
    [
      "a machine that goes",
      { reservations: [second] },
      {},
      ["removed DHCP reservation w0 of cluster", "interrupts address at renewal", restart],
    ],
    [
      "a pool that grows",
      { pools: [{ pool: "10.0.0.90 - 10.0.0.199" }] },
      {},
      ["changed DHCP range of 10.0.0.0/24 of cluster", restart, "none range at renewal (first)"],
    ],
    [
      "a pool that goes",
      { pools: [] },
      {},
      ["removed DHCP range of 10.0.0.0/24 of cluster", "interrupts range at renewal", restart],
    ],
    [
      "a lease time",
      { "valid-lifetime": 60 },
      {},
      ["changed DHCP subnet 10.0.0.0/24 of cluster", restart, "none lease-time at renewal (valid-lifetime)"],
    ],
    [
      "a subnet's number",
      { id: 2 },
      {},
      ["changed DHCP subnet 10.0.0.0/24 of cluster", "interrupts subnet at renewal (id)", restart],
    ],
    [
      "a router",
      { "option-data": [{ ...subnet["option-data"][0], data: "10.0.0.2" }] },
      {},
      ["changed DHCP option routers in 10.0.0.0/24 of cluster", restart, "reload routes at renewal (data)"],
    ],
    [
      "a boot file",
      {},
      { "client-classes": [classes[0], { ...classes[1], "boot-file-name": "a" }] },
      ["changed DHCP class cluster_uefi of cluster", restart, "none boot-file at next boot (boot-file-name)"],
    ],
    [
      "a kind of client",
      {},
      { "client-classes": [{ ...classes[0], test: "a" }, classes[1]] },
      ["changed DHCP class cluster_ipxe of cluster", restart, "none boot-client at next boot (test)"],
    ],
    [
      "the order of classes",
      {},
      { "client-classes": [...classes].reverse() },
      ["changed what is booted over cluster", restart, "none boot-file at next boot (order)"],
    ],
    ["what nobody knows", {}, { odd: 1 }, ["added odd of cluster", "unknown no-rule", restart]],
    [
      "where it listens",
      {},
      { "interfaces-config": { interfaces: ["eno1"] } },
      [
        "changed interfaces-config of cluster",
        "interrupts listener at renewal (interfaces-config.interfaces[0])",
        restart,
      ],
    ],
  ])("%s", (_, change, top, effects) => {
    expect(review(kea(change, top)).map(told)).toEqual([effects]);
  });

  it("names the machines that feel it, and the lines", () => {
    const [item] = review(kea({ "option-data": [] }));
    expect(item?.machines).toEqual(["w0", "w1"]);
    const [own] = review(kea({ "valid-lifetime": 60 }));
    const text = kea().split("\n");
    expect(own?.before?.range).toEqual([
      text.findIndex((line) => line.includes('"id": 1')),
      text.findIndex((line) => line.includes('"match-client-id"')) + 1,
    ]);
  });

  it("is none in another order of machines, or other blanks", () => {
    expect(review(JSON.stringify(JSON.parse(kea({ reservations: [second, first] }))))).toEqual([]);
  });
});

it.each([
  "{",
  "[]",
  "{}",
  '{"Dhcp4": {"subnet4": [1]}}',
  '{"Dhcp4": {"subnet4": [{"pools": {}}]}}',
  '{"Dhcp4": 1}',
  "# a comment\n{}",
])("what is no file of Kea is read by its lines: %j", (text) => {
  const side = { path, text, device: { kind: "dhcp-server", name: "boot" }, documents: [] };
  expect(dhcpFormat.compareFiles([side], []).unread).toEqual(new Set([path]));
});

const leaf = fc.oneof(
  fc.constantFrom("", "<script>", "10.0.0.1 - 10.0.0.9", "52:54:00:00:00:01", "10.0.0.0/24"),
  fc.integer(),
  fc.constant(null),
);
const keys = ["pool", "hw-address", "hostname", "name", "code", "subnet", "odd"];
const item = fc.dictionary(fc.constantFrom(...keys), leaf, { noNullPrototype: true });
const list = fc.oneof(leaf, fc.array(fc.oneof(leaf, item), { maxLength: 3 }));
const lists = fc.dictionary(fc.constantFrom("pools", "reservations", "option-data", "subnet"), list, {
  noNullPrototype: true,
});
const body = fc.dictionary(
  fc.constantFrom("subnet4", "client-classes", "option-data", "odd"),
  fc.oneof(list, fc.array(lists, { maxLength: 2 })),
  { noNullPrototype: true },
);

it("reads whatever there is, and both ways alike", () => {
  fc.assert(
    fc.property(body, body, (before, after) => {
      expectMirrored(
        dhcpFormat,
        { [path]: JSON.stringify({ Dhcp4: before }) },
        { [path]: JSON.stringify({ Dhcp4: after }) },
      );
    }),
    { numRuns: 100 },
  );
});
