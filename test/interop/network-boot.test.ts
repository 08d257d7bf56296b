import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compileFiles, cueEngine } from "../support/compile-files.ts";
import { diskText } from "./support/boot-firmware.ts";
import { bootOverNetwork, type NetworkBootReport, type NetworkMachine } from "./support/boot-vm.ts";
import { type Change, changedSample } from "./support/changed-sample.ts";
import { createWorkspace } from "./support/workspace.ts";

const workspace = createWorkspace("network-boot");
afterAll(async () => {
  workspace.remove();
  await cueEngine().close();
});

/** The workers have UEFI, the others BIOS, and dnsmasq serves them. */
const common: readonly Change[] = [
  ["networks.cue", /dhcp: +"firewall"/, 'dhcp: "dnsmasq"'],
  ["scores.cue", /arguments: \["console=ttyS0"\]/, 'arguments: ["console=ttyS0", "quiet"]'],
  ["hosts.cue", /firmware: "uefi"/, 'firmware: {"control-plane": "bios", worker: "uefi"}[m.role]'],
];
const byHttp: readonly Change[] = [
  ...common,
  ["networks.cue", /bootServer: firewall: "edge"/, 'bootServer: url: "http://10.10.0.2:8080"'],
  ["scores.cue", /http:\/\/boot\.example\.com/g, "http://10.10.0.2:8080"],
];
/** The firewall has nothing but TFTP. */
const byTftp: readonly Change[] = [...common, ["scores.cue", /http:\/\/boot\.example\.com/g, "http://10.10.0.1:8080"]];

type Files = Readonly<Record<string, string>>;

/** What specs/okd-site, so changed, has for the boot server and its DHCP server: by `dhcp/…`, `tftp/…`, `http/…`. */
async function compileTree(changes: readonly Change[]): Promise<Files> {
  const { sites } = await compileFiles(changedSample("okd-site", changes));
  const own = sites.flatMap(({ outputs }) => outputs).flatMap(({ files }) => files);
  return Object.fromEntries(
    own.flatMap(({ path, body }) => {
      const [, kind, rest] = /^pxe\/(dhcp|tftp(?=\/)|http(?=\/))(?:(?<!dhcp)\/[^/]+)?\/(.*)$/.exec(path) ?? [];
      return kind === undefined || rest === undefined ? [] : [[`${kind}/${rest}`, body.text]];
    }),
  );
}

let files: Files = {};
beforeAll(async () => {
  files = await compileTree(byHttp);
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining(["dhcp/cluster.conf", "http/boot.ipxe", "http/default.ipxe", "tftp/autoexec.ipxe"]),
  );
});

const server = "10.10.0.2/24";
const cp0 = "52:54:00:10:00:01";
const w0 = "52:54:00:20:00:01";

const run = (name: string, machine: NetworkMachine): Promise<NetworkBootReport> =>
  bootOverNetwork(machine, join(workspace.path, name));

/** What a host fetches by HTTP from its first script to its configuration. */
function requestsOf(host: string, mac: string): readonly string[] {
  const script = `/mac/${mac.replaceAll(":", "-")}.ipxe`;
  const paths = [
    "/boot.ipxe",
    script,
    `/hosts/${host}.ipxe`,
    "/okd/kernel",
    "/okd/initramfs.img",
    `/ignition/${host}.ign`,
  ];
  return paths.map((path) => `200 ${path}`);
}

/** The kernel's arguments, but for the name that iPXE puts before them on UEFI. */
function argumentsOf({ sections }: NetworkBootReport): readonly string[] {
  return (sections.get("cmdline") ?? "")
    .replace(/^kernel /, "")
    .trim()
    .split(" ");
}

/** Those of specs/okd-site with what the host adds, in this order. */
function expectedArguments(host: string, port: string, url = "http://10.10.0.2:8080"): readonly string[] {
  const ignition = `ignition.firstboot ignition.platform.id=metal ignition.config.url=${url}/ignition/${host}.ign`;
  return `initrd=initrd0 console=ttyS0 quiet ip=${port}:dhcp rd.neednet=1 ${ignition}`.split(" ");
}

