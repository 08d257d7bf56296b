import { afterAll, expect, test } from "vitest";
import type { CompiledSite } from "../../../compiler/compile.ts";
import { explain } from "../../../compiler/explain/explain.ts";
import { opnsense } from "../../../emitters/opnsense/index.ts";
import { causalityOf } from "../../explain/leaf-causality.ts";
import { compileFiles, cueEngine } from "../../support/compile-files.ts";
import { asFiles, document } from "../../support/documents.ts";
import { answers, bootsOf, firewall, host, interfaces, leases, network, topology } from "./firewall-site.ts";

afterAll(() => cueEngine().close());

const uplink = document("Network", "uplink", {
  ipv4: { prefix: "192.0.2.0/29" },
  ipv6: { prefix: "2001:db8:1::/64" },
  mtu: 1400,
});
const files = asFiles(
  topology,
  network("cluster", {
    ipv4: {
      prefix: "10.10.0.0/24",
      gateway: "10.10.0.1",
      ranges: { dhcp: "10.10.0.100-10.10.0.199" },
      routes: [{ to: "10.50.0.0/16", via: "10.10.0.1" }],
    },
    ipv6: { prefix: "2001:db8:10::/64" },
    ntp: ["10.10.0.123"],
    bootServer: { url: "http://192.0.2.9" },
  }),
  uplink,
  firewall({
    virtualIps: [{ interface: "lan", address: "10.10.0.55", description: "api" }],
    interfaces: {
      trunk: interfaces.trunk,
      lan: { ...interfaces.lan, address6: "2001:db8:10::1" },
      wan: { device: "igb0", network: "uplink", address: "192.0.2.2", address6: "2001:db8:1::2" },
      opt3: { device: "igb1", dhcp: true },
    },
  }),
  host("w7", ["10.10.0.5", "2001:db8:10::5"], { roles: ["worker"] }),
  leases({ reservations: { role: "worker" }, leaseTime: "2h", options: { "root-path": ["/srv"], "224": ["0a:1f"] } }),
);

/** Other values of a leaf, of which those that compile are taken. */
function others(value: unknown): readonly unknown[] {
  if (typeof value === "number") return [value + 1];
  if (typeof value === "boolean") return [!value];
  const text = String(value);
  const words = ["example.com", "52:54:00:99:00:01", "ixl7", "failover", "3h", "kea", "trunk"];
  return [
    ...words,
    text.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 3) % 10)),
    text.replace("/24", "/23"),
  ];
}

async function compileTracked(texts: Readonly<Record<string, string>>): Promise<CompiledSite | undefined> {
  const { ok, sites } = await compileFiles(texts, { emitters: [bootsOf(answers), opnsense], tracked: true });
  return ok ? sites[0] : undefined;
}

test("every line that a leaf changes names that leaf", async () => {
  const { moving, unnamed } = await causalityOf({ files, compile: compileTracked, others });
  expect(unnamed).toEqual([]);
  expect(moving.map(({ pointer }) => pointer)).toEqual(
    expect.arrayContaining([
      "/spec/vlan",
      "/spec/mtu",
      "/spec/domain",
      "/spec/dhcp",
      "/spec/dns/0",
      "/spec/ntp/0",
      "/spec/ipv4/prefix",
      "/spec/ipv4/gateway",
      "/spec/ipv4/ranges/dhcp",
      "/spec/ipv4/routes/0/to",
      "/spec/interfaces/trunk/lagg/devices/0",
      "/spec/interfaces/lan/address6",
      "/spec/interfaces/wan/device",
      "/spec/interfaces/opt3/dhcp",
      "/spec/interfaces/eno1/mac",
      "/spec/addresses/cluster/0",
      "/spec/addresses/cluster/1",
      "/spec/roles/0",
      "/spec/virtualIps/0/address",
      "/spec/virtualIps/0/description",
      "/spec/leaseTime",
      "/spec/options/root-path/0",
    ]),
  );
});

/** The fields behind the first line of a file that begins so: its rule, what it shows, and what it depends on. */
async function originsOf(file: string, start: string) {
  const site = await compileTracked(files);
  const [output] = site?.outputs ?? [];
  if (site === undefined || output === undefined) throw new Error("nothing came out");
  const found = (await explain(site, output, `opnsense/edge/${file}.xml`))?.find(({ text }) =>
    text.trim().startsWith(start),
  );
  const names = (causes: readonly { document: string; pointer: string }[] = []): string[] =>
    causes.map(({ document: id, pointer }) => `${id}${pointer}`);
  return { rule: found?.rule, values: names(found?.values), conditions: names(found?.conditions) };
}

test.each([
  ["vlans", "<tag>10", "opnsense/vlan", "Network/cluster/spec/vlan"],
  ["laggs", "<mtu>9000", "opnsense/lagg", "Network/cluster/spec/mtu"],
  ["interfaces", "<ipaddr>10.10.0.1", "opnsense/interface", "Firewall/edge/spec/interfaces/lan/address"],
  ["dnsmasq", "<start_addr>10", "opnsense/dhcp-range", "Network/cluster/spec/ipv4/ranges/dhcp"],
  ["dnsmasq", "<host>w7", "opnsense/reservation", "Host/w7/metadata/name"],
  ["dnsmasq", '<value>"/srv', "opnsense/dhcp-option", "DhcpService/cluster/spec/options/root-path/0"],
])("explain names the field behind %s %s", async (file, start, rule, field) => {
  const found = await originsOf(file, start);
  expect(found.rule).toBe(rule);
  expect([...found.values, ...found.conditions]).toContain(field);
});
