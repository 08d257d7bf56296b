import { mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { networkManager } from "../../emitters/network-manager/index.ts";
import { pxe } from "../../emitters/pxe/index.ts";
import { compileFiles, cueEngine, faultLines } from "../support/compile-files.ts";
import { sampleFiles } from "../support/sample-files.ts";
import { type BondHost, type BondReport, runBondHost } from "./support/bond-vm.ts";
import { isAggregated } from "./support/bonding.ts";
import { changedSample } from "./support/changed-sample.ts";
import type { ArchiveFile } from "./support/cpio.ts";
import { applyIgnition } from "./support/ignition.ts";
import { createWorkspace } from "./support/workspace.ts";

const workspace = createWorkspace("bond-vm");
afterAll(async () => {
  workspace.remove();
  await cueEngine().close();
});

/** The files of each host of a site, by its name. */
type HostFiles = Readonly<Record<string, readonly ArchiveFile[]>>;

async function compileHosts(files: Readonly<Record<string, string>>): Promise<HostFiles> {
  const compilation = await compileFiles(files, { emitters: [networkManager] });
  expect(faultLines(compilation).filter((line) => !line.startsWith("plan/not-realised"))).toEqual([]);
  const hosts: Record<string, ArchiveFile[]> = {};
  for (const { path, body, mode } of compilation.sites
    .flatMap(({ outputs }) => outputs)
    .flatMap((output) => output.files)) {
    const [, host = "", own = ""] = path.split(/^network-manager\/([^/]+)\//);
    (hosts[host] ??= []).push({ path: own, content: body.text, mode });
  }
  return hosts;
}

/** Of specs/okd-site, as its inventory tells of it. */
const native = "10.10.0.1/24";
const w0 = {
  native,
  ports: { eno1np0: "52:54:00:20:00:01", eno2np1: "52:54:00:20:01:01" },
  vlan: { id: 20, address: "10.20.0.1/24", host: "10.20.0.21" },
};
const w1 = {
  native,
  ports: { eno1np0: "52:54:00:20:00:02", eno2np1: "52:54:00:20:01:02" },
  vlan: { id: 20, address: "10.20.0.1/24", host: "10.20.0.22" },
};
const cp0 = {
  native,
  ports: { enp1s0f0: "52:54:00:10:00:01", enp1s0f1: "52:54:00:10:01:01" },
  vlan: { id: 20, address: "10.20.0.1/24", host: "10.20.0.11" },
};

/** The files below a folder, as an archive takes them, and whose they are. */
function filesWithModes(folder: string): readonly (ArchiveFile & { readonly owner: number })[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map(({ parentPath, name }) => {
    const path = join(parentPath, name);
    const { mode, uid } = statSync(path);
    return { path: relative(folder, path), content: readFileSync(path), mode: mode & 0o7777, owner: uid };
  });
}

const run = (name: string, host: BondHost): Promise<BondReport> => runBondHost(host, join(workspace.path, name));

/** What must hold of a host whose switch speaks LACP. */
function expectUp({ bond, devices, links, ping, large, log }: BondReport, host: BondHost): void {
  const names = Object.keys(host.ports);
  const mac = host.lease.mac;
  expect(bond).toMatchObject({ mode: "IEEE 802.3ad Dynamic link aggregation", miimon: 100 });
  expect(bond.ports.map(({ name, mac: own }) => [name, own]).sort()).toEqual(Object.entries(host.ports));
  expect(isAggregated(bond)).toBe(true);
  const vlan = `bond0.${host.vlan.id}`;
  expect(devices.filter((device) => !device.startsWith("lo:"))).toEqual(
    ["bond0", vlan, ...names].map((name) => `${name}:connected:${name}`).sort(),
  );
  for (const name of names) expect(links.get(name)).toEqual({ mac, mtu: 9000, addresses: [], vlan: undefined });
  // The server gives this address to no other MAC.
  const leased = [`${host.lease.address}/24`];
  expect(links.get("bond0")).toEqual({ mac, mtu: 9000, addresses: leased, vlan: undefined });
  const fixed = [`${host.vlan.host}/24`];
  expect(links.get(vlan)).toEqual({ mac, mtu: 9000, addresses: fixed, vlan: host.vlan.id });
  expect(ping).toContain("3 packets transmitted, 3 packets received");
  expect(large).toContain("1 packets transmitted, 1 packets received");
  // There is no ModemManager, and sysfs is not to be written to.
  expect(log.split("\n").filter((line) => line !== "" && !/ModemManager|Read-only file system/.test(line))).toEqual([]);
}

describe.concurrent("in a virtual machine the bond of specs/okd-site", () => {
  it("comes up as it is emitted, on NetworkManager 1.52", async () => {
    const files = (await compileHosts(sampleFiles("okd-site")))["w0"] ?? [];
    expect(files.map(({ mode }) => mode)).toEqual([0o600, 0o600, 0o600, 0o600]);
    const lease = { mac: w0.ports.eno1np0, address: "10.10.0.21" };
    const host: BondHost = { ...w0, files, release: "trixie", lacp: true, lease, patience: 60 };
    const report = await run("emitted", host);
    expect(report.networkManager).toMatch(/^1\.52\./);
    expect(report.bond.lacpRate).toBe("slow");
    expectUp(report, host);
  });

  it("comes up with the fast rate and the second port as its boot port, on NetworkManager 1.42", async () => {
    const changed = changedSample("okd-site", [
      ["scores.cue", /mode: "802.3ad"/, '$&\n\t\tlacpRate: "fast"\n\t\txmitHashPolicy: "layer3+4"'],
      ["hosts.cue", /, boot: true, (cable.*\n.*), cable/, ", $1, boot: true, cable"],
    ]);
    const files = (await compileHosts(changed))["cp0"] ?? [];
    const lease = { mac: cp0.ports.enp1s0f1, address: "10.10.0.11" };
    const host: BondHost = { ...cp0, files, release: "bookworm", lacp: true, lease, patience: 60 };
    const report = await run("changed", host);
    expect(report.networkManager).toMatch(/^1\.42\./);
    expect(report.bond).toMatchObject({ lacpRate: "fast", hashPolicy: "layer3+4" });
    expectUp(report, host);
  });

  it("comes up with the files that Ignition makes of the host's configuration", async () => {
    const { sites } = await compileFiles(sampleFiles("okd-site"), { emitters: [networkManager, pxe] });
    const outputs = sites.flatMap((site) => site.outputs).flatMap((output) => output.files);
    const config = outputs.find(({ path }) => path.endsWith("/ignition/w1.ign"));
    const folder = join(workspace.path, "ignition");
    mkdirSync(folder);
    const files = filesWithModes(await applyIgnition(folder, config?.body.text ?? ""));
    const profiles = files.filter(({ path }) => path.endsWith(".nmconnection"));
    expect(profiles.map(({ mode, owner }) => [mode, owner])).toEqual(profiles.map(() => [0o600, process.getuid?.()]));
    expect(profiles.map(({ path }) => path.replace("etc/NetworkManager/system-connections/", "")).sort()).toEqual(
      ["bond0.20", "bond0", "eno1np0", "eno2np1"].map((name) => `${name}.nmconnection`),
    );
    const lease = { mac: w1.ports.eno1np0, address: "10.10.0.22" };
    const host: BondHost = { ...w1, files, release: "trixie", lacp: true, lease, patience: 60 };
    expectUp(await run("ignition", host), host);
  });

  it("is no one link where the switch has no LACP, whatever NetworkManager says", async () => {
    const files = (await compileHosts(sampleFiles("okd-site")))["w0"] ?? [];
    const lease = { mac: w0.ports.eno1np0, address: "10.10.0.21" };
    const report = await run("alone", { ...w0, files, release: "trixie", lacp: false, lease, patience: 20 });
    expect(report.devices).toContain("bond0:connected:bond0");
    expect(report.bond.partner).toBe("00:00:00:00:00:00");
    expect(new Set(report.bond.ports.map(({ aggregator }) => aggregator)).size).toBe(2);
    expect(isAggregated(report.bond)).toBe(false);
  });
});
