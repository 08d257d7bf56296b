import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { diskArguments, type Firmware, firmwareArguments } from "./boot-firmware.ts";
import { type ArchiveFile, renderArchive } from "./cpio.ts";
import { namespaces } from "./namespaces.ts";
import { concatenate, runVm, sectionsOf, vmParts } from "./vm.ts";

const fixtures = join(import.meta.dirname, "..", "fixtures", "vm");

/** The port of the boot server for HTTP, as the specs name it, and the largest packet of its network. */
const server = { port: 8080, mtu: 9000 } as const;

export interface NetworkMachine {
  readonly mac: string;
  readonly firmware: Firmware;
  /** The boot server's address with the length of the prefix: `10.10.0.2/24`. */
  readonly server: string;
  /** The boot server's files by path: `dhcp/<network>.conf`, `tftp/…`, `http/…`. */
  readonly files: Readonly<Record<string, string>>;
  /** Whether the server has the kernel and its first file system, at /okd/kernel and /okd/initramfs.img. */
  readonly hasKernel: boolean;
  /** What the console says at last; unless said, a booted system switches the machine off. */
  readonly until?: RegExp;
}

/** What has become of the machine. */
export interface NetworkBootReport {
  readonly console: string;
  /** What the booted system reports, by section. */
  readonly sections: ReadonlyMap<string, string>;
  /** What was asked for by HTTP: `<status> <path>`. */
  readonly requests: readonly string[];
  /** Paths that were sent by TFTP, each once. */
  readonly transfers: readonly string[];
}

/** Starts a machine beside a boot server that has these files. */
export async function bootOverNetwork(machine: NetworkMachine, folder: string): Promise<NetworkBootReport> {
  const parts = await vmParts();
  const { firmware, mac, until } = machine;
  for (const [path, text] of Object.entries(machine.files)) writeBelow(folder, path, text);
  for (const tree of ["tftp", "http"]) mkdirSync(join(folder, tree), { recursive: true });
  if (firmware.kind !== "bios")
    for (const program of ["undionly.kpxe", "snponly.efi"])
      for (const tree of ["tftp", "http"])
        copyFileSync(join(parts, `ipxe-${firmware.ipxe}`, program), join(folder, tree, program));
  if (machine.hasKernel) await writeKernel(parts, folder);
  const cable = ["-netdev", "tap,id=net,ifname=cable,script=no,downscript=no"];
  const card = `virtio-net-pci,netdev=net,mac=${mac},bootindex=1`;
  const args = [...cable, ...firmwareArguments(firmware, parts, folder, card), ...diskArguments(folder)];
  const environment = {
    SERVER: machine.server,
    PORT: server.port,
    MTU: server.mtu,
    NODE: process.execPath,
    WEB_SERVER: join(import.meta.dirname, "boot-web-server.mjs"),
  };
  const settings = Object.entries(environment).map(([name, value]) => `${name}=${value}`);
  const within = [...(await namespaces()), "env", ...settings, "bash", join(fixtures, "boot-network.sh"), folder];
  const { console, report } = await runVm({
    folder,
    args,
    memory: 512,
    timeout: 150_000,
    within,
    ...(until && { until }),
  });
  const dhcp = readFileSync(join(folder, "dnsmasq.log"), "utf8");
  const sent = [...dhcp.matchAll(/dnsmasq-tftp.*: sent (\S+) to/g)].map(([, path = ""]) => path);
  return {
    console,
    sections: sectionsOf(report),
    requests: readFileSync(join(folder, "http.log"), "utf8").trimEnd().split("\n").slice(1),
    transfers: [...new Set(sent)].map((path) => path.slice(join(folder, "tftp").length)),
  };
}

async function writeKernel(parts: string, folder: string): Promise<void> {
  const lease = '#!/busybox/sh\n[ "$1" != bound ] || /busybox/ifconfig "$interface" "$ip" netmask "$subnet"\n';
  const files: readonly ArchiveFile[] = [
    { path: "init", content: readFileSync(join(fixtures, "booted-host.sh")), mode: 0o755 },
    { path: "harmony/lease.sh", content: lease, mode: 0o755 },
  ];
  const own = join(folder, "own.cpio");
  writeFileSync(own, renderArchive(files));
  mkdirSync(join(folder, "http", "okd"), { recursive: true });
  copyFileSync(join(parts, "vmlinuz"), join(folder, "http", "okd", "kernel"));
  const initrd = join(folder, "http", "okd", "initramfs.img");
  await concatenate([join(parts, "busybox.cpio"), join(parts, "modules.cpio"), own], initrd);
}

function writeBelow(folder: string, path: string, text: string): void {
  const full = join(folder, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, text);
}
