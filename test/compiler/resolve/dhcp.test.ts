import { describe, expect, it } from "vitest";
import { type Edit, edited, expectFault, faultsOf, more } from "./device-site.ts";

async function messagesOf(...edits: readonly Edit[]): Promise<string[]> {
  return (await faultsOf(edited(edits))).map(([fault]) => fault);
}

describe("a DHCP service", () => {
  it("is for a network that names a server", () =>
    expectFault("no-dhcp-server", "DhcpService/second needs a DHCP server in the network storage, which names none.", [
      more("DhcpService", "second", "  network: §storage"),
      ["metadata: { name: storage }\nspec:", "metadata: { name: storage }\n¶spec:"],
    ]));

  it("is told once where no network names one", async () => {
    const faults = await messagesOf(["  dhcp: firewall\n", ""]);
    expect(faults).toEqual([
      expect.stringContaining("resolve/missing-capability DhcpService/leases requires dhcp"),
      expect.stringContaining("resolve/missing-capability NetworkBoot/install requires dhcp"),
    ]);
  });

  it("is the only one of its network", () =>
    expectFault("two-dhcp-services", "DhcpService/leases and DhcpService/second both serve the network cluster.", [
      more("DhcpService", "second", "  network: §cluster"),
      ["  network: cluster\n  range: dhcp", "  network: ¶cluster\n  range: dhcp"],
    ]));

  it("lends out a range that there is", () =>
    expectFault("unknown-range", "The network cluster has no range named dhpc.", [
      ["range: dhcp", "range: §dhpc"],
      ["ranges: {", "ranges: ¶{"],
    ]));

  it.each<[whose: string, edit: Edit, owner: string]>([
    ["a firewall's", ["address: 10.10.0.1 }", "address: ¶10.10.0.150 }"], "10.10.0.150 of the firewall edge"],
    [
      "a virtual one",
      [
        "  interfaces:\n    trunk",
        "  virtualIps: [{ interface: lan, address: ¶10.10.0.150 }]\n  interfaces:\n    trunk",
      ],
      "10.10.0.150 of the firewall edge",
    ],
    ["a switch's", ["address: 192.0.2.3", "address: ¶10.10.0.150"], "10.10.0.150 of the switch far"],
    [
      "a name server's",
      ["  mtu: 9000", "  mtu: 9000\n  dns: [¶10.10.0.150]"],
      "10.10.0.150 of a name server of the network cluster",
    ],
  ])("lends out no address that is in use: %s", (_, edit, owner) =>
    expectFault(
      "range-over-address",
      `lends out the range 10.10.0.100-10.10.0.199 of the network cluster, which holds ${owner}.`,
      [edit, ["{ dhcp: 10.10.0.100", "{ dhcp: §10.10.0.100"], ["  range: dhcp", "  range: ¶dhcp"]],
    ),
  );

  it("nor the gateway, which is told with the firewall that has it", () =>
    expectFault("range-over-address", "which holds 10.10.0.150 of the firewall edge.", [
      ["gateway: 10.10.0.1", "gateway: 10.10.0.150"],
      ["address: 10.10.0.1 }", "address: ¶10.10.0.150 }"],
      ["{ dhcp: 10.10.0.100", "{ dhcp: §10.10.0.100"],
      ["  range: dhcp", "  range: ¶dhcp"],
    ]));

  it("nor a host's that the server does not keep for it", async () => {
    const lent: readonly Edit[] = [
      ["cluster: [10.10.0.101]", "cluster: [¶10.10.0.101]"],
      ["{ dhcp: 10.10.0.100", "{ dhcp: §10.10.0.100"],
    ];
    await expectFault("range-over-address", "which holds 10.10.0.101 of the host w0.", [
      ...lent,
      ["  range: dhcp", "  range: ¶dhcp\n  reservations: { names: [w1] }"],
    ]);
    await expectFault("range-over-address", "which holds 10.10.0.101 of the host w0.", [
      ...lent,
      ["  addressing: dhcp\n", ""],
      ["  range: dhcp", "  range: ¶dhcp"],
    ]);
  });

  it("names a few of many", async () => {
    const many = [101, 102, 103, 104, 105, 106].map((last) => `10.10.0.${last}`).join(", ");
    const faults = await messagesOf(["  addressing: dhcp\n", ""], ["[10.10.0.101]", `[${many}]`]);
    expect(faults).toEqual([expect.stringContaining("10.10.0.104 of the host w0 and 2 more.")]);
  });
});

describe("a reservation", () => {
  it("needs an address", () =>
    expectFault(
      "no-reservation",
      "DhcpService/leases can't reserve an address in the network cluster for the host w0: it has no address there.",
      [
        ["  range: dhcp", "  range: dhcp\n  reservations: §{ role: worker }"],
        ["  addresses: { cluster: [10.10.0.101] }", "  ¶addresses: { storage: [10.20.0.101] }"],
      ],
    ));

  it("and a port to know the host by", async () => {
    const edits: readonly Edit[] = [
      ["  interfaces:\n    eno1", "  §interfaces:\n    eno1"],
      ["boot: true, ", ""],
      ["{ cluster: [10.10.0.101]", "{ ¶cluster: [10.10.0.101]"],
      ["  hosts: {}\n  kernel", "  hosts: { names: [w1] }\n  kernel"],
    ];
    const words = "for the host w0: none of its interfaces is the one that it boots over.";
    await expectFault("no-reservation", words, [
      ...edits,
      ["  range: dhcp", "  range: dhcp\n  reservations: ¶{ role: worker }"],
    ]);
    await expectFault("no-reservation", words, [...edits, ["name: leases }\nspec:", "name: leases }\n¶spec:"]]);
  });

  it("is not missed where nobody chose the host", async () => {
    expect(await messagesOf(["  addresses: { cluster: [10.10.0.101] }\n", ""])).toEqual([]);
  });
});

describe("a host that serves boot files", () => {
  const served: Edit = ["bootServer: { firewall: edge }", "bootServer: { host: §w0 }"];

  it("has an IPv4 address in the network", async () => {
    await expectFault(
      "server-outside",
      "The host w0 has no IPv4 address in the network cluster, whose boot server it is.",
      [served, ["  addresses: { cluster: [10.10.0.101] }", "  ¶addresses: { storage: [10.20.0.101] }"]],
    );
    expect(await messagesOf([served[0], served[1].replace("§", "")])).toEqual([]);
  });
});

it("a name that every object has is a name like others", async () => {
  const networkName: readonly Edit[] = [
    more("Network", "constructor", "  ipv4: { prefix: 10.30.0.0/24 }\n  dhcp: kea\n  bootServer: { host: w0 }"),
    more("DhcpService", "second", "  network: constructor\n  range: constructor\n  reservations: { names: [w0] }"),
    ["parent: trunk", "parent: constructor"],
    ["    cluster: { untagged: true }", "    cluster: { untagged: true }\n    constructor: {}"],
  ];
  expect(await messagesOf(...networkName)).toEqual([
    "resolve/unknown-range The network constructor has no range named constructor.",
    expect.stringContaining("DhcpService/second can't reserve an address in the network constructor"),
    expect.stringContaining("The host w0 has no IPv4 address in the network constructor, whose boot server it is."),
  ]);
});
