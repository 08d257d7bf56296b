import { afterAll, describe, expect, it } from "vitest";
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
  readItems,
  rootOf,
  topology,
} from "./firewall-site.ts";

afterAll(() => cueEngine().close());

const cluster = network("cluster", { bootServer: { url: "http://192.0.2.9" } });
const uplink = document("Network", "uplink", { ipv4: { prefix: "192.0.2.0/29" } });
const wan = { device: "igb0", network: "uplink", address: "192.0.2.2" };

/** The fields of each item of a file, by the item's element. */
async function items(file: string, documents: readonly PlainDocument[], list?: string) {
  const { texts, faults } = await compileFirewall([topology, ...documents], bootsOf(answers));
  expect(faults).toEqual([]);
  return readItems(texts.get(file), list);
}

describe("links", () => {
  it("are cards as groups, which let through what the widest network on them takes", async () => {
    const [lagg] = await items("laggs", [cluster, firewall()]);
    expect(lagg?.fields).toMatchObject({ members: "ixl0,ixl1", proto: "lacp", mtu: "9000", descr: "trunk" });
    expect(lagg?.fields["laggif"]).toMatch(/^lagg[1-9]\d{3}$/);
  });

  it("carry VLANs by the device of the parent, be it a group, an interface, or a card alone", async () => {
    const networks = [20, 30].map((vlan) => document("Network", `n${vlan}`, { vlan }));
    const own = {
      ...interfaces,
      lagg0: { lagg: { devices: ["ixl2"], protocol: "failover" } },
      opt1: { vlan: { parent: "lagg0" }, network: "n20" },
      opt2: { vlan: { parent: "igb1" }, network: "n30" },
    };
    const found = await items("vlans", [cluster, ...networks, firewall({ interfaces: own })]);
    expect(
      found.map(({ fields: { if: parent, tag, vlanif } }) => [parent?.replace(/\d{4}/, "N"), tag, vlanif]),
    ).toEqual([
      ["laggN", "10", "vlan0.10"],
      ["lagg0", "20", "vlan0.20"],
      ["igb1", "30", "vlan0.30"],
    ]);
  });

  it("stand on another VLAN by a name of their own", async () => {
    const outer = document("Network", "outer", { vlan: 20, mtu: 1504 });
    const own = {
      opt1: { vlan: { parent: "ix0" }, network: "outer" },
      lan: { vlan: { parent: "opt1" }, network: "cluster", address: "10.10.0.1" },
    };
    const found = await items("vlans", [cluster, outer, firewall({ interfaces: own })]);
    expect(found.map(({ fields }) => [fields["if"], fields["vlanif"]])).toEqual([
      ["vlan0.20", "qinq0.10"],
      ["ix0", "vlan0.20"],
    ]);
  });
});

