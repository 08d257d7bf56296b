import { program } from "./compile-run.ts";
import { interleave, ratio } from "./measure.ts";
import { runProcess } from "./process.ts";
import { table, times } from "./table.ts";

/** Starts are short, and so noisier than all else. */
const rounds = 31;

/** How long the program takes to say its version, against Node doing nothing. */
export async function compareStart(): Promise<string> {
  const samples = await interleave(rounds, {
    node: () => runProcess(process.execPath, ["-e", "0"]).milliseconds,
    version: () => runProcess(process.execPath, [program, "--version"]).milliseconds,
  });
  return table([
    ["", "time"],
    ["harmony --version / node -e 0", times(ratio(samples.version, samples.node))],
  ]);
}
