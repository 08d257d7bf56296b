import { afterAll, expect, test } from "vitest";
import type { CompiledSite } from "../../../compiler/compile.ts";
import { explain } from "../../../compiler/explain/explain.ts";
import { causalityOf } from "../../explain/leaf-causality.ts";
import { compileFiles, cueEngine } from "../../support/compile-files.ts";
import { asFiles } from "../../support/documents.ts";
import { machinesSite } from "./machines-site.ts";

afterAll(() => cueEngine().close());

const files = asFiles(...machinesSite());

/** Other values of a leaf, of which each that compiles is taken. */
function others(value: unknown): readonly unknown[] {
  if (typeof value === "number") return [value + 1];
  if (typeof value === "boolean") return [!value];
  const text = String(value);
  const changed = text.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 3) % 10));
  return ["dnsmasq", "discovery", "52:54:00:99:00:01", "1G", changed, `${text}x`];
}

async function compileTracked(texts: Readonly<Record<string, string>>): Promise<CompiledSite | undefined> {
  const { ok, sites } = await compileFiles(texts, { tracked: true });
  return ok ? sites[0] : undefined;
}

test("every line of release.json that a leaf changes names that leaf", { timeout: 120_000 }, async () => {
  const concerns = ({ path }: { readonly path: string }): boolean => path === "release.json";
  const { moving, unnamed } = await causalityOf({ files, compile: compileTracked, others, concerns });
  expect(unnamed).toEqual([]);
  expect(moving.map(({ pointer }) => pointer)).toEqual(
    expect.arrayContaining([
      "/spec/registry",
      "/spec/vlan",
      "/spec/dhcp",
      "/spec/addresses/storage/0",
      "/spec/interfaces/eno1/authentication/password/secret/key",
      "/spec/interfaces/lan/device",
      "/spec/kernel/arguments/0",
      "/spec/ignition/users/0/sshAuthorizedKeys/0",
    ]),
  );
});

test("a folder's digest rests on what is in the folder, and on nothing of another", async () => {
  const site = await compileTracked(files);
  const [output] = site?.outputs ?? [];
  const lines = site && output && (await explain(site, output, "release.json"));
  const fieldsOf = (name: string): string[] => {
    const start = lines?.findIndex(({ text }) => text.includes(`"name": "${name}"`)) ?? -1;
    const line = lines?.slice(start).find(({ text }) => text.includes('"digest": '));
    expect(line?.rule).toBe("release/asset");
    return (line?.conditions ?? []).map(({ document, pointer }) => `${document}${pointer}`);
  };
  expect(fieldsOf("network-manager/w1")).toEqual(
    expect.arrayContaining([
      "Host/w1/spec/addresses/storage/0",
      "Host/w1/spec/interfaces/eno1/authentication/identity",
      "Network/storage/spec/vlan",
    ]),
  );
  for (const [name, foreign] of [
    ["network-manager/w1", /^(Host\/w2|Firewall|NetworkBoot).*\/spec\//],
    ["network-manager/w2", /^(Host\/w1|Firewall|NetworkBoot).*\/spec\//],
    ["opnsense/edge", /^NetworkBond.*\/spec\//],
  ] as const)
    expect(fieldsOf(name).filter((field) => foreign.test(field))).toEqual([]);
});
