import { rmSync } from "node:fs";
import { join } from "node:path";
import { type CompileRun, runCompile } from "./compile-run.ts";
import { interleave, median, ratio } from "./measure.ts";
import { runProcess, runProgram } from "./process.ts";
import { buildSite, type SiteLanguage, writeFiles } from "./sites.ts";
import { percent, table, times } from "./table.ts";

const stages = ["load", "evaluate", "validate", "resolve", "plan", "emit", "output"];

/** One set of applications in one language. */
export interface Subject {
  readonly language: SiteLanguage;
  readonly count: number;
}

/** How `harmony compile` compares with the least that any generator must do, where its time goes, and its memory. */
export async function compareWithBound(folder: string, subjects: readonly Subject[], rounds: number): Promise<string> {
  const rows = [];
  for (const subject of subjects) rows.push(await rowOf(folder, subject, rounds));
  const head = ["applications", "language", "compile / bound", "compile", ...stages, "memory / empty Node"];
  return table([head, ...rows]);
}

async function rowOf(folder: string, { language, count }: Subject, rounds: number): Promise<string[]> {
  const site = join(folder, `${language}-${count}`);
  const out = join(folder, "out");
  writeFiles(site, buildSite(language, count));
  const runs: CompileRun[] = [];
  const samples = await interleave(rounds, {
    compile: () => {
      const run = runCompile(site, out);
      runs.push(run);
      return run.milliseconds;
    },
    bound: () => {
      const to = join(folder, "bound");
      rmSync(to, { recursive: true, force: true });
      return runProgram<{ milliseconds: number }>("bound.ts", [out, to]).milliseconds;
    },
  });
  const whole = median(samples.compile);
  return [
    count.toLocaleString("en"),
    language,
    times(ratio(samples.compile, samples.bound)),
    `${(whole / 1000).toPrecision(2)} s`,
    ...stages.map((stage) => percent(median(runs.map((run) => run.stages[stage] ?? 0)), whole)),
    times(median(runs.map(({ memory }) => memory)) / emptyMemory()),
  ];
}

/** MB that a Node process holds which does nothing. */
function emptyMemory(): number {
  return Number(runProcess(process.execPath, ["-p", "process.resourceUsage().maxRSS / 1024"]).stdout);
}
