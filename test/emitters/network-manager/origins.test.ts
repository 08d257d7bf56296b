import { afterAll, describe, expect, it } from "vitest";
import { explain } from "../../../compiler/explain/explain.ts";
import { networkManager } from "../../../emitters/network-manager/index.ts";
import { compileFiles, cueEngine } from "../../support/compile-files.ts";
import { asFiles } from "../../support/documents.ts";
import { bond, cluster, host, storage, topology } from "./bond-site.ts";

afterAll(() => cueEngine().close());

const site = [topology, cluster, storage, host("w0", { addresses: { storage: ["10.20.0.21"] } }), bond()];

/** The fields behind the first line of a profile that begins so: its rule, what it shows, and what it depends on. */
async function originsOf(profile: string, start: string) {
  const compilation = await compileFiles(asFiles(...site), { emitters: [networkManager], tracked: true });
  const [compiled] = compilation.sites;
  const [output] = compiled?.outputs ?? [];
  if (compiled === undefined || output === undefined) throw new Error("nothing came out");
  const path = `network-manager/w0/etc/NetworkManager/system-connections/${profile}.nmconnection`;
  const found = (await explain(compiled, output, path))?.find(({ text }) => text.startsWith(start));
  const names = (causes: readonly { document: string; pointer: string }[] = []): string[] =>
    causes.map(({ document, pointer }) => `${document}${pointer}`);
  return { rule: found?.rule, values: names(found?.values), conditions: names(found?.conditions) };
}

describe("explain names the fields behind", () => {
  it.each([
    ["bond0", "mode=", "network-manager/bond", "NetworkBond/bond0/spec/mode"],
    ["bond0", "mtu=", "network-manager/bond", "Network/cluster/spec/mtu"],
    ["bond0.20", "id=20", "network-manager/vlan", "Network/storage/spec/vlan"],
    ["bond0.20", "gateway=", "network-manager/ip", "Network/storage/spec/ipv4/gateway"],
    ["bond0.20", "address1=", "network-manager/ip", "Host/w0/spec/addresses/storage/0"],
  ])("%s %s", async (profile, start, rule, value) => {
    const found = await originsOf(profile, start);
    expect(found.rule).toBe(rule);
    expect(found.values).toContain(value);
  });

  it("what decides that a line is there, and nothing of another profile", async () => {
    const mac = await originsOf("eno2", "mac-address=");
    expect(mac.conditions).toEqual(
      expect.arrayContaining([
        "Host/w0/spec/interfaces/eno2/mac",
        "NetworkBond/bond0/spec/ports/speed",
        "BareMetalTopology/site/spec/hosts",
      ]),
    );
    expect(mac.conditions).not.toContain("Network/storage/spec/ipv4/gateway");
    expect((await originsOf("bond0", "autoconnect-slaves=")).conditions).toContain("Host/w0/spec/networkManager");
  });
});