describe("interfaces", () => {
  it("have keys that OPNsense knows, with addresses and the size of packets", async () => {
    const found = await items("interfaces", [cluster, uplink, firewall({ interfaces: { ...interfaces, wan } })]);
    expect(found.map(({ name }) => name.replace(/^opt\d{4}$/, "optN"))).toEqual(["lan", "optN", "wan"]);
    expect(found.map(({ fields }) => fields)).toEqual([
      { if: "vlan0.10", descr: "lan", enable: "1", lock: "1", mtu: "9000", ipaddr: "10.10.0.1", subnet: "24" },
      { if: expect.stringMatching(/^lagg\d{4}$/), descr: "trunk", enable: "1", lock: "1", mtu: "9000" },
      {
        if: "igb0",
        descr: "wan",
        enable: "1",
        lock: "1",
        blockpriv: "1",
        blockbogons: "1",
        mtu: "1500",
        ipaddr: "192.0.2.2",
        subnet: "29",
      },
    ]);
  });

  it("ask a provider for an address, and have IPv6 ones", async () => {
    const outer = document("Network", "uplink", { ipv6: { prefix: "2001:db8:1::/64" } });
    const asking = { device: "igb0", network: "uplink", dhcp: true, address6: "2001:db8:1::2" };
    const [found] = await items("interfaces", [outer, firewall({ interfaces: { wan: asking } })]);
    expect(found?.fields).toMatchObject({ ipaddr: "dhcp", ipaddrv6: "2001:db8:1::2", subnetv6: "64", blockpriv: "1" });
    expect(found?.fields["subnet"]).toBeUndefined();
  });

  it("let through what VLANs on their card need", async () => {
    const own = {
      opt1: { device: "ix0" },
      lan: { vlan: { parent: "ix0" }, network: "cluster", address: "10.10.0.1" },
    };
    const found = await items("interfaces", [cluster, firewall({ interfaces: own })]);
    expect(found.map(({ name, fields }) => [name, fields["mtu"]])).toEqual([
      ["lan", "9000"],
      ["opt1", "9000"],
    ]);
  });

  it("do not lock out a provider with private addresses", async () => {
    const outer = document("Network", "uplink", { ipv4: { prefix: "100.64.1.0/24" } });
    const own = { wan: { device: "igb0", network: "uplink", address: "100.64.1.2" } };
    const [found] = await items("interfaces", [outer, firewall({ interfaces: own })]);
    expect(found?.fields).toMatchObject({ blockbogons: "1" });
    expect(found?.fields).not.toHaveProperty("blockpriv");
  });

  it("hold no flag that is off and no empty element: the firewall asks whether one is there", async () => {
    const { texts } = await compileFirewall([topology, cluster, firewall()]);
    expect(texts.get("interfaces")).not.toMatch(/\/>|>0<|<(\w+)><\/\1>/);
  });

  it("keep key and device when others come and go", async () => {
    const names = async (own: object): Promise<Map<string, readonly string[]>> => {
      const found = await items("interfaces", [cluster, firewall({ interfaces: own })]);
      return new Map(found.map(({ name, fields }) => [fields["descr"] ?? "", [name, fields["if"] ?? ""]]));
    };
    const before = await names(interfaces);
    const more = { alpha: { lagg: { devices: ["ix8"] } }, opt1: { device: "ix9" }, zulu: { device: "ix7" } };
    const after = await names({ ...more, ...interfaces });
    expect([...before].map(([name]) => after.get(name))).toEqual([...before.values()]);
    expect(new Set([...after.values()].map(([key]) => key)).size).toBe(5);
    expect(after.get("opt1")?.[0]).toBe("opt1");
  });
});

describe("virtual IPs", () => {
  const text = 'The <cluster\'s> "API" & ]]>';

  it("have the prefix of their network, under the key of their interface", async () => {
    const dual = network("cluster", { ipv6: { prefix: "2001:db8:10::/64" } });
    const virtualIps = [
      { interface: "lan", address: "10.10.0.5", description: text },
      { interface: "lan", address: "2001:db8:10::5" },
    ];
    expect((await items("vips", [dual, firewall({ virtualIps })])).map(({ fields }) => fields)).toEqual([
      expect.objectContaining({
        interface: "lan",
        mode: "ipalias",
        subnet: "10.10.0.5",
        subnet_bits: "24",
        descr: text,
      }),
      expect.objectContaining({ interface: "lan", mode: "ipalias", subnet: "2001:db8:10::5", subnet_bits: "64" }),
    ]);
  });
});

