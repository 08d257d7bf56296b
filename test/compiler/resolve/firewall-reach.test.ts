import { describe, expect, it } from "vitest";
import { type Edit, edited, expectFault, faultsOf, more } from "./device-site.ts";

/** The firewall's cards end at the other switch. */
const apart: readonly Edit[] = [
  ["switch: tor, port: 1/1/1 }", "switch: far, port: 1/1/1 }"],
  ["switch: tor, port: 1/1/2 }", "switch: far, port: 1/1/2 }"],
];
const uplink = (name: string, port: string): Edit => [
  `  management: { address: ${name} }`,
  `  ports: { 1/1/48: { ${port} } }\n  management: { address: ${name} }`,
];
const torLeads = uplink("192.0.2.2", "tagged: [storage, cluster]");
const farLeads = uplink("192.0.2.3", "untagged: cluster");

it("a site in which all fits has no fault", async () => {
  expect(await faultsOf(edited([]))).toEqual([]);
});

it.each(["site", "cluster", "storage", "tor", "far", "edge", "w0", "w1", "bond0", "leases", "install"])(
  "a fault of %s is told alone: nothing is missed that it might have given",
  async (name) => {
    const broken: Edit = [`{ name: ${name} }\nspec:\n`, `{ name: ${name} }\nspec:\n  bogus: 1\n`];
    for (const edits of [[], [...apart, torLeads, farLeads]])
      expect((await faultsOf(edited([broken, ...edits]))).map(([fault]) => fault)).toEqual([
        expect.stringContaining("validate/unknown-field"),
      ]);
  },
);

describe("a firewall that serves a network has an address in it", () => {
  it("for DHCP, on an interface without an address", () =>
    expectFault(
      "server-outside",
      "The firewall edge has no IPv4 address in the network cluster, whose DHCP server it is.",
      [
        ["dhcp: firewall", "dhcp: §firewall"],
        [
          "    lan: { vlan: { parent: trunk }, network: cluster, address: 10.10.0.1 }",
          "    ¶lan: { vlan: { parent: trunk }, network: cluster }",
        ],
        ["    cluster: { untagged", "    ¶cluster: { untagged"],
      ],
    ));

  it("for its boot files, without an interface", () =>
    expectFault("server-outside", "in the network storage, whose boot server it is.", [
      ["  ipv4: { prefix: 10.20.0.0/24 }", "  ipv4: { prefix: 10.20.0.0/24 }\n  bootServer: { firewall: §edge }"],
      ["  interfaces:\n    trunk", "  ¶interfaces:\n    trunk"],
      ["    storage: {}", "    ¶storage: {}"],
    ]));

  it("for a gateway that is no other machine's", async () => {
    const routed: Edit = ["prefix: 10.20.0.0/24 }", "prefix: 10.20.0.0/24, gateway: §10.20.0.1 }"];
    await expectFault(
      "server-outside",
      "The firewall edge has no IPv4 address in the network storage, whose gateway 10.20.0.1 is no host's either.",
      [routed, ["  interfaces:\n    trunk", "  ¶interfaces:\n    trunk"], ["    storage: {}", "    ¶storage: {}"]],
    );
    const plain = edited([routed]).replace("§", "");
    expect(await faultsOf(plain.replace("[10.10.0.22] }", "[10.10.0.22], storage: [10.20.0.1] }"))).toEqual([]);
    expect(await faultsOf(plain.replace("address: 192.0.2.3", "address: 10.20.0.1"))).toEqual([]);
    expect(await faultsOf(plain.replace("    storage: {}\n", ""))).toEqual([]);
    expect(
      await faultsOf(plain.replace("    trunk:", "    wan: { device: ix9, network: storage, dhcp: true }\n    trunk:")),
    ).toEqual([]);
  });

  it("and is there", () =>
    expectFault("no-firewall", "The network other gets DHCP from the firewall, and the topology metal has none.", [
      ["spec:\n  firewall: edge", "spec:\n  networks: [cluster, storage]\n  firewall: edge"],
      more("BareMetalTopology", "metal", "  networks: [other]", "¶"),
      more("Network", "other", "  dhcp: §firewall"),
      ["metadata: { name: bond0 }\nspec:\n", "metadata: { name: bond0 }\nspec:\n  topology: site\n"],
      ["metadata: { name: leases }\nspec:\n", "metadata: { name: leases }\nspec:\n  topology: site\n"],
      ["metadata: { name: install }\nspec:\n", "metadata: { name: install }\nspec:\n  topology: site\n"],
    ]));

  it("and a name that leads nowhere is told once", async () => {
    const names = (faults: Awaited<ReturnType<typeof faultsOf>>): string[] => faults.map(([fault]) => fault);
    expect(
      names(
        await faultsOf(
          edited([
            ["  firewall: edge\n", "  firewall: egde\n"],
            ["  ignition: {}", "  protocols: [uefi-http]"],
          ]),
        ),
      ),
    ).toEqual([expect.stringContaining("no Firewall named egde")]);
    expect(
      names(await faultsOf(edited([["parent: trunk }, network: cluster", "parent: trunk }, network: clustre"]]))),
    ).toEqual([expect.stringContaining("no Network named clustre")]);
  });
});

