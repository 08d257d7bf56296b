import { afterAll, expect, test } from "vitest";
import type { CompiledSite } from "../../../compiler/compile.ts";
import { causalityOf } from "../../explain/leaf-causality.ts";
import { compileFiles, cueEngine } from "../../support/compile-files.ts";
import { asFiles, document } from "../../support/documents.ts";
import { bootHost, cluster, dhcpOnly, host, service, topology } from "./dhcp-site.ts";

afterAll(() => cueEngine().close());

const files = asFiles(
  topology,
  cluster(),
  document("Network", "lab", {
    ipv4: { prefix: "10.11.0.0/24", gateway: "10.11.0.1", ranges: { dhcp: "10.11.0.100-10.11.0.199" } },
    dns: ["10.11.0.1"],
    domain: "lab.example.com",
    dhcp: "kea",
    bootServer: { url: "http://boot.example.com" },
  }),
  bootHost,
  host("w0", 21, { roles: ["worker"], addresses: { cluster: ["10.10.0.21"], lab: ["10.11.0.21"] } }),
  service({ reservations: { role: "worker" }, options: { "log-servers": ["10.10.0.7"] } }),
  service({ network: "lab", options: { "225": ["text"] } }, "lab"),
);

/** Other values of a leaf, of which each that compiles is tried. */
function others(value: unknown): readonly unknown[] {
  if (typeof value === "number") return [value - 1];
  if (typeof value === "boolean") return [!value];
  const words = [
    "static",
    "dnsmasq",
    "kea",
    "example.com",
    "3h",
    "52:54:00:99:00:01",
    "http://other.example.com",
    "boot",
  ];
  return [...words, String(value).replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 3) % 10))];
}

async function compileTracked(texts: Readonly<Record<string, string>>): Promise<CompiledSite | undefined> {
  const { ok, sites } = await compileFiles(texts, { emitters: [dhcpOnly], tracked: true });
  return ok ? sites[0] : undefined;
}

test("every line that a leaf changes names that leaf, for dnsmasq and for Kea", async () => {
  const { moving, unnamed } = await causalityOf({ files, compile: compileTracked, others });
  expect(unnamed).toEqual([]);
  expect(moving.map(({ file, pointer }) => `${file}${pointer}`)).toEqual(
    expect.arrayContaining([
      ...["/ipv4/gateway", "/ipv4/ranges/dhcp", "/ipv4/routes/0/via", "/dns/0", "/ntp/0", "/domain", "/mtu"].map(
        (field) => `1.json/spec${field}`,
      ),
      ...["/ipv4/gateway", "/ipv4/ranges/dhcp", "/dns/0", "/domain", "/bootServer/url"].map(
        (field) => `2.json/spec${field}`,
      ),
      "3.json/spec/addresses/cluster/0",
      "4.json/spec/interfaces/eno1/mac",
      "4.json/spec/addresses/lab/0",
      "4.json/spec/roles/0",
      "5.json/spec/leaseTime",
      "5.json/spec/reservations/role",
      "5.json/spec/options/log-servers/0",
      "6.json/spec/leaseTime",
      "6.json/spec/options/225/0",
    ]),
  );
});