describe("dnsmasq", () => {
  const served = [cluster, firewall(), leases(), host("w7", ["10.10.0.7"])];

  it("serves DHCP on the interfaces of its networks, and leaves DNS to Unbound", async () => {
    const { texts } = await compileFirewall([topology, ...served]);
    const root = rootOf(texts.get("dnsmasq"));
    expect([root.name, root.attributes]).toEqual(["dnsmasq", { version: "1.0.9" }]);
    const settings = texts
      .get("dnsmasq")
      ?.match(/<(enable|interface|port|enable_ra|authoritative)>.*/g)
      ?.slice(0, 5);
    expect(settings).toEqual([
      "<enable>1</enable>",
      "<interface>lan</interface>",
      "<port>0</port>",
      "<authoritative>1</authoritative>",
      "<enable_ra>0</enable_ra>",
    ]);
  });

  it("is not stated where the firewall serves nothing, nor for networks of other servers", async () => {
    const other = network("cluster", { dhcp: "kea" });
    for (const documents of [
      [cluster, firewall()],
      [other, firewall(), leases()],
    ]) {
      const { texts } = await compileFirewall([topology, ...documents]);
      expect([...texts.keys()]).toEqual(["interfaces", "laggs", "vlans"]);
    }
  });

  it("lends a range, and fixed addresses to hosts", async () => {
    expect((await items("dnsmasq", served, "dhcp_ranges")).map(({ fields }) => fields)).toEqual([
      {
        interface: "lan",
        start_addr: "10.10.0.100",
        end_addr: "10.10.0.199",
        lease_time: "43200",
        domain_type: "interface",
        domain: "okd.example.com",
        description: "cluster",
      },
    ]);
    expect((await items("dnsmasq", served, "hosts")).map(({ fields }) => fields)).toEqual([
      {
        host: "w7",
        domain: "okd.example.com",
        ip: "10.10.0.7",
        client_id: "*",
        hwaddr: "52:54:00:20:00:07",
        descr: "cluster",
      },
    ]);
  });

  it("lends of both families, and reserved addresses alone where there is no range", async () => {
    const dual = network("cluster", { ipv6: { prefix: "2001:db8:10::/64" }, dns: ["2001:db8:10::53"] });
    const own = { trunk: interfaces.trunk, lan: { ...interfaces.lan, address6: "2001:db8:10::1" } };
    const documents = [dual, firewall({ interfaces: own }), leases({ range: undefined, leaseTime: "30m" })];
    const reserved = host("w7", ["2001:db8:10::7", "10.10.0.7"]);
    const ranges = await items("dnsmasq", [...documents, reserved], "dhcp_ranges");
    expect(
      ranges.map(({ fields: { start_addr, end_addr, mode, prefix_len, lease_time } }) => ({
        start_addr,
        end_addr,
        mode,
        prefix_len,
        lease_time,
      })),
    ).toEqual([
      { start_addr: "10.10.0.0", mode: "static", lease_time: "1800" },
      { start_addr: "2001:db8:10::", mode: "static", prefix_len: "64", lease_time: "1800" },
    ]);
    const [found] = await items("dnsmasq", [...documents, reserved], "hosts");
    expect(found?.fields["ip"]).toBe("10.10.0.7,2001:db8:10::7");
    const options = await items("dnsmasq", [...documents, reserved], "dhcp_options");
    expect(options.flatMap(({ fields }) => (fields["option6"] ? [[fields["option6"], fields["value"]]] : []))).toEqual([
      ["23", "[2001:db8:10::53]"],
      ["24", "okd.example.com"],
    ]);
    expect((await compileFirewall([topology, ...documents, reserved])).texts.get("dnsmasq")).toContain(
      "<enable_ra>1</enable_ra>",
    );
    expect(await items("dnsmasq", documents, "dhcp_ranges")).toHaveLength(1);
  });

  it("tells what the network says, the way out among the routes, and before it what the service states", async () => {
    const told = network("cluster", {
      ipv4: {
        prefix: "10.10.0.0/24",
        gateway: "10.10.0.1",
        ranges: { dhcp: "10.10.0.100-10.10.0.199" },
        routes: [{ to: "10.50.0.0/16", via: "10.10.0.1" }],
      },
      ntp: ["10.10.0.123"],
    });
    const options = {
      "domain-name-servers": ["10.10.0.2", "10.10.0.3"],
      "domain-search": ["a.example.com", "example.com"],
      "150": ["10.10.0.9"],
      "time-offset": ["-3600"],
      "root-path": ['a,b "c" \\d'],
      "224": ["0a:1f"],
    };
    const found = await items("dnsmasq", [told, firewall(), leases({ options })], "dhcp_options");
    const set = found.filter(({ fields }) => fields["type"] === "set" && fields["tag"] === undefined);
    expect(set.map(({ fields }) => [fields["option"], fields["value"], fields["interface"]])).toEqual([
      ["3", "10.10.0.1", "lan"],
      ["15", "okd.example.com", "lan"],
      ["26", "9000", "lan"],
      ["42", "10.10.0.123", "lan"],
      ["121", "10.50.0.0/16,10.10.0.1,0.0.0.0/0,10.10.0.1", "lan"],
      ["150", "10.10.0.9", "lan"],
      ["224", "0a:1f", "lan"],
      ["6", "10.10.0.2,10.10.0.3", "lan"],
      ["119", "a.example.com,example.com", "lan"],
      ["17", String.raw`"a,b \"c\" \\d"`, "lan"],
      ["2", "-3600i", "lan"],
    ]);
  });

  it("keeps back what dnsmasq would say by itself, where the network does not say it", async () => {
    const silent = network("cluster", {
      ipv4: { prefix: "10.10.0.0/24" },
      dns: undefined,
      domain: undefined,
      mtu: undefined,
    });
    const found = await items("dnsmasq", [silent, firewall(), leases({ range: undefined })], "dhcp_options");
    expect(found.map(({ fields }) => [fields["option"], fields["value"]])).toEqual([
      ["3", undefined],
      ["6", undefined],
    ]);
  });
});

