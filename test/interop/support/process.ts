import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** A program that serves until it is stopped. */
export interface Service {
  readonly pid: number;
  /** Path of the file with all that it printed. */
  readonly log: string;
  /** Ends it and waits for its end. A second call does nothing. */
  stop(): Promise<void>;
}

export interface ServiceOptions {
  readonly program: string;
  readonly args: readonly string[];
  /** Path of the file that takes what it prints. */
  readonly log: string;
  /** Added to the environment of the tests. */
  readonly env?: Readonly<Record<string, string>>;
  /** Says whether it serves; a throw means not yet. */
  readonly ready: () => Promise<boolean>;
  /** Milliseconds that it may take to be ready; 60,000 unless said. */
  readonly timeout?: number;
}

/** How long a program may take to end by itself, in milliseconds; its data are thrown away. */
const grace = 2000;

/**
 * Starts a server and waits until it serves. It can't outlive the tests: `stop` ends its process group, and where
 * the runner is killed before it gets there, the kernel ends it (`setpriv --pdeathsig`, of util-linux).
 */
export async function startService(options: ServiceOptions): Promise<Service> {
  const output = openSync(options.log, "a");
  const child = spawn("setpriv", ["--pdeathsig", "KILL", "--", options.program, ...options.args], {
    detached: true,
    stdio: ["ignore", output, output],
    env: { ...process.env, ...options.env },
  });
  closeSync(output);
  await once(child, "spawn");
  const { pid } = child;
  if (pid === undefined) throw new Error(`${options.program} has no process id`);
  const onExit = (): void => killGroup(pid, "SIGKILL");
  process.once("exit", onExit);
  const service: Service = {
    pid,
    log: options.log,
    async stop() {
      process.removeListener("exit", onExit);
      if (hasEnded(child)) return;
      const ended = once(child, "exit");
      killGroup(pid, "SIGTERM");
      const killer = setTimeout(() => killGroup(pid, "SIGKILL"), grace);
      await ended;
      clearTimeout(killer);
    },
  };
  try {
    await waitUntilReady(child, options);
  } catch (error) {
    await service.stop();
    throw error;
  }
  return service;
}

async function waitUntilReady(child: ChildProcess, options: ServiceOptions): Promise<void> {
  const name = basename(options.program);
  const deadline = Date.now() + (options.timeout ?? 60_000);
  while (!(await isReady(options))) {
    if (hasEnded(child)) throw new Error(`${name} ended before it was ready:\n${lastLines(options.log)}`);
    if (Date.now() > deadline) throw new Error(`${name} was not ready in time:\n${lastLines(options.log)}`);
    await sleep(50);
  }
}

async function isReady(options: ServiceOptions): Promise<boolean> {
  try {
    return await options.ready();
  } catch {
    return false;
  }
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

function killGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal);
  } catch (error) {
    // The group has ended already.
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
  }
}

/** The end of a log: what a failed test shows of its servers. */
export function lastLines(log: string, count = 20): string {
  return readFileSync(log, "utf8").trimEnd().split("\n").slice(-count).join("\n");
}
