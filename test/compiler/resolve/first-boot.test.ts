import { describe, expect, it } from "vitest";
import { compileFiles } from "../../support/compile-files.ts";
import { type Edit, edited, expectFault, faultsOf } from "./device-site.ts";

async function codesOf(...edits: readonly Edit[]): Promise<string[]> {
  return (await faultsOf(edited(edits))).map(([fault]) => fault.split(" ")[0] ?? "");
}

describe("a host that boots over the network", () => {
  it("has a port to do so", () =>
    expectFault(
      "no-boot-port",
      "NetworkBoot/install selects the host w0, of which no interface is the one that it boots over.",
      [
        ["  interfaces:\n    eno1", "  §interfaces:\n    eno1"],
        ["boot: true, ", ""],
        ["  addresses: { cluster: [10.10.0.101] }\n", ""],
        ["  hosts: {}\n  kernel", "  hosts: ¶{}\n  kernel"],
      ],
    ));

  it("and no second one", async () => {
    const text = edited([['01:01", speed: 10G', '01:01", boot: true, speed: 10G']]);
    const { diagnostics } = await compileFiles({ "site.yaml": text });
    const lines = text.split("\n");
    const line = lines.findIndex((one) => one.includes("eno2:")) + 1;
    expect(diagnostics).toMatchObject([
      {
        code: "validate/two-boot-ports",
        message: "The host boots over eno1 and over eno2.",
        at: { line, column: (lines[line - 1] ?? "").indexOf("true") + 1 },
        related: [{ at: { line: line - 1, column: (lines[line - 2] ?? "").indexOf("true") + 1 } }],
      },
    ]);
  });

  it("does so over an untagged network", async () => {
    await expectFault(
      "tagged-boot",
      "NetworkBoot/install boots hosts over a port of NetworkBond/bond0, on which no network is untagged: firmware knows no VLANs.",
      [
        ["  networks:\n    cluster: { untagged: true }", "  §networks:\n    cluster: {}"],
        ["name: install }\nspec:", "name: install }\n¶spec:"],
      ],
    );
    await expectFault("tagged-boot", "on which the network cluster is tagged", [
      ["    cluster: { untagged: true }", "    §cluster: {}"],
      ["  hosts: {}\n  kernel", "  hosts: {}\n  network: ¶cluster\n  kernel"],
    ]);
    await expectFault("tagged-boot", "on which there is no network cluster", [
      ["  networks:\n    cluster: { untagged: true }", "  §networks:"],
      ["  hosts: {}\n  kernel", "  hosts: {}\n  network: ¶cluster\n  kernel"],
    ]);
  });

  it("which has a DHCP server", () =>
    expectFault("no-dhcp-server", "NetworkBoot/install needs a DHCP server in the network storage, which names none.", [
      ["    cluster: { untagged: true }\n    storage: {}", "    cluster: {}\n    ¶storage: { untagged: true }"],
      ["metadata: { name: storage }\nspec:", "metadata: { name: storage }\n¶spec:"],
      ["  firstBoot: dhcp", "  firstBoot: ¶dhcp"],
      ["  hosts: {}\n  kernel", "  hosts: §{}\n  kernel"],
    ]));

  it("and by a link group that lets one port speak alone", async () => {
    for (const mode of ["balance-xor", "balance-rr", "broadcast"])
      await expectFault("static-bond-boot", `whose mode ${mode} needs a static link group`, [
        ["mode: 802.3ad", `mode: §${mode}`],
        ["  hosts: {}\n  kernel", "  hosts: ¶{}\n  kernel"],
      ]);
    for (const mode of ["active-backup", "balance-tlb", "balance-alb"])
      expect(await codesOf(["mode: 802.3ad", `mode: ${mode}`])).toEqual([]);
    const other: Edit = ["names: [eno1, eno2, enp1s0, enp2s0]", "names: [eno2, enp2s0]"];
    expect(await codesOf(["mode: 802.3ad", "mode: balance-xor"], other)).toEqual([]);
  });

  it("and knows how to read its configuration before the bond is up", async () => {
    await expectFault(
      "no-first-boot",
      "The host w0 gets its configuration over NetworkBond/bond0, which it can't set up before it has read that configuration.",
      [
        ["name: w0 }\nspec:", "name: w0 }\n§spec:"],
        ["  firstBoot: dhcp\n", ""],
        ["mode: 802.3ad", "mode: ¶802.3ad"],
        ["  ignition: {}", "  ¶ignition: {}"],
      ],
    );
    expect(await codesOf(["  firstBoot: dhcp\n", ""], ["  ignition: {}\n", ""])).toEqual([]);
    expect(await codesOf(["  firstBoot: dhcp\n", ""], ["mode: 802.3ad", "mode: active-backup"])).toEqual([]);
  });
});

it("all faults of a site are told in one run", async () => {
  const found = await codesOf(
    ["  firstBoot: dhcp\n", ""],
    ["  mtu: 9216", "  mtu: 8000"],
    ['01:02", speed: 10G', '01:02", speed: 1G'],
    ["range: dhcp", "range: dhpc"],
    ["address: 10.10.0.1 }", "address6: 2001:db8::1 }"],
  );
  expect(found.sort()).toEqual([
    "resolve/address-outside",
    "resolve/mixed-speeds",
    "resolve/mtu-misfit",
    "resolve/no-first-boot",
    "resolve/server-outside",
    "resolve/unknown-range",
  ]);
});
