import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const program = join(import.meta.dirname, "..", "..", "..", "dist", "harmony.js");

/** How a run of the program ended. */
export interface CliRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The built program, with an environment of its own. */
export interface Cli {
  run(...args: readonly string[]): Promise<CliRun>;
  /** What it prints, for a run that must end well. */
  text(...args: readonly string[]): Promise<string>;
  /** The same with `-o json`, read. */
  json(...args: readonly string[]): Promise<unknown>;
}

/** What the program must not see of whoever runs the tests is left out: it gets `env` and the path to programs. */
export function createCli(env: Readonly<Record<string, string>>): Cli {
  if (!existsSync(program)) throw new Error(`${program} is missing: npm run build`);
  const run: Cli["run"] = (...args) =>
    new Promise((resolve, reject) => {
      const options = { env: { PATH: process.env["PATH"], ...env }, maxBuffer: 2 ** 26, timeout: 240_000 };
      execFile(process.execPath, [program, ...args], options, (error, stdout, stderr) => {
        if (error === null) resolve({ code: 0, stdout, stderr });
        else if (typeof error.code === "number") resolve({ code: error.code, stdout, stderr });
        else reject(error);
      });
    });
  const text: Cli["text"] = async (...args) => {
    const { code, stdout, stderr } = await run(...args);
    if (code !== 0) throw new Error(`harmony ${args.join(" ")} ended with ${code}:\n${stdout}${stderr}`);
    return stdout;
  };
  return { run, text, json: async (...args) => JSON.parse(await text(...args, "-o", "json")) as unknown };
}
