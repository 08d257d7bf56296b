import type { ChartFact } from "../../compiler/emit/facts.ts";
import { isScoreOf, type ResolvedScore, type ResolvedTopology } from "../../compiler/resolve/resolved-site.ts";

/** A cluster that Flux delivers to. */
export type FluxTopology = ResolvedTopology<"KubernetesTopology">;

/** A topology is delivered by Flux where it says so, or names a registry and nothing else. */
export function usesFlux(topology: FluxTopology): boolean {
  const { delivery, registry } = topology.document.spec;
  return registry !== undefined && delivery !== "helm";
}

/** The place in a registry below which a topology's charts and bundle lie. */
export function registryPrefix(topology: FluxTopology): string {
  return `${topology.document.spec.registry}/${topology.name}`;
}

/** The documents that a file about a chart comes from. */
export function documentsOf(topology: FluxTopology, ...charts: readonly ChartFact[]): string[] {
  return [...new Set([`${topology.kind}/${topology.name}`, ...charts.map(({ score }) => score.id)])];
}

/** The score of a third party's chart. */
export function thirdParty(chart: ChartFact): ResolvedScore<"HelmChart"> | undefined {
  return isScoreOf(chart.score, "HelmChart") ? chart.score : undefined;
}
