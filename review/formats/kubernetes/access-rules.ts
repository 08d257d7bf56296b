import type { JsonValue } from "../../../formats/json/value.ts";
import type { Effect } from "../../change.ts";
import { isEmpty } from "../../shown-value.ts";
import { pathText, type ValueChange } from "./compare-values.ts";
import type { KubernetesObject } from "./object.ts";

const rbac = "rbac.authorization.k8s.io";

/** What a changed object may do, or let others do, that it could not before; undefined for nothing. */
export function accessWidened({ group, kind }: KubernetesObject, changes: readonly ValueChange[]): Effect | undefined {
  const found = changes.find((change) =>
    group === rbac
      ? /^(rules|subjects)$/.test(change.steps[0] ?? "") && addsItems(change)
      : group === "networking.k8s.io" && kind === "NetworkPolicy"
        ? change.steps[0] === "spec" && widensPolicy(change)
        : grantsPod(change),
  );
  return found === undefined ? undefined : widened(pathText(found.steps));
}

/** That an object comes or goes lets somebody do more. */
export function accessWidenedByObject(
  { group, kind }: KubernetesObject,
  change: "added" | "removed",
): Effect | undefined {
  const isBinding = group === rbac && kind.endsWith("Binding");
  const isPolicy = group === "networking.k8s.io" && kind === "NetworkPolicy";
  if (change === "added" && isBinding) return widened();
  if (change === "removed" && isPolicy) return widened();
  return undefined;
}

function widened(field?: string): Effect {
  const text = "access widened: more is allowed than before";
  return { level: "reload", reason: "access-widened", text, ...(field === undefined ? {} : { field }) };
}

function addsItems({ before, after }: ValueChange): boolean {
  if (isEmpty(after)) return false;
  const known = new Set(itemsOf(before).map((item) => JSON.stringify(item)));
  return itemsOf(after).some((item) => !known.has(JSON.stringify(item)));
}

/** A rule more allows more; so does a rule without peers or ports, and a direction that is not restricted any more. */
function widensPolicy(change: ValueChange): boolean {
  if (change.steps[1] === "policyTypes")
    return itemsOf(change.before).some((item) => !itemsOf(change.after).includes(item));
  if (change.steps[1] === "podSelector") return true;
  return addsItems(change) || (!isEmpty(change.before) && isEmpty(change.after) && change.steps.length > 2);
}

/** Fields of a pod that give it its host. */
function grantsPod({ steps, before, after }: ValueChange): boolean {
  const field = steps.at(-1) ?? "";
  if (/^(privileged|hostNetwork|hostPID|hostIPC)$/.test(field)) return after === true;
  // Allowed where nothing is said.
  if (field === "allowPrivilegeEscalation") return before === false;
  if (/^(runAsNonRoot|readOnlyRootFilesystem)$/.test(field)) return before === true;
  if (field === "add" && steps.at(-2) === "capabilities") return addsItems({ steps, before, after });
  if (field === "drop" && steps.at(-2) === "capabilities") return addsItems({ steps, before: after, after: before });
  return steps.includes("hostPath") && !isEmpty(after);
}

function itemsOf(value: JsonValue | undefined): readonly JsonValue[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? (value as readonly JsonValue[]) : [value];
}
