import { afterAll, expect, test } from "vitest";
import type { CompiledSite } from "../../../compiler/compile.ts";
import { explain } from "../../../compiler/explain/explain.ts";
import { networkManager } from "../../../emitters/network-manager/index.ts";
import { leavesOf, withLeaf } from "../../explain/leaves.ts";
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

/** Lines of one that the other does not have, whose explanation does not name the field. */
async function unnamed(one: CompiledSite, other: CompiledSite, file: string, pointer: string) {
  const found: string[] = [];
  let moved = false;
  for (const output of one.outputs)
    for (const { path, body } of output.files) {
      const rest = other.outputs[0]?.files.find((also) => also.path === path)?.body.text.split("\n") ?? [];
      for (const [index, line] of body.text.split("\n").slice(0, -1).entries()) {
        if (rest.includes(line)) continue;
        moved = true;
        const [cause] = (await explain(one, output, path, index + 1)) ?? [];
        const fields = [...(cause?.values ?? []), ...(cause?.conditions ?? [])];
        if (!fields.some((field) => field.place?.file === file && `${pointer}/`.startsWith(`${field.pointer}/`)))
          found.push(`${file}${pointer}: ${path} ${line}`);
      }
    }
  return { found, moved };
}

test("every line that a leaf changes names that leaf", async () => {
  const base = await compileTracked(files);
  if (base === undefined) throw new Error("the documents do not compile");
  const moving = new Set<string>();
  for (const [file, text] of Object.entries(files))
    for (const leaf of leavesOf(file, text).filter(({ pointer }) => pointer !== "/metadata/name"))
      for (const value of others(leaf.value)) {
        const changed = await compileTracked({ ...files, [file]: withLeaf(text, leaf, value) });
        if (changed === undefined) continue;
        const [here, there] = [
          await unnamed(base, changed, file, leaf.pointer),
          await unnamed(changed, base, file, leaf.pointer),
        ];
        expect([...here.found, ...there.found]).toEqual([]);
        if (here.moved || there.moved) moving.add(leaf.pointer);
      }
  expect([...moving]).toEqual(
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
