import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseKeyfile, readText } from "../../formats/keyfile/parse.ts";
import { addresses, bond, compileProfiles, host, storage, topology } from "../emitters/network-manager/bond-site.ts";
import { cueEngine } from "../support/compile-files.ts";
import { document } from "../support/documents.ts";
import { askDaemon, type DaemonReport, type HostProfile, type Links } from "./support/nm-daemon.ts";

afterAll(() => cueEngine().close());

const interfaces = {
  eno1: {
    mac: "52:54:00:20:00:ab",
    speed: "10G",
    boot: true,
    authentication: { identity: "host/w0; #1", password: { secret: { name: "dot1x", key: "w0" } } },
  },
  eno2: { mac: "52:54:00:20:01:02", speed: "10G" },
};
const links: Links = { eno1: interfaces.eno1.mac, eno2: interfaces.eno2.mac };

/** An untagged network with all that a section can hold. */
const cluster = document("Network", "cluster", {
  ipv4: {
    prefix: "10.10.0.0/24",
    gateway: "10.10.0.1",
    routes: [
      { to: "10.9.0.0/16", via: "10.10.0.254", metric: 50 },
      { to: "10.8.0.0/16", via: "10.10.0.253" },
    ],
  },
  ipv6: {
    prefix: "2001:db8:10::/64",
    gateway: "2001:db8:10::1",
    routes: [{ to: "2001:db8:9::/48", via: "2001:db8:10::fe", metric: 70 }],
  },
  dns: ["10.10.0.1", "2001:db8:10::1"],
  domain: "okd.example.com",
  mtu: 9000,
});

/** The profiles of one host, by interface. */
async function profilesOfHost(): Promise<Map<string, HostProfile>> {
  const own = { cluster: ["10.10.0.21", "10.10.0.22", "2001:db8:10::21"], ...addresses };
  const { texts, faults } = await compileProfiles(
    topology,
    cluster,
    storage,
    host("w0", { interfaces, addresses: own }),
    bond(),
  );
  expect(faults.filter((line) => !line.startsWith("network-manager/two-gateways"))).toEqual([]);
  return new Map([...texts].map(([name, text]) => [name.replace("w0/", ""), { text }]));
}

let profiles: ReadonlyMap<string, HostProfile> = new Map();
beforeAll(async () => {
  profiles = await profilesOfHost();
});

/** What the keyfile plugin had to say, and more than that it loaded. */
function complaints({ log }: DaemonReport): string[] {
  return log.filter((line) => /<(warn|error)>.*(keyfile|settings)/.test(line));
}

function uuidIn(text: string): string {
  const entry = parseKeyfile(text).sections[0]?.entries.find(({ key }) => key === "uuid");
  return (entry && readText(entry)) ?? "";
}

const list = "nmcli -t -f NAME,UUID,TYPE,FILENAME connection show";
const types: Readonly<Record<string, string>> = {
  bond0: "bond",
  "bond0.20": "vlan",
  eno1: "802-3-ethernet",
  eno2: "802-3-ethernet",
};

