import type { V1PodSpec, V1PodTemplateSpec, V1TopologySpreadConstraint } from "@kubernetes/client-node";
import { defineBuilder } from "../../compiler/emit/builder.ts";
import type { Wire } from "../../formats/kubernetes/wire.ts";
import { buildContainer } from "./container.ts";
import { secondsOf } from "./duration.ts";
import { buildFilesChecksum, fileKeys } from "./files.ts";
import { buildLabels, buildSelector, sortedCopy } from "./labels.ts";
import { unlessEmpty } from "./maps.ts";
import { mostReplicas } from "./scale.ts";
import type { Application } from "./scores.ts";
import { buildPodSecurity } from "./security.ts";
import { buildStorage } from "./storage.ts";

/** The template that a Deployment or StatefulSet makes its pods from. */
export const buildPodTemplate = defineBuilder(
  "helm/pod-template",
  (application: Application): Wire<V1PodTemplateSpec> => {
    const { files } = application.document.spec;
    const hasFiles = files !== undefined && fileKeys(files).size > 0;
    return {
      metadata: { labels: buildLabels(application), annotations: hasFiles ? buildFilesChecksum(files) : undefined },
      spec: buildPod(application),
    };
  },
);

const buildPod = defineBuilder("helm/pod", (application: Application): Wire<V1PodSpec> => {
  const { spec } = application.document;
  const { volumes, mounts } = buildStorage(spec, application.name);
  const { terminationGracePeriod, nodeSelector, imagePullSecrets } = spec;
  return {
    serviceAccountName: application.name,
    automountServiceAccountToken: spec.serviceAccount?.token ?? false,
    // Variables for every Service of the namespace: noise at best, a clash with the program's own at worst.
    enableServiceLinks: false,
    imagePullSecrets: imagePullSecrets?.map((name) => ({ name })),
    securityContext: buildPodSecurity(spec),
    terminationGracePeriodSeconds: terminationGracePeriod === undefined ? undefined : secondsOf(terminationGracePeriod),
    nodeSelector: nodeSelector === undefined ? undefined : sortedCopy(nodeSelector),
    topologySpreadConstraints: mostReplicas(spec) > 1 ? spreads.map((key) => buildSpread(application, key)) : undefined,
    containers: [buildContainer(application, mounts)],
    volumes: unlessEmpty(volumes),
  };
});

/** What replicas are spread over, as far as there is room. */
const spreads = ["topology.kubernetes.io/zone", "kubernetes.io/hostname"] as const;

const buildSpread = defineBuilder(
  "helm/topology-spread",
  (application: Application, topologyKey: string): Wire<V1TopologySpreadConstraint> => ({
    maxSkew: 1,
    topologyKey,
    whenUnsatisfiable: "ScheduleAnyway",
    labelSelector: { matchLabels: buildSelector(application) },
  }),
);
