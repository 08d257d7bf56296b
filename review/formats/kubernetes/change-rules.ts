import type { JsonValue } from "../../../formats/json/value.ts";
import { readQuantity } from "../../../formats/kubernetes/quantity.ts";
import type { Effect } from "../../change.ts";
import { isEmpty } from "../../shown-value.ts";
import type { ValueChange } from "./compare-values.ts";
import type { KubernetesObject } from "./object.ts";
import { fieldAt } from "./object-field.ts";

/** What a changed field does: without the field, which is said by whoever asks. */
export type Verdict = Omit<Effect, "field">;

/** A field of some kinds, and what a change of it does. Of the rules that match, the first speaks. */
interface ChangeRule {
  /** `<group>/<kind>`; the core group is "". */
  readonly kinds: readonly string[];
  /** Matches the path, `spec.replicas`. */
  readonly at: RegExp;
  readonly judge: (change: ValueChange, before: KubernetesObject, after: KubernetesObject) => Verdict;
}

const nothing = (reason: string, text: string): Verdict => ({ level: "none", reason, text });
const always =
  (verdict: Verdict): ChangeRule["judge"] =>
  () =>
    verdict;
const reload = (reason: string, text: string): ChangeRule["judge"] => always({ level: "reload", reason, text });

const immutable = always({
  level: "interrupts",
  reason: "replaced",
  text: "the field can't change, unless the object is deleted and made again",
  refused: true,
});
const immutableData = always({
  level: "destroys",
  reason: "replaced",
  text: "the field can't change; to delete the object and make it again puts its data at risk",
  refused: true,
});

const cluster = "postgresql.cnpg.io/Cluster";
const replicated = ["apps/Deployment", "apps/StatefulSet"];

