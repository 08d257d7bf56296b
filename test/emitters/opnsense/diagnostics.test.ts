import { afterAll, expect, test } from "vitest";
import { opnsenseDiagnostics } from "../../../emitters/opnsense/diagnostics.ts";
import { cueEngine } from "../../support/compile-files.ts";
import { document, type PlainDocument } from "../../support/documents.ts";
import {
  answers,
  bootsOf,
  compileFirewall,
  firewall,
  host,
  interfaces,
  leases,
  network,
  topology,
} from "./firewall-site.ts";

afterAll(() => cueEngine().close());

const cluster = network("cluster", {});
const unserved = network("cluster", { dhcp: undefined });
const { trunk, lan } = interfaces;
const second = document("Network", "second", { vlan: 20, ipv4: { prefix: "10.20.0.0/24" } });
const flat = document("Network", "flat", { ipv4: { prefix: "10.40.0.0/24" } });
const dual = { ipv6: { prefix: "2001:db8:10::/64", ranges: { dhcp: "2001:db8:10::100-2001:db8:10::1ff" } } };

function site(...documents: readonly PlainDocument[]): readonly PlainDocument[] {
  return [topology, cluster, ...documents];
}

/** For each code, documents that deserve it, and words of its message. */
const cases: readonly (readonly [
  code: keyof typeof opnsenseDiagnostics.definitions,
  documents: readonly PlainDocument[],
  words: string,
])[] = [
  [
    "address-and-dhcp",
    site(firewall({ interfaces: { wan: { device: "ix0", network: "cluster", address: "10.10.0.1", dhcp: true } } })),
    "The interface wan has an IPv4 address",
  ],
  [
    "card-taken",
    site(firewall({ interfaces: { ...interfaces, wan: { device: "ixl1" } } })),
    "The interfaces trunk and wan both take the card ixl1",
  ],
  [
    "card-taken",
    site(firewall({ interfaces: { trunk, lan: { ...lan, vlan: { parent: "ixl1" } } } })),
    "The interfaces trunk and lan both take the card ixl1",
  ],
  [
    "foreign-network",
    [document("BareMetalTopology", "site", { firewall: "edge", networks: ["second"] }), unserved, second, firewall()],
    "The interface lan is in Network/cluster, which BareMetalTopology/site does not hold",
  ],
  [
    "invalid-option",
    site(firewall(), leases({ options: { "ntp-servers": ["ntp.example.com"] } })),
    "`ntp-servers` takes IPv4 addresses",
  ],
  ["invalid-option", site(firewall(), leases({ options: { "224": ["s"] } })), "`224` takes one text, or bytes"],
  [
    "misread-name",
    site(firewall(), leases(), host("10m", ["10.10.0.7"])),
    "Host/10m, in its reservation in Network/cluster, as the time",
  ],
  ["misread-name", site(firewall(), leases(), host("ignore", ["10.10.0.7"])), "as a host to be ignored"],
  [
    "network-twice",
    site(firewall({ interfaces: { ...interfaces, opt1: { device: "ix0", network: "cluster" } } })),
    "lan and opt1 are both in Network/cluster",
  ],
  [
    "no-network",
    [topology, firewall({ interfaces: { lan: { device: "ix0", address: "10.9.0.1" } } })],
    "lan has an address",
  ],
  ["no-network", [topology, firewall({ interfaces: { lan: { vlan: { parent: "ix0" } } } })], "lan has a VLAN"],
  [
    "no-server-address",
    [topology, network("cluster", dual), firewall(), leases()],
    "Firewall/edge is to serve DHCP in Network/cluster, and has no fixed address of IPv6 there",
  ],
  [
    "no-vlan",
    site(flat, firewall({ interfaces: { ...interfaces, opt1: { vlan: { parent: "trunk" }, network: "flat" } } })),
    "opt1 is a VLAN in Network/flat, which has no VLAN's number",
  ],
  [
    "not-told",
    [topology, network("cluster", { ntp: ["ntp.example.com"] }), firewall(), leases()],
    "the time server ntp.example.com",
  ],
  [
    "not-told",
    [
      topology,
      network("cluster", {
        ipv4: {
          prefix: "10.10.0.0/24",
          ranges: { dhcp: "10.10.0.100-10.10.0.199" },
          routes: [{ to: "10.50.0.0/16", via: "10.10.0.1", metric: 5 }],
        },
      }),
      firewall(),
      leases(),
    ],
    "the metric of the route to 10.50.0.0/16",
  ],
  [
    "not-written",
    site(firewall({ virtualIps: [{ interface: "lan", address: "10.10.0.5", carp: 7 }] })),
    "The address 10.10.0.5 of Firewall/edge is not written: Harmony does not know OPNsense's password of CARP yet",
  ],
  [
    "not-written",
    [
      topology,
      document("Network", "uplink", {
        ipv4: {
          prefix: "192.0.2.0/29",
          gateway: "192.0.2.1",
          routes: [{ to: "198.51.100.0/24", via: "192.0.2.3" }],
        },
      }),
      firewall({ interfaces: { wan: { device: "ix0", network: "uplink", address: "192.0.2.2" } } }),
    ],
    "The gateway 192.0.2.1 of Firewall/edge is not written",
  ],
  [
    "parent-cycle",
    [
      topology,
      unserved,
      second,
      firewall({
        interfaces: {
          lan: { vlan: { parent: "opt1" }, network: "cluster" },
          opt1: { vlan: { parent: "lan" }, network: "second" },
        },
      }),
    ],
    "The VLAN lan stands on itself: lan -> opt1 -> lan",
  ],
  [
    "refused",
    [topology, firewall({ interfaces: { lan: { device: "IX-0" } } })],
    "in its interfaces: The field if takes",
  ],
  [
    "refused",
    site(firewall(), leases(), host("w7", ["10.10.0.7", "10.10.0.8"])),
    "in its dnsmasq: A reservation has one IPv4 address at the most",
  ],
  [
    "unknown-card",
    site(firewall({ devices: { ixl0: {}, ixl1: {} }, interfaces: { ...interfaces, wan: { device: "ixl2" } } })),
    "The firewall has no card ixl2",
  ],
  [
    "unknown-card",
    site(
      firewall({ devices: { ixl0: {}, ixl1: {} }, interfaces: { trunk, lan: { ...lan, vlan: { parent: "trnk" } } } }),
    ),
    "The firewall has no card trnk",
  ],
  [
    "unknown-option",
    site(firewall(), leases({ options: { "ntp-server": ["10.10.0.1"] } })),
    "no DHCP option `ntp-server`",
  ],
  ["unknown-option", site(firewall(), leases({ options: { "51": ["60"] } })), "no DHCP option `51`"],
  [
    "unknown-interface",
    site(firewall({ virtualIps: [{ interface: "lann", address: "10.10.0.5" }] })),
    "The firewall has no interface lann",
  ],
  [
    "no-network",
    site(firewall({ virtualIps: [{ interface: "trunk", address: "10.10.0.5" }] })),
    "The interface trunk has a virtual IP",
  ],
  [
    "refused",
    site(firewall({ virtualIps: [{ interface: "lan", address: "10.10.0.5", description: "x".repeat(256) }] })),
    "in its vips: The field descr holds at most 255 characters",
  ],
  [
    "refused",
    site(firewall({ virtualIps: [{ interface: "lan", address: "10.10.0.5", description: "a\u0007b" }] })),
    "in its vips: The field descr holds a character",
  ],
  [
    "unknown-release",
    site(firewall({ product: { opnsense: { release: "24.1" } } })),
    "The release 24.1 of OPNsense is not known",
  ],
];

