import { createHash } from "node:crypto";
import { afterAll, describe, expect, it } from "vitest";
import { cueEngine } from "../../support/compile-files.ts";
import { document, type PlainDocument } from "../../support/documents.ts";
import { bond, cluster, compileProfiles, host, storage, topology } from "./bond-site.ts";

afterAll(() => cueEngine().close());

const addresses = { storage: ["10.20.0.21", "2001:db8:20::21", "10.20.0.22"] };
const site = [topology, cluster, storage, host("w0", { addresses })];

/** The lines of a section. */
function section(text: string | undefined, name: string): string[] {
  const [, body = ""] = new RegExp(`^\\[${name}\\]\\n([^[]*)`, "m").exec(text ?? "") ?? [];
  return body.split("\n").filter((line) => line !== "");
}

function withoutUuid(lines: readonly string[]): string[] {
  return lines.filter((line) => !line.startsWith("uuid="));
}

describe("a bond", () => {
  it("gives a host one profile for itself, each port and each VLAN, which only root may read", async () => {
    const { texts, modes, documents, faults } = await compileProfiles(...site, bond());
    expect(faults).toEqual([]);
    expect([...texts.keys()].sort()).toEqual(["w0/bond0", "w0/bond0.20", "w0/eno1", "w0/eno2"]);
    expect([...modes]).toEqual([0o600]);
    expect(documents.get("w0/bond0.20")).toEqual(["Host/w0", "Network/storage", "NetworkBond/bond0"]);
    expect(documents.get("w0/bond0")).toEqual(["Host/w0", "Network/cluster", "NetworkBond/bond0"]);
    expect(documents.get("w0/eno1")).toEqual(["Host/w0", "NetworkBond/bond0"]);
  });

  it("has the boot port's address, the largest MTU, its options, and the untagged network", async () => {
    const { texts } = await compileProfiles(
      ...site,
      bond({ lacpRate: "fast", xmitHashPolicy: "layer3+4", miimon: 50 }),
    );
    const text = texts.get("w0/bond0");
    expect(withoutUuid(section(text, "connection"))).toEqual([
      "id=bond0",
      "type=bond",
      "interface-name=bond0",
      "autoconnect-slaves=1",
    ]);
    expect(section(text, "ethernet")).toEqual(["cloned-mac-address=52:54:00:20:00:ab", "mtu=9000"]);
    expect(section(text, "bond")).toEqual(["mode=802.3ad", "miimon=50", "lacp_rate=fast", "xmit_hash_policy=layer3+4"]);
    expect(section(text, "ipv4")).toEqual(["method=auto"]);
    expect(section(text, "ipv6")).toEqual(["method=disabled"]);
  });

  it("has a port by name and MAC, in any notation", async () => {
    const { texts } = await compileProfiles(...site, bond());
    expect(withoutUuid(section(texts.get("w0/eno2"), "connection"))).toEqual([
      "id=eno2",
      "type=ethernet",
      "interface-name=eno2",
      "master=bond0",
      "slave-type=bond",
    ]);
    expect(section(texts.get("w0/eno2"), "ethernet")).toEqual(["mac-address=52:54:00:20:01:02", "mtu=9000"]);
  });

  it.each([
    [undefined, "slave"],
    ["1.42", "slave"],
    ["1.45.9", "slave"],
    ["1.46", "controller"],
    ["1.52.1", "controller"],
    ["2.0", "controller"],
  ])("speaks to a NetworkManager %s in words that it knows", async (minVersion, words) => {
    const networkManager = minVersion === undefined ? {} : { networkManager: { minVersion } };
    const { texts } = await compileProfiles(topology, cluster, storage, host("w0", networkManager), bond());
    const [first, last] = words === "slave" ? ["master", "slave-type"] : ["controller", "port-type"];
    expect(section(texts.get("w0/eno1"), "connection").slice(-2)).toEqual([`${first}=bond0`, `${last}=bond`]);
    expect(section(texts.get("w0/bond0"), "connection").at(-1)).toBe(
      words === "slave" ? "autoconnect-slaves=1" : "autoconnect-ports=1",
    );
  });

  it("takes the ports that are named, or cabled to a switch", async () => {
    const switches = ["tor", "far"].map((name, index) =>
      document("Switch", name, {
        product: { fastiron: { version: "08.0.95" } },
        mtu: 9216,
        management: { address: `192.0.2.${index + 1}` },
        credentials: { username: "harmony", password: { secret: { name, key: "password" } } },
      }),
    );
    const cabled = host("w0", {
      interfaces: {
        c: { mac: "52:54:00:20:00:03", cable: { switch: "tor", port: "1/1/2" } },
        a: { mac: "52:54:00:20:00:01", boot: true, cable: { switch: "tor", port: "1/1/1" } },
        b: { mac: "52:54:00:20:00:02", cable: { switch: "far", port: "1/1/1" } },
      },
    });
    const portsOf = async (ports: object): Promise<string[]> => {
      const networks = { cluster: { untagged: true } };
      const own = bond({ ports, networks, mode: "active-backup" });
      const { texts } = await compileProfiles(topology, cluster, cabled, ...switches, own);
      return [...texts.keys()].filter((name) => name !== "w0/bond0").sort();
    };
    expect(await portsOf({ cabledTo: "tor" })).toEqual(["w0/a", "w0/c"]);
    expect(await portsOf({ names: ["b", "a", "nowhere"] })).toEqual(["w0/a", "w0/b"]);
  });

  it("with all networks tagged has no addresses of its own, and without a boot port its first port's MAC", async () => {
    const interfaces = { a: { mac: "52:54:00:20:00:01", speed: "10G" }, b: { mac: "52:54:00:20:00:02", speed: "10G" } };
    const { texts, faults } = await compileProfiles(
      topology,
      storage,
      host("w0", { interfaces, addresses }),
      bond({ mode: "active-backup", primary: "b", networks: { storage: {} } }),
    );
    expect(faults).toEqual([]);
    const text = texts.get("w0/bond0");
    expect(section(text, "ethernet")).toEqual(["cloned-mac-address=52:54:00:20:00:01", "mtu=1500"]);
    expect(section(text, "bond")).toEqual(["mode=active-backup", "miimon=100", "primary=b"]);
    expect([section(text, "ipv4"), section(text, "ipv6")]).toEqual([["method=disabled"], ["method=disabled"]]);
  });

  it("is only on the hosts that it selects", async () => {
    const other = host("w1", { roles: ["worker"], interfaces: { x: { mac: "52:54:00:20:00:31", speed: "10G" } } });
    const { texts } = await compileProfiles(
      ...site,
      other,
      bond({ hosts: { role: "worker" }, networks: { storage: {} } }),
    );
    expect([...texts.keys()].sort()).toEqual(["w1/bond0", "w1/bond0.20", "w1/x"]);
  });
});

