import { type StageTimings, stageNames } from "../compiler/timings.ts";

/** A line a stage, and the memory that the process held at most. */
export function statsText(timings: StageTimings): string {
  const lines = stageNames.map((stage) => `${stage.padEnd(9)} ${(timings[stage] ?? 0).toFixed(1).padStart(9)} ms`);
  const peak = `${"memory".padEnd(9)} ${(process.resourceUsage().maxRSS / 1024).toFixed(0).padStart(9)} MB at most`;
  return `${[...lines, peak].join("\n")}\n`;
}
