import type { Effect } from "../../change.ts";
import { destroys, interrupts, none, reload, restart, unknown, type Verdict } from "../verdict.ts";
import { type KubernetesObject, kindOf } from "./object.ts";
import { fieldAt } from "./object-field.ts";
import { isForPodsOf, isNamedByPodsOf } from "./pod-of.ts";

import { hasClaims } from "./rules/workloads.ts";

const lost = (text: string): Verdict => destroys("data-at-risk", text);
const stopped = interrupts("stopped", "its pods stop");
const unreachable = interrupts("traffic-at-risk", "whoever comes by it finds nothing any more");
const denied = interrupts("access-removed", "what it allowed is refused, at once");
const missing = restart("missing-at-start", "pods that still name it can't start any more");
const unwatched = none("monitoring", "what it watched is watched no more");
const pruned = interrupts("pruned", "all that it delivered is removed with it");
const rbac = "rbac.authorization.k8s.io";

/** What goes with an object, by `<group>/<kind>`. */
const removals = new Map<
  string,
  Verdict | ((object: KubernetesObject, removed: readonly KubernetesObject[]) => Verdict)
>([
  ["/Namespace", lost("everything in the namespace is deleted with it")],
  ["/PersistentVolumeClaim", lost("the volume goes the way of its reclaim policy: usually it is deleted")],
  ["/PersistentVolume", lost("the cluster forgets the volume; whoever claims it loses it")],
  ["apiextensions.k8s.io/CustomResourceDefinition", lost("every object of the kind is deleted with it")],
  ["postgresql.cnpg.io/Cluster", lost("the database and its volumes are deleted")],
  ["postgresql.cnpg.io/Database", judgeDatabase],
  ["postgresql.cnpg.io/ScheduledBackup", reload("no-backup", "no further backup is made; those that were made stay")],
  ["postgresql.cnpg.io/Pooler", interrupts("traffic-at-risk", "its pods stop: whoever connects through it is cut off")],
  ["/Pod", stopped],
  ["apps/Deployment", stopped],
  ["apps/ReplicaSet", stopped],
  ["apps/DaemonSet", stopped],
  ["apps/StatefulSet", judgeStatefulSet],
  ["batch/Job", stopped],
  ["batch/CronJob", interrupts("stopped", "it runs no more")],
  ["/Service", unreachable],
  ["networking.k8s.io/Ingress", unreachable],
  ["networking.k8s.io/IngressClass", unreachable],
  ["gateway.networking.k8s.io/HTTPRoute", unreachable],
  ["gateway.networking.k8s.io/Gateway", unreachable],
  [`${rbac}/Role`, denied],
  [`${rbac}/ClusterRole`, denied],
  [`${rbac}/RoleBinding`, denied],
  [`${rbac}/ClusterRoleBinding`, denied],
  ["/ServiceAccount", judgeNamed],
  ["/ConfigMap", judgeNamed],
  ["/Secret", judgeNamed],
  ["scheduling.k8s.io/PriorityClass", missing],
  ["node.k8s.io/RuntimeClass", missing],
  ["external-secrets.io/ExternalSecret", judgeExternalSecret],
  [
    "storage.k8s.io/StorageClass",
    none("new-volumes", "no volume of the class can be made any more; those that are stay"),
  ],
  ["networking.k8s.io/NetworkPolicy", judgePolicy],
  ["policy/PodDisruptionBudget", none("disruption-budget", "a drain may evict any number of pods")],
  ["autoscaling/HorizontalPodAutoscaler", reload("autoscaling", "the number of pods stays as it is")],
  ["/ResourceQuota", none("quota", "nothing bounds the namespace any more")],
  ["/LimitRange", none("quota", "containers get no bounds of their own any more")],
  ["monitoring.coreos.com/PodMonitor", unwatched],
  ["monitoring.coreos.com/ServiceMonitor", unwatched],
  ["monitoring.coreos.com/PrometheusRule", unwatched],
  ["helm.toolkit.fluxcd.io/HelmRelease", judgeRelease],
  ["kustomize.toolkit.fluxcd.io/Kustomization", judgeKustomization],
  ["source.toolkit.fluxcd.io/OCIRepository", none("follows", "what it brought is shown by the objects themselves")],
  ["kustomize.config.k8s.io/Kustomization", none("restated", "lists the files beside it")],
]);

