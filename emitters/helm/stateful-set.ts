import type { V1StatefulSet } from "@kubernetes/client-node";
import { defineBuilder } from "../../compiler/emit/builder.ts";
import type { KubernetesObject } from "../../formats/kubernetes/wire.ts";
import { buildMetadata, buildSelector } from "./labels.ts";
import { sortedKeys, unlessEmpty } from "./maps.ts";
import { buildPodTemplate } from "./pod.ts";
import { statedReplicas } from "./scale.ts";
import { type Application, capability, type KubernetesCluster } from "./scores.ts";
import { headlessName } from "./service.ts";
import { buildClaim } from "./storage.ts";

export type StatefulSet = KubernetesObject<V1StatefulSet, "apps/v1", "StatefulSet">;

/** Replicas with names and volumes of their own, which outlive them: the claims stay when the StatefulSet goes. */
export const buildStatefulSet = defineBuilder(
  "helm/stateful-set",
  (application: Application, cluster: KubernetesCluster): StatefulSet => {
    const { spec } = application.document;
    const defaultClass = capability(application, cluster, "storage")?.default;
    return {
      apiVersion: "apps/v1",
      kind: "StatefulSet",
      metadata: buildMetadata(application),
      spec: {
        serviceName: headlessName(application),
        replicas: statedReplicas(spec),
        selector: { matchLabels: buildSelector(application) },
        template: buildPodTemplate(application),
        volumeClaimTemplates: unlessEmpty(
          sortedKeys(spec.volumes).map((name) => buildClaim(spec.volumes ?? {}, name, defaultClass)),
        ),
      },
    };
  },
);
