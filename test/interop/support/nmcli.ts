import { spawn } from "node:child_process";
import { once } from "node:events";
import { type ParsedEntry, parseKeyfile, readList } from "../../../formats/keyfile/parse.ts";

/** What NetworkManager makes of a profile, without a daemon. */
export interface RoundTrip {
  /** Why it does not take the profile; undefined where it does. */
  readonly refused?: string;
  /** Keys that it read and did not write again as they were: it knows them not, or not with this value. */
  readonly lost: readonly string[];
  /** What it wrote, by `section.key`. */
  readonly written: ReadonlyMap<string, ParsedEntry>;
}

/** Keys that later releases renamed. */
const renamed: Readonly<Record<string, string>> = {
  master: "controller",
  "slave-type": "port-type",
  "autoconnect-slaves": "autoconnect-ports",
};

/** Has nmcli read a profile and write it again, changed in nothing but a priority that is the default anyway. */
export async function roundTrip(profile: string): Promise<RoundTrip> {
  const nmcli = ["--offline", "connection", "modify", "connection.autoconnect-priority", "0"];
  const { code, stdout, stderr } = await runNmcli(nmcli, profile);
  if (code !== 0) return { refused: stderr.trim(), lost: [], written: new Map() };
  const written = entriesOf(stdout);
  const before = meanings(entriesOf(profile));
  const after = meanings(written);
  const lost = [...before].filter(([name, value]) => after.get(name) !== value).map(([name]) => name);
  return { lost, written };
}

/** The version of nmcli: `[1, 42]`. */
export async function nmcliVersion(): Promise<readonly [major: number, minor: number]> {
  const { stdout } = await runNmcli(["--version"], "");
  const [, major, minor] = /version (\d+)\.(\d+)/.exec(stdout) ?? [];
  return [Number(major), Number(minor)];
}

async function runNmcli(
  args: readonly string[],
  input: string,
): Promise<{ readonly code: number | null; readonly stdout: string; readonly stderr: string }> {
  const child = spawn("nmcli", args, { env: { ...process.env, LC_ALL: "C.UTF-8" } });
  const text = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const)
    child[name].setEncoding("utf8").on("data", (part: string) => void (text[name] += part));
  // It may have ended before it read all; its exit code says why.
  child.stdin.on("error", () => undefined).end(input);
  const [code] = (await once(child, "close")) as [number | null];
  return { code, ...text };
}

function entriesOf(text: string): Map<string, ParsedEntry> {
  const { sections } = parseKeyfile(text);
  return new Map(sections.flatMap(({ name, entries }) => entries.map((entry) => [`${name}.${entry.key}`, entry])));
}

/** What entries mean, whatever words a release has for it. Of a list, each item. */
function meanings(entries: ReadonlyMap<string, ParsedEntry>): Map<string, string> {
  const found = new Map<string, string>();
  for (const [name, entry] of entries) {
    const [section, key] = [name.slice(0, name.indexOf(".")), name.slice(name.indexOf(".") + 1)];
    const value = entry.raw.toLowerCase();
    // Older releases write the gateway behind the first address.
    const [, address, gateway] = (/^address\d+$/.test(key) && /^([^,]*),(.*)$/.exec(value)) || [];
    if (gateway !== undefined && address !== undefined) {
      found.set(`${section}.${key}`, address);
      found.set(`${section}.gateway`, gateway);
    } else if (value.endsWith(";")) for (const item of readList(entry)) found.set(`${section}.${key} ${item}`, "");
    else found.set(`${section}.${renamed[key] ?? key}`, value);
  }
  return found;
}
