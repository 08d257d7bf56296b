import { afterAll, describe, expect, it } from "vitest";
import { cueEngine } from "../../support/compile-files.ts";
import { document } from "../../support/documents.ts";
import { boot, cluster, compileBoot, kernel, machine, server, site, storage, topology, worker } from "./boot-site.ts";

afterAll(() => cueEngine().close());

const script = "http/boot9/hosts/w1.ipxe";

/** The lines of the script of w1. */
async function linesOf(spec: object): Promise<readonly string[]> {
  const { texts, faults } = await compileBoot(...site, boot(spec));
  expect(faults).toEqual([]);
  return (texts.get(script) ?? "").split("\n");
}

describe("the tree of a boot server", () => {
  it("has a script for the host, one for each of its ports, and those where all begin", async () => {
    const { output, texts, faults } = await compileBoot(...site, boot());
    expect(faults).toEqual([]);
    expect([...texts.keys()]).toEqual(
      [
        "http/boot9/boot.ipxe",
        "http/boot9/autoexec.ipxe",
        "http/boot9/default.ipxe",
        "http/boot9/mac/52-54-00-20-00-01.ipxe",
        "http/boot9/mac/52-54-00-20-01-01.ipxe",
        script,
        "tftp/boot9/autoexec.ipxe",
      ].sort(),
    );
    expect(texts.get("http/boot9/mac/52-54-00-20-01-01.ipxe")).toBe(
      "#!ipxe\necho w1 is here by eno2\nchain --autofree --replace ../hosts/w1.ipxe\n",
    );
    expect(texts.get("tftp/boot9/autoexec.ipxe")).toContain(
      "\ndhcp || goto again\nchain --autofree --replace http://10.10.0.5/boot.ipxe ||\n",
    );
    expect(texts.get("http/boot9/boot.ipxe")).toContain(
      "\nchain --autofree --replace mac/${mac:hexhyp}.ipxe ||\nchain --autofree --replace default.ipxe ||\n",
    );
    expect(new Set(output.map(({ target }) => `${target.kind} ${target.device}`))).toEqual(
      new Set(["boot-server boot9"]),
    );
    expect(output.find(({ path }) => path.endsWith("hosts/w1.ipxe"))?.documents).toEqual([
      "Host/w1",
      "Network/cluster",
      "NetworkBond/bond0",
      "NetworkBoot/install",
    ]);
  });

  it("lies in the TFTP tree where nothing serves HTTP", async () => {
    const firewall = document("Firewall", "edge", {
      product: { opnsense: { release: "26.7.2", plugins: ["os-tftp"] } },
      interfaces: { lan: { device: "ix0", network: "cluster", address: "10.10.0.1" } },
    });
    const plain = cluster({ bootServer: { firewall: "edge" } });
    const where = document("BareMetalTopology", "site", { firewall: "edge" });
    const { texts, faults } = await compileBoot(
      where,
      firewall,
      plain,
      machine("h1", { addresses: { cluster: ["10.10.0.7"] } }),
      boot({ hosts: {} }),
    );
    expect(faults).toEqual([]);
    expect([...texts.keys()].filter((path) => path.startsWith("http/"))).toEqual([]);
    expect(texts.has("tftp/edge/hosts/h1.ipxe")).toBe(true);
  });

  it("leads a program of UEFI that may come from either of two networks to the one that answers", async () => {
    const front = document("Network", "front", {
      ipv4: { prefix: "10.11.0.0/24" },
      dhcp: "kea",
      bootServer: { host: "boot9" },
    });
    const both = machine("boot9", { addresses: { cluster: ["10.10.0.5"], front: ["10.11.0.5"] } });
    const hosts = [
      machine("h1", { addresses: { cluster: ["10.10.0.7"] } }),
      machine("h2", { addresses: { front: ["10.11.0.7"] } }),
    ];
    const { texts, faults } = await compileBoot(
      topology,
      cluster(),
      front,
      both,
      ...hosts,
      boot({ hosts: { names: ["h1", "h2"] } }),
    );
    expect(faults).toEqual([]);
    expect(texts.get("tftp/boot9/autoexec.ipxe")).toContain(
      "chain --autofree --replace http://10.10.0.5/boot.ipxe ||\nchain --autofree --replace http://10.11.0.5/boot.ipxe ||\n",
    );
  });
});

