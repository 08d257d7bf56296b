import { afterAll, expect, test } from "vitest";
import { networkManagerDiagnostics } from "../../../emitters/network-manager/diagnostics.ts";
import { cueEngine } from "../../support/compile-files.ts";
import { document, type PlainDocument } from "../../support/documents.ts";
import { addresses, bond, cluster, compileProfiles, host, storage, topology } from "./bond-site.ts";

afterAll(() => cueEngine().close());

const site = [topology, cluster, storage, host("w0", { addresses })];
const leased = { cluster: { untagged: true } };
const without = { eno1: { mac: "52:54:00:20:00:01", speed: "10G" } };
const uplink = document("Network", "uplink", {});
const far = document("Network", "far", { vlan: 1000, mtu: 9000 });

/** An interface behind 802.1X. */
function guarded(identity: string): object {
  return { mac: "52:54:00:20:00:41", authentication: { identity, password: { secret: { name: "dot1x", key: "w0" } } } };
}

/** For each code, documents that deserve it, and words of its message. */
const cases: readonly (readonly [
  code: keyof typeof networkManagerDiagnostics.definitions,
  documents: readonly PlainDocument[],
  words: string,
])[] = [
  [
    "authentication-unused",
    [topology, host("w0", { interfaces: { mgmt0: guarded("w0") } })],
    "mgmt0 of Host/w0 is a port",
  ],
  [
    "authentication-unused",
    [
      topology,
      cluster,
      host("w0", { interfaces: { ...without, mgmt0: guarded("w0") } }),
      bond({ mode: "broadcast", ports: { names: ["eno1"] }, networks: {} }),
    ],
    "mgmt0 of Host/w0 is a port of no bond",
  ],
  [
    "foreign-network",
    [document("BareMetalTopology", "site", { networks: ["cluster"] }), ...site.slice(1), bond()],
    "NetworkBond/bond0 carries Network/storage, which is not one of the networks of the topology site",
  ],
  ["interface-name-too-long", [...site, bond({}, "sixteen-letters0")], "sixteen-letters0.20 has 19 characters"],
  [
    "interface-name-too-long",
    [...site, far, bond({ networks: { far: {} } }, "bond-stora1")],
    "bond-stora1.1000 has 16",
  ],
  [
    "interface-taken",
    [...site, bond(), bond({ ports: { names: ["eno2"] }, networks: {} }, "bond1")],
    "NetworkBond/bond0 and NetworkBond/bond1 both set up the interface eno2",
  ],
  ["interface-taken", [...site, bond({}, "eno1")], "both set up the interface eno1"],
  [
    "name-server-left-out",
    [
      topology,
      cluster,
      document("Network", "storage", { vlan: 20, ipv4: { prefix: "10.20.0.0/24" }, dns: ["10.20.0.1", "2001:db8::1"] }),
      host("w0", { addresses: { storage: ["10.20.0.21"] } }),
      bond(),
    ],
    "Network/storage will not ask the name server 2001:db8::1: the network has no IPv6 addresses",
  ],
  [
    "no-address",
    [topology, cluster, storage, host("w0", { addresses: { storage: ["10.20.0.21"] } }), bond()],
    "Host/w0 has no IPv6 address in Network/storage, whose addresses are static",
  ],
  [
    "no-boot-port",
    [
      topology,
      cluster,
      host("w0", { interfaces: { ...without, eno2: { mac: "52:54:00:20:00:02" } } }),
      bond({ networks: leased }),
    ],
    "NetworkBond/bond0 on Host/w0 has no boot port, and Network/cluster knows",
  ],
  ["no-hosts", [...site, bond({ hosts: { role: "worker" } })], "selects no host of the topology site"],
  [
    "no-hosts",
    [
      document("BareMetalTopology", "site", { hosts: { names: ["w0"] } }),
      cluster,
      host("w0"),
      host1(),
      bond({ hosts: { names: ["w1"] }, networks: leased }),
    ],
    "selects no host of the topology site",
  ],
  ["no-ports", [...site, bond({ ports: { speed: "25G" } })], "finds no port on Host/w0"],
  ["no-vlan", [...site, uplink, bond({ networks: { uplink: {} } })], "Network/uplink has no VLAN"],
  [
    "option-misfit",
    [...site, bond({ mode: "active-backup", lacpRate: "fast" })],
    "`lacpRate` has no meaning for a bond of the mode active-backup",
  ],
  ["option-misfit", [...site, bond({ primary: "eno1" })], "`primary` has no meaning for a bond of the mode 802.3ad"],
  [
    "option-misfit",
    [...site, bond({ mode: "broadcast", xmitHashPolicy: "layer2" })],
    "`xmitHashPolicy` has no meaning",
  ],
  [
    "primary-not-a-port",
    [...site, bond({ mode: "active-backup", primary: "mgmt0" })],
    "primary port mgmt0 is no port of NetworkBond/bond0 on Host/w0",
  ],
  [
    "two-gateways",
    [
      topology,
      document("Network", "cluster", {
        vlan: 10,
        ipv4: { prefix: "10.10.0.0/24", gateway: "10.10.0.1" },
        addressing: "dhcp",
      }),
      storage,
      host("w0", { addresses }),
      host1(),
      bond({ hosts: { names: ["w0"] } }),
    ],
    "Network/cluster and Network/storage each give Host/w0 an IPv4 gateway",
  ],
  [
    "two-untagged",
    [...site, bond({ networks: { cluster: { untagged: true }, far: { untagged: true } } }), far],
    "Network/cluster and Network/far are both untagged",
  ],
  [
    "untagged-mtu",
    [...site, bond({ networks: { storage: { untagged: true }, far: {} } }), far],
    "hosts will send packets of 9000 bytes into Network/storage, which takes 1500",
  ],
  [
    "unwritable-text",
    [
      topology,
      cluster,
      host("w0", { interfaces: { eno1: { ...guarded("w0\u0007"), speed: "10G", boot: true } } }),
      bond({ networks: leased }),
    ],
    "`identity` holds a control character",
  ],
];

/** A second host, whose addresses are its own. */
function host1(): PlainDocument {
  return host("w1", { interfaces: { eno1: { mac: "52:54:00:20:00:11", speed: "10G", boot: true } } });
}

test.each(cases)("%s", async (code, documents, words) => {
  const { faults } = await compileProfiles(...documents);
  expect(faults).toEqual([expect.stringContaining(words)]);
  expect(faults[0]).toMatch(new RegExp(`^network-manager/${code} \\d+\\.json:\\d+:\\d+ `));
});

test("every code of the catalogue is among them", () => {
  expect([...new Set(cases.map(([code]) => code))].sort()).toEqual(
    Object.keys(networkManagerDiagnostics.definitions).sort(),
  );
});
