import type { V1Deployment } from "@kubernetes/client-node";
import { defineBuilder } from "../../compiler/emit/builder.ts";
import type { KubernetesObject } from "../../formats/kubernetes/wire.ts";
import { buildMetadata, buildSelector } from "./labels.ts";
import { buildPodTemplate } from "./pod.ts";
import { statedReplicas } from "./scale.ts";
import type { Application } from "./scores.ts";

export type Deployment = KubernetesObject<V1Deployment, "apps/v1", "Deployment">;

export const buildDeployment = defineBuilder(
  "helm/deployment",
  (application: Application): Deployment => ({
    apiVersion: "apps/v1",
    kind: "Deployment",
    metadata: buildMetadata(application),
    spec: {
      replicas: statedReplicas(application.document.spec),
      selector: { matchLabels: buildSelector(application) },
      template: buildPodTemplate(application),
    },
  }),
);
