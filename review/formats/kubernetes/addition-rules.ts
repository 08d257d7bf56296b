import type { JsonObject } from "../../../formats/json/value.ts";
import type { Effect } from "../../change.ts";
import { interrupts, reload } from "../verdict.ts";
import { comparePolicies } from "./access/network-policy.ts";
import { type KubernetesObject, kindOf } from "./object.ts";
import { fieldAt } from "./object-field.ts";
import { isForPodsOf } from "./pod-of.ts";

/** What a new object does to what was there before it. */
export function judgeAddition(object: KubernetesObject, added: readonly KubernetesObject[]): readonly Effect[] {
  switch (kindOf(object)) {
    case "networking.k8s.io/NetworkPolicy":
      return judgePolicy(object, added);
    case "autoscaling/HorizontalPodAutoscaler":
      return [reload("autoscaling", "the number of pods follows the load")];
    case "admissionregistration.k8s.io/ValidatingWebhookConfiguration":
    case "admissionregistration.k8s.io/MutatingWebhookConfiguration":
      return [reload("admission", "requests are checked, or changed, by somebody else")];
    default:
      return [];
  }
}

/** A policy that comes with the pods that it is for cuts off nobody. */
function judgePolicy(policy: KubernetesObject, added: readonly KubernetesObject[]): readonly Effect[] {
  const podSelector = fieldAt(policy.body, "spec", "podSelector") ?? {};
  const open: JsonObject = { spec: { podSelector, policyTypes: ["Ingress", "Egress"], ingress: [{}], egress: [{}] } };
  if (comparePolicies(open, policy.body).lost === undefined) return [];
  if (isForPodsOf(policy, added)) return [];
  return [interrupts("traffic-at-risk", "pods that were open to all refuse what the policy does not let through")];
}
