import type { ChartFact } from "../../compiler/emit/facts.ts";
import { isScoreOf } from "../../compiler/resolve/resolved-site.ts";
import { printDuration, secondsOf } from "../../formats/text/duration.ts";
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
