import type { JsonValue } from "../../../../formats/json/value.ts";
import { destroys, interrupts, none, refused, reload, restart, type Verdict } from "../../verdict.ts";
import type { KubernetesObject } from "../object.ts";
import { fieldAt } from "../object-field.ts";
import { isBoundToPrimary, isFixed, isReadAtStart } from "./postgresql-parameters.ts";
import { type Judge } from "./rule.ts";

/** What needs other pods: replicas first, then the primary, as its update method says. */
export function judgePods(_: Parameters<Judge>[0], __: KubernetesObject, { body }: KubernetesObject): Verdict {
  if (fieldAt(body, "metadata", "annotations", "cnpg.io/reconcilePodSpec") === "disabled")
    return none("pods-kept", "the operator leaves its pods as they are (cnpg.io/reconcilePodSpec)");
  const [instances, method, strategy] = ["instances", "primaryUpdateMethod", "primaryUpdateStrategy"].map((key) =>
    fieldAt(body, "spec", key),
  );
  if (Number(instances ?? 1) <= 1) return interrupts("database-restart", "the only instance of the database restarts");
  if (strategy === "supervised")
    return restart("database-restart", "replicas restart one by one, the primary waits for a person");
  return method === "switchover"
    ? restart("database-restart", "replicas restart one by one, then one of them takes over from the primary")
    : interrupts(
        "database-restart",
        "replicas restart one by one, then the primary's pod is deleted: nobody writes until it is back",
      );
}

/** PostgreSQL restarts inside its pods, the primary last. */
export function judgeInPlace({ body }: KubernetesObject): Verdict {
  return Number(fieldAt(body, "spec", "instances") ?? 1) <= 1
    ? interrupts("parameters", "PostgreSQL restarts in place: the only instance of the database")
    : restart("parameters", "PostgreSQL restarts in place, one instance after the other");
}

export function judgeParameter(
  { steps, before, after }: Parameters<Judge>[0],
  _: KubernetesObject,
  now: KubernetesObject,
): Verdict {
  const name = steps[3] ?? "";
  if (isFixed(name) && after !== undefined)
    return refused(reload("parameters", "the operator alone sets this parameter"));
  if (name === "wal_level" && after === "minimal" && before !== undefined)
    return refused(interrupts("parameters", "a cluster that runs can't go down to wal_level minimal"));
  if (!isReadAtStart(name)) return reload("parameters", "PostgreSQL takes the parameter over in place");
  const [from, to] = [Number(before), Number(after)];
  if (isBoundToPrimary(name) && to < from)
    return interrupts(
      "parameters",
      `${name} is lowered: a replica with less than the primary still has does not start`,
    );
  return judgeInPlace(now);
}

export function judgeImage(change: Parameters<Judge>[0], old: KubernetesObject, now: KubernetesObject): Verdict {
  const [from, to] = [old, now].map(majorOf);
  if (from !== undefined && to !== undefined && from !== to) {
    if (to < from) return refused(destroys("downgrade", `PostgreSQL ${from} can't go back to ${to}`));
    const verdict = destroys(
      "major-upgrade",
      `major upgrade ${from} to ${to}: all instances stop, and the replicas' volumes are made anew`,
    );
    return to < 16 ? refused(verdict) : verdict;
  }
  const isBoth = JSON.stringify(parametersOf(old)) !== JSON.stringify(parametersOf(now));
  const verdict = judgePods(change, old, now);
  return isBoth && fieldAt(now.body, "spec", "primaryUpdateMethod") === "switchover" && change.steps[1] === "imageName"
    ? refused({ ...verdict, text: "image and parameters can't change at once where the primary is switched over" })
    : verdict;
}

function parametersOf({ body }: KubernetesObject): JsonValue {
  return fieldAt(body, "spec", "postgresql", "parameters") ?? {};
}

/** The major version: 17 of `…/postgresql:17.2@sha256:…`, or what the catalogue is asked for. */
function majorOf({ body }: KubernetesObject): number | undefined {
  const major = fieldAt(body, "spec", "imageCatalogRef", "major");
  if (typeof major === "number") return major;
  const image = fieldAt(body, "spec", "imageName");
  const tag = typeof image === "string" ? /:(\d+)[^/]*$/.exec(image.replace(/@.*$/, ""))?.[1] : undefined;
  return tag === undefined ? undefined : Number(tag);
}
