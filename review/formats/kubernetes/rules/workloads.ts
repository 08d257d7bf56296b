import type { JsonObject } from "../../../../formats/json/value.ts";
import { isEmpty } from "../../../shown-value.ts";
import { destroys, interrupts, none, refused, reload, unknown, type Verdict } from "../../verdict.ts";
import type { KubernetesObject } from "../object.ts";
import { fieldAt } from "../object-field.ts";
import { judgeTemplate, numberOf } from "./rollout.ts";
import { always, type ChangeRule, type Judge } from "./rule.ts";

const rolled = ["apps/Deployment", "apps/StatefulSet", "apps/DaemonSet"];

/** Sources: pkg/controller/{deployment,statefulset,daemon} of Kubernetes 1.36. */
export const workloadRules: readonly ChangeRule[] = [
  { kinds: rolled, at: /^spec\.template\b/, judge: (_, __, after) => judgeTemplate(after) },
  { kinds: ["apps/Deployment", "apps/StatefulSet", "apps/ReplicaSet"], at: /^spec\.replicas$/, judge: judgeScale },
  {
    kinds: ["apps/Deployment"],
    at: /^spec\.paused$/,
    judge: ({ after }) =>
      after === true
        ? none("paused", "changes of its pods wait until it is resumed")
        : unknown("resumed", "changes that waited while it was paused are rolled out now"),
  },
  {
    kinds: rolled,
    at: /^spec\.(strategy|updateStrategy|minReadySeconds|revisionHistoryLimit|progressDeadlineSeconds)\b/,
    judge: judgeRolloutPolicy,
  },
  {
    kinds: ["apps/StatefulSet"],
    at: /^spec\.persistentVolumeClaimRetentionPolicy\b/,
    judge: always(none("volume-retention", "says what becomes of volumes when pods go for good")),
  },
  {
    kinds: ["apps/StatefulSet"],
    at: /^spec\.ordinals\b/,
    judge: always(
      interrupts("renumbered", "pods get other numbers: some stop, others start with volumes of their own"),
    ),
  },
  { kinds: ["/Pod"], at: /\.image$/, judge: always(interrupts("stopped", "the container restarts with the image")) },
  { kinds: ["/Pod"], at: /^spec\b/, judge: always(none("pod-policy", "the pod runs on")) },
  {
    kinds: ["batch/CronJob"],
    at: /^spec\.suspend$/,
    judge: ({ after }) =>
      after === true ? reload("suspended", "no run starts any more") : reload("resumed", "runs start again"),
  },
  { kinds: ["batch/CronJob"], at: /^spec\b/, judge: always(none("next-run", "from the next run on")) },
  {
    kinds: ["batch/Job"],
    at: /^spec\.suspend$/,
    judge: ({ after }) =>
      after === true ? interrupts("suspended", "its pods stop") : reload("resumed", "its pods start"),
  },
  { kinds: ["batch/Job"], at: /^spec\b/, judge: always(none("job-policy", "pods that run carry on")) },
  {
    kinds: ["autoscaling/HorizontalPodAutoscaler"],
    at: /^spec\b/,
    judge: always(reload("autoscaling", "other bounds for the number of pods")),
  },
  {
    kinds: ["policy/PodDisruptionBudget"],
    at: /^spec\b/,
    judge: always(reload("disruption-budget", "a drain may evict more pods, or fewer")),
  },
];

function judgeScale(
  { before, after }: Parameters<Judge>[0],
  _: KubernetesObject,
  { kind, body }: KubernetesObject,
): Verdict {
  const [from, to] = [numberOf(before, 1), numberOf(after, 1)];
  const policy = fieldAt(body, "spec", "persistentVolumeClaimRetentionPolicy", "whenScaled");
  if (kind === "StatefulSet" && to < from && policy === "Delete" && hasClaims(body))
    return destroys("data-at-risk", "fewer pods: the volumes of those that go are deleted (whenScaled Delete)");
  if (to === 0) return interrupts("scaled-to-nothing", "no pod is left");
  return reload("scale", `scale only: ${to > from ? "pods are added" : "pods are stopped"}, the others stay`);
}

/** Has a StatefulSet volumes of its own? */
export function hasClaims(body: JsonObject): boolean {
  const claims = fieldAt(body, "spec", "volumeClaimTemplates");
  return Array.isArray(claims) && claims.length > 0;
}

/** How the next rollout goes. To take a partition away, or to end OnDelete, starts one that waited. */
function judgeRolloutPolicy(
  { steps, before, after }: Parameters<Judge>[0],
  { body }: KubernetesObject,
  { kind }: KubernetesObject,
): Verdict {
  const field = steps.at(-1);
  // Who applies on the server's side owns what it wrote alone: what was filled in beside it stays (measured).
  const isFilledIn = isEmpty(fieldAt(body, "spec", steps[1] ?? "", "rollingUpdate"));
  if (field === "type" && kind !== "DaemonSet" && isFilledIn && (after === "Recreate" || after === "OnDelete"))
    return refused(
      none("strategy-kept", "the API server keeps the rollingUpdate that it filled in, and refuses the type beside it"),
    );
  const isStarted =
    (field === "partition" && numberOf(after, 0) < numberOf(before, 0)) ||
    (field === "type" && before === "OnDelete" && kind !== "Deployment");
  return isStarted
    ? unknown("resumed", "pods that kept an older template are replaced now")
    : none("rollout-policy", "says how the next rollout goes");
}