describe("what machines boot", () => {
  const documents = [cluster, firewall(), leases()];

  it("depends on a tag, which a client has by its architecture or as iPXE", async () => {
    const tags = await items("dnsmasq", documents, "dhcp_tags");
    const names = new Map(tags.map(({ uuid, fields }) => [uuid ?? "", fields["tag"]]));
    const options = await items("dnsmasq", documents, "dhcp_options");
    const matches = options.filter(({ fields }) => fields["type"] === "match");
    expect(matches.map(({ fields: { option, value, set_tag = "" } }) => [option, value, names.get(set_tag)])).toEqual([
      ["93", "0", "bios"],
      ["93", "16", "http-x86_64"],
      ["175", undefined, "ipxe"],
      ["93", "11", "uefi-aarch64"],
      ["93", "7", "uefi-x86_64"],
      ["93", "9", "uefi-x86_64"],
    ]);
    const boots = await items("dnsmasq", documents, "dhcp_boot");
    expect(
      boots.map(({ fields: { tag = "", filename, servername, address } }) => [
        names.get(tag),
        filename,
        servername,
        address,
      ]),
    ).toEqual([
      ["bios", "undionly.kpxe", "edge", "10.10.0.1"],
      ["uefi-x86_64", "snponly.efi", "edge", "10.10.0.1"],
      ["uefi-aarch64", "snponly-arm64.efi", "edge", "10.10.0.1"],
      ["http-x86_64", "http://10.10.0.5/snponly.efi", undefined, undefined],
      ["ipxe", "tftp://10.10.0.1/boot.ipxe", undefined, undefined],
    ]);
    const forced = options.filter(({ fields }) => fields["force"] === "1");
    expect(forced.map(({ fields: { option, value, tag = "" } }) => [option, value, names.get(tag)])).toEqual([
      ["60", "HTTPClient", "http-x86_64"],
    ]);
  });

  it("is nothing where no emitter tells of it", async () => {
    const { texts } = await compileFirewall([topology, ...documents], bootsOf([]));
    expect(readItems(texts.get("dnsmasq")).map(({ name }) => name)).not.toContain("dhcp_boot");
  });
});

it("a file names the documents that it comes from", async () => {
  const { documents } = await compileFirewall([topology, cluster, firewall(), leases(), host("w7", ["10.10.0.7"])]);
  expect([...documents]).toEqual([
    ["dnsmasq", ["DhcpService/cluster", "Firewall/edge", "Host/w7", "Network/cluster"]],
    ["interfaces", ["Firewall/edge", "Network/cluster"]],
    ["laggs", ["Firewall/edge", "Network/cluster"]],
    ["vlans", ["Firewall/edge", "Network/cluster"]],
  ]);
});

it("the order in which things are written changes nothing", async () => {
  const documents = (own: object, more: readonly PlainDocument[]): readonly PlainDocument[] => [
    topology,
    cluster,
    uplink,
    firewall({ interfaces: own }),
    leases(),
    ...more,
  ];
  const hosts = [host("w7", ["10.10.0.7"]), host("w8", ["10.10.0.8"]), host("w10", ["10.10.0.10"])];
  const all = { ...interfaces, wan };
  const reversed = Object.fromEntries(Object.entries(all).reverse());
  const one = await compileFirewall(documents(all, hosts), bootsOf(answers));
  const other = await compileFirewall([...documents(reversed, hosts)].reverse(), bootsOf(answers));
  expect([one.faults, one.texts.size]).toEqual([[], 4]);
  expect([...other.texts]).toEqual([...one.texts]);
});