describe("a running NetworkManager", () => {
  it("loads each profile of a host without a complaint, and reads what it says", async () => {
    const report = await askDaemon(profiles, links, [
      list,
      "nmcli -e no -g ipv4.addresses,ipv4.gateway,ipv4.routes,ipv4.dns,ipv4.dns-search,802-3-ethernet.mtu connection show bond0",
      "nmcli -e no -g ipv6.addresses,ipv6.gateway,ipv6.routes,ipv6.dns connection show bond0",
      "nmcli -e no -s -g 802-1x.eap,802-1x.identity,802-1x.password,802-1x.phase2-auth connection show eno1",
      "nmcli -e no -g vlan.id,vlan.parent connection show bond0.20",
    ]);
    expect(complaints(report)).toEqual([]);
    const [shown = "", four, six, account, vlan] = report.answers;
    const expected = [...profiles].map(
      ([name, { text }]) =>
        `${name}:${uuidIn(text)}:${types[name]}:/etc/NetworkManager/system-connections/${name}.nmconnection`,
    );
    expect(
      shown
        .split("\n")
        .filter((line) => !line.startsWith("lo:"))
        .sort(),
    ).toEqual(expected.sort());
    expect(four?.split("\n")).toEqual([
      "10.10.0.21/24, 10.10.0.22/24",
      "10.10.0.1",
      expect.stringMatching(/^(ip = )?10\.9\.0\.0\/16.*10\.10\.0\.254.*50.*10\.8\.0\.0\/16.*10\.10\.0\.253/),
      "10.10.0.1",
      "okd.example.com",
      "9000",
    ]);
    expect(six?.split("\n")).toEqual([
      "2001:db8:10::21/64",
      "2001:db8:10::1",
      expect.stringMatching(/2001:db8:9::\/48.*2001:db8:10::fe.*70/),
      "2001:db8:10::1",
    ]);
    expect(account?.split("\n")).toEqual(["peap", "host/w0; #1", "__harmony_secret__dot1x~w0~", "mschapv2"]);
    expect(vlan?.split("\n")).toEqual(["20", "bond0"]);
  });

  it("refuses a file that others may read, and says which value it drops", async () => {
    const loose = new Map(profiles).set("bond0.20", { text: profiles.get("bond0.20")?.text ?? "", mode: 0o644 });
    loose.set("eno2", { text: (profiles.get("eno2")?.text ?? "").replace(/^mtu=.*/m, "mtu=wide") });
    const report = await askDaemon(loose, links, [list]);
    // In the order of the folder, which nobody chose.
    const found = complaints(report).map((line) => line.replace(/^.*?keyfile: /, ""));
    expect(found.sort()).toEqual([
      expect.stringMatching(/^ethernet\/802-3-ethernet\.mtu: invalid/),
      expect.stringMatching(/^load: .*\/bond0\.20\.nmconnection.*File permissions \(100644\) are insecure/),
    ]);
    const names = report.answers[0]?.split("\n").map((line) => line.split(":")[0]);
    expect(names?.filter((name) => name !== "lo").sort()).toEqual(["bond0", "eno1", "eno2"]);
  });

  // The kernel of a test machine may have neither bonds nor VLANs: the sections of the bond stand on a plain link here.
  it("brings up the addresses and routes of both families", async () => {
    const [connection, ...others] = (profiles.get("bond0")?.text ?? "").split(/\n(?=\[)/);
    const ip = others.filter((section) => /^\[ipv[46]\]/.test(section));
    const plain = connection?.replace(/^type=.*/m, "type=ethernet").replace(/^autoconnect-.*\n/m, "");
    const text = [plain?.replace(/^interface-name=.*/m, "interface-name=eno1"), ...ip].join("\n");
    const wait = "nm-online -q -t 20; nmcli -w 20 connection up bond0; nmcli -t -f DEVICE,STATE device";
    const report = await askDaemon(new Map([["bond0", { text }]]), links, [
      wait,
      "ip -o address show dev eno1",
      "ip -4 route show dev eno1",
      "ip -6 route show dev eno1",
    ]);
    expect(complaints(report)).toEqual([]);
    const [states, own, four, six] = report.answers;
    expect(states).toContain("eno1:connected");
    for (const address of ["10.10.0.21/24", "10.10.0.22/24", "2001:db8:10::21/64"]) expect(own).toContain(address);
    expect(four).toMatch(/^default via 10\.10\.0\.1 .*metric 100/m);
    expect(four).toMatch(/^10\.9\.0\.0\/16 via 10\.10\.0\.254 .*metric 50/m);
    expect(four).toMatch(/^10\.8\.0\.0\/16 via 10\.10\.0\.253 .*metric 100/m);
    expect(six).toMatch(/^2001:db8:9::\/48 via 2001:db8:10::fe .*metric 70/m);
    expect(six).toMatch(/^default via 2001:db8:10::1 /m);
  });
});
