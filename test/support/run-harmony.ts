import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The program as `npm run build` made it. */
export const program = fileURLToPath(new URL("../../dist/harmony.js", import.meta.url));

export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Octal digits, as the shell takes them. */
  readonly umask?: string;
}

/** Runs the built program in a process of its own, with no environment but PATH and HOME and what is given. */
export function runHarmony(args: readonly string[], { cwd, env = {}, umask = "022" }: RunOptions): Promise<Run> {
  const { PATH = "", HOME = "" } = process.env;
  return new Promise((resolve, reject) => {
    execFile(
      "/bin/sh",
      ["-c", 'umask "$0" && exec "$@"', umask, process.execPath, program, ...args],
      { cwd, env: { PATH, HOME, ...env }, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => {
        const code = error === null ? 0 : error.code;
        if (typeof code === "number") resolve({ code, stdout, stderr });
        else reject(error ?? new Error("no exit code"));
      },
    );
  });
}
