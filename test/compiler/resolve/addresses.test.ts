import { describe, expect, it } from "vitest";
import { compileFiles } from "../../support/compile-files.ts";
import { asFiles, document, type PlainDocument } from "../../support/documents.ts";
import { firewall, host, network, switchOf } from "../../support/machines.ts";

async function faults(...documents: readonly PlainDocument[]): Promise<readonly string[]> {
  const { diagnostics } = await compileFiles(asFiles(...documents));
  return diagnostics.filter(({ severity }) => severity === "error").map(({ code, message }) => `${code} ${message}`);
}

const lan = network("lan", { ipv4: { prefix: "10.0.0.0/24" } });
const at = (address: string): object => ({ addresses: { lan: [address] } });
const cable = (port: string, mac: string): object => ({ mac, cable: { switch: "tor", port } });

describe("what a site has once", () => {
  it.each<[what: string, documents: readonly PlainDocument[], fault: string]>([
    ["a VLAN id", [network("a", { vlan: 10 }), network("b", { vlan: 10 })], "The VLAN id 10 is used twice."],
    [
      "a MAC address, in either case",
      [
        host("h1", { interfaces: { a: { mac: "52:54:00:AB:00:01" } } }),
        firewall("edge", { devices: { ix0: { mac: "52:54:00:ab:00:01" } } }),
      ],
      "The MAC address 52:54:00:AB:00:01 is used twice.",
    ],
    [
      "a MAC address, in any notation",
      [
        host("h1", { interfaces: { a: { mac: "5254.00ab.0001" } } }),
        host("h2", { interfaces: { a: { mac: "52-54-00-AB-00-01" } } }),
      ],
      "The MAC address 52-54-00-AB-00-01 is used twice.",
    ],
    [
      "an address",
      [lan, host("h1", at("10.0.0.1")), host("h2", at("10.0.0.1"))],
      "The address 10.0.0.1 is used twice.",
    ],
    [
      "an address in another notation",
      [
        network("lan", { ipv6: { prefix: "2001:db8::/64" } }),
        host("h1", at("2001:db8::1")),
        host("h2", at("2001:db8:0:0::1")),
      ],
      "The address 2001:db8:0:0::1 is used twice.",
    ],
    [
      "an address of a switch and a host",
      [network("lan", { ipv4: { prefix: "192.0.2.0/24" } }), switchOf("tor"), host("h1", at("192.0.2.9"))],
      "The address 192.0.2.9 is used twice.",
    ],
    [
      "a port of a switch",
      [
        switchOf("tor"),
        host("h1", { interfaces: { a: cable("1/1/1", "52:54:00:00:00:01"), b: cable("1/1/1", "52:54:00:00:00:02") } }),
      ],
      "The port of the switch tor 1/1/1 is used twice.",
    ],
  ])("is an error twice: %s", async (_, documents, fault) => {
    expect(await faults(...documents)).toEqual([`resolve/not-unique ${fault}`]);
  });

  it("shows both places", async () => {
    const { diagnostics } = await compileFiles(asFiles(network("a", { vlan: 10 }), network("b", { vlan: 10 })));
    expect(diagnostics).toMatchObject([
      { at: { file: "1.json", line: 8, column: 11 }, related: [{ at: { file: "0.json", line: 8, column: 11 } }] },
    ]);
  });

  it("lets balancers and the firewall's virtual addresses share one, but not with a host", async () => {
    const balancer = (name: string, port: number): PlainDocument =>
      document("LoadBalancer", name, { listen: { network: "lan", address: "10.0.0.5", ports: [port] }, backends: {} });
    const edge = firewall("edge", {
      product: { opnsense: { release: "26.7.2", plugins: ["os-haproxy"] } },
      interfaces: { lan: { device: "ix0", network: "lan", address: "10.0.0.1" } },
      virtualIps: [{ interface: "lan", address: "10.0.0.5" }],
    });
    const metal = document("BareMetalTopology", "m", { firewall: "edge" });
    expect(await faults(lan, edge, metal, balancer("api", 6443), balancer("web", 443))).toEqual([]);
    expect(await faults(lan, edge, metal, balancer("api", 6443), host("h1", at("10.0.0.5")))).toEqual([
      "resolve/not-unique The address 10.0.0.5 is used twice.",
      "resolve/not-unique The address 10.0.0.5 is used twice.",
    ]);
  });
});