/** Sources: validation.go of the API groups (Kubernetes 1.37); controllers' docs; CloudNativePG 1.30, cluster_webhook.go and cluster_upgrade.go. */
const rules: readonly ChangeRule[] = [
  { kinds: ["apps/Deployment", "apps/DaemonSet"], at: /^spec\.selector\b/, judge: immutable },
  {
    kinds: ["apps/StatefulSet"],
    at: /^spec\.(selector|volumeClaimTemplates|serviceName|podManagementPolicy)\b/,
    judge: immutableData,
  },
  { kinds: ["batch/Job"], at: /^spec\.(selector|template|completionMode)\b/, judge: immutable },
  { kinds: ["/Service"], at: /^spec\.(clusterIP|loadBalancerClass)\b/, judge: immutable },
  {
    kinds: ["storage.k8s.io/StorageClass"],
    at: /^(provisioner|parameters|reclaimPolicy|volumeBindingMode)\b/,
    judge: immutable,
  },
  {
    kinds: ["rbac.authorization.k8s.io/RoleBinding", "rbac.authorization.k8s.io/ClusterRoleBinding"],
    at: /^roleRef\b/,
    judge: immutable,
  },
  { kinds: ["/PersistentVolumeClaim"], at: /^spec\.resources\.requests\.storage$/, judge: judgeStorage },
  { kinds: ["/PersistentVolumeClaim"], at: /^spec\.(?!volumeAttributesClassName)/, judge: immutableData },
  { kinds: ["apps/Deployment", "apps/StatefulSet", "apps/DaemonSet"], at: /^spec\.template\b/, judge: judgeTemplate },
  { kinds: replicated, at: /^spec\.replicas$/, judge: judgeScale },
  {
    kinds: ["apps/Deployment", "apps/StatefulSet", "apps/DaemonSet"],
    at: /^spec\.(strategy|updateStrategy|minReadySeconds|revisionHistoryLimit|progressDeadlineSeconds)\b/,
    judge: always(nothing("rollout-policy", "says how the next rollout goes")),
  },
  { kinds: ["batch/CronJob"], at: /^spec\b/, judge: always(nothing("next-run", "from the next run on")) },
  {
    kinds: ["/Service"],
    at: /^spec\.selector\b/,
    judge: always({ level: "interrupts", reason: "traffic-at-risk", text: "the Service sends traffic to other pods" }),
  },
  { kinds: ["/Service"], at: /^spec\.ports\b/, judge: judgeTraffic("port of the Service") },
  { kinds: ["networking.k8s.io/Ingress"], at: /^spec\.rules\b/, judge: judgeTraffic("host or path") },
  { kinds: ["networking.k8s.io/Ingress"], at: /^spec\.(tls|ingressClassName)\b/, judge: judgeTraffic("TLS or class") },
  { kinds: ["gateway.networking.k8s.io/HTTPRoute"], at: /^spec\b/, judge: judgeTraffic("host or rule of the route") },
  {
    kinds: ["networking.k8s.io/NetworkPolicy"],
    at: /^spec\b/,
    judge: reload("policy", "other connections are allowed, at once"),
  },
  {
    kinds: ["rbac.authorization.k8s.io/Role", "rbac.authorization.k8s.io/ClusterRole"],
    at: /^(rules|aggregationRule)\b/,
    judge: reload("access", "other requests are allowed, at once"),
  },
  {
    kinds: ["rbac.authorization.k8s.io/RoleBinding", "rbac.authorization.k8s.io/ClusterRoleBinding"],
    at: /^subjects\b/,
    judge: reload("access", "others are allowed to do what the role says, at once"),
  },
  {
    kinds: ["/ConfigMap", "/Secret"],
    at: /^(data|binaryData|stringData)\b/,
    judge: (_, before) =>
      before.body["immutable"] === true
        ? immutable(_, before, before)
        : nothing("read-at-start", "pods read it when they start"),
  },
  {
    kinds: ["policy/PodDisruptionBudget"],
    at: /^spec\b/,
    judge: reload("disruption-budget", "a drain may evict more pods, or fewer"),
  },
  {
    kinds: ["autoscaling/HorizontalPodAutoscaler"],
    at: /^spec\b/,
    judge: reload("autoscaling", "other bounds for the number of pods"),
  },
  {
    kinds: [cluster],
    at: /^spec\.instances$/,
    judge: ({ before, after }) =>
      Number(after ?? 1) < Number(before ?? 1)
        ? {
            level: "destroys",
            reason: "data-at-risk",
            text: "fewer instances: the volume of each that goes is deleted",
          }
        : { level: "reload", reason: "scale", text: "new replicas are cloned; those that run stay" },
  },
  { kinds: [cluster], at: /^spec\.(storage|walStorage)\.size$/, judge: judgeStorage },
  { kinds: [cluster], at: /^spec\.(storage|walStorage|tablespaces)\b/, judge: immutableData },
  { kinds: [cluster], at: /^spec\.(imageName|imageCatalogRef)\b/, judge: judgeDatabaseImage },
  {
    kinds: [cluster],
    at: /^spec\.postgresql\.parameters\b/,
    judge: always({
      level: "restart",
      reason: "parameters",
      text: "PostgreSQL reloads, or restarts in place where a parameter wants it",
    }),
  },
  { kinds: [cluster], at: /^spec\.(resources|env|affinity|projectedVolumeTemplate)\b/, judge: judgeDatabasePods },
  {
    kinds: ["helm.toolkit.fluxcd.io/HelmRelease"],
    at: /^spec\.(releaseName|targetNamespace|storageNamespace|chart\.spec\.chart)$/,
    judge: always({
      level: "destroys",
      reason: "reinstalled",
      text: "Helm uninstalls the release first, then installs it anew",
    }),
  },
  {
    kinds: ["kustomize.config.k8s.io/Kustomization"],
    at: /^/,
    judge: always(nothing("restated", "lists the files beside it")),
  },
  {
    kinds: ["source.toolkit.fluxcd.io/OCIRepository"],
    at: /^spec\.ref\b/,
    judge: always(nothing("follows", "what it brings is shown by the objects themselves")),
  },
];

/** Labels and notes of an object touch nothing that runs. A pod's are in its template. */
const metadataRule = /^metadata\.(labels|annotations)\b/;

