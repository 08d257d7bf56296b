import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { dist } from "./compile-run.ts";
import { interleave, median, ratio } from "./measure.ts";
import { runProcess, runProgram } from "./process.ts";
import { buildCueModule, buildSite, type SiteLanguage, writeFiles } from "./sites.ts";
import { table, times } from "./table.ts";

/** A program that test/interop/tools/ pins, built where it is not there yet. */
export function toolPath(name: string): string {
  const folder = execFileSync("bash", ["test/interop/tools/build.sh", name], { encoding: "utf8" }).trim();
  return join(folder, name);
}

/** Our evaluate stage against the stock program's export of the same files. */
export async function compareWithCue(folder: string, counts: readonly number[], rounds: number): Promise<string> {
  const cue = toolPath("cue");
  const rows = [];
  for (const language of ["cue", "cue-packages"] satisfies SiteLanguage[])
    for (const count of counts) {
      const site = join(folder, `native-${language}-${count}`);
      writeFiles(site, { ...buildSite(language, count), ...buildCueModule() });
      const warm: number[] = [];
      const samples = await interleave(rounds, {
        native: () => runProcess(cue, ["export", "./..."], { cwd: site }).milliseconds,
        cold: () => {
          const run = runProgram<{ cold: number; warm: number }>("evaluate-cue.ts", [site, dist]);
          warm.push(run.warm);
          return run.cold;
        },
      });
      const native = `${(median(samples.native) / 1000).toPrecision(2)} s`;
      rows.push([
        count.toLocaleString("en"),
        language,
        times(ratio(samples.cold, samples.native)),
        times(ratio(warm, samples.native)),
        native,
      ]);
    }
  return table([["applications", "language", "cold / cue export", "warm / cue export", "cue export"], ...rows]);
}
