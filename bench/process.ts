import { spawnSync } from "node:child_process";
import { performance } from "node:perf_hooks";

export interface ProcessOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Finished {
  /** From start to end of the process. */
  readonly milliseconds: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Longer than anything that is measured takes on a slow machine. */
const timeLimitMs = 600_000;

/** Runs a program to its end. @throws where it fails: a figure of a failed run would be worth nothing. */
export function runProcess(command: string, args: readonly string[], options: ProcessOptions = {}): Finished {
  const since = performance.now();
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    encoding: "utf8",
    maxBuffer: 2 ** 30,
    timeout: timeLimitMs,
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    env: { ...process.env, ...options.env },
  });
  const milliseconds = performance.now() - since;
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${status}:\n${stderr.slice(0, 4000)}`);
  return { milliseconds, stdout, stderr };
}

/** Runs another program of this folder in a process of its own; it prints JSON. */
export function runProgram<Answer>(file: string, args: readonly string[]): Answer {
  return JSON.parse(runProcess(process.execPath, ["scripts/run.mjs", `bench/${file}`, ...args]).stdout) as Answer;
}
