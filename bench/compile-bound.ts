import { rmSync } from "node:fs";
import { join } from "node:path";
import { type CompileRun, runCompile } from "./compile-run.ts";
import { interleave, median, ratio, type Samples } from "./measure.ts";
import { runProcess, runProgram } from "./process.ts";
import { buildSite, type SiteLanguage, writeFiles } from "./sites.ts";
import { percent, table, times } from "./table.ts";

const stages = ["load", "evaluate", "validate", "resolve", "plan", "emit", "output"];

/** So many applications or hosts in one language. */
export interface Subject {
  readonly language: SiteLanguage;
  readonly count: number;
}

const head = ["applications", "language", "compile / bound", "compile", ...stages, "memory / empty Node"];

/** How `harmony compile` compares with the least that any generator must do, where its time goes, and its memory. */
export async function compareWithBound(folder: string, subjects: readonly Subject[], rounds: number): Promise<string> {
  const rows = [];
  for (const subject of subjects) {
    const contest = prepare(folder, subject);
    rows.push(contest.row(await interleave(rounds, contest.contenders)));
  }
  return table([head, ...rows]);
}

/** The same for two sites, one of which is ten times as large, in turn: what the larger one takes of the smaller one's time. */
export async function compareGrowth(
  folder: string,
  [small, large]: readonly [small: Subject, large: Subject],
  rounds: number,
): Promise<string> {
  const [one, ten] = [prepare(folder, small), prepare(folder, large)];
  const samples = await interleave(rounds, {
    small: one.contenders.compile,
    smallBound: one.contenders.bound,
    large: ten.contenders.compile,
    largeBound: ten.contenders.bound,
  });
  const row = one.row({ compile: samples.small, bound: samples.smallBound });
  const other = ten.row({ compile: samples.large, bound: samples.largeBound });
  return table([
    [...head.with(0, "hosts"), "compile / that of the first"],
    [...row, times(1)],
    [...other, times(ratio(samples.large, samples.small))],
  ]);
}

type Contender = "compile" | "bound";

/** Writes a site; gives the two contenders, and the row of a table that their times make. */
function prepare(
  folder: string,
  { language, count }: Subject,
): { contenders: Record<Contender, () => number>; row: (samples: Samples<Contender>) => string[] } {
  const site = join(folder, `${language}-${count}`);
  const out = join(folder, `out-${count}`);
  writeFiles(site, buildSite(language, count));
  const runs: CompileRun[] = [];
  const contenders = {
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
  };
  const row = (samples: Samples<Contender>): string[] => {
    const whole = median(samples.compile);
    return [
      count.toLocaleString("en"),
      language,
      times(ratio(samples.compile, samples.bound)),
      `${(whole / 1000).toPrecision(2)} s`,
      ...stages.map((stage) => percent(median(runs.map((run) => run.stages[stage] ?? 0)), whole)),
      times(median(runs.map(({ memory }) => memory)) / emptyMemory()),
    ];
  };
  return { contenders, row };
}

/** MB that a Node process holds which does nothing. */
function emptyMemory(): number {
  return Number(runProcess(process.execPath, ["-p", "process.resourceUsage().maxRSS / 1024"]).stdout);
}