describe("an address lies in its network", () => {
  it.each([
    ["10.0.1.1", "it is not in the network lan, 10.0.0.0/24"],
    ["10.0.0.0", "it names the network lan itself"],
    ["10.0.0.255", "it is the broadcast address of the network lan"],
    ["2001:db8::1", "the network lan has no IPv6 prefix"],
  ])("%s does not", async (address, problem) => {
    expect(await faults(lan, host("h1", at(address)))).toEqual([
      `resolve/address-outside The address ${address} can't be that of the host h1: ${problem}.`,
    ]);
  });

  it("a link of two addresses has no network address of its own (RFC 3021)", async () => {
    const link = network("lan", { ipv4: { prefix: "10.0.0.0/31" } });
    expect(await faults(link, host("h1", at("10.0.0.0")), host("h2", at("10.0.0.1")))).toEqual([]);
  });
});

describe("a network fits together", () => {
  it.each<[field: string, ipv4: object, problem: string]>([
    [
      "prefix",
      { prefix: "10.0.0.1/16" },
      "prefix 10.0.0.1/16 of the network a has bits behind its length: it names an address, not the network",
    ],
    [
      "gateway",
      { prefix: "10.0.0.0/16", gateway: "10.1.0.1" },
      "gateway 10.1.0.1 of the network a is not in 10.0.0.0/16",
    ],
    [
      "range's order",
      { prefix: "10.0.0.0/16", ranges: { dhcp: "10.0.0.9-10.0.0.5" } },
      "range 10.0.0.9-10.0.0.5 of the network a ends before it begins",
    ],
    [
      "range's end",
      { prefix: "10.0.0.0/16", ranges: { dhcp: "10.0.0.9-10.2.0.1" } },
      "range 10.0.0.9-10.2.0.1 of the network a is not within 10.0.0.0/16",
    ],
  ])("its %s", async (_, ipv4, problem) => {
    expect(await faults(network("a", { ipv4 }))).toEqual([`resolve/network-misfit The ${problem}.`]);
  });

  it.each<[what: string, family: object, problem: string]>([
    [
      "router's reach",
      { ipv4: { prefix: "10.0.0.0/16", routes: [{ to: "10.9.0.0/16", via: "10.1.0.1" }] } },
      "router 10.1.0.1 of the network a is not in 10.0.0.0/16",
    ],
    [
      "route's destination",
      { ipv6: { prefix: "2001:db8::/64", routes: [{ to: "2001:db8:9::1/64", via: "2001:db8::1" }] } },
      "route to 2001:db8:9::1/64 of the network a has bits behind its length: it names an address, not a network",
    ],
    [
      "route to itself",
      { ipv4: { prefix: "10.0.0.0/16", routes: [{ to: "10.0.1.0/24", via: "10.0.0.1" }] } },
      "route to 10.0.1.0/24 of the network a leads to where its hosts are already",
    ],
    [
      "two equal routes",
      {
        ipv6: {
          prefix: "2001:db8::/64",
          routes: [
            { to: "2001:db8:9::/64", via: "2001:db8::1", metric: 5 },
            { to: "2001:db8:9:0::/64", via: "2001:db8::2", metric: 5 },
          ],
        },
      },
      "route to 2001:db8:9:0::/64 of the network a is one of two of which neither is better: give one a higher `metric`",
    ],
    [
      "route beside its gateway",
      { ipv4: { prefix: "10.0.0.0/16", gateway: "10.0.0.1", routes: [{ to: "0.0.0.0/0", via: "10.0.0.2" }] } },
      "route to 0.0.0.0/0 of the network a is one of two of which neither is better: give one a higher `metric`",
    ],
  ])("its %s", async (_, family, problem) => {
    expect(await faults(network("a", family))).toEqual([`resolve/network-misfit The ${problem}.`]);
  });

  it("its routes may differ in metric, hold it, and go by a router of the link", async () => {
    const ipv4 = {
      prefix: "10.0.0.0/16",
      gateway: "10.0.0.1",
      routes: [
        { to: "0.0.0.0/0", via: "10.0.0.2", metric: 900 },
        { to: "10.0.0.0/8", via: "10.0.0.3", metric: 1 },
        { to: "10.0.0.0/8", via: "10.0.0.4", metric: 2 },
      ],
    };
    const ipv6 = {
      prefix: "2001:db8::/64",
      gateway: "fe80::1",
      routes: [{ to: "2001:db8:9::/64", via: "fe80::2" }],
    };
    expect(await faults(network("a", { ipv4, ipv6 }))).toEqual([]);
  });

  it("of two routes both places are shown", async () => {
    const ways = ["10.0.0.1", "10.0.0.2"].map((via) => `    - { to: 10.9.0.0/16, via: ${via} }`);
    const text = `apiVersion: harmony.dev/v1alpha1
kind: Network
metadata: { name: a }
spec:
  ipv4:
    prefix: 10.0.0.0/16
    routes:
${ways.join("\n")}
`;
    const { diagnostics } = await compileFiles({ "a.yaml": text });
    expect(diagnostics).toMatchObject([
      {
        at: { file: "a.yaml", line: 9, column: 13 },
        related: [{ message: "The other one stands here.", at: { file: "a.yaml", line: 8, column: 7 } }],
      },
    ]);
  });

  it("and shares no address with another", async () => {
    const [wide, narrow] = [
      network("a", { ipv4: { prefix: "10.0.0.0/16" } }),
      network("b", { ipv4: { prefix: "10.0.1.0/24" } }),
    ];
    expect(await faults(wide, narrow)).toEqual(["resolve/networks-overlap The networks b and a share addresses."]);
    expect(await faults(wide, network("b", { ipv4: { prefix: "10.1.0.0/24" } }))).toEqual([]);
  });
});

