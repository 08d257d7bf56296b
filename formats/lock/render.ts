import { renderJson } from "../json/render.ts";
import type { Rendered } from "../rendered.ts";
import { compareCharts, isHttpChart, type Lock, type LockedChart, lockFormat } from "./lock.ts";

/**
 * harmony.lock: JSON, a field a line, sorted, so that a diff shows what is fetched otherwise, and two branches merge.
 * JSON and not YAML, because it is written by a program: there is one way to write it, and nothing to take for
 * something else.
 */
export function renderLock({ charts }: Lock): Rendered {
  return renderJson({ format: lockFormat, charts: [...charts].sort(compareCharts).map(entry) });
}

function entry(chart: LockedChart): object {
  if (!isHttpChart(chart)) return { reference: chart.reference, size: chart.size, digest: chart.digest };
  const { repository, name, version, url, sha256, size, digest } = chart;
  return { repository, name, version, url, sha256, size, digest };
}
