import type { ResolvedScore, ResolvedTopology } from "../../compiler/resolve/resolved-site.ts";
import type { KubernetesTopology } from "../../schemas/generated/types.ts";

export type Application = ResolvedScore<"Application">;
export type PostgreSQL = ResolvedScore<"PostgreSQL">;
export type HelmChart = ResolvedScore<"HelmChart">;

/** The cluster that a chart is for. */
export type KubernetesCluster = ResolvedTopology<"KubernetesTopology">;

/** What a cluster offers, stated by its topology or by a score that brings it. */
export type Capabilities = NonNullable<KubernetesTopology["spec"]["provides"]>;

/** A score whose objects go to a namespace of a cluster. */
export type NamespacedScore = Application | PostgreSQL | HelmChart;

/** Where a score's objects go. */
export function namespaceOf(score: NamespacedScore, cluster: KubernetesCluster): string {
  return score.document.spec.namespace ?? cluster.document.spec.namespace;
}

/** What a score may use of a capability: as the provider that it is bound to states it, else as the topology does. */
export function capability<Name extends keyof Capabilities>(
  score: NamespacedScore,
  cluster: KubernetesCluster,
  name: Name,
): Capabilities[Name] | undefined {
  for (const { provider } of score.bindings) {
    const provides = provider.kind === "HelmChart" ? provider.spec.provides : undefined;
    if (provides?.[name] !== undefined) return provides[name];
  }
  return cluster.document.spec.provides?.[name];
}
