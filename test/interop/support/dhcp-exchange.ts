import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { installedProgram } from "./tools.ts";
import { createWorkspace } from "./workspace.ts";

/** A machine that asks for an address. */
export interface Machine {
  readonly mac: string;
  /** Options that it sends, by number, in hexadecimal. */
  readonly options?: Readonly<Record<number, string>>;
  /** The numbers of the options that it asks for. */
  readonly ask?: readonly number[];
}

/** What a machine was told. */
export interface Lease {
  readonly address: string;
  /** The address of the server that has the file. */
  readonly server: string;
  readonly file: string;
  /** By number, in hexadecimal. */
  readonly options: Readonly<Record<string, string>>;
}

/** A server, and the network that it stands in. */
export interface Server {
  readonly program: "dnsmasq" | "kea-dhcp4";
  /** Its files, by name: of dnsmasq all, of Kea the one. */
  readonly files: Readonly<Record<string, string>>;
  /** Its address with the length of the prefix. */
  readonly address: string;
  /** That of the machine beside it from which all clients speak. */
  readonly client: string;
}

/**
 * Two machines on a cable, in namespaces of their own: the server in one, the clients in the other. Kea's leases
 * lie where it keeps them by default, in a folder that nobody else sees.
 */
const stage = `
set -e
mount -t tmpfs none /var/lib
mkdir /var/lib/kea
ip link set lo up
ip link add server type veth peer name client
unshare -n sleep 600 &
holder=$!
trap 'kill $holder $served 2>/dev/null' EXIT
while [ "$(readlink /proc/$holder/ns/net)" = "$(readlink /proc/self/ns/net)" ]; do sleep 0.01; done
ip link set server netns $holder
nsenter -t $holder -n ip addr add "$SERVER" dev server
nsenter -t $holder -n ip link set server up
ip addr add "$CLIENT" dev client
ip link set client up
ip route add default dev client
nsenter -t $holder -n "$@" > "$FOLDER/log" 2>&1 < /dev/null &
served=$!
"$NODE" "$SCRIPT"
`;

/** What a server has in its own file or on its command line: neither DNS nor leases that stay. */
const dnsmasqFlags = [
  "--keep-in-foreground",
  "--conf-file=/dev/null",
  "--port=0",
  "--interface=server",
  "--bind-interfaces",
  "--no-ping",
  "--leasefile-ro",
  "--pid-file=",
  "--user=root",
  "--log-dhcp",
  "--log-facility=-",
];

/** Starts a server on a configuration and has machines ask it, one after the other. Null for one that got no answer. */
export async function leasesOf(
  server: Server,
  machines: readonly Machine[],
): Promise<{ readonly leases: readonly (Lease | null)[]; readonly log: string }> {
  const workspace = createWorkspace("dhcp");
  try {
    for (const [name, text] of Object.entries(server.files)) writeFileSync(join(workspace.path, name), text);
    const [first = ""] = Object.keys(server.files);
    const command =
      server.program === "dnsmasq"
        ? [installedProgram("dnsmasq", "dnsmasq-base"), ...dnsmasqFlags, `--conf-dir=${workspace.path},*.conf`]
        : [installedProgram("kea-dhcp4", "kea-dhcp4-server"), "-c", join(workspace.path, first)];
    const child = spawn("unshare", ["-n", "-m", "bash", "-c", stage, "stage", ...command], {
      env: {
        ...process.env,
        FOLDER: workspace.path,
        NODE: process.execPath,
        SCRIPT: join(import.meta.dirname, "dhcp-client.mjs"),
        SERVER: server.address,
        CLIENT: server.client,
        KEA_PIDFILE_DIR: workspace.path,
        KEA_LOCKFILE_DIR: workspace.path,
      },
    });
    const printed = { stdout: "", stderr: "" };
    for (const name of ["stdout", "stderr"] as const)
      child[name].setEncoding("utf8").on("data", (part: string) => void (printed[name] += part));
    child.stdin.end(JSON.stringify(machines));
    const [code] = (await once(child, "close")) as [number | null];
    const log = readFileSync(join(workspace.path, "log"), "utf8");
    if (code !== 0) throw new Error(`the exchange ended with ${code}: ${printed.stderr}\n${log}`);
    return { leases: JSON.parse(printed.stdout) as readonly (Lease | null)[], log };
  } finally {
    workspace.remove();
  }
}
