import type { V1Namespace } from "@kubernetes/client-node";
import { defineBuilder } from "../../compiler/emit/builder.ts";
import type { ChartFact } from "../../compiler/emit/facts.ts";
import type { KubernetesObject } from "../../formats/kubernetes/wire.ts";
import { fluxNamespace } from "./names.ts";
import { substitutionDisabled } from "./substitution.ts";
import { thirdParty } from "./unit.ts";

export type Namespace = KubernetesObject<V1Namespace, "v1", "Namespace">;

/** Namespaces that a cluster, or Flux, has from the start. They are somebody else's to describe. */
export function isGivenNamespace(name: string): boolean {
  return name === "default" || name === fluxNamespace || name.startsWith("kube-");
}

/**
 * The namespace of charts. It is never pruned: the data of whoever moved in later would go with it. Where all that
 * runs in it is ours, the restricted Pod Security Standard is enforced; a third party's chart may need more.
 */
export const buildNamespace = defineBuilder(
  "flux/namespace",
  (charts: readonly ChartFact[], name: string): Namespace => ({
    apiVersion: "v1",
    kind: "Namespace",
    metadata: {
      name,
      ...(charts.some((chart) => thirdParty(chart) !== undefined)
        ? {}
        : { labels: { "pod-security.kubernetes.io/enforce": "restricted" } }),
      annotations: { ...substitutionDisabled, "kustomize.toolkit.fluxcd.io/prune": "disabled" },
    },
  }),
);
