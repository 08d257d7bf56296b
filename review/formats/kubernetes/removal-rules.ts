import type { Effect } from "../../change.ts";
import type { Level } from "../../level.ts";
import type { KubernetesObject } from "./object.ts";
import { fieldAt } from "./object-field.ts";

type Removal = readonly [level: Level, reason: string, text: string];

const lost = (text: string): Removal => ["destroys", "data-at-risk", text];
const stopped: Removal = ["interrupts", "stopped", "its pods stop"];
const unreachable: Removal = ["interrupts", "traffic-at-risk", "whoever comes by it finds nothing any more"];
const denied: Removal = ["interrupts", "access-removed", "what it allowed is refused, at once"];
const missing: Removal = ["restart", "missing-at-start", "pods that still name it can't start any more"];
const pruned: Removal = ["interrupts", "pruned", "all that it delivered is removed with it"];

/** What goes with an object, by `<group>/<kind>`. */
const removals: Readonly<Record<string, Removal>> = {
  "/Namespace": lost("everything in the namespace is deleted with it"),
  "/PersistentVolumeClaim": lost("the volume goes the way of its reclaim policy: usually it is deleted"),
  "apiextensions.k8s.io/CustomResourceDefinition": lost("every object of the kind is deleted with it"),
  "postgresql.cnpg.io/Cluster": lost("the database and its volumes are deleted"),
  "/Pod": stopped,
  "apps/Deployment": stopped,
  "apps/DaemonSet": stopped,
  "batch/Job": stopped,
  "batch/CronJob": ["interrupts", "stopped", "it runs no more"],
  "/Service": unreachable,
  "networking.k8s.io/Ingress": unreachable,
  "gateway.networking.k8s.io/HTTPRoute": unreachable,
  "gateway.networking.k8s.io/Gateway": unreachable,
  "rbac.authorization.k8s.io/Role": denied,
  "rbac.authorization.k8s.io/ClusterRole": denied,
  "rbac.authorization.k8s.io/RoleBinding": denied,
  "rbac.authorization.k8s.io/ClusterRoleBinding": denied,
  "/ServiceAccount": missing,
  "/ConfigMap": missing,
  "/Secret": missing,
  "networking.k8s.io/NetworkPolicy": ["reload", "policy", "connections that it refused are allowed, at once"],
  "policy/PodDisruptionBudget": ["none", "disruption-budget", "a drain may evict any number of pods"],
  "autoscaling/HorizontalPodAutoscaler": ["reload", "autoscaling", "the number of pods stays as it is"],
  "helm.toolkit.fluxcd.io/HelmRelease": pruned,
  "kustomize.toolkit.fluxcd.io/Kustomization": pruned,
  "source.toolkit.fluxcd.io/OCIRepository": ["none", "follows", "what it brought is shown by the objects themselves"],
  "kustomize.config.k8s.io/Kustomization": ["none", "restated", "lists the files beside it"],
};

/** What the removal of an object does. */
export function judgeRemoval({ group, kind, body }: KubernetesObject): Effect {
  const id = `${group}/${kind}`;
  if (id === "apps/StatefulSet") return judgeStatefulSet(body);
  const [level, reason, text] = (Object.hasOwn(removals, id) ? removals[id] : undefined) ?? [
    "unknown",
    "no-rule",
    `nothing is known about what goes with an object of the kind ${kind}`,
  ];
  return { level, reason, text };
}

/** The claims of its templates stay, unless it says otherwise (persistentVolumeClaimRetentionPolicy). */
function judgeStatefulSet(body: KubernetesObject["body"]): Effect {
  const policy = fieldAt(body, "spec", "persistentVolumeClaimRetentionPolicy", "whenDeleted");
  if (policy === "Delete")
    return { level: "destroys", reason: "data-at-risk", text: "its pods stop, and their volumes are deleted" };
  const claims = fieldAt(body, "spec", "volumeClaimTemplates");
  return Array.isArray(claims) && claims.length > 0
    ? { level: "interrupts", reason: "data-at-risk", text: "its pods stop; their volumes stay, and nothing uses them" }
    : { level: "interrupts", reason: "stopped", text: "its pods stop" };
}