describe("a cable ends at a port that there is", () => {
  it("on a unit of the stack", async () => {
    const plugged = host("h1", { interfaces: { a: cable("3/1/1", "52:54:00:00:00:01") } });
    expect(await faults(switchOf("tor", { units: 2 }), plugged)).toEqual([
      "resolve/no-such-unit The switch tor has no port 3/1/1: its stack has 2 units, and none is number 3.",
    ]);
    expect(await faults(switchOf("tor", { units: 3 }), plugged)).toEqual([]);
  });
});

describe("the name of an interface has 15 characters at most, as the kernels keep it", () => {
  const long = "sixteen-letters0";
  it.each<[where: string, document: PlainDocument]>([
    ["of a host", host("h1", { interfaces: { [long]: { mac: "52:54:00:00:00:01" } } })],
    ["of a firewall's card", firewall("edge", { devices: { [long]: {} } })],
    ["in a link group", firewall("edge", { interfaces: { lan: { lagg: { devices: [long] } } } })],
    ["under a VLAN", firewall("edge", { interfaces: { lan: { vlan: { parent: long } } } })],
    ["in a bond", document("NetworkBond", "b", { hosts: {}, ports: { names: [long] }, networks: {} })],
  ])("%s", async (_, one) => {
    expect(await faults(one, document("BareMetalTopology", "m", {}))).toEqual([
      expect.stringMatching(/^validate\/malformed .*sixteen-letters0/),
    ]);
  });
});
