import { isJsonObject, type JsonValue } from "../../../formats/json/value.ts";
import type { KubernetesObject } from "./object.ts";
import { fieldAt } from "./object-field.ts";

/** The template of the pods that an object makes; undefined where it makes none. */
export function podOf({ kind, body }: KubernetesObject): JsonValue | undefined {
  if (kind === "Pod") return body;
  const spec = kind === "CronJob" ? fieldAt(body, "spec", "jobTemplate", "spec") : fieldAt(body, "spec");
  return fieldAt(spec, "template");
}

/** Is a policy for the pods of one of some objects of its chart? */
export function isForPodsOf(policy: KubernetesObject, objects: readonly KubernetesObject[]): boolean {
  const wanted = fieldAt(policy.body, "spec", "podSelector", "matchLabels") ?? {};
  if (!isJsonObject(wanted)) return false;
  return objects.some((object) => {
    if (object.chart !== policy.chart) return false;
    // CloudNativePG labels the pods of its clusters itself.
    if (object.kind === "Cluster") return wanted["cnpg.io/cluster"] === object.name;
    const pod = podOf(object);
    return (
      pod !== undefined &&
      Object.entries(wanted).every(([key, value]) => fieldAt(pod, "metadata", "labels", key) === value)
    );
  });
}

/** Do the pods of one of some objects of its chart name an object? */
export function isNamedByPodsOf({ chart, name }: KubernetesObject, objects: readonly KubernetesObject[]): boolean {
  return objects.some((object) => object.chart === chart && names(podOf(object), name));
}

function names(value: JsonValue | undefined, name: string): boolean {
  if (typeof value === "string") return value === name;
  if (Array.isArray(value)) return value.some((item: JsonValue) => names(item, name));
  return isJsonObject(value) && Object.values(value).some((inner) => names(inner, name));
}