test.each(cases)("%s", async (code, documents, words) => {
  const { faults, texts } = await compileFirewall(documents);
  const [first] = faults;
  expect(faults.filter((line) => !line.startsWith(`opnsense/${code} `))).toEqual([]);
  expect(first).toMatch(/^\S+ \d+\.json:\d+:\d+ /);
  expect(first).toContain(words);
  // A warning keeps nothing from being written.
  expect(texts.size > 0).toBe(opnsenseDiagnostics.definitions[code].severity === "warning");
});

test("each code has a case", () => {
  expect([...new Set(cases.map(([code]) => code))].sort()).toEqual(Object.keys(opnsenseDiagnostics.definitions).sort());
});

test("what the models refuse is told at the field that it comes from", async () => {
  const wide = network("cluster", {
    ipv4: undefined,
    ipv6: { prefix: "2001:db8:10::/112", ranges: { dhcp: "2001:db8:10::100-2001:db8:10::1ff" } },
    dns: [],
  });
  const own = { trunk, lan: { vlan: { parent: "trunk" }, network: "cluster", address6: "2001:db8:10::1" } };
  const { faults } = await compileFirewall([topology, wide, firewall({ interfaces: own }), leases()]);
  expect(faults).toEqual([
    expect.stringMatching(
      /^opnsense\/refused 1\.json:\d+:\d+ .*its dnsmasq: The field prefix_len is 64 or less, not 112/,
    ),
  ]);
  const split = { client: "bios", architectures: [0], file: "a b" } as const;
  const served = network("cluster", { bootServer: { url: "http://192.0.2.9" } });
  const found = await compileFirewall([topology, served, firewall(), leases()], bootsOf([...answers, split].slice(-1)));
  expect(found.faults).toEqual([expect.stringMatching(/^opnsense\/refused 1\.json:\d+:\d+ .*filename takes no blank/)]);
});
