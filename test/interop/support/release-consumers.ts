import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** A program of others, with the home folder of a user who logged in to the registry. Throws what it printed, where it fails. */
export function createConsumer(program: string, home: string): (...args: readonly string[]) => Promise<string> {
  const env = { PATH: process.env["PATH"], HOME: home };
  return async (...args) => (await run(program, args, { env, maxBuffer: 2 ** 26, timeout: 120_000 })).stdout;
}
