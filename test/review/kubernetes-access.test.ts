import { describe, expect, it } from "vitest";
import { binding, deployment, object, policy, review, role, tellEffects } from "./objects.ts";
import { itemsOf } from "./tree-of.ts";

const rbac = "rbac.authorization.k8s.io";
const wider = "reload access-widened";
const rolled = "restart rolling-restart";
const lost = "interrupts traffic-at-risk";
const from = (...names: string[]): object => ({
  from: names.map((app) => ({ podSelector: { matchLabels: { app } } })),
});
const block = (cidr: string, ...except: string[]): object => ({ from: [{ ipBlock: { cidr, except } }] });
const roleOf = (...rules: object[]): object => object(`${rbac}/ClusterRole`, { rules });
const rule = (verbs: string[], resources: string[], more: object = {}): object => ({
  apiGroups: [""],
  resources,
  verbs,
  ...more,
});
const bindingOf = (...names: string[]): object =>
  object(`${rbac}/RoleBinding`, { roleRef: { name: "a" }, subjects: names.map((name) => ({ kind: "User", name })) });
const secured = (securityContext: object): object => deployment({ securityContext });
const namespace = (level: string): object => ({
  ...object("/Namespace", {}),
  metadata: { name: "web", labels: { "pod-security.kubernetes.io/enforce": level } },
});

describe("what a policy lets through", () => {
  tellEffects([
    ["a peer more", policy(from("a")), policy(from("a", "b")), ["reload policy", wider]],
    ["a peer less", policy(from("a", "b")), policy(from("a")), [lost]],
    ["another peer", policy(from("a")), policy(from("b")), [lost, wider]],
    ["all peers", policy(from("a")), policy({}), ["reload policy", wider]],
    ["all but one, where all were", policy({}), policy(from("a")), [lost]],
    ["a port, where all were", policy(from("a")), policy({ ...from("a"), ports: [{ port: 80 }] }), [lost]],
    [
      "a protocol that is the default",
      policy({ ports: [{ port: 80 }] }),
      policy({ ports: [{ port: 80, protocol: "TCP" }] }),
      ["none formatting"],
    ],
    ["a rule that another holds already", policy({}), policy({}, from("a")), ["reload policy"]],
    ["one rule in place of two", policy(from("a"), from("b")), policy(from("b", "a")), ["reload policy"]],
    ["a part of a network", policy(block("10.0.0.0/8")), policy(block("10.1.0.0/16")), [lost]],
    ["a network around it", policy(block("10.1.0.0/16")), policy(block("10.0.0.0/8")), ["reload policy", wider]],
    ["a hole", policy(block("10.0.0.0/8")), policy(block("10.0.0.0/8", "10.1.0.0/16")), [lost]],
    ["no hole", policy(block("10.0.0.0/8", "10.1.0.0/16")), policy(block("10.0.0.0/8")), ["reload policy", wider]],
    [
      "egress that is bounded too",
      policy(from("a")),
      object("networking.k8s.io/NetworkPolicy", {
        spec: { podSelector: {}, policyTypes: ["Ingress", "Egress"], ingress: [from("a")] },
      }),
      [lost],
    ],
    [
      "other pods",
      object("networking.k8s.io/NetworkPolicy", { spec: { podSelector: { matchLabels: { app: "a" } } } }),
      object("networking.k8s.io/NetworkPolicy", { spec: { podSelector: { matchLabels: { app: "b" } } } }),
      [lost, wider],
    ],
    ["nothing any more", policy(), undefined, ["reload policy", wider]],
  ]);
});

