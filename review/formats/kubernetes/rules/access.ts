import { interrupts, none, reload, restart } from "../../verdict.ts";
import { securityRank } from "../access/pods.ts";
import { accessLost } from "../access-rules.ts";
import { always, type ChangeRule, type Judge } from "./rule.ts";

const rbac = "rbac.authorization.k8s.io";

/** What is widened is said beside these, by ../access-rules.ts. Sources: pkg/apis/{rbac,networking} of Kubernetes 1.36. */
export const accessRules: readonly ChangeRule[] = [
  {
    kinds: ["networking.k8s.io/NetworkPolicy"],
    at: /^spec\b/,
    judge: (_, before, after) =>
      accessLost(before, after)
        ? interrupts(
            "traffic-at-risk",
            "connections that it let through are refused, at once, if no other policy lets them",
          )
        : reload("policy", "other connections are allowed, at once"),
  },
  { kinds: [`${rbac}/Role`, `${rbac}/ClusterRole`], at: /^rules\b/, judge: judgeAccess },
  {
    kinds: [`${rbac}/ClusterRole`],
    at: /^aggregationRule\b/,
    judge: always(reload("access", "its rules come from other roles, at once")),
  },
  { kinds: [`${rbac}/RoleBinding`, `${rbac}/ClusterRoleBinding`], at: /^subjects\b/, judge: judgeAccess },
  {
    kinds: ["/ServiceAccount"],
    at: /^(automountServiceAccountToken|imagePullSecrets|secrets)\b/,
    judge: always(none("read-at-start", "pods get it when they start")),
  },
  {
    kinds: ["/Namespace"],
    at: /^metadata\.labels\."pod-security\.kubernetes\.io\/enforce/,
    judge: ({ before, after }) =>
      securityRank(after) > securityRank(before)
        ? reload("admission", "pods are checked less, from the next that starts on")
        : restart("admission", "pods that break the rule are refused when they start again"),
  },
  {
    kinds: ["/Namespace"],
    at: /^metadata\.labels\b/,
    judge: always(reload("namespace-labels", "policies that choose namespaces by label may choose another")),
  },
  {
    kinds: ["/ResourceQuota", "/LimitRange"],
    at: /^spec\b/,
    judge: always(reload("quota", "what is made from now on has other bounds")),
  },
];

function judgeAccess(...[, before, after]: Parameters<Judge>): ReturnType<Judge> {
  return accessLost(before, after)
    ? interrupts("access-removed", "requests that it allowed are refused, at once")
    : reload("access", "other requests are allowed, at once");
}