/** What a changed field of an object does. */
export function judgeChange(
  path: string,
  change: ValueChange,
  before: KubernetesObject,
  after: KubernetesObject,
): Verdict {
  const kind = `${after.group}/${after.kind}`;
  const rule = rules.find(({ kinds, at }) => kinds.includes(kind) && at.test(path));
  if (rule !== undefined) return rule.judge(change, before, after);
  if (metadataRule.test(path)) return nothing("metadata", "labels or annotations of the object alone");
  return { level: "unknown", reason: "no-rule", text: `nothing is known about this field of the kind ${after.kind}` };
}

function judgeTemplate(_: ValueChange, __: KubernetesObject, { kind, body }: KubernetesObject): Verdict {
  if (fieldAt(body, "spec", "strategy", "type") === "Recreate")
    return {
      level: "interrupts",
      reason: "recreated",
      text: "all pods stop before new ones start (strategy Recreate)",
    };
  if (fieldAt(body, "spec", "updateStrategy", "type") === "OnDelete")
    return nothing("on-delete", "nothing until somebody deletes the pods (updateStrategy OnDelete)");
  return { level: "restart", reason: "rolling-restart", text: `rolling restart: every pod of the ${kind} is replaced` };
}

function judgeScale({ before, after }: ValueChange): Verdict {
  const [from, to] = [Number(before ?? 1), Number(after ?? 1)];
  if (to === 0) return { level: "interrupts", reason: "scaled-to-nothing", text: "no pod is left" };
  return {
    level: "reload",
    reason: "scale",
    text: `scale only: ${to > from ? "pods are added" : "pods are stopped"}, the others stay`,
  };
}

function judgeStorage({ before, after }: ValueChange): Verdict {
  const [from, to] = [readQuantity(before), readQuantity(after)];
  if (from !== undefined && to !== undefined && to > from)
    return { level: "reload", reason: "grown", text: "the volume grows" };
  return {
    level: "destroys",
    reason: "data-at-risk",
    text: "a volume can't shrink; to make it again loses its data",
    refused: true,
  };
}

/** Added parts serve more; removed ones are missed by whoever uses them. */
function judgeTraffic(what: string): ChangeRule["judge"] {
  return ({ before, after }) => {
    if (isEmpty(before) && isEmpty(after)) return nothing("empty", "nothing was there, and nothing is");
    if (isEmpty(before)) return { level: "reload", reason: "traffic-added", text: `a new ${what}` };
    const lost = Array.isArray(before) && Array.isArray(after) && before.every((one: JsonValue) => isAmong(one, after));
    if (lost) return { level: "reload", reason: "traffic-added", text: `a new ${what}` };
    return { level: "interrupts", reason: "traffic-at-risk", text: `a ${what} is removed or leads elsewhere` };
  };
}

function isAmong(one: JsonValue, list: readonly JsonValue[]): boolean {
  const text = JSON.stringify(one);
  return list.some((other) => JSON.stringify(other) === text);
}

function judgeDatabaseImage({ before, after }: ValueChange, old: KubernetesObject, now: KubernetesObject): Verdict {
  const [from, to] = [majorOf(before), majorOf(after)];
  if (from !== undefined && to !== undefined && from !== to)
    return to < from
      ? {
          level: "destroys",
          reason: "downgrade",
          text: `PostgreSQL ${from} can't go back to ${to}`,
          refused: true,
        }
      : {
          level: "destroys",
          reason: "major-upgrade",
          text: `major upgrade ${from} to ${to}: all instances stop, and the replicas' volumes are made anew`,
        };
  return judgeDatabasePods({ steps: [], before, after }, old, now);
}

function judgeDatabasePods(_: ValueChange, __: KubernetesObject, { body }: KubernetesObject): Verdict {
  return Number(fieldAt(body, "spec", "instances") ?? 1) <= 1
    ? { level: "interrupts", reason: "database-restart", text: "the only instance of the database restarts" }
    : { level: "restart", reason: "database-restart", text: "instances restart one by one, the primary last" };
}

/** The major version in an image's tag: 17 of `…/postgresql:17.2@sha256:…`. */
function majorOf(image: JsonValue | undefined): number | undefined {
  const tag = typeof image === "string" ? /:(\d+)[^/]*$/.exec(image.replace(/@.*$/, ""))?.[1] : undefined;
  return tag === undefined ? undefined : Number(tag);
}
