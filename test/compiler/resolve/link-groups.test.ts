import { describe, expect, it } from "vitest";
import { type Edit, edited, expectFault, faultsOf } from "./device-site.ts";

const carries: Edit = [
  "  management: { address: 192.0.2.2 }",
  "  ports: { 1/1/48: { tagged: [cluster] } }\n  management: { address: 192.0.2.2 }",
];
const carriesToo: Edit = [
  "  management: { address: 192.0.2.3 }",
  "  ports: { 1/1/48: { tagged: [cluster] } }\n  management: { address: 192.0.2.3 }",
];
const split: Edit = ["switch: tor, port: 1/1/12", "switch: far, port: 1/1/12"];

async function codesOf(...edits: readonly Edit[]): Promise<string[]> {
  return (await faultsOf(edited(edits))).map(([fault]) => fault.split(" ")[0] ?? "");
}

describe("a switch forwards the packets of a network", () => {
  it("by what it says", () =>
    expectFault(
      "mtu-misfit",
      "The network cluster has packets of 9000 bytes, and the switch tor forwards no more than 8000.",
      [
        ["  mtu: 9000", "  mtu: §9000"],
        ["  mtu: 9216", "  mtu: ¶8000"],
        ["cable: { switch: tor, port: 1/1/11 }", "cable: { switch: ¶tor, port: 1/1/11 }"],
      ],
    ));

  it("or by default", () =>
    expectFault("mtu-misfit", "the switch tor forwards no more than 1500.", [
      ["  mtu: 9000", "  mtu: §9000"],
      [
        "name: tor }\nspec:\n  product: { fastiron: { version: 08.0.95 } }\n  mtu: 9216",
        "name: tor }\n¶spec:\n  product: { fastiron: { version: 08.0.95 } }",
      ],
      ["cable: { switch: tor, port: 1/1/11 }", "cable: { switch: ¶tor, port: 1/1/11 }"],
    ]));

  it("also where a firewall is cabled to it", () =>
    expectFault("mtu-misfit", "and the switch far forwards no more than 1500.", [
      ["  mtu: 9000", "  mtu: §9000"],
      [
        "name: far }\nspec:\n  product: { fastiron: { version: 08.0.95 } }\n  mtu: 9216",
        "name: far }\n¶spec:\n  product: { fastiron: { version: 08.0.95 } }",
      ],
      ["switch: tor, port: 1/1/1 }", "switch: ¶far, port: 1/1/1 }"],
      ["switch: tor, port: 1/1/2 }", "switch: far, port: 1/1/2 }"],
      carries,
      carriesToo,
    ]));

  it("and a bond without large packets needs none", async () => {
    expect(await codesOf(["  mtu: 9000\n", ""], ["  mtu: 9216\n", ""], ["  mtu: 9216\n", ""])).toEqual([]);
  });
});

describe("the ports of one link", () => {
  it("end at one switch", () =>
    expectFault(
      "two-switches",
      "NetworkBond/bond0 on Host/w0 shares its traffic by 802.3ad, and its ports eno1 and eno2 end at two switches: tor and far.",
      [
        ["switch: tor, port: 1/1/11", "switch: ¶tor, port: 1/1/11"],
        ["switch: tor, port: 1/1/12", "switch: §far, port: 1/1/12"],
        ["mode: 802.3ad", "mode: ¶802.3ad"],
        carries,
        carriesToo,
      ],
    ));

  it.each([
    ["balance-xor", ["resolve/static-bond-boot", "resolve/two-switches"]],
    ["balance-rr", ["resolve/static-bond-boot", "resolve/two-switches"]],
    ["broadcast", ["resolve/static-bond-boot", "resolve/two-switches"]],
    ["active-backup", []],
    ["balance-tlb", []],
    ["balance-alb", []],
  ])("or need not, by the mode %s", async (mode, codes) => {
    const found = await codesOf(split, carries, carriesToo, ["mode: 802.3ad", `mode: ${mode}`]);
    expect(found.sort()).toEqual(codes);
  });

  it("of a firewall do so, too", async () => {
    const edits: readonly Edit[] = [["switch: tor, port: 1/1/2 }", "switch: §far, port: 1/1/2 }"], carries, carriesToo];
    await expectFault(
      "two-switches",
      "Firewall/edge interface trunk shares its traffic by lacp, and its ports ix0 and ix1 end at two switches",
      [
        ...edits,
        ["switch: tor, port: 1/1/1 }", "switch: ¶tor, port: 1/1/1 }"],
        ["trunk: { lagg: {", "trunk: { lagg: ¶{"],
      ],
    );
    const plain = edits.map(([from, to]): Edit => [from, to.replace("§", "")]);
    expect(await codesOf(...plain, ["devices: [ix0, ix1]", "devices: [ix0, ix1], protocol: failover"])).toEqual([]);
    expect(await codesOf(...plain, ["devices: [ix0, ix1]", "devices: [ix0, ix1], protocol: loadbalance"])).toEqual([
      "resolve/two-switches",
    ]);
  });

  it("have one speed where they speak LACP", async () => {
    const slow: Edit = ['01:01", speed: 10G', '01:01", speed: §1G'];
    await expectFault(
      "mixed-speeds",
      "NetworkBond/bond0 on Host/w0 is one link by LACP, and its ports differ in speed: eno1 has 10G, eno2 has 1G.",
      [slow, ['00:01", speed: 10G', '00:01", speed: ¶10G'], ["mode: 802.3ad", "mode: ¶802.3ad"]],
    );
    const plain: Edit = [slow[0], slow[1].replace("§", "")];
    expect(await codesOf(plain, ["mode: 802.3ad", "mode: active-backup"])).toEqual([]);
    expect(await codesOf(['01:01", speed: 10G', '01:01"'])).toEqual([]);
  });

  it("and those of a firewall", () =>
    expectFault(
      "mixed-speeds",
      "Firewall/edge interface trunk is one link by LACP, and its ports differ in speed: ix0 has 10G, ix1 has 25G.",
      [
        ["ix0: { speed: 10G", "ix0: { speed: ¶10G"],
        ["ix1: { speed: 10G", "ix1: { speed: §25G"],
        ["trunk: { lagg: {", "trunk: { lagg: ¶{"],
      ],
    ));
});
