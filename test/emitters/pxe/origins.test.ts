import { afterAll, describe, expect, it } from "vitest";
import { explain } from "../../../compiler/explain/explain.ts";
import { networkManager } from "../../../emitters/network-manager/index.ts";
import { pxe } from "../../../emitters/pxe/index.ts";
import { compileFiles, cueEngine } from "../../support/compile-files.ts";
import { asFiles } from "../../support/documents.ts";
import { addresses, bond, boot, cluster, leases, server, storage, topology, worker } from "./boot-site.ts";

afterAll(() => cueEngine().close());

const documents = [
  topology,
  cluster(),
  storage,
  server,
  worker("w1", { addresses, firstBoot: "dhcp" }),
  worker("w2", { addresses: { storage: ["10.20.0.22", "2001:db8:20::22"] }, firstBoot: "copyNetwork" }),
  bond(),
  boot({ ignition: { users: [{ name: "core", sshAuthorizedKeys: ["ssh-ed25519 A"] }] } }),
];

/** The fields behind the first line of a file that has this in it: its rule, what it shows, and what it depends on. */
async function originsOf(file: string, part: string) {
  const files = asFiles(...documents, ...leases(documents));
  const compilation = await compileFiles(files, { emitters: [networkManager, pxe], tracked: true });
  const [compiled] = compilation.sites;
  const [output] = compiled?.outputs ?? [];
  if (compiled === undefined || output === undefined) throw new Error("nothing came out");
  const found = (await explain(compiled, output, `pxe/http/boot9/${file}`))?.find(({ text }) => text.includes(part));
  const names = (causes: readonly { document: string; pointer: string }[] = []): string[] =>
    causes.map(({ document, pointer }) => `${document}${pointer}`);
  return { rule: found?.rule, values: names(found?.values), conditions: names(found?.conditions) };
}

describe("explain names the fields behind", () => {
  it.each([
    ["hosts/w1.ipxe", "kernel --name", "pxe/kernel", "NetworkBoot/install/spec/kernel/url"],
    ["hosts/w1.ipxe", "initrd --name", "pxe/initrd", "NetworkBoot/install/spec/kernel/initrd/0"],
    ["ignition/w1.ign", "data:,w1%0A", "pxe/hostname", "Host/w1/metadata/name"],
    [
      "ignition/w1.ign",
      "ssh-ed25519",
      "pxe/ignition-user",
      "NetworkBoot/install/spec/ignition/users/0/sshAuthorizedKeys/0",
    ],
  ])("%s %s", async (file, part, rule, value) => {
    const found = await originsOf(file, part);
    expect(found.rule).toBe(rule);
    expect(found.values).toContain(value);
  });

  it("what a profile that Ignition carries rests on", async () => {
    const { rule, conditions } = await originsOf("ignition/w1.ign", "id=bond0.20");
    expect(rule).toBe("pxe/ignition-profile");
    expect(conditions).toEqual(
      expect.arrayContaining(["Network/storage/spec/vlan", "Host/w1/spec/addresses/storage/0"]),
    );
    expect(conditions).not.toContain("Host/w2/spec/addresses/storage/0");
  });

  it("what decides over a line, and nothing of another host", async () => {
    const { conditions } = await originsOf("hosts/w1.ipxe", "kernel --name");
    expect(conditions).toEqual(
      expect.arrayContaining([
        "Host/w1/spec/firstBoot",
        "Network/cluster/spec/bootServer/host",
        "Host/boot9/spec/addresses/cluster/0",
      ]),
    );
    expect(conditions.filter((one) => one.startsWith("Host/w2/"))).toEqual([]);
  });
});