/** What the removal of an object does. */
export function judgeRemoval(object: KubernetesObject, removed: readonly KubernetesObject[]): Effect {
  const { kind, body, chart } = object;
  const notes = fieldAt(body, "metadata", "annotations");
  if (chart !== "" && fieldAt(notes, "helm.sh/resource-policy") === "keep")
    return none("kept", "Helm leaves it in the cluster (helm.sh/resource-policy)");
  if (chart === "" && fieldAt(notes, "kustomize.toolkit.fluxcd.io/prune") === "disabled")
    return none("kept", "Flux leaves it in the cluster (kustomize.toolkit.fluxcd.io/prune)");
  const found = removals.get(kindOf(object));
  const verdict =
    typeof found === "function"
      ? found(object, removed)
      : (found ?? unknown("no-rule", `nothing is known about what goes with an object of the kind ${kind}`));
  return verdict.reason === "pruned" ? { ...verdict, text: `${verdict.text}${childrenOf(object, removed)}` } : verdict;
}

/** The claims of its templates stay, unless it says otherwise (persistentVolumeClaimRetentionPolicy). */
function judgeStatefulSet({ body }: KubernetesObject): Verdict {
  const policy = fieldAt(body, "spec", "persistentVolumeClaimRetentionPolicy", "whenDeleted");
  if (!hasClaims(body)) return stopped;
  return policy === "Delete"
    ? lost("its pods stop, and their volumes are deleted")
    : interrupts("data-at-risk", "its pods stop; their volumes stay, and nothing uses them");
}

function judgePolicy(policy: KubernetesObject, removed: readonly KubernetesObject[]): Verdict {
  return isForPodsOf(policy, removed)
    ? none("policy", "the pods that it was for go with it")
    : reload("policy", "connections that it refused are allowed, at once");
}

function judgeNamed(object: KubernetesObject, removed: readonly KubernetesObject[]): Verdict {
  return isNamedByPodsOf(object, removed) ? none("unused", "the pods that named it go with it") : missing;
}

function judgeDatabase({ body }: KubernetesObject): Verdict {
  return fieldAt(body, "spec", "databaseReclaimPolicy") === "delete"
    ? lost("the database is dropped (databaseReclaimPolicy delete)")
    : none("kept", "the database stays in PostgreSQL, and nobody looks after it");
}

/** The Secret belongs to what made it, unless it says otherwise (external-secrets, target.creationPolicy). */
function judgeExternalSecret({ body }: KubernetesObject): Verdict {
  const policy = fieldAt(body, "spec", "target", "creationPolicy") ?? "Owner";
  return policy === "Owner" ? missing : none("kept", "the Secret stays, and is not renewed any more");
}

/** helm-controller uninstalls; what `crds/` of a chart brought stays. */
function judgeRelease({ body }: KubernetesObject): Verdict {
  return fieldAt(body, "spec", "suspend") === true
    ? none("orphaned", "it is suspended: what it delivered stays, and nobody looks after it")
    : interrupts("pruned", "Helm uninstalls the release: all that it delivered is removed with it");
}

/** kustomize-controller 1.9, internal/controller, finalize. */
function judgeKustomization({ body }: KubernetesObject): Verdict {
  const spec = fieldAt(body, "spec");
  const policy = fieldAt(spec, "deletionPolicy") ?? "MirrorPrune";
  const keeps = policy === "Orphan" || (policy === "MirrorPrune" && fieldAt(spec, "prune") !== true);
  return keeps || fieldAt(spec, "suspend") === true
    ? none("orphaned", "what it delivered stays in the cluster, and nobody looks after it")
    : pruned;
}

const namedChildren = 8;

/** The objects that were removed from the path of a Kustomization, or from the chart of a release, with it. */
function childrenOf({ body, path }: KubernetesObject, removed: readonly KubernetesObject[]): string {
  const at = fieldAt(body, "spec", "path");
  const folder =
    typeof at === "string" ? at.replace(/^(\.\/)+|\/$/g, "") : path.replace(/^.*\/([^/]+\/[^/]+)\/[^/]*$/, "$1");
  const chart = /^charts\/([^/]+)$/.exec(folder)?.[1];
  if (chart === undefined) return "";
  const names = removed
    .filter(
      (one) =>
        one.chart === `helm/${chart}` ||
        (typeof at === "string" && one.path.includes(`/${folder}/`) && one.group !== "kustomize.config.k8s.io"),
    )
    .map(({ kind, name }) => `${kind} ${name}`);
  const more = names.length - namedChildren;
  return names.length === 0
    ? ""
    : `: ${names.slice(0, namedChildren).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
