import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, createReadStream, createWriteStream, existsSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { promisify, stripVTControlCharacters } from "node:util";
import { createPlaces } from "./places.ts";
import { lastLines } from "./process.ts";
import { installedProgram } from "./tools.ts";

const run = promisify(execFile);
const recipe = join(import.meta.dirname, "..", "tools", "vm.sh");

/** The folder with the kernel and the archives of virtual machines; `vm.sh` says what is in it. Fetched once. */
export async function vmParts(): Promise<string> {
  const { stdout } = await run("bash", [recipe]);
  return stdout.trim();
}

/** Puts files one behind the other, as the kernel takes archives. */
export async function concatenate(files: readonly string[], target: string): Promise<void> {
  for (const [index, file] of files.entries())
    await pipeline(createReadStream(file), createWriteStream(target, { flags: index === 0 ? "w" : "a" }));
}

export interface VmOptions {
  /** Path of a folder for what it writes; one a machine. */
  readonly folder: string;
  /** Arguments of QEMU besides those of the machine itself. */
  readonly args: readonly string[];
  /** MiB. */
  readonly memory: number;
  /** Milliseconds after which it is killed. */
  readonly timeout: number;
  /** A command that runs the one that is put behind it, as in namespaces of its own. */
  readonly within?: readonly string[];
  /** What the console says where nothing is left to wait for; unless said, the machine switches itself off. */
  readonly until?: RegExp;
}

/** What a machine wrote to its serial ports. */
export interface VmOutput {
  /** The console. */
  readonly console: string;
  /** The second port: what its init reports. */
  readonly report: string;
}

/**
 * Runs a virtual machine until it switches itself off or restarts. It is emulated (TCG), so that it runs where there
 * is no KVM. It can't outlive the tests: the kernel ends it with the runner (`setpriv --pdeathsig`).
 */
export async function runVm(options: VmOptions): Promise<VmOutput> {
  const place = await places.take();
  try {
    return await runNow(options);
  } finally {
    place.leave();
  }
}

/** More machines at once than this wait for each other's processor until they run into their time limits. */
const places = createPlaces(3);

async function runNow({ folder, args, memory, timeout, within = [], until }: VmOptions): Promise<VmOutput> {
  const qemu = installedProgram("qemu-system-x86_64", "qemu-system-x86");
  const [serial, report, log] = [join(folder, "console.log"), join(folder, "report.txt"), join(folder, "qemu.log")];
  // Without graphics, firmware and boot programs write to the first serial port.
  const machine = `-machine q35,graphics=off -accel tcg -cpu max -m ${memory} -nodefaults -display none -no-reboot`;
  const ports = ["-serial", `file:${serial}`, "-serial", `file:${report}`];
  const command = [...within, qemu, ...machine.split(" "), ...ports, ...args];
  const output = openSync(log, "a");
  const child = spawn("setpriv", ["--pdeathsig", "KILL", "--", ...command], { stdio: ["ignore", output, output] });
  closeSync(output);
  let isLate = false;
  let isThere = false;
  const timer = setTimeout(() => {
    isLate = true;
    child.kill("SIGKILL");
  }, timeout);
  const watcher = setInterval(() => {
    isThere = until?.test(readText(serial)) ?? false;
    if (isThere) child.kill("SIGKILL");
  }, 200);
  const [code, signal] = (await once(child, "exit")) as [number | null, NodeJS.Signals | null];
  clearTimeout(timer);
  clearInterval(watcher);
  if (code !== 0 && !isThere) {
    const why = isLate ? `was not done in ${timeout} ms` : `ended with ${code ?? signal}`;
    const told = readText(serial).trimEnd().split("\n").slice(-30).join("\n");
    throw new Error(`the virtual machine ${why}:\n${lastLines(log)}\n${told}`);
  }
  return { console: readText(serial), report: readText(report) };
}

/** What was written to a serial port, without the carriage returns and colours of a terminal. */
function readText(file: string): string {
  if (!existsSync(file)) return "";
  return stripVTControlCharacters(readFileSync(file, "utf8")).replaceAll("\r", "");
}

/** The sections of a report, by the name in the line `== <name>` before each. */
export function sectionsOf(report: string): ReadonlyMap<string, string> {
  const parts = report.split(/^== (.*)\n/m).slice(1);
  return new Map(parts.flatMap((name, index) => (index % 2 === 0 ? [[name, parts[index + 1] ?? ""] as const] : [])));
}
