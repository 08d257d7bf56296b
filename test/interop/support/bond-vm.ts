import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type BondState, parseBondState } from "./bonding.ts";
import { type ArchiveFile, renderArchive } from "./cpio.ts";
import { concatenate, runVm, sectionsOf, vmParts } from "./vm.ts";

const init = new URL("../fixtures/vm/bond-host.sh", import.meta.url);

/** A host with a bond, and the switch that it is cabled to. */
export interface BondHost {
  /** The host's files, as they were emitted. */
  readonly files: readonly ArchiveFile[];
  /** The MAC of each of its ports, by name. */
  readonly ports: Readonly<Record<string, string>>;
  /** The Debian release whose NetworkManager it runs. */
  readonly release: "bookworm" | "trixie";
  /** Whether the switch's ports are a LACP bond; else they know nothing of the host's. */
  readonly lacp: boolean;
  /** The switch's address in the untagged network, where it serves DHCP. */
  readonly native: string;
  /** The address that DHCP gives to a MAC; others get one of the last ten of the network. */
  readonly lease: { readonly mac: string; readonly address: string };
  /** The tagged network: its number, the switch's address and the host's. */
  readonly vlan: { readonly id: number; readonly address: string; readonly host: string };
  /** Seconds that the bond may take. */
  readonly patience: number;
}

/** What has become of the host. */
export interface BondReport {
  readonly networkManager: string;
  readonly bond: BondState;
  readonly links: ReadonlyMap<string, Link>;
  /** What nmcli says: `<device>:<state>:<profile>`, sorted. */
  readonly devices: readonly string[];
  /** What ping said, of the VLAN and of one large packet. */
  readonly ping: string;
  readonly large: string;
  /** Warnings and errors of NetworkManager. */
  readonly log: string;
}

/** An interface as `ip -json` tells of it, as far as the tests ask. */
export interface Link {
  readonly mac: string;
  readonly mtu: number;
  readonly addresses: readonly string[];
  readonly vlan: number | undefined;
}

/** Starts the host with its files in a virtual machine, waits for its bond, and asks it how that went. */
export async function runBondHost(host: BondHost, folder: string): Promise<BondReport> {
  mkdirSync(folder, { recursive: true });
  const parts = await vmParts();
  const archives = ["busybox.cpio", "modules.cpio", `network-manager-${host.release}.cpio`];
  const own = join(folder, "host.cpio");
  writeFileSync(own, renderArchive([...host.files, ...machineFiles(host)]));
  const initrd = join(folder, "initrd.cpio");
  await concatenate([...archives.map((name) => join(parts, name)), own], initrd);
  const kernel = ["-kernel", join(parts, "vmlinuz"), "-initrd", initrd];
  const args = [...kernel, "-append", "console=ttyS0 quiet panic=-1", "-nic", "none"];
  const { console, report } = await runVm({ folder, args, memory: 768, timeout: 60_000 + host.patience * 1000 });
  const sections = sectionsOf(report);
  const section = (name: string): string => {
    const text = sections.get(name);
    if (text === undefined || !sections.has("end")) throw new Error(`no section ${name}:\n${report}\n${console}`);
    return text;
  };
  return {
    networkManager: section("version").trim(),
    bond: parseBondState(section("bonding")),
    links: parseLinks(section("links")),
    devices: section("devices").trim().split("\n").sort(),
    ping: section("ping"),
    large: section("large"),
    log: section("log"),
  };
}

function machineFiles({ ports, lacp, native, lease, vlan, patience }: BondHost): readonly ArchiveFile[] {
  const network = native.replace(/\.\d+\/\d+$/, "");
  const settings = {
    PORTS: Object.entries(ports)
      .map(([name, mac]) => `${name}=${mac}`)
      .join(" "),
    SWITCH_BOND: lacp ? "mode 802.3ad lacp_rate fast" : "mode broadcast",
    NATIVE_ADDRESS: native,
    VLAN: vlan.id,
    VLAN_ADDRESS: vlan.address,
    VLAN_HOST: vlan.host,
    PATIENCE: patience,
  };
  const dhcp = `interface trunk
start ${network}.244
end ${network}.253
lease_file /run/leases
pidfile /run/udhcpd.pid
static_lease ${lease.mac} ${lease.address}
option subnet 255.255.255.0
option router ${native.replace(/\/.*/, "")}
`;
  const lines = Object.entries(settings).map(([name, value]) => `${name}="${value}"\n`);
  return [
    { path: "init", content: readFileSync(init), mode: 0o755 },
    { path: "harmony/settings", content: lines.join("") },
    { path: "harmony/udhcpd.conf", content: dhcp },
  ];
}

interface LinkJson {
  readonly ifname: string;
  readonly address: string;
  readonly mtu: number;
  readonly addr_info: readonly { readonly local: string; readonly prefixlen: number }[];
  readonly linkinfo?: { readonly info_kind?: string; readonly info_data?: { readonly id?: number } };
}

function parseLinks(text: string): ReadonlyMap<string, Link> {
  const links = JSON.parse(text) as readonly LinkJson[];
  return new Map(
    links.map(({ ifname, address, mtu, addr_info, linkinfo }) => [
      ifname,
      {
        mac: address,
        mtu,
        addresses: addr_info.map(({ local, prefixlen }) => `${local}/${prefixlen}`),
        vlan: linkinfo?.info_kind === "vlan" ? linkinfo.info_data?.id : undefined,
      },
    ]),
  );
}
