import type { V2HorizontalPodAutoscaler, V2MetricSpec } from "@kubernetes/client-node";
import { defineBuilder } from "../../compiler/emit/builder.ts";
import type { KubernetesObject, Wire } from "../../formats/kubernetes/wire.ts";
import { buildMetadata } from "./labels.ts";
import type { Application } from "./scores.ts";

export type HorizontalPodAutoscaler = KubernetesObject<
  V2HorizontalPodAutoscaler,
  "autoscaling/v2",
  "HorizontalPodAutoscaler"
>;

/** Undefined where the spec states the number of replicas. */
export const buildHorizontalPodAutoscaler = defineBuilder(
  "helm/horizontal-pod-autoscaler",
  (application: Application): HorizontalPodAutoscaler | undefined => {
    const { autoscale, state } = application.document.spec;
    if (autoscale === undefined) return undefined;
    const { min, max, cpu, memory } = autoscale;
    return {
      apiVersion: "autoscaling/v2",
      kind: "HorizontalPodAutoscaler",
      metadata: buildMetadata(application),
      spec: {
        scaleTargetRef: {
          apiVersion: "apps/v1",
          kind: state === "stateful" ? "StatefulSet" : "Deployment",
          name: application.name,
        },
        minReplicas: min,
        maxReplicas: max,
        metrics: [utilization("cpu", cpu), ...(memory === undefined ? [] : [utilization("memory", memory)])],
      },
    };
  },
);

/** Aims at a part of what the pods request, in percent. */
function utilization(name: "cpu" | "memory", averageUtilization: number): Wire<V2MetricSpec> {
  return { type: "Resource", resource: { name, target: { type: "Utilization", averageUtilization } } };
}
