import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CliRun } from "./release-cli.ts";
import { installedProgram } from "./tools.ts";

/** The resolve script in a shell that finds the programs which the script names, and no other. */
export interface ScriptRunner {
  run(args: readonly string[], env?: Readonly<Record<string, string>>): Promise<CliRun>;
  /** The arguments of every curl so far, a line each. */
  curlArguments(): string;
}

const helpers = ["awk", "sed", "grep", "sha256sum", "mktemp", "mv", "rm", "cat"];

/** dash with the programs of Debian, and busybox alone; each with curl. */
export const shells = ["dash", "busybox"] as const;

export function createScriptRunner(shell: (typeof shells)[number], script: string, folder: string): ScriptRunner {
  const programs = join(folder, `programs-${shell}`);
  mkdirSync(programs, { recursive: true });
  const program = installedProgram(shell, shell === "busybox" ? "busybox-static" : shell);
  for (const name of helpers) symlinkSync(shell === "busybox" ? program : installedProgram(name), join(programs, name));
  const log = join(folder, `curl-${shell}`);
  writeFileSync(log, "");
  const curl = `#!/bin/sh\nprintf '%s\\n' "$*" >>'${log}'\nexec '${installedProgram("curl")}' "$@"\n`;
  writeFileSync(join(programs, "curl"), curl, { mode: 0o755 });
  const start = shell === "busybox" ? [program, "sh"] : [program];
  return {
    run: (args, env = {}) =>
      new Promise((resolve, reject) => {
        const [file = "", ...before] = start;
        const options = { env: { PATH: programs, ...env }, timeout: 60_000, maxBuffer: 2 ** 24 };
        execFile(file, [...before, script, ...args], options, (error, stdout, stderr) => {
          const code = error === null ? 0 : error.code;
          if (typeof code === "number") resolve({ code, stdout, stderr });
          else reject(error ?? new Error("no exit code"));
        });
      }),
    curlArguments: () => readFileSync(log, "utf8"),
  };
}
