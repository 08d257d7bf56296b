import type { JsonObject } from "../../../formats/json/value.ts";
import type { Effect } from "../../change.ts";
import { comparePolicies } from "./access/network-policy.ts";
import { grantOf, securityRank } from "./access/pods.ts";
import { compareRules, compareSubjects, dangerOf } from "./access/roles.ts";
import { compareValues } from "./compare-values.ts";
import { type KubernetesObject, kindOf } from "./object.ts";
import { fieldAt } from "./object-field.ts";
import { isForPodsOf } from "./pod-of.ts";
import { pathText, type ValueChange } from "./value-change.ts";

const rbac = "rbac.authorization.k8s.io";
const roles = new Set([`${rbac}/Role`, `${rbac}/ClusterRole`]);
const bindings = new Set([`${rbac}/RoleBinding`, `${rbac}/ClusterRoleBinding`]);
const policy = "networking.k8s.io/NetworkPolicy";
/** Kinds that hold a pod, or say what pods get. */
const podKinds = new Set(
  "Pod Deployment StatefulSet DaemonSet ReplicaSet Job CronJob ServiceAccount Pooler".split(" "),
);
const oci = "source.toolkit.fluxcd.io/OCIRepository";

/** What a changed object may do, or let others do, that it could not before. */
export function accessWidened(
  before: KubernetesObject,
  after: KubernetesObject,
  changes: readonly ValueChange[],
): readonly Effect[] {
  const kind = kindOf(after);
  const first = changes.find(({ steps }) => steps[0] !== "metadata");
  const field = first === undefined ? undefined : pathText(first.steps);
  if (roles.has(kind)) {
    const { gained } = compareRules(before.body, after.body);
    return gained === undefined ? [] : [widened(dangerOf(gained), field)];
  }
  if (bindings.has(kind)) {
    const { gained } = compareSubjects(before.body, after.body);
    return gained === undefined ? [] : [widened(undefined, field)];
  }
  if (kind === policy)
    return comparePolicies(before.body, after.body).gained === undefined ? [] : [widened(undefined, field)];
  return grantsOf(after, changes);
}

/** That an object comes, or goes with others, lets somebody do more. */
export function accessWidenedByRemoval(
  object: KubernetesObject,
  removed: readonly KubernetesObject[],
): readonly Effect[] {
  return kindOf(object) === policy && !isForPodsOf(object, removed) ? [widened()] : [];
}

export function accessWidenedByAddition(object: KubernetesObject): readonly Effect[] {
  const kind = kindOf(object);
  if (bindings.has(kind)) {
    const role = fieldAt(object.body, "roleRef", "name");
    return [widened(role === "cluster-admin" ? "all rights over the cluster" : undefined)];
  }
  return grantsOf(object, compareValues({}, object.body, object));
}

function grantsOf(object: KubernetesObject, changes: readonly ValueChange[]): readonly Effect[] {
  for (const change of changes) {
    const grant = grantOfKind(object, change);
    if (grant !== undefined) return [widened(grant, pathText(change.steps))];
  }
  return [];
}

function grantOfKind(object: KubernetesObject, change: ValueChange): string | undefined {
  const { steps, before, after, whole } = change;
  const field = pathText(steps);
  if (kindOf(object) === "/Namespace") return podSecurityGrant(change);
  if (kindOf(object) === oci) {
    if (
      field.startsWith("spec.verify") &&
      whole?.after === undefined &&
      whole !== undefined &&
      pathText(whole.steps) === "spec.verify"
    )
      return "what nobody signed is taken too";
    return field === "spec.insecure" && after === true ? "the registry is asked without TLS" : undefined;
  }
  if (kindOf(object) === "postgresql.cnpg.io/Cluster")
    return field === "spec.enableSuperuserAccess" && after === true
      ? "the superuser may log in over the network"
      : undefined;
  if (kindOf(object) === "/Service") {
    const isOpen = field === "spec.type" && typeof after === "string" && /^(NodePort|LoadBalancer)$/.test(after);
    return isOpen && before !== "LoadBalancer" ? "it can be reached from outside the cluster" : undefined;
  }
  return podKinds.has(object.kind) ? grantOf(change) : undefined;
}

/** Pod Security Admission: pods that were refused may start. */
function podSecurityGrant({ steps, before, after }: ValueChange): string | undefined {
  if (steps.at(-1) !== "pod-security.kubernetes.io/enforce") return undefined;
  return securityRank(after) > securityRank(before) ? "pods may have more rights in the namespace" : undefined;
}

function widened(what?: string, field?: string): Effect {
  const text = `access widened: ${what ?? "more is allowed than before"}`;
  return { level: "reload", reason: "access-widened", text, ...(field === undefined ? {} : { field }) };
}

/** Does a changed role, binding or policy take something away? */
export function accessLost(before: KubernetesObject, after: KubernetesObject): boolean {
  const [old, now]: readonly [JsonObject, JsonObject] = [before.body, after.body];
  const kind = kindOf(after);
  const compare = roles.has(kind) ? compareRules : bindings.has(kind) ? compareSubjects : comparePolicies;
  return compare(old, now).lost !== undefined;
}
