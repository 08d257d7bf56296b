import { afterAll, expect, test } from "vitest";
import type { CompiledSite } from "../../../compiler/compile.ts";
import { networkManager } from "../../../emitters/network-manager/index.ts";
import { causalityOf } from "../../explain/leaf-causality.ts";
import { compileFiles, cueEngine } from "../../support/compile-files.ts";
import { asFiles, document } from "../../support/documents.ts";
import { addresses, bond, host, storage, topology } from "./bond-site.ts";

afterAll(() => cueEngine().close());

const files = asFiles(
  topology,
  document("Network", "cluster", {
    vlan: 10,
    ipv4: { prefix: "10.10.0.0/24", routes: [{ to: "10.9.0.0/16", via: "10.10.0.251", metric: 50 }] },
    ipv6: { prefix: "2001:db8:10::/64", routes: [{ to: "2001:db8:8000::/40", via: "2001:db8:10::254" }] },
    addressing: "dhcp",
    mtu: 9000,
  }),
  storage,
  host("w0", {
    roles: ["worker"],
    networkManager: { minVersion: "1.42" },
    interfaces: {
      eno2: { mac: "5254.0020.0102", speed: "10G" },
      eno1: {
        mac: "52-54-00-20-00-AB",
        speed: "10G",
        boot: true,
        authentication: { identity: "w0", password: { secret: { name: "dot1x", key: "w0" } } },
      },
    },
    addresses,
  }),
  bond({
    hosts: { role: "worker" },
    lacpRate: "fast",
    xmitHashPolicy: "layer3+4",
    networks: { cluster: {}, storage: {} },
  }),
);

/** Other values of a leaf, of which the first that compiles and moves a line is taken. */
function others(value: unknown): readonly unknown[] {
  if (typeof value === "number") return [value + 1];
  if (typeof value === "boolean") return [!value];
  const words = ["1G", "1.46", "static", "dhcp", "slow", "layer2", "balance-xor", "example.com", "52:54:00:99:00:01"];
  return [...words, String(value).replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 3) % 10))];
}

async function compileTracked(texts: Readonly<Record<string, string>>): Promise<CompiledSite | undefined> {
  const { ok, sites } = await compileFiles(texts, { emitters: [networkManager], tracked: true });
  return ok ? sites[0] : undefined;
}

test("every line that a leaf changes names that leaf", async () => {
  const { moving, unnamed } = await causalityOf({ files, compile: compileTracked, others });
  expect(unnamed).toEqual([]);
  expect(moving.map(({ pointer }) => pointer)).toEqual(
    expect.arrayContaining([
      "/spec/vlan",
      "/spec/mtu",
      "/spec/addressing",
      "/spec/domain",
      "/spec/ipv4/gateway",
      "/spec/ipv4/routes/0/to",
      "/spec/ipv4/routes/0/via",
      "/spec/ipv4/routes/0/metric",
      "/spec/ipv6/routes/0/to",
      "/spec/interfaces/eno1/authentication/identity",
      "/spec/interfaces/eno1/authentication/password/secret/name",
      "/spec/interfaces/eno1/authentication/password/secret/key",
      "/spec/dns/0",
      "/spec/interfaces/eno1/mac",
      "/spec/interfaces/eno2/speed",
      "/spec/networkManager/minVersion",
      "/spec/addresses/storage/1",
      "/spec/lacpRate",
      "/spec/xmitHashPolicy",
    ]),
  );
});