describe("a VLAN", () => {
  it("has the host's addresses, gateway and name servers of each family", async () => {
    const { texts } = await compileProfiles(...site, bond());
    const text = texts.get("w0/bond0.20");
    expect(section(text, "ethernet")).toEqual(["mtu=1500"]);
    expect(section(text, "vlan")).toEqual(["id=20", "parent=bond0"]);
    expect(section(text, "ipv4")).toEqual([
      "method=manual",
      "address1=10.20.0.21/24",
      "address2=10.20.0.22/24",
      "gateway=10.20.0.1",
      "dns=10.20.0.1;10.20.0.2;",
      "dns-search=storage.example.com;",
    ]);
    expect(section(text, "ipv6")).toEqual([
      "method=manual",
      "address1=2001:db8:20::21/64",
      "gateway=2001:db8:20::1",
      "dns=2001:db8:20::1;",
      "dns-search=storage.example.com;",
    ]);
  });

  it("of a network with a name that every object of JavaScript knows has the host's addresses, if any", async () => {
    const odd = document("Network", "constructor", { vlan: 20, ipv4: { prefix: "10.20.0.0/24" } });
    const networks = { constructor: {} };
    const without = await compileProfiles(topology, odd, host("w0"), bond({ networks }));
    expect(section(without.texts.get("w0/bond0.20"), "ipv4")).toEqual(["method=disabled"]);
    const own = { constructor: ["10.20.0.21"] };
    const { texts } = await compileProfiles(topology, odd, host("w0", { addresses: own }), bond({ networks }));
    expect(section(texts.get("w0/bond0.20"), "ipv4")).toContain("address1=10.20.0.21/24");
  });

  it("of a static network in which the host has no address gets none", async () => {
    const { texts } = await compileProfiles(topology, cluster, storage, host("w0"), bond());
    const text = texts.get("w0/bond0.20");
    expect([section(text, "ipv4"), section(text, "ipv6")]).toEqual([["method=disabled"], ["method=disabled"]]);
  });
});

