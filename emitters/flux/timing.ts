import type { ChartFact } from "../../compiler/emit/facts.ts";
import { isScoreOf } from "../../compiler/resolve/resolved-site.ts";
import { thirdParty } from "./unit.ts";

/** How often Flux looks whether the cluster still is as it should be. Changes come by a new digest, not by waiting. */
export const interval = "1h";

/** After a failure it tries again this soon. */
export const retryInterval = "1m";

/** How long a release may take: what the spec says; a database that copies itself to its replicas needs longer than a rollout. */
export function releaseTimeout(chart: ChartFact): string {
  return thirdParty(chart)?.document.spec.timeout ?? (isScoreOf(chart.score, "PostgreSQL") ? "15m" : "5m");
}

/** How long those that come after a chart wait for it: its release's time, and a minute to fetch and render. */
export function waitTimeout(chart: ChartFact): string {
  return printDuration(secondsOf(releaseTimeout(chart)) + 60);
}

/** Seconds of a duration as the language has it: `1h30m`, `5m`, `30s`. */
function secondsOf(duration: string): number {
  const [, hours = "0", minutes = "0", seconds = "0"] = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/.exec(duration) ?? [];
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

function printDuration(total: number): string {
  const parts = [
    [Math.floor(total / 3600), "h"],
    [Math.floor(total / 60) % 60, "m"],
    [total % 60, "s"],
  ] as const;
  return parts.map(([amount, unit]) => (amount === 0 ? "" : `${amount}${unit}`)).join("");
}
