import { none, unknown, type Verdict } from "../verdict.ts";
import { type KubernetesObject, kindOf } from "./object.ts";
import { fieldAt } from "./object-field.ts";
import { accessRules } from "./rules/access.ts";
import { databaseRules } from "./rules/database.ts";
import { fluxRules } from "./rules/flux.ts";
import { immutableRules } from "./rules/immutable.ts";
import { otherRules } from "./rules/other-kinds.ts";
import { type ChangeRule } from "./rules/rule.ts";
import { storageRules } from "./rules/storage.ts";
import { trafficRules } from "./rules/traffic.ts";
import { workloadRules } from "./rules/workloads.ts";
import type { ValueChange } from "./value-change.ts";

const rules = new Map<string, readonly ChangeRule[]>();
for (const rule of [
  ...immutableRules,
  ...workloadRules,
  ...trafficRules,
  ...accessRules,
  ...storageRules,
  ...databaseRules,
  ...fluxRules,
  ...otherRules,
])
  for (const kind of rule.kinds) rules.set(kind, [...(rules.get(kind) ?? []), rule]);

/** Labels and notes of an object touch nothing that runs. A pod's are in its template. */
const metadataRule = /^metadata\.(labels|annotations|finalizers|ownerReferences)\b/;

/** What a changed field of an object does. */
export function judgeChange(
  path: string,
  change: ValueChange,
  before: KubernetesObject,
  after: KubernetesObject,
): Verdict {
  const rule = rules.get(kindOf(after))?.find(({ at }) => at.test(path));
  if (rule !== undefined) return forced(rule.judge(change, before, after), after);
  if (metadataRule.test(path)) return none("metadata", "labels or annotations of the object alone");
  if (path === "apiVersion") return none("api-version", "the same object, in another version of its API");
  return unknown("no-rule", `nothing is known about this field of the kind ${after.kind}`);
}

/** Flux deletes and makes again what refuses a change, where the object asks for it (kustomize-controller). */
function forced(verdict: Verdict, { body, chart }: KubernetesObject): Verdict {
  const force = fieldAt(body, "metadata", "annotations", "kustomize.toolkit.fluxcd.io/force");
  if (verdict.refused !== true || force !== "enabled" || chart !== "") return verdict;
  const { refused: _, ...rest } = verdict;
  return {
    ...rest,
    reason: "replaced",
    text: "the object is deleted and made again (kustomize.toolkit.fluxcd.io/force)",
  };
}
