import type { Diagnostic, Target } from "../../diagnostics/diagnostic.ts";
import { hasErrors } from "../../diagnostics/diagnostic.ts";
import {
  type ChartSource,
  chartKey,
  chartWords,
  compareCharts,
  isHttpChart,
  type Lock,
  type LockedChart,
} from "../../formats/lock/lock.ts";
import { mapConcurrently } from "../../system/map-concurrently.ts";
import { lockDiagnostics } from "./diagnostics.ts";
import { fetchChart, findMove } from "./fetch-chart.ts";
import type { Fetcher } from "./fetcher.ts";

/** A chart that specs ask for without a digest. */
export interface WantedChart {
  readonly source: ChartSource;
  /** The HelmChart documents that ask for it, by name. */
  readonly names: readonly string[];
  /** The first of them, to point at. */
  readonly at: Target;
}

/** A lock against what is asked for. */
export interface LockDifference {
  readonly missing: readonly WantedChart[];
  /** Entries that nobody asks for. */
  readonly surplus: readonly LockedChart[];
  readonly kept: readonly { readonly wanted: WantedChart; readonly chart: LockedChart }[];
}

export interface LockUpdate {
  readonly lock: Lock;
  /** Lines for people: what is new, what changed, what went. */
  readonly changes: readonly string[];
}

/** How many charts are fetched at once. */
const chartsAtOnce = 4;

export function compareLock(wanted: readonly WantedChart[], { charts }: Lock): LockDifference {
  const locked = new Map(charts.map((chart) => [chartKey(chart), chart]));
  const keys = new Set(wanted.map(({ source }) => chartKey(source)));
  return {
    missing: wanted.filter(({ source }) => !locked.has(chartKey(source))),
    surplus: charts.filter((chart) => !keys.has(chartKey(chart))),
    kept: wanted.flatMap((one) => {
      const chart = locked.get(chartKey(one.source));
      return chart === undefined ? [] : [{ wanted: one, chart }];
    }),
  };
}

/**
 * Brings a lock up to what is asked for. An entry that is there stays as it is unless `isUpdated` says otherwise; that
 * its source has something else now is told. Undefined where a chart can't be had.
 */
export async function updateLock(
  fetcher: Fetcher,
  wanted: readonly WantedChart[],
  lock: Lock,
  isUpdated: (wanted: WantedChart) => boolean,
): Promise<{ readonly update: LockUpdate | undefined; readonly diagnostics: readonly Diagnostic[] }> {
  const { missing, surplus, kept } = compareLock(wanted, lock);
  const diagnostics: Diagnostic[] = [];
  const changes: string[] = [];
  const added = await mapConcurrently(missing, chartsAtOnce, async (one) => {
    const chart = await fetchOne(fetcher, one, diagnostics);
    if (chart !== undefined) changes.push(`new      ${chartWords(chart)}  ${contentOf(chart)}`);
    return chart;
  });
  const stayed = await mapConcurrently(kept, chartsAtOnce, async ({ wanted: one, chart }) => {
    if (!isUpdated(one)) {
      if (!fetcher.offline) diagnostics.push(...(await moveOf(fetcher, one, chart)));
      return chart;
    }
    const fetched = await fetchOne(fetcher, one, diagnostics);
    if (fetched !== undefined && contentOf(fetched) !== contentOf(chart))
      changes.push(`changed  ${chartWords(chart)}  ${contentOf(chart)} -> ${contentOf(fetched)}`);
    return fetched;
  });
  changes.push(...surplus.map((chart) => `removed  ${chartWords(chart)}`));
  if (hasErrors(diagnostics)) return { update: undefined, diagnostics };
  const charts = [...added, ...stayed].filter((chart) => chart !== undefined).sort(compareCharts);
  return { update: { lock: { charts }, changes: changes.sort() }, diagnostics };
}

async function fetchOne(
  fetcher: Fetcher,
  { source, at }: WantedChart,
  diagnostics: Diagnostic[],
): Promise<LockedChart | undefined> {
  const outcome = await fetchChart(fetcher, source);
  // What the network has to say is said at the chart that it concerns.
  diagnostics.push(...outcome.diagnostics.map((one) => ({ ...one, at: one.at ?? at })));
  return outcome.ok ? outcome.value : undefined;
}

async function moveOf(fetcher: Fetcher, { names, at }: WantedChart, chart: LockedChart): Promise<Diagnostic[]> {
  const outcome = await findMove(fetcher, chart);
  const words = chartWords(chart);
  if (!outcome.ok) {
    const reason = outcome.diagnostics[0]?.message ?? "";
    return [lockDiagnostics.create("not-checked", { at }, { chart: words, reason })];
  }
  if (outcome.value === undefined) return [];
  const values = { chart: words, found: outcome.value, locked: contentOf(chart), name: names[0] ?? "" };
  return [lockDiagnostics.create("moved", { at }, values)];
}

/** What a source answers for: the archive's digest, or the manifest's. */
function contentOf(chart: LockedChart): string {
  return isHttpChart(chart) ? `sha256:${chart.sha256}` : chart.digest;
}