describe("a network of a bond gets to its firewall", () => {
  it("over the uplinks of two switches, which must both carry it", async () => {
    await expectFault(
      "no-path",
      "The network cluster of NetworkBond/bond0 does not get from the switch tor to the switch far, where the firewall edge has it: no port of tor and far leads it on.",
      [
        ...apart,
        ["    cluster: { untagged", "    §cluster: { untagged"],
        ["cable: { switch: tor, port: 1/1/11 }", "cable: ¶{ switch: tor, port: 1/1/11 }"],
        ["    lan: {", "    ¶lan: {"],
        ["name: tor }\nspec:", "name: tor }\n¶spec:"],
        ["name: far }\nspec:", "name: far }\n¶spec:"],
      ],
    );
    expect(await faultsOf(edited([...apart, torLeads, farLeads]))).toEqual([]);
  });

  it.each<[string, Edit, string]>([
    ["the firewall's", torLeads, "no port of far leads it on"],
    ["the hosts'", farLeads, "no port of tor leads it on"],
  ])("and %s switch carries it, too", async (_, one, words) => {
    const faults = await faultsOf(edited([...apart, one]));
    expect(faults.map(([fault]) => fault)).toEqual([expect.stringContaining(words)]);
  });

  it("and nothing is told where a cable is not stated", async () => {
    const unstated: Edit = ["{ speed: 10G, cable: { switch: tor, port: 1/1/1 } }", "{ speed: 10G }"];
    const one: Edit = ["{ lagg: { devices: [ix0, ix1] } }", "{ device: ix0 }"];
    const [, second] = apart;
    expect(await faultsOf(edited([unstated, one, ...(second === undefined ? [] : [second])]))).toEqual([]);
  });
});

describe("a switch is one of the topology's", () => {
  const few: Edit = ["  switches: [tor, far]", "  ¶switches: [tor]"];

  it("that a host is cabled to", () =>
    expectFault("switch-outside", "Host/w0 names the switch far, which is not among those of the topology site.", [
      few,
      ["speed: 10G, cable: { switch: tor, port: 1/1/12 }", "cable: { switch: §far, port: 1/1/12 }"],
      ["mode: 802.3ad", "mode: active-backup"],
      torLeads,
      farLeads,
    ]));

  it("that a firewall is cabled to", async () => {
    const faults = await faultsOf(
      edited([["  switches: [tor, far]", "  switches: [tor]"], ...apart, torLeads, farLeads]),
    );
    expect(faults.map(([fault]) => fault)).toEqual(
      Array(2).fill(expect.stringContaining("Firewall/edge names the switch far, which is not among")),
    );
  });

  it("that a bond names", () =>
    expectFault("switch-outside", "NetworkBond/bond0 names the switch far, which is not among", [
      few,
      ["ports: { names: [eno1, eno2, enp1s0, enp2s0] }", "ports: { cabledTo: §far }"],
    ]));
});
