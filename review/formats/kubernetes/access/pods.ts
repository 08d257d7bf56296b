import type { JsonValue } from "../../../../formats/json/value.ts";
import { isEmpty } from "../../../shown-value.ts";
import { itemsOf } from "../rules/rule.ts";
import type { ValueChange } from "../value-change.ts";

/** What a field of a pod gives it that it had not: rights over its node, or others than an unprivileged user's. */
export function grantOf({ steps, before, after }: ValueChange): string | undefined {
  const keys = steps.filter((step) => !step.startsWith("["));
  const [field = "", inside = ""] = [keys.at(-1), keys.at(-2)];
  if (field === "privileged" && after === true) return "a privileged container: it is as good as root on its node";
  if (/^(hostNetwork|hostPID|hostIPC)$/.test(field) && after === true)
    return `the node's own ${field.slice(4)} namespace`;
  // Allowed where nothing is said.
  if (field === "allowPrivilegeEscalation" && before === false) return "processes may gain rights";
  if (field === "runAsNonRoot" && before === true) return "it may run as root";
  if (field === "runAsUser" && after === 0) return "it runs as root";
  if (field === "readOnlyRootFilesystem" && before === true) return "it may write to its file system";
  if (field === "automountServiceAccountToken" && before === false) return "pods get a token for the API server";
  if (field === "hostUsers" && before === false) return "its users are the node's";
  if (field === "procMount" && after === "Unmasked") return "an unmasked /proc";
  if (field === "type" && /^(seccomp|appArmor)Profile$/.test(inside) && after === "Unconfined")
    return "no filter of system calls";
  if (inside === "capabilities" && field === "add" && hasMore(before, after)) return "more capabilities";
  if (inside === "capabilities" && field === "drop" && hasMore(after, before)) return "more capabilities";
  if (field === "hostPort" && !isEmpty(after)) return "a port of its node";
  if (steps.includes("hostPath") && !isEmpty(after)) return "a folder of its node";
  if (steps.includes("sysctls") && !isEmpty(after)) return "other kernel parameters";
  return undefined;
}

function hasMore(before: JsonValue | undefined, after: JsonValue | undefined): boolean {
  const known = new Set(itemsOf(before).map(String));
  return itemsOf(after).some((item) => !known.has(String(item)));
}

const securityLevels = ["restricted", "baseline", "privileged"];

/** How much pods may have in a namespace, by its label (Pod Security Admission): from 0; without the label, all. */
export function securityRank(level: JsonValue | undefined): number {
  return securityLevels.indexOf(typeof level === "string" ? level : "privileged");
}
