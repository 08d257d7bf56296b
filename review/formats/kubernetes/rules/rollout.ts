import type { JsonValue } from "../../../../formats/json/value.ts";
import { interrupts, none, restart, type Verdict } from "../../verdict.ts";
import type { KubernetesObject } from "../object.ts";
import { fieldAt } from "../object-field.ts";

/** What another template does to the pods of a workload, by its strategy. */
export function judgeTemplate({ kind, body }: KubernetesObject): Verdict {
  const spec = fieldAt(body, "spec");
  const replicas = numberOf(fieldAt(spec, "replicas"), 1);
  if (kind !== "DaemonSet" && replicas === 0) return none("no-pods", "no pod runs");
  if (fieldAt(spec, "paused") === true) return none("paused", "nothing until the rollout is resumed");
  if (fieldAt(spec, "strategy", "type") === "Recreate")
    return interrupts("recreated", "all pods stop before new ones start (strategy Recreate)");
  if (fieldAt(spec, "updateStrategy", "type") === "OnDelete")
    return none("on-delete", "nothing until somebody deletes the pods (updateStrategy OnDelete)");
  const text = `rolling restart: every pod of the ${kind} is replaced`;
  const rolling = fieldAt(spec, kind === "Deployment" ? "strategy" : "updateStrategy", "rollingUpdate");
  if (kind === "Deployment") return leavesNone(rolling, replicas) ? stops(text) : restart("rolling-restart", text);
  if (kind === "DaemonSet")
    return shareOf(fieldAt(rolling, "maxUnavailable"), 100, true) >= 100
      ? stops(text)
      : restart("rolling-restart", text);
  const partition = numberOf(fieldAt(rolling, "partition"), 0);
  const first = numberOf(fieldAt(spec, "ordinals", "start"), 0);
  if (partition >= first + replicas) return none("partition", `pods below number ${partition} keep their template`);
  // A pod of a StatefulSet goes before the one of its name comes.
  if (replicas === 1) return interrupts("rolling-restart", `${text}: the only one stops before it starts again`);
  return shareOf(fieldAt(rolling, "maxUnavailable") ?? 1, replicas, true) >= replicas && partition <= first
    ? stops(text)
    : restart("rolling-restart", text);
}

function stops(text: string): Verdict {
  return interrupts("rolling-restart", `${text}, and all may be down at once (maxUnavailable)`);
}

/** A Deployment's bounds, resolved as its controller does (ResolveFenceposts): surge rounds up, unavailable down. */
function leavesNone(rolling: JsonValue | undefined, replicas: number): boolean {
  const surge = shareOf(fieldAt(rolling, "maxSurge") ?? "25%", replicas, true);
  const down = shareOf(fieldAt(rolling, "maxUnavailable") ?? "25%", replicas, false);
  return Math.max(down, surge === 0 && down === 0 ? 1 : 0) >= replicas;
}

/** `25%` of a number, or a number as it is. */
function shareOf(value: JsonValue | undefined, total: number, up: boolean): number {
  const percent = typeof value === "string" ? /^(\d+)%$/.exec(value)?.[1] : undefined;
  if (percent === undefined) return numberOf(value, 0);
  const share = (Number(percent) * total) / 100;
  return up ? Math.ceil(share) : Math.floor(share);
}

export function numberOf(value: JsonValue | undefined, fallback: number): number {
  return typeof value === "number" ? value : fallback;
}
