import type { JsonObject, JsonValue } from "../../../formats/json/value.ts";
import { kindOf, type ObjectKind } from "./object.ts";

interface DefaultRule {
  /** `<group>/<kind>`; of any kind where it is left out. */
  readonly kinds?: readonly string[];
  /** Matches the end of a path whose items are not named: `spec.containers.livenessProbe.periodSeconds`. */
  readonly at: RegExp;
  readonly value: JsonValue;
}

/** A pod's: pkg/apis/core/v1/defaults.go, SetDefaults_PodSpec. What SetDefaults_Pod adds rolls a template: not here. */
const podRules: readonly DefaultRule[] = [
  { at: /spec\.dnsPolicy$/, value: "ClusterFirst" },
  { at: /template\.spec\.restartPolicy$/, value: "Always" },
  { at: /spec\.terminationGracePeriodSeconds$/, value: 30 },
  { at: /spec\.schedulerName$/, value: "default-scheduler" },
  { at: /spec\.(hostNetwork|hostPID|hostIPC)$/, value: false },
  // SetDefaults_Container, SetDefaults_Probe, SetDefaults_HTTPGetAction.
  { at: /ontainers\.terminationMessagePath$/, value: "/dev/termination-log" },
  { at: /ontainers\.terminationMessagePolicy$/, value: "File" },
  { at: /ontainers\.(stdin|stdinOnce|tty)$/, value: false },
  { at: /Probe\.(timeoutSeconds|successThreshold)$/, value: 1 },
  { at: /Probe\.periodSeconds$/, value: 10 },
  { at: /Probe\.failureThreshold$/, value: 3 },
  { at: /Probe\.initialDelaySeconds$/, value: 0 },
  { at: /httpGet\.path$/, value: "/" },
  { at: /httpGet\.scheme$/, value: "HTTP" },
  // SetDefaults_*VolumeSource, SetDefaults_ObjectFieldSelector, SetDefaults_ServiceAccountTokenProjection.
  { at: /\.(configMap|secret|downwardAPI|projected)\.defaultMode$/, value: 420 },
  { at: /serviceAccountToken\.expirationSeconds$/, value: 3600 },
  { at: /volumeMounts\.readOnly$/, value: false },
  { at: /fieldRef\.apiVersion$/, value: "v1" },
  { at: /ports\.protocol$/, value: "TCP" },
];

const workloads = ["apps/Deployment", "apps/StatefulSet", "apps/DaemonSet", "apps/ReplicaSet"];