describe("routes", () => {
  const [four, six] = [
    [
      { to: "10.9.0.0/16", via: "10.20.0.254", metric: 50 },
      { to: "10.8.0.0/16", via: "10.20.0.253" },
      { to: "10.7.0.0/16", via: "10.20.0.253", metric: 0 },
    ],
    [{ to: "2001:db8:9::/48", via: "fe80::1", metric: 4294967295 }],
  ];
  const ways = [
    "route1=10.9.0.0/16,10.20.0.254,50",
    "route2=10.8.0.0/16,10.20.0.253",
    "route3=10.7.0.0/16,10.20.0.253,0",
  ];
  const far = (addressing: string): PlainDocument =>
    document("Network", "storage", {
      vlan: 20,
      ipv4: { prefix: "10.20.0.0/24", routes: four },
      ipv6: { prefix: "2001:db8:20::/64", routes: six },
      addressing,
    });

  it.each([
    ["static", ["method=manual", "address1=10.20.0.21/24"], ["method=manual", "address1=2001:db8:20::21/64"]],
    ["dhcp", ["method=auto"], ["method=auto"]],
  ])("of a network stand with their metric in each family's section: %s", async (addressing, ipv4, ipv6) => {
    const own = { storage: ["10.20.0.21", "2001:db8:20::21"] };
    const { texts, faults } = await compileProfiles(
      topology,
      cluster,
      far(addressing),
      host("w0", { addresses: own }),
      bond(),
    );
    expect(faults).toEqual([]);
    const text = texts.get("w0/bond0.20");
    expect(section(text, "ipv4")).toEqual([...ipv4, ...ways]);
    expect(section(text, "ipv6")).toEqual([...ipv6, "route1=2001:db8:9::/48,fe80::1,4294967295"]);
  });

  it("are left out where the host has no address of the family", async () => {
    const { texts, faults } = await compileProfiles(topology, cluster, far("static"), host("w0"), bond());
    expect(section(texts.get("w0/bond0.20"), "ipv4")).toEqual(["method=disabled"]);
    expect(faults.map((line) => line.split(" ")[0])).toEqual([
      "network-manager/no-address",
      "network-manager/no-address",
    ]);
  });
});

describe("a port behind 802.1X", () => {
  const authentication = { identity: "host/w0; \\=#", password: { secret: { name: "dot1x", key: "w0" } } };
  const eno1 = { mac: "52:54:00:20:00:01", speed: "10G", boot: true, authentication };

  it("has the account, and a hole for the password", async () => {
    const { texts, secrets, faults } = await compileProfiles(
      topology,
      cluster,
      host("w0", { interfaces: { eno1 } }),
      bond({ networks: { cluster: { untagged: true } } }),
    );
    expect(faults).toEqual([]);
    expect(section(texts.get("w0/eno1"), "802-1x")).toEqual([
      "eap=peap;",
      "identity=host/w0; \\\\=#",
      "password=__harmony_secret__dot1x~w0~",
      "phase2-auth=mschapv2",
    ]);
    expect(secrets).toEqual(
      new Map([
        ["w0/eno1", [{ pointer: "/2/entries/2/value", secret: { name: "dot1x", key: "w0" }, encodings: ["keyfile"] }]],
      ]),
    );
  });
});

describe("a UUID", () => {
  it("follows from topology, host and interface, and is of version 5", async () => {
    const uuids = async (...documents: readonly PlainDocument[]): Promise<string[]> =>
      [...(await compileProfiles(...documents)).texts.values()].map((text) => /^uuid=(.*)$/m.exec(text)?.[1] ?? "");
    const first = await uuids(...site, bond());
    expect(await uuids(...site, bond({ mode: "balance-rr" }))).toEqual(first);
    expect(new Set(first).size).toBe(4);
    for (const uuid of first)
      expect(uuid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    const namespace = Buffer.from("8f0c6a7e4d3b5b1a9c2e71d05f64b83a", "hex");
    const digest = createHash("sha1").update(namespace).update("site/w0/eno1").digest("hex");
    expect(first.some((uuid) => uuid.startsWith(digest.slice(0, 8)))).toBe(true);
    expect(await uuids(document("BareMetalTopology", "other", {}), ...site.slice(1), bond())).not.toEqual(first);
  });
});
