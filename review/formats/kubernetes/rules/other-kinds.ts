import { none, reload, restart } from "../../verdict.ts";
import { always, type ChangeRule } from "./rule.ts";

/** Kinds of operators, and of the API server itself. */
export const otherRules: readonly ChangeRule[] = [
  {
    kinds: ["external-secrets.io/ExternalSecret"],
    at: /^spec\.target\.name$/,
    judge: always(
      restart("missing-at-start", "the Secret gets another name: pods that name the old one can't start any more"),
    ),
  },
  {
    kinds: ["external-secrets.io/ExternalSecret"],
    at: /^spec\.(refreshInterval|refreshPolicy)$/,
    judge: always(none("delivery", "says when the Secret is read again")),
  },
  {
    kinds: ["external-secrets.io/ExternalSecret"],
    at: /^spec\b/,
    judge: always(reload("secret", "the Secret gets other values; pods read them when they start")),
  },
  {
    kinds: [
      "monitoring.coreos.com/PodMonitor",
      "monitoring.coreos.com/ServiceMonitor",
      "monitoring.coreos.com/PrometheusRule",
    ],
    at: /^spec\b/,
    judge: always(none("monitoring", "what is watched changes, and nothing that is watched")),
  },
  {
    kinds: [
      "admissionregistration.k8s.io/ValidatingWebhookConfiguration",
      "admissionregistration.k8s.io/MutatingWebhookConfiguration",
    ],
    at: /^webhooks\b/,
    judge: always(reload("admission", "other requests are checked, or changed, by somebody else")),
  },
];