/** pkg/apis/<group>/v1/defaults.go of Kubernetes 1.36, and the schemas of the custom resources. */
const kindRules: readonly DefaultRule[] = [
  { kinds: [...workloads, "postgresql.cnpg.io/Pooler"], at: /^spec\.(replicas|instances)$/, value: 1 },
  { kinds: ["postgresql.cnpg.io/Cluster"], at: /^spec\.instances$/, value: 1 },
  { kinds: workloads, at: /^spec\.revisionHistoryLimit$/, value: 10 },
  { kinds: workloads, at: /^spec\.minReadySeconds$/, value: 0 },
  { kinds: workloads, at: /^spec\.paused$/, value: false },
  { kinds: workloads, at: /^spec\.(strategy|updateStrategy)\.type$/, value: "RollingUpdate" },
  { kinds: ["apps/Deployment"], at: /rollingUpdate\.(maxUnavailable|maxSurge)$/, value: "25%" },
  { kinds: ["apps/Deployment"], at: /^spec\.progressDeadlineSeconds$/, value: 600 },
  { kinds: ["apps/DaemonSet", "apps/StatefulSet"], at: /rollingUpdate\.maxUnavailable$/, value: 1 },
  { kinds: ["apps/DaemonSet"], at: /rollingUpdate\.maxSurge$/, value: 0 },
  { kinds: ["apps/StatefulSet"], at: /rollingUpdate\.partition$/, value: 0 },
  { kinds: ["apps/StatefulSet"], at: /^spec\.podManagementPolicy$/, value: "OrderedReady" },
  { kinds: ["apps/StatefulSet"], at: /RetentionPolicy\.when(Deleted|Scaled)$/, value: "Retain" },
  { at: /(^spec|volumeClaimTemplates\.spec)\.volumeMode$/, value: "Filesystem" },
  { kinds: ["batch/Job", "batch/CronJob"], at: /\bspec\.backoffLimit$/, value: 6 },
  { kinds: ["batch/Job", "batch/CronJob"], at: /\bspec\.completionMode$/, value: "NonIndexed" },
  { kinds: ["batch/Job", "batch/CronJob"], at: /\bspec\.(suspend|manualSelector)$/, value: false },
  { kinds: ["batch/CronJob"], at: /^spec\.concurrencyPolicy$/, value: "Allow" },
  { kinds: ["batch/CronJob"], at: /^spec\.successfulJobsHistoryLimit$/, value: 3 },
  { kinds: ["batch/CronJob"], at: /^spec\.failedJobsHistoryLimit$/, value: 1 },
  { kinds: ["/Service"], at: /^spec\.type$/, value: "ClusterIP" },
  { kinds: ["/Service"], at: /^spec\.sessionAffinity$/, value: "None" },
  { kinds: ["/Service"], at: /^spec\.(internal|external)TrafficPolicy$/, value: "Cluster" },
  { kinds: ["/Service"], at: /^spec\.publishNotReadyAddresses$/, value: false },
  { kinds: ["/Service"], at: /^spec\.allocateLoadBalancerNodePorts$/, value: true },
  { kinds: ["/Secret"], at: /^type$/, value: "Opaque" },
  { kinds: ["/ConfigMap", "/Secret"], at: /^immutable$/, value: false },
  { kinds: ["/PersistentVolume"], at: /^spec\.persistentVolumeReclaimPolicy$/, value: "Retain" },
  { kinds: ["storage.k8s.io/StorageClass"], at: /^reclaimPolicy$/, value: "Delete" },
  { kinds: ["storage.k8s.io/StorageClass"], at: /^volumeBindingMode$/, value: "Immediate" },
  { kinds: ["scheduling.k8s.io/PriorityClass"], at: /^preemptionPolicy$/, value: "PreemptLowerPriority" },
  { kinds: ["autoscaling/HorizontalPodAutoscaler"], at: /^spec\.minReplicas$/, value: 1 },
  { kinds: ["gateway.networking.k8s.io/HTTPRoute"], at: /backendRefs\.weight$/, value: 1 },
  { kinds: ["gateway.networking.k8s.io/HTTPRoute"], at: /backendRefs\.kind$/, value: "Service" },
  { kinds: ["gateway.networking.k8s.io/HTTPRoute"], at: /parentRefs\.kind$/, value: "Gateway" },
  { kinds: ["gateway.networking.k8s.io/HTTPRoute"], at: /(parentRefs)\.group$/, value: "gateway.networking.k8s.io" },
  { kinds: ["gateway.networking.k8s.io/HTTPRoute"], at: /matches\.path\.type$/, value: "PathPrefix" },
  { kinds: ["gateway.networking.k8s.io/HTTPRoute"], at: /matches\.path\.value$/, value: "/" },
  { kinds: ["postgresql.cnpg.io/Cluster"], at: /^spec\.primaryUpdateMethod$/, value: "restart" },
  { kinds: ["postgresql.cnpg.io/Cluster"], at: /^spec\.primaryUpdateStrategy$/, value: "unsupervised" },
  { kinds: ["postgresql.cnpg.io/Cluster"], at: /^spec\.(enablePDB|storage\.resizeInUseVolumes)$/, value: true },
  { kinds: ["postgresql.cnpg.io/Cluster"], at: /^spec\.enableSuperuserAccess$/, value: false },
  { kinds: ["postgresql.cnpg.io/Cluster"], at: /^spec\.postgres(UID|GID)$/, value: 26 },
  { kinds: ["helm.toolkit.fluxcd.io/HelmRelease"], at: /^spec\.suspend$/, value: false },
  { kinds: ["source.toolkit.fluxcd.io/OCIRepository"], at: /^spec\.(suspend|insecure)$/, value: false },
  { kinds: ["source.toolkit.fluxcd.io/OCIRepository"], at: /^spec\.provider$/, value: "generic" },
  { kinds: ["kustomize.toolkit.fluxcd.io/Kustomization"], at: /^spec\.(suspend|force|wait)$/, value: false },
  { kinds: ["kustomize.toolkit.fluxcd.io/Kustomization"], at: /^spec\.deletionPolicy$/, value: "MirrorPrune" },
  { kinds: ["external-secrets.io/ExternalSecret"], at: /^spec\.refreshInterval$/, value: "1h0m0s" },
  { kinds: ["external-secrets.io/ExternalSecret"], at: /^spec\.target\.creationPolicy$/, value: "Owner" },
  { kinds: ["external-secrets.io/ExternalSecret"], at: /^spec\.target\.deletionPolicy$/, value: "Retain" },
];

/**
 * What a field is where nobody writes it: whoever writes it out changes nothing. `siblings` are the fields beside it.
 * Undefined where nothing is known to be filled in.
 */
export function defaultOf(kind: ObjectKind, steps: readonly string[], siblings: JsonObject): JsonValue | undefined {
  const path = steps.filter((step) => !step.startsWith("[")).join(".");
  if (path.endsWith("ontainers.imagePullPolicy")) return pullPolicyOf(siblings["image"]);
  if (kindOf(kind) === "/Service" && path === "spec.ports.targetPort") return siblings["port"];
  const id = kindOf(kind);
  const own = kindRules.find(({ kinds, at }) => (kinds === undefined || kinds.includes(id)) && at.test(path));
  return (own ?? (kind.isNative ? podRules.find(({ at }) => at.test(path)) : undefined))?.value;
}

/** Always for `latest`, or for no tag and no digest (SetDefaults_Container). */
function pullPolicyOf(image: JsonValue | undefined): string | undefined {
  if (typeof image !== "string") return undefined;
  const [, tag, digest] = /^[^@]*?(?::([\w.-]+))?(?:@(.+))?$/.exec(image) ?? [];
  return tag === "latest" || (tag === undefined && digest === undefined) ? "Always" : "IfNotPresent";
}
