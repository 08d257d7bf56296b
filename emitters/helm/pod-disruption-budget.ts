import type { V1PodDisruptionBudget } from "@kubernetes/client-node";
import { defineBuilder } from "../../compiler/emit/builder.ts";
import type { KubernetesObject } from "../../formats/kubernetes/wire.ts";
import { buildMetadata, buildSelector } from "./labels.ts";
import { mostReplicas } from "./scale.ts";
import type { Application } from "./scores.ts";

export type PodDisruptionBudget = KubernetesObject<V1PodDisruptionBudget, "policy/v1", "PodDisruptionBudget">;

/** As the spec states it, else one where several run. Undefined for a single replica: a budget would block every drain. */
export const buildPodDisruptionBudget = defineBuilder(
  "helm/pod-disruption-budget",
  (application: Application): PodDisruptionBudget | undefined => {
    const { spec } = application.document;
    if (spec.disruptionBudget === undefined && mostReplicas(spec) < 2) return undefined;
    const { maxUnavailable, minAvailable } = spec.disruptionBudget ?? { maxUnavailable: 1 };
    return {
      apiVersion: "policy/v1",
      kind: "PodDisruptionBudget",
      metadata: buildMetadata(application),
      spec: {
        maxUnavailable,
        minAvailable,
        selector: { matchLabels: buildSelector(application) },
        // A pod that does not work anyway must not hold a drain up.
        unhealthyPodEvictionPolicy: "AlwaysAllow",
      },
    };
  },
);
