import type { JsonValue } from "../../../../formats/json/value.ts";
import { isEmpty } from "../../../shown-value.ts";
import { interrupts, none, refused, reload, unknown, type Verdict } from "../../verdict.ts";
import { fieldAt } from "../object-field.ts";
import { always, type ChangeRule, itemsOf, type Judge, textsOf } from "./rule.ts";

const service = ["/Service"];
const options = unknown("controller-options", "annotations drive the controller, and each has its own");
const gateway = "gateway.networking.k8s.io";

/** Sources: pkg/apis/core/validation and pkg/registry/core/service of Kubernetes 1.36; the Gateway API. */
export const trafficRules: readonly ChangeRule[] = [
  {
    kinds: service,
    at: /^spec\.(clusterIPs?|ipFamilies|loadBalancerClass|healthCheckNodePort)\b/,
    judge: judgeAddress,
  },
  { kinds: service, at: /^spec\.type$/, judge: judgeType },
  {
    kinds: service,
    at: /^spec\.selector\b/,
    judge: always(interrupts("traffic-at-risk", "the Service sends traffic to other pods")),
  },
  {
    kinds: service,
    at: /^spec\.ports\[[^\]]*\]\.(appProtocol|name)$/,
    judge: ({ steps, whole }) =>
      whole === undefined && steps.at(-1) === "name"
        ? interrupts("traffic-at-risk", "whoever names the port finds it no more")
        : reload("traffic-policy", "traffic is spread in another way"),
  },
  { kinds: service, at: /^spec\.ports\b/, judge: judgeTraffic("port of the Service") },
  {
    kinds: service,
    at: /^spec\.(externalName|externalIPs|loadBalancerIP)\b/,
    judge: judgeTraffic("address of the Service"),
  },
  { kinds: service, at: /^spec\.loadBalancerSourceRanges\b/, judge: judgeSources },
  { kinds: service, at: /^spec\b/, judge: always(reload("traffic-policy", "traffic is spread in another way")) },
  { kinds: ["networking.k8s.io/Ingress"], at: /^spec\.rules\b/, judge: judgeTraffic("host or path") },
  { kinds: ["networking.k8s.io/Ingress"], at: /^spec\.(tls|ingressClassName)\b/, judge: judgeTraffic("TLS or class") },
  { kinds: ["networking.k8s.io/Ingress"], at: /^spec\.defaultBackend\b/, judge: judgeTraffic("default back end") },
  { kinds: ["networking.k8s.io/Ingress"], at: /^metadata\.annotations\b/, judge: always(options) },
  {
    kinds: service,
    at: /^metadata\.annotations\b/,
    judge: (...[, , { body }]) =>
      fieldAt(body, "spec", "type") === "LoadBalancer"
        ? options
        : none("metadata", "labels or annotations of the object alone"),
  },
  {
    kinds: ["networking.k8s.io/IngressClass"],
    at: /^spec\b/,
    judge: always(reload("traffic-policy", "the controller reads other parameters")),
  },
  { kinds: [`${gateway}/HTTPRoute`], at: /^spec\b/, judge: judgeTraffic("host or rule of the route") },
];

/** The address is kept where nothing is said any more; another one is refused, but from and to an ExternalName. */
function judgeAddress(
  { steps, before, after }: Parameters<Judge>[0],
  old: Parameters<Judge>[1],
  now: Parameters<Judge>[2],
): Verdict {
  const types = [old, now].map(({ body }) => fieldAt(body, "spec", "type"));
  if (types.includes("ExternalName"))
    return interrupts("traffic-at-risk", "the Service is found under another address");
  const field = steps[1];
  if (field === "loadBalancerClass" && types.some((type) => type !== "LoadBalancer"))
    return reload("traffic-policy", "another controller makes the load balancer");
  // A list's first is what the Service is known by; a second may come and go.
  const [from, to] = [itemsOf(before)[0], itemsOf(after)[0]];
  if (to === undefined && field !== "loadBalancerClass") return none("kept", "the Service keeps what it has");
  if (from !== undefined && from === to) return reload("traffic-policy", "a second address family comes, or goes");
  if (from === undefined && field === "ipFamilies")
    return reload("traffic-policy", "the families are said; it keeps the first it has");
  return refused(interrupts("replaced", "the field can't change, unless the object is deleted and made again"));
}

/** ClusterIP < NodePort < LoadBalancer: each has what those before it have. */
const types = ["ClusterIP", "NodePort", "LoadBalancer"];

function judgeType({ before, after }: Parameters<Judge>[0]): Verdict {
  const [from, to] = [before, after].map((type) => types.indexOf(typeof type === "string" ? type : "ClusterIP"));
  if (from === undefined || to === undefined || from < 0 || to < 0 || to < from)
    return interrupts("traffic-at-risk", "the Service can't be reached any more in the way of its old type");
  return reload("traffic-added", "the Service can be reached in more ways");
}

/** Without a range everybody may come. */
function judgeSources(...[, before, after]: Parameters<Judge>): Verdict {
  const [old, now] = [before, after].map(({ body }) => textsOf(fieldAt(body, "spec", "loadBalancerSourceRanges")));
  const isNarrower =
    now !== undefined && now.length > 0 && (old?.length === 0 || old?.some((range) => !now.includes(range)));
  return isNarrower === true
    ? interrupts("traffic-at-risk", "some addresses are not let in any more")
    : reload("traffic-added", "more addresses are let in");
}

/** Added parts serve more; removed ones are missed by whoever uses them. */
function judgeTraffic(what: string): Judge {
  return ({ before, after }) => {
    if (isEmpty(before) && isEmpty(after)) return none("empty", "nothing was there, and nothing is");
    if (isEmpty(before) || isKept(before, after)) return reload("traffic-added", `a new ${what}`);
    return interrupts("traffic-at-risk", `a ${what} is removed or leads elsewhere`);
  };
}

function isKept(before: JsonValue | undefined, after: JsonValue | undefined): boolean {
  if (!Array.isArray(before) || !Array.isArray(after)) return false;
  const there = new Set(after.map((item) => JSON.stringify(item)));
  return before.every((item) => there.has(JSON.stringify(item)));
}
