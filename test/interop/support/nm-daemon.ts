import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createWorkspace } from "./workspace.ts";

/** A profile as it lies on a host. */
export interface HostProfile {
  readonly text: string;
  /** Of the file; 0600 unless said. */
  readonly mode?: number;
}

/** What a running NetworkManager made of a host's profiles. */
export interface DaemonReport {
  /** Answers to the questions, each without the end of its last line. */
  readonly answers: readonly string[];
  /** The lines of the daemon's log. */
  readonly log: readonly string[];
}

/** A pair of links for each interface, so that it has a carrier. */
export type Links = Readonly<Record<string, string>>;

/** Polkit and udev are not there: without sysfs for writing, NetworkManager does not wait for udev. */
const configuration = `[main]
plugins=keyfile
dns=none
rc-manager=unmanaged
no-auto-default=*
auth-polkit=false
`;

const bus = `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
  "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>system</type>
  <listen>unix:path=/run/dbus/system_bus_socket</listen>
  <policy context="default">
    <allow user="*"/>
    <allow own="*"/>
    <allow send_type="method_call"/>
    <allow send_destination="*"/>
    <allow receive_sender="*"/>
  </policy>
</busconfig>
`;

/** Runs in namespaces of its own, which end with it, and its children with them. */
const script = `set -eu
cd "$1"
for folder in /run /etc/NetworkManager /var/lib/NetworkManager; do mount -t tmpfs tmpfs $folder; done
mount -t proc proc /proc
mount -t sysfs -o ro sysfs /sys
mkdir -p /run/dbus
cp NetworkManager.conf /etc/NetworkManager/
cp -pr system-connections /etc/NetworkManager/
ip link set lo up
while read -r name mac; do
  ip link add name "$name" address "$mac" type veth peer name "far-$name"
  ip link set "far-$name" up
done <links
dbus-daemon --config-file=bus.conf --fork --nopidfile
NetworkManager --debug --log-level=INFO >log 2>&1 &
until nmcli -t -f RUNNING general 2>/dev/null | grep -q ^running; do sleep 0.1; done
sh questions
`;

/** How long the daemon may take, in seconds; it takes one. */
const patience = 30;

/**
 * Starts NetworkManager as on a host with these profiles and links, in namespaces of its own, and asks it. A question
 * is a command line; its answer is what the command prints.
 */
export async function askDaemon(
  profiles: ReadonlyMap<string, HostProfile>,
  links: Links,
  questions: readonly string[],
): Promise<DaemonReport> {
  const workspace = createWorkspace("nm-daemon");
  try {
    const path = (name: string): string => join(workspace.path, name);
    mkdirSync(path("system-connections"));
    for (const [name, { text, mode = 0o600 }] of profiles)
      writeFileSync(path(`system-connections/${name}.nmconnection`), text, { mode });
    writeFileSync(path("NetworkManager.conf"), configuration);
    writeFileSync(path("bus.conf"), bus);
    writeFileSync(
      path("links"),
      Object.entries(links)
        .map((link) => `${link.join(" ")}\n`)
        .join(""),
    );
    writeFileSync(
      path("questions"),
      questions.map((question, index) => `${question} >answer-${index} 2>&1 || true\n`).join(""),
    );
    await runInNamespaces(workspace.path);
    return {
      answers: questions.map((_, index) => readFileSync(path(`answer-${index}`), "utf8").trimEnd()),
      log: readFileSync(path("log"), "utf8").split("\n"),
    };
  } finally {
    workspace.remove();
  }
}

async function runInNamespaces(folder: string): Promise<void> {
  const namespaces = ["--net", "--mount", "--uts", "--pid", "--fork", "--kill-child", "--propagation", "private"];
  const args = [...namespaces, "timeout", String(patience), "sh", "-c", script, "sh", folder];
  const child = spawn("setpriv", ["--pdeathsig", "KILL", "--", "unshare", ...args], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => void said.push(text));
  const [code] = (await once(child, "close")) as [number | null];
  if (code !== 0) throw new Error(`NetworkManager could not be asked (${code}):\n${said.join("")}`);
}
