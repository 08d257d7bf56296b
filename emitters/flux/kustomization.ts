import { defineBuilder } from "../../compiler/emit/builder.ts";
import type { ChartFact } from "../../compiler/emit/facts.ts";
import type { Kustomization } from "../../schemas/kubernetes/kustomization.ts";
import { fluxName, fluxNamespace } from "./names.ts";
import { type ChartOrder, neededIds } from "./order.ts";
import { registryReference, registryVariable } from "./substitution.ts";
import { interval, retryInterval, waitTimeout } from "./timing.ts";
import { type FluxTopology, registryPrefix } from "./unit.ts";

/** Those that must be ready, at the same revision of the bundle, before this one is applied. */
const buildDependsOn = defineBuilder(
  "flux/depends-on",
  (topology: FluxTopology, chart: ChartFact, order: ChartOrder) => {
    neededIds(chart.score);
    const needed = order.needed(chart);
    return needed.length === 0 ? undefined : needed.map(({ name }) => ({ name: fluxName(topology.name, name) }));
  },
);

/** It waits for its chart only where another chart needs it: each wait keeps a worker of the controller busy. */
const buildWait = defineBuilder("flux/wait", (chart: ChartFact, order: ChartOrder) => {
  const dependents = order.dependents(chart);
  for (const { score } of dependents) neededIds(score);
  return dependents.length === 0 ? { wait: false, timeout: "1m" } : { wait: true, timeout: waitTimeout(chart) };
});

/**
 * Applies one chart's source and release, after those of the charts it needs.
 *
 * One for each chart, not one for each phase: a chart whose phase changes would be pruned by its old phase before its
 * new one could take it over, and a database would lose its volumes.
 */
export const buildChartKustomization = defineBuilder(
  "flux/kustomization",
  (topology: FluxTopology, chart: ChartFact, order: ChartOrder): Kustomization => {
    const { wait, timeout } = buildWait(chart, order);
    return {
      apiVersion: "kustomize.toolkit.fluxcd.io/v1",
      kind: "Kustomization",
      metadata: { name: fluxName(topology.name, chart.name), namespace: fluxNamespace },
      spec: {
        dependsOn: buildDependsOn(topology, chart, order),
        interval,
        retryInterval,
        timeout,
        path: `./charts/${chart.name}`,
        prune: true,
        wait,
        sourceRef: { kind: "OCIRepository", name: topology.name },
        // The outer substitution gives the inner one its value.
        postBuild: { substitute: { [registryVariable]: registryReference } },
      },
    };
  },
);

/**
 * Applies the bundle's root: namespaces first (the controller orders them so), then a Kustomization for each chart. It
 * does not wait for those: a new bundle must get through while a release of the old one fails.
 */
export const buildRootKustomization = defineBuilder(
  "flux/root-kustomization",
  (topology: FluxTopology): Kustomization => ({
    apiVersion: "kustomize.toolkit.fluxcd.io/v1",
    kind: "Kustomization",
    metadata: { name: topology.name, namespace: fluxNamespace },
    spec: {
      interval,
      retryInterval,
      timeout: "5m",
      path: "./",
      prune: true,
      sourceRef: { kind: "OCIRepository", name: topology.name },
      postBuild: { substitute: { [registryVariable]: registryPrefix(topology) } },
    },
  }),
);
