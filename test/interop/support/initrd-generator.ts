import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { promisify } from "node:util";
import { type ParsedEntry, parseKeyfile } from "../../../formats/keyfile/parse.ts";

const run = promisify(execFile);
const places = ["/usr/lib/NetworkManager", "/usr/libexec"];

/** What NetworkManager makes of a kernel's arguments in an initramfs: its profiles by their interface, keys by `section.key`. */
export async function profilesOfArguments(
  args: readonly string[],
): Promise<ReadonlyMap<string, ReadonlyMap<string, string>>> {
  const program = places.map((place) => `${place}/nm-initrd-generator`).find((path) => existsSync(path));
  if (program === undefined) throw new Error("nm-initrd-generator is not installed (Debian: network-manager)");
  const { stdout, stderr } = await run(program, ["-s", "--", ...args]);
  if (stderr.trim() !== "") throw new Error(`nm-initrd-generator: ${stderr}`);
  const [, ...parts] = stdout.split(/^\*\*\* Connection '(.*)' \*\*\*$/m);
  const named = parts.flatMap((text, index) => (index % 2 === 1 ? [keysOf(text.split(/^\*\*\* /m)[0] ?? "")] : []));
  return new Map(named.map((keys) => [keys.get("connection.interface-name") ?? "", keys]));
}

/** The keys of a profile by `section.key`. */
export function keysOf(profile: string): ReadonlyMap<string, string> {
  const entries = parseKeyfile(profile).sections.flatMap(({ name, entries: own }) =>
    own.map(({ key, raw }: ParsedEntry) => [`${name}.${key}`, raw] as const),
  );
  return new Map(entries);
}