describe.concurrent("over the network", () => {
  it.each(["bookworm", "trixie"] as const)("a host with UEFI boots its own kernel by iPXE of %s", async (ipxe) => {
    const report = await run(`uefi-${ipxe}`, {
      mac: w0,
      firmware: { kind: "uefi", ipxe },
      server,
      files,
      hasKernel: true,
    });
    expect(argumentsOf(report)).toEqual(expectedArguments("w0", "eno1np0"));
    expect(report.requests).toEqual(requestsOf("w0", w0));
    expect(report.sections.get("ignition")).toBe(files["http/ignition/w0.ign"]);
    // Newer releases look for a script beside themselves.
    const autoexec = ipxe === "trixie" ? ["/autoexec.ipxe"] : [];
    expect(report.transfers).toEqual(["/snponly.efi", ...autoexec]);
  });

  it("a host with UEFI fetches iPXE by HTTP", async () => {
    const firmware = { kind: "uefi-http", ipxe: "trixie" } as const;
    const report = await run("uefi-http", { mac: w0, firmware, server, files, hasKernel: true });
    expect(argumentsOf(report)).toEqual(expectedArguments("w0", "eno1np0"));
    expect(new Set(report.requests.slice(0, -6))).toEqual(new Set(["200 /snponly.efi", "200 /autoexec.ipxe"]));
    expect(report.requests.slice(-6)).toEqual(requestsOf("w0", w0));
    expect(report.transfers).toEqual([]);
  });

  it("a host with BIOS, and iPXE in its card, boots its own kernel", async () => {
    const report = await run("bios", { mac: cp0, firmware: { kind: "bios" }, server, files, hasKernel: true });
    expect(argumentsOf(report)).toEqual(expectedArguments("cp0", "enp1s0f0"));
    expect(report.requests).toEqual(requestsOf("cp0", cp0));
    expect(report.sections.get("ignition")).toBe(files["http/ignition/cp0.ign"]);
    expect(report.transfers).toEqual([]);
  });

  it.each(["bookworm", "trixie"] as const)("a host with BIOS boots its own kernel by iPXE of %s", async (ipxe) => {
    const machine = { mac: cp0, firmware: { kind: "bios-undi", ipxe }, server, files, hasKernel: true } as const;
    const report = await run(`bios-${ipxe}`, machine);
    expect(argumentsOf(report)).toEqual(expectedArguments("cp0", "enp1s0f0"));
    expect(report.requests).toEqual(requestsOf("cp0", cp0));
    expect(report.transfers).toEqual(["/undionly.kpxe"]);
  });

  it("a host boots from a firewall that has only TFTP", async () => {
    const own = await compileTree(byTftp);
    const firmware = { kind: "uefi", ipxe: "trixie" } as const;
    const report = await run("tftp", { mac: w0, firmware, server: "10.10.0.1/24", files: own, hasKernel: true });
    expect(argumentsOf(report)).toEqual(expectedArguments("w0", "eno1np0", "tftp://10.10.0.1"));
    expect(report.requests.slice(0, 2)).toEqual(["200 /okd/kernel", "200 /okd/initramfs.img"]);
    const script = `/mac/${w0.replaceAll(":", "-")}.ipxe`;
    expect(report.transfers).toEqual(["/snponly.efi", "/autoexec.ipxe", "/boot.ipxe", script, "/hosts/w0.ipxe"]);
  });

  it("a machine that no spec knows is told so and starts from its disk", async () => {
    const stranger = { mac: "52:54:00:99:00:01", firmware: { kind: "bios" }, server, files, hasKernel: true } as const;
    const report = await run("stranger", { ...stranger, until: new RegExp(diskText) });
    expect(report.console).toMatch(/No NetworkBoot .*selects the machine 52:54:00:99:00:01/);
    expect(report.requests).toEqual(["200 /boot.ipxe", "404 /mac/52-54-00-99-00-01.ipxe", "200 /default.ipxe"]);
  });

  it.each<[what: string, changes: readonly Change[], until: RegExp]>([
    ["starts from its disk", [], new RegExp(`could not boot install[^]*${diskText}`)],
    [
      "starts from its disk by its boot program",
      [["scores.cue", /fallback: "disk"/, 'fallback: "disk"\n\t\tdiskMethod: "sanboot"']],
      new RegExp(`could not boot install[^]*${diskText}`),
    ],
    ["tries again", [["scores.cue", /fallback: "disk"/, 'fallback: "retry"']], /(could not boot install[^]*){2}/],
    [
      "shows a menu",
      [["scores.cue", /fallback: "disk"/, 'fallback: "menu"']],
      /could not boot install[^]*cp0: what to boot[^]*Start from the disk/,
    ],
  ])("a host without its kernel %s", async (what, changes, until) => {
    const own = changes.length === 0 ? files : await compileTree([...byHttp, ...changes]);
    const machine = { mac: cp0, firmware: { kind: "bios" }, server, files: own, hasKernel: false, until } as const;
    const report = await run(what.replaceAll(" ", "-"), machine);
    expect(report.requests).toContain("404 /okd/kernel");
    expect(report.requests.filter((request) => request.endsWith("/initramfs.img"))).toEqual([]);
    expect(report.console).toMatch(until);
  });
});
