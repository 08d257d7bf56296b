import { rmSync } from "node:fs";
import { runProcess } from "./process.ts";

/** One `harmony compile` in a fresh process, into an empty folder. */
export interface CompileRun {
  /** Wall time, from the start of the process to its end. */
  readonly milliseconds: number;
  /** Milliseconds by stage. */
  readonly stages: Readonly<Record<string, number>>;
  /** The most that the process held, in MB. */
  readonly memory: number;
}

/** The built program's folder. A copy of it serves too: HARMONY_BENCH_DIST names it. */
export const dist = process.env["HARMONY_BENCH_DIST"] ?? "dist";

export const program = `${dist}/harmony.js`;

export function runCompile(site: string, out: string): CompileRun {
  rmSync(out, { recursive: true, force: true });
  const { milliseconds, stderr } = runProcess(process.execPath, [program, "compile", site, "--out", out, "--stats"]);
  const stages = Object.fromEntries(
    [...stderr.matchAll(/^(\w+) +([\d.]+) ms$/gm)].map(([, name = "", time]) => [name, Number(time)]),
  );
  const memory = Number(/^memory +(\d+) MB/m.exec(stderr)?.[1]);
  return { milliseconds, stages, memory };
}
