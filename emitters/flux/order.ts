import type { ChartFact } from "../../compiler/emit/facts.ts";
import type { ResolvedScore } from "../../compiler/resolve/resolved-site.ts";
import { valueAt } from "../../formats/json/pointer.ts";
import { idOf } from "../../schemas/document-id.ts";
import { compareText } from "../../system/path.ts";
import type { FluxTopology } from "./unit.ts";

/** Which charts of a topology wait for which, each list by name. */
export interface ChartOrder {
  /** Those that must be up before a chart. */
  needed(chart: ChartFact): readonly ChartFact[];
  /** Those that wait for a chart. */
  dependents(chart: ChartFact): readonly ChartFact[];
}

/**
 * A chart waits for those of the scores that its score refers to, and of those that provide what it requires, as far
 * as their phase is an earlier one (a score may name another without needing it).
 */
export function orderCharts(topology: FluxTopology, charts: readonly ChartFact[]): ChartOrder {
  const phases = new Map(topology.phases.flatMap((phase, index) => phase.map((score) => [score.id, index] as const)));
  const phaseOf = (id: string): number => phases.get(id) ?? 0;
  const sorted = [...charts].sort((a, b) => compareText(a.name, b.name));
  const byScore = new Map(sorted.map((chart) => [chart.score.id, chart]));
  const dependents = new Map<string, ChartFact[]>();
  const needed = new Map<string, ChartFact[]>();
  for (const chart of sorted) {
    const { id } = chart.score;
    const found = [...neededIds(chart.score)].flatMap((other) =>
      phaseOf(other) < phaseOf(id) ? (byScore.get(other) ?? []) : [],
    );
    needed.set(
      id,
      found.sort((a, b) => compareText(a.name, b.name)),
    );
    for (const other of found) dependents.set(other.score.id, [...(dependents.get(other.score.id) ?? []), chart]);
  }
  return {
    needed: (chart) => needed.get(chart.score.id) ?? [],
    dependents: (chart) => dependents.get(chart.score.id) ?? [],
  };
}

/**
 * The ids of the scores that a score refers to or is bound to. It reads the fields that name them: a builder that
 * rests on the order calls it so that `explain` can name these fields.
 */
export function neededIds(score: ResolvedScore): ReadonlySet<string> {
  const referred = Object.entries(score.references).map(([pointer, document]) => {
    valueAt(score.document, pointer);
    return idOf(document);
  });
  return new Set([...referred, ...score.bindings.map(({ provider }) => idOf(provider))]);
}
