import { defineBuilder } from "../../compiler/emit/builder.ts";
import type { ChartFact } from "../../compiler/emit/facts.ts";
import type { HelmRelease } from "../../schemas/kubernetes/helm-release.ts";
import { fluxName, fluxNamespace } from "./names.ts";
import { substitutionDisabled } from "./substitution.ts";
import { interval, releaseTimeout, retryInterval } from "./timing.ts";
import { type FluxTopology, thirdParty } from "./unit.ts";
import { buildValues } from "./values.ts";

type Install = NonNullable<HelmRelease["spec"]["install"]>;
type Upgrade = NonNullable<HelmRelease["spec"]["upgrade"]>;

const crdPolicies = { create: "Create", createReplace: "CreateReplace", skip: "Skip" } as const;

/**
 * What happens when an installation or upgrade fails: it is tried again, and nothing is taken away meanwhile. Flux's
 * other way uninstalls a failed first installation, and with a database its volumes. It needs Flux 2.7.
 */
const buildAction = defineBuilder("flux/action", (chart: ChartFact): Install & Upgrade => {
  const policy = thirdParty(chart)?.document.spec.crds;
  return {
    ...(policy === undefined ? {} : { crds: crdPolicies[policy] }),
    strategy: { name: "RetryOnFailure", retryInterval },
  };
});

/**
 * The release of a chart into its namespace, where Helm also keeps its record of it. Our charts take no values, and
 * what somebody changes by hand is put back; a third party's may have parts that its own programs rewrite.
 */
export const buildHelmRelease = defineBuilder(
  "flux/helm-release",
  (topology: FluxTopology, chart: ChartFact): HelmRelease => {
    const name = fluxName(topology.name, chart.name);
    const values = chart.source?.values;
    return {
      apiVersion: "helm.toolkit.fluxcd.io/v2",
      kind: "HelmRelease",
      metadata: { name, namespace: fluxNamespace, annotations: { ...substitutionDisabled } },
      spec: {
        interval,
        releaseName: chart.name,
        targetNamespace: chart.namespace,
        storageNamespace: chart.namespace,
        chartRef: { kind: "OCIRepository", name },
        timeout: releaseTimeout(chart),
        install: buildAction(chart),
        upgrade: buildAction(chart),
        driftDetection: thirdParty(chart) === undefined ? { mode: "enabled" } : undefined,
        values: isValues(values) ? buildValues(values) : undefined,
      },
    };
  },
);

function isValues(values: unknown): values is Readonly<Record<string, unknown>> {
  return typeof values === "object" && values !== null && Object.keys(values).length > 0;
}
