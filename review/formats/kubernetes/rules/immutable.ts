import { destroys, interrupts, none, refused } from "../../verdict.ts";
import { fieldAt } from "../object-field.ts";
import { always, type ChangeRule } from "./rule.ts";

const replaced = "the field can't change, unless the object is deleted and made again";
const immutable = always(refused(interrupts("replaced", replaced)));
const immutableData = always(
  refused(destroys("replaced", "the field can't change; to delete the object and make it again puts its data at risk")),
);
/** Nothing that runs hangs on the object itself: it can be made again at once. */
const immutableIdle = always(refused(none("replaced", replaced)));

const rbac = "rbac.authorization.k8s.io";

/** Fields that an API server refuses to change: pkg/apis/<group>/validation/validation.go of Kubernetes 1.36. */
export const immutableRules: readonly ChangeRule[] = [
  { kinds: ["apps/Deployment", "apps/DaemonSet", "apps/ReplicaSet"], at: /^spec\.selector\b/, judge: immutable },
  {
    kinds: ["apps/StatefulSet"],
    // 1.37 lets more change than these; 1.35 and 1.36 let change what this leaves out, and nothing else.
    at: /^spec\.(?!(replicas|ordinals|template|updateStrategy|revisionHistoryLimit|persistentVolumeClaimRetentionPolicy|minReadySeconds)\b)/,
    judge: immutableData,
  },
  {
    kinds: ["batch/Job"],
    at: /^spec\.(selector|template|completionMode|podFailurePolicy|successPolicy|backoffLimitPerIndex|managedBy|manualSelector)\b/,
    judge: immutable,
  },
  {
    kinds: ["batch/Job"],
    at: /^spec\.completions$/,
    // An indexed job is scaled by both at once (validateCompletions).
    judge: (_, __, { body }) =>
      fieldAt(body, "spec", "completionMode") === "Indexed"
        ? none("scale", "more or fewer indexes are worked on")
        : refused(interrupts("replaced", replaced)),
  },
  // A pod may change its images, its deadline, and gain tolerations.
  {
    kinds: ["/Pod"],
    at: /^spec\.(?!activeDeadlineSeconds|tolerations|(initC|c)ontainers\[[^\]]*\]\.image$)/,
    judge: immutable,
  },
  {
    kinds: ["/PersistentVolumeClaim"],
    at: /^spec\.(?!volumeAttributesClassName|resources\.requests\.storage$)/,
    judge: immutableData,
  },
  {
    kinds: ["/PersistentVolume"],
    at: /^spec\.(?!capacity|accessModes|persistentVolumeReclaimPolicy|claimRef|storageClassName|mountOptions|nodeAffinity|volumeAttributesClassName)/,
    judge: immutableData,
  },
  {
    kinds: ["storage.k8s.io/StorageClass"],
    at: /^(provisioner|parameters|reclaimPolicy|volumeBindingMode)\b/,
    judge: immutableIdle,
  },
  { kinds: ["storage.k8s.io/VolumeAttributesClass"], at: /^(driverName|parameters)\b/, judge: immutableIdle },
  { kinds: [`${rbac}/RoleBinding`, `${rbac}/ClusterRoleBinding`], at: /^roleRef\b/, judge: immutable },
  { kinds: ["/Secret"], at: /^type$/, judge: immutable },
  {
    kinds: ["/ConfigMap", "/Secret"],
    at: /^(data|binaryData|stringData|immutable)\b/,
    judge: ({ steps }, { body }) =>
      body["immutable"] === true
        ? refused(interrupts("replaced", replaced))
        : steps[0] === "immutable"
          ? none("locked", "its data can't change any more from now on")
          : none("read-at-start", "pods read it when they start"),
  },
  { kinds: ["scheduling.k8s.io/PriorityClass"], at: /^(value|preemptionPolicy)$/, judge: immutableIdle },
  { kinds: ["networking.k8s.io/IngressClass"], at: /^spec\.controller$/, judge: immutable },
  { kinds: ["node.k8s.io/RuntimeClass"], at: /^handler$/, judge: immutable },
  { kinds: ["discovery.k8s.io/EndpointSlice"], at: /^addressType$/, judge: immutable },
  {
    kinds: ["apiextensions.k8s.io/CustomResourceDefinition"],
    at: /^spec\.(group|scope|names\.(plural|kind))$/,
    judge: always(
      refused(destroys("replaced", "the field can't change; with the definition all objects of the kind are deleted")),
    ),
  },
];
