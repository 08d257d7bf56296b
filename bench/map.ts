import { rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { program, runCompile } from "./compile-run.ts";
import { interleave, median, ratio } from "./measure.ts";
import { runProcess } from "./process.ts";
import { buildSite, writeFiles } from "./sites.ts";
import { table, times } from "./table.ts";

const few = 100;
const many = 1000;

/** `harmony map` of a site of machines, in units of a compile of the same site, and of the map of one with a tenth of the hosts. */
export async function compareMap(folder: string, rounds: number): Promise<string> {
  const [small, large] = [prepare(folder, few), prepare(folder, many)];
  const samples = await interleave(rounds, {
    smallMap: small.map,
    smallCompile: small.compile,
    largeMap: large.map,
    largeCompile: large.compile,
  });
  const row = (count: number, map: readonly number[], compile: readonly number[], bytes: number): string[] => [
    count.toLocaleString("en"),
    times(ratio(map, compile)),
    `${(median(map) / 1000).toPrecision(2)} s`,
    times(ratio(map, samples.smallMap)),
    `${Math.round(bytes / 1000)} kB`,
  ];
  return table([
    ["hosts", "map / compile", "map", "map / that of the first", "SVG"],
    row(few, samples.smallMap, samples.smallCompile, small.size()),
    row(many, samples.largeMap, samples.largeCompile, large.size()),
  ]);
}

function prepare(
  folder: string,
  count: number,
): { readonly map: () => number; readonly compile: () => number; readonly size: () => number } {
  const site = join(folder, `machines-${count}`);
  const file = join(folder, `${count}.svg`);
  writeFiles(site, buildSite("machines", count));
  return {
    map: () => {
      rmSync(file, { force: true });
      return runProcess(process.execPath, [program, "map", site, "--out", file]).milliseconds;
    },
    compile: () => runCompile(site, join(folder, `out-${count}`)).milliseconds,
    size: () => statSync(file).size,
  };
}