describe("the script of a host", () => {
  it("boots what is stated, and else leaves to its disk", async () => {
    expect(await linesOf({})).toEqual([
      "#!ipxe",
      "echo w1 boots install",
      ":boot",
      "imgfree autoexec.ipxe ||",
      "kernel --name kernel http://images.example.com/kernel initrd=initrd0 console=ttyS0 || goto failed",
      "initrd --name initrd0 http://images.example.com/initramfs.img || goto failed",
      "boot || goto failed",
      ":failed",
      "echo w1 could not boot install",
      ":disk",
      "exit 1",
      "",
    ]);
  });

  it("names each initial file system on the line of the kernel", async () => {
    const initrd = ["a", "b"].map((name) => `http://images.example.com/${name}`);
    const lines = await linesOf({ kernel: { url: kernel.url, initrd } });
    expect(lines).toContain(
      "kernel --name kernel http://images.example.com/kernel initrd=initrd0 initrd=initrd1 || goto failed",
    );
    expect(lines).toContain("initrd --name initrd1 http://images.example.com/b || goto failed");
  });

  it.each([
    ["exit", [":disk", "exit 1", ""]],
    ["not-found", [":disk", "chain --autofree --replace not-found", ""]],
    [
      "sanboot",
      [
        ":disk",
        "iseq ${platform} efi && goto disk-efi ||",
        "sanboot --no-describe --drive 0x80 ||",
        "exit 1",
        ":disk-efi",
        "sanboot --no-describe --drive 0x0 ||",
        "exit 1",
        "",
      ],
    ],
  ])("gets to the disk by %s", async (diskMethod, end) => {
    expect((await linesOf({ diskMethod })).slice(-end.length)).toEqual(end);
  });

  it.each([
    ["retry", ["echo w1 could not boot install", "sleep 30", "goto boot", ""]],
    ["halt", ["echo w1 could not boot install", ":halt", "sleep 3600", "goto halt", ""]],
  ])("does this after a failure: %s", async (fallback, end) => {
    expect((await linesOf({ fallback })).slice(-end.length)).toEqual(end);
  });

  it("shows a menu first, and forgets what it has loaded for another choice", async () => {
    const entries = [
      { name: "memtest", title: "Test the memory", kernel: { url: "http://images.example.com/memtest" } },
    ];
    const lines = await linesOf({ menu: { timeout: "5s", entries } });
    expect(lines.slice(2, 11)).toEqual([
      ":menu",
      "menu w1: what to boot",
      "item boot install",
      "item entry-memtest Test the memory",
      "item disk Start from the disk",
      "choose --default boot --timeout 5000 choice || goto failed",
      "goto ${choice}",
      ":boot",
      "imgfree autoexec.ipxe ||",
    ]);
    expect(lines).toContain("imgfree kernel ||");
    expect(lines.slice(lines.indexOf(":entry-memtest") - 1)).toEqual([
      "goto failed",
      ":entry-memtest",
      "imgfree autoexec.ipxe ||",
      "imgfree kernel ||",
      "kernel --name kernel http://images.example.com/memtest || goto failed",
      "boot || goto failed",
      ":failed",
      "echo w1 could not boot install",
      ":disk",
      "exit 1",
      "",
    ]);
  });

  it.each([
    ["that waits, where there was none", {}, "choose --default boot choice || goto failed"],
    ["that was there before", { menu: {} }, "goto menu"],
  ])("shows a menu after a failure: %s", async (_, spec, line) => {
    const lines = await linesOf({ fallback: "menu", ...spec });
    expect(lines.slice(lines.indexOf(":failed"))).toContain(line);
  });
});

describe("the network that a host boots over", () => {
  it("is the one stated", async () => {
    const other = document("Network", "other", {
      ipv4: { prefix: "10.12.0.0/24" },
      dhcp: "kea",
      bootServer: { url: "http://boot.example.com/pxe/" },
    });
    const { facts, faults } = await compileBoot(topology, other, worker("w1"), boot({ network: "other" }));
    expect(faults).toEqual([]);
    expect(facts).toMatchObject([
      { network: { metadata: { name: "other" } }, server: { url: "http://boot.example.com/pxe" } },
    ]);
  });

  it("is the one with an address and a boot server, where there is no bond", async () => {
    const host = worker("w1", { addresses: { cluster: ["10.10.0.21"], storage: ["10.20.0.21"] } });
    const { facts, faults } = await compileBoot(topology, cluster(), storage, server, host, boot());
    expect(faults).toEqual([]);
    expect(facts).toMatchObject([{ network: { metadata: { name: "cluster" } } }]);
  });
});

describe("what a DHCP server must tell", () => {
  const told = async (firmware: string, arch: string, protocols?: readonly string[]) => {
    const host = worker("w1", { firmware, arch, addresses: { cluster: ["10.10.0.21"] } });
    const documents = [topology, cluster(), storage, server, host, boot(protocols && { protocols })];
    const { facts, faults } = await compileBoot(...documents);
    expect(faults).toEqual([]);
    return facts.flatMap((fact) =>
      (fact as { answers: readonly { client: string; file: string }[] }).answers.map(
        ({ client, file }) => `${client} ${file}`,
      ),
    );
  };
  const script = "ipxe http://10.10.0.5/boot.ipxe";

  it.each([
    ["bios", "x86_64", undefined, [script, "bios undionly.kpxe"]],
    ["uefi", "x86_64", undefined, [script, "uefi-x86_64 snponly.efi", "http-x86_64 http://10.10.0.5/snponly.efi"]],
    ["uefi", "aarch64", ["pxe"], [script, "uefi-aarch64 snponly-arm64.efi"]],
    ["uefi", "aarch64", ["uefi-http"], [script, "http-aarch64 http://10.10.0.5/snponly-arm64.efi"]],
    ["bios", "x86_64", ["ipxe"], [script]],
  ])("for %s on %s by %j", async (firmware, arch, protocols, answers) => {
    expect(await told(firmware, arch, protocols)).toEqual(answers);
  });
});
