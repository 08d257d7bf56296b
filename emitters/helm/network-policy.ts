import type {
  V1NetworkPolicy,
  V1NetworkPolicyEgressRule,
  V1NetworkPolicyIngressRule,
  V1NetworkPolicyPeer,
  V1NetworkPolicyPort,
} from "@kubernetes/client-node";
import { defineBuilder } from "../../compiler/emit/builder.ts";
import { referenceTo } from "../../compiler/resolve/resolved-site.ts";
import type { KubernetesObject, Wire } from "../../formats/kubernetes/wire.ts";
import type { Application as ApplicationDocument } from "../../schemas/generated/types.ts";
import { buildMetadata, buildSelector, selectorOf } from "./labels.ts";
import { type Application, type KubernetesCluster, namespaceOf } from "./scores.ts";

export type NetworkPolicy = KubernetesObject<V1NetworkPolicy, "networking.k8s.io/v1", "NetworkPolicy">;

type Port = NonNullable<ApplicationDocument["spec"]["ports"]>[number];
type PeerSpec = NonNullable<NonNullable<ApplicationDocument["spec"]["networkPolicy"]>["from"]>[number];
type Peer = Wire<V1NetworkPolicyPeer>;

/** Lets in what the spec allows, to the declared ports alone; what goes out is judged only where the spec says so. */
export const buildNetworkPolicy = defineBuilder(
  "helm/network-policy",
  (application: Application, cluster: KubernetesCluster): NetworkPolicy => {
    const to = application.document.spec.networkPolicy?.to;
    return {
      apiVersion: "networking.k8s.io/v1",
      kind: "NetworkPolicy",
      metadata: buildMetadata(application),
      spec: {
        podSelector: { matchLabels: buildSelector(application) },
        policyTypes: to === undefined ? ["Ingress"] : ["Ingress", "Egress"],
        ingress: buildIngressRules(application, cluster),
        egress: to === undefined ? undefined : buildEgressRules(application, cluster),
      },
    };
  },
);

const buildIngressRules = defineBuilder(
  "helm/network-policy-ingress",
  (application: Application, cluster: KubernetesCluster): readonly Wire<V1NetworkPolicyIngressRule>[] => {
    const { ports = [], networkPolicy, expose = [] } = application.document.spec;
    if (ports.length === 0) return [];
    const from = networkPolicy?.from;
    if (from === undefined) return [{ ports: ports.map((port) => buildPort(port)) }];
    // What is exposed is there for everybody, and nobody can tell from here under which addresses a gateway's traffic comes.
    const exposed = ports.filter(({ name }) => expose.some(({ port }) => port === name));
    return [
      ...(exposed.length === 0 ? [] : [{ ports: exposed.map((port) => buildPort(port)) }]),
      ...(from.length === 0
        ? []
        : [
            {
              from: from.map((peer, index) => buildPeer(peer, application, cluster, `from/${index}`)),
              ports: ports.map((port) => buildPort(port)),
            },
          ]),
    ];
  },
);

const buildEgressRules = defineBuilder(
  "helm/network-policy-egress",
  (application: Application, cluster: KubernetesCluster): readonly Wire<V1NetworkPolicyEgressRule>[] => {
    const { networkPolicy, uses } = application.document.spec;
    const to = networkPolicy?.to ?? [];
    return [
      { ports: dnsPorts },
      ...(uses?.database === undefined
        ? []
        : [
            {
              to: [{ podSelector: { matchLabels: databasePods(uses.database.postgresql) } }],
              ports: [{ port: 5432, protocol: "TCP" }],
            },
          ]),
      ...(to.length === 0
        ? []
        : [{ to: to.map((peer, index) => buildPeer(peer, application, cluster, `to/${index}`)) }]),
    ];
  },
);

/** DNS. The second number is that of OpenShift's resolver: a policy sees the pod's port, not the Service's. */
const dnsPorts: readonly Wire<V1NetworkPolicyPort>[] = [53, 5353].flatMap((port) =>
  ["UDP", "TCP"].map((protocol) => ({ port, protocol })),
);

const buildPort = defineBuilder(
  "helm/network-policy-port",
  ({ name, protocol }: Port): Wire<V1NetworkPolicyPort> => ({
    port: name,
    protocol,
  }),
);

const buildPeer = defineBuilder(
  "helm/network-policy-peer",
  (peer: PeerSpec, application: Application, cluster: KubernetesCluster, step: string): Peer => {
    if (peer.prefix !== undefined) return { ipBlock: { cidr: peer.prefix } };
    if (peer.namespace !== undefined) return { namespaceSelector: namespaceSelector(peer.namespace) };
    const [field, kind] =
      peer.application === undefined
        ? (["postgresql", "PostgreSQL"] as const)
        : (["application", "Application"] as const);
    const document = referenceTo(application, `/spec/networkPolicy/${step}/${field}`, kind);
    const name = peer[field] ?? "";
    const podSelector = { matchLabels: kind === "Application" ? selectorOf(name) : databasePods(name) };
    const namespace = document?.spec.namespace ?? cluster.document.spec.namespace;
    // A selector of pods alone means those of the policy's own namespace.
    return namespace === namespaceOf(application, cluster)
      ? { podSelector }
      : { podSelector, namespaceSelector: namespaceSelector(namespace) };
  },
);

function namespaceSelector(namespace: string): { matchLabels: Record<string, string> } {
  return { matchLabels: { "kubernetes.io/metadata.name": namespace } };
}

/** Instances of a cluster, and of its pool (CloudNativePG labels both). */
function databasePods(postgresql: string): Record<string, string> {
  return { "cnpg.io/cluster": postgresql };
}