describe("what a role allows", () => {
  tellEffects([
    ["a verb more", role("get"), role("get", "delete"), ["reload access", wider]],
    ["a verb less", role("get", "delete"), role("get"), ["interrupts access-removed"]],
    ["every verb", role("get"), role("*"), ["reload access", wider]],
    ["a verb of many", role("*"), role("get"), ["interrupts access-removed"]],
    ["the order of verbs", role("get", "list"), role("list", "get"), ["none formatting"]],
    [
      "two rules in place of one",
      roleOf(rule(["get", "list"], ["pods"])),
      roleOf(rule(["get"], ["pods"]), rule(["list"], ["pods"])),
      ["reload access"],
    ],
    [
      "one object, where all were",
      roleOf(rule(["get"], ["pods"])),
      roleOf(rule(["get"], ["pods"], { resourceNames: ["a"] })),
      ["interrupts access-removed"],
    ],
    [
      "a path of the API server",
      roleOf(),
      roleOf({ nonResourceURLs: ["/metrics"], verbs: ["get"] }),
      ["reload access", wider],
    ],
    ["a subject more", bindingOf("a"), bindingOf("a", "b"), ["reload access", wider]],
    ["a subject less", bindingOf("a", "b"), bindingOf("b"), ["interrupts access-removed"]],
    ["a new binding", undefined, binding("reader"), [wider]],
  ]);

  it.each<[string, object, string]>([
    ["a wildcard", rule(["*"], ["pods"]), "by a wildcard"],
    ["rights that nobody gave", rule(["escalate"], ["roles"]), "escalate: rights beyond its own"],
    ["secrets", rule(["list"], ["secrets"]), "secrets can be read"],
    ["a shell", rule(["create"], ["pods/exec"]), "pods/exec: to act as others"],
  ])("says of %s what it is", (_, added, text) => {
    const [item] = itemsOf(review(roleOf(rule(["get"], ["pods"])), roleOf(rule(["get"], ["pods"]), added)));
    expect(item?.effects.map((effect) => effect.text)).toContain(`access widened: ${text}`);
  });
});

describe("what a pod gets", () => {
  const pods = (more: object): object => deployment({}, {}, more);
  tellEffects([
    ["its node", secured({ privileged: false }), secured({ privileged: true }), [rolled, wider]],
    ["its node no more", secured({ privileged: true }), secured({ privileged: false }), [rolled]],
    ["its node's network", deployment({}), pods({ hostNetwork: true }), [rolled, wider]],
    ["a capability", secured({ capabilities: {} }), secured({ capabilities: { add: ["NET_ADMIN"] } }), [rolled, wider]],
    [
      "a capability that is kept",
      secured({ capabilities: { drop: ["ALL"] } }),
      secured({ capabilities: { drop: ["NET_RAW"] } }),
      [rolled, wider],
    ],
    ["more rights later", secured({ allowPrivilegeEscalation: false }), deployment({}), [rolled, wider]],
    ["root", secured({ runAsNonRoot: true }), secured({ runAsNonRoot: false }), [rolled, wider]],
    [
      "no filter",
      secured({ seccompProfile: { type: "RuntimeDefault" } }),
      secured({ seccompProfile: { type: "Unconfined" } }),
      [rolled, wider],
    ],
    [
      "a port of its node",
      deployment({ ports: [{ containerPort: 80 }] }),
      deployment({ ports: [{ containerPort: 80, hostPort: 80 }] }),
      [rolled, wider],
    ],
    [
      "a folder of its node",
      deployment({}),
      pods({ volumes: [{ name: "a", hostPath: { path: "/" } }] }),
      [rolled, wider],
    ],
    ["a token", pods({ automountServiceAccountToken: false }), deployment({}), [rolled, wider]],
    [
      "a token of its account",
      object("/ServiceAccount", { automountServiceAccountToken: false }),
      object("/ServiceAccount", {}),
      [wider, "none read-at-start"],
    ],
    ["all that from the start", undefined, secured({ privileged: true }), [wider]],
    ["more in its namespace", namespace("restricted"), namespace("baseline"), ["reload admission", wider]],
    ["less in its namespace", namespace("privileged"), namespace("restricted"), ["restart admission"]],
  ]);
});
