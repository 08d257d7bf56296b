import { binding, deployment, object, pod, service, statefulSet, templates } from "./objects.ts";

/** A change of an object that an API server has: what it is, both sides, and what the review says of it. */
export type ChangeRow = readonly [what: string, before: object, after: object, effects: readonly string[]];

const replaced = ["interrupts replaced refused"];
const dataReplaced = ["destroys replaced refused"];
const idle = ["none replaced refused"];
const selected = (app: string): object => ({ selector: { matchLabels: { app } } });
const daemonSet = (spec: object): object =>
  object("apps/DaemonSet", { spec: { ...selected("web"), template: pod({}), ...spec } });
const job = (spec: object, container: object = {}): object =>
  object("batch/Job", { spec: { template: pod(container, { restartPolicy: "Never" }), ...spec } });
const claim = (spec: object): object =>
  object("/PersistentVolumeClaim", {
    spec: { accessModes: ["ReadWriteOnce"], resources: { requests: { storage: "1Gi" } }, ...spec },
  });
const volume = (spec: object): object =>
  object("/PersistentVolume", {
    spec: { accessModes: ["ReadWriteOnce"], capacity: { storage: "1Gi" }, hostPath: { path: "/a" }, ...spec },
  });
const storageClass = (more: object): object =>
  object("storage.k8s.io/StorageClass", { provisioner: "example.com/a", ...more });
const configMap = (more: object): object => object("/ConfigMap", more);
const secret = (more: object): object => object("/Secret", more);
const priority = (more: object): object => object("scheduling.k8s.io/PriorityClass", { value: 1, ...more });
const definition = (kind: string, plural: string, scope: string): object => ({
  ...object("apiextensions.k8s.io/CustomResourceDefinition", {
    spec: {
      group: "example.com",
      scope,
      names: { kind, plural, singular: "thing" },
      versions: [{ name: "v1", served: true, storage: true, schema: { openAPIV3Schema: { type: "object" } } }],
    },
  }),
  metadata: { name: "things.example.com" },
});
const endpoints = (addressType: string): object =>
  object("discovery.k8s.io/EndpointSlice", { addressType, endpoints: [], ports: [] });
const stateful = (spec: object): object =>
  statefulSet({ serviceName: "web", ...selected("web"), template: pod({}), ...templates, ...spec });
const claimTemplate = (storage: string): object => ({
  volumeClaimTemplates: [
    {
      metadata: { name: "data" },
      spec: { accessModes: ["ReadWriteOnce"], resources: { requests: { storage } } },
    },
  ],
});

/** What an API server refuses, by the table of its validation. */
export const refusals: readonly ChangeRow[] = [
  [
    "a Deployment's selector",
    deployment({}),
    deployment({}, selected("other"), {}, { app: "other" }),
    ["interrupts replaced refused", "restart rolling-restart"],
  ],
  [
    "a DaemonSet's selector",
    daemonSet({}),
    daemonSet({
      selector: { matchLabels: { app: "web", tier: "a" } },
      template: pod({}, {}, { app: "web", tier: "a" }),
    }),
    [...replaced, "restart rolling-restart"],
  ],
  ["a StatefulSet's service", stateful({}), stateful({ serviceName: "other" }), dataReplaced],
  ["a StatefulSet's claims", stateful(claimTemplate("1Gi")), stateful(claimTemplate("2Gi")), dataReplaced],
  ["a StatefulSet's order", stateful({}), stateful({ podManagementPolicy: "Parallel" }), dataReplaced],
  [
    "a Deployment's strategy",
    deployment({}),
    deployment({}, { strategy: { type: "Recreate" } }),
    ["none strategy-kept refused"],
  ],
  [
    "a StatefulSet's update strategy",
    stateful({}),
    stateful({ updateStrategy: { type: "OnDelete" } }),
    ["none strategy-kept refused"],
  ],
  ["a job's image", job({}), job({}, { image: "registry.example.com/web:2" }), replaced],
  ["a job's mode", job({ completions: 2 }), job({ completions: 2, completionMode: "Indexed" }), replaced],
  ["a job's completions", job({ completions: 2 }), job({ completions: 3 }), replaced],
  ["a pod's command", object("/Pod", pod({})), object("/Pod", pod({ command: ["a"] })), replaced],
  ["a Service's address", service({ clusterIP: "10.0.0.20" }), service({ clusterIP: "10.0.0.21" }), replaced],
  ["a Service that becomes headless", service({ clusterIP: "10.0.0.22" }), service({ clusterIP: "None" }), replaced],
  [
    "a load balancer's class",
    service({ type: "LoadBalancer", loadBalancerClass: "example.com/a" }),
    service({ type: "LoadBalancer", loadBalancerClass: "example.com/b" }),
    replaced,
  ],
  ["a claim's class", claim({ storageClassName: "a" }), claim({ storageClassName: "b" }), dataReplaced],
  ["a claim's modes", claim({}), claim({ accessModes: ["ReadWriteMany"] }), dataReplaced],
  [
    "a claim that shrinks",
    claim({}),
    claim({ resources: { requests: { storage: "512Mi" } } }),
    ["destroys data-at-risk refused"],
  ],
  ["a volume's source", volume({}), volume({ hostPath: { path: "/b" } }), dataReplaced],
  ["a volume's mode", volume({}), volume({ volumeMode: "Block" }), dataReplaced],
  ["a class's provisioner", storageClass({}), storageClass({ provisioner: "example.com/b" }), idle],
  ["a class's parameters", storageClass({ parameters: { a: "1" } }), storageClass({ parameters: { a: "2" } }), idle],
  ["a class's reclaim policy", storageClass({}), storageClass({ reclaimPolicy: "Retain" }), idle],
  ["a class's binding", storageClass({}), storageClass({ volumeBindingMode: "WaitForFirstConsumer" }), idle],
  [
    "an attributes' driver",
    object("storage.k8s.io/VolumeAttributesClass", { driverName: "example.com/a", parameters: { a: "1" } }),
    object("storage.k8s.io/VolumeAttributesClass", { driverName: "example.com/a", parameters: { a: "2" } }),
    idle,
  ],
  [
    "a job's failure policy",
    job({}),
    job({ podFailurePolicy: { rules: [{ action: "Ignore", onPodConditions: [{ type: "DisruptionTarget" }] }] } }),
    replaced,
  ],
  ["a binding's role", binding("reader"), binding("writer"), replaced],
  ["a Secret's type", secret({}), secret({ type: "example.com/other" }), replaced],
  [
    "data of a locked ConfigMap",
    configMap({ immutable: true, data: { a: "1" } }),
    configMap({ immutable: true, data: { a: "2" } }),
    replaced,
  ],
  ["a lock of a ConfigMap", configMap({ immutable: true }), configMap({ immutable: false }), replaced],
  [
    "data of a locked Secret",
    secret({ immutable: true, data: { a: "MQ==" } }),
    secret({ immutable: true, data: { a: "Mg==" } }),
    replaced,
  ],
  ["a priority", priority({}), priority({ value: 2 }), idle],
  ["a priority's preemption", priority({}), priority({ preemptionPolicy: "Never" }), idle],
  [
    "a controller",
    object("networking.k8s.io/IngressClass", { spec: { controller: "example.com/a" } }),
    object("networking.k8s.io/IngressClass", { spec: { controller: "example.com/b" } }),
    replaced,
  ],
  [
    "a runtime's handler",
    object("node.k8s.io/RuntimeClass", { handler: "a" }),
    object("node.k8s.io/RuntimeClass", { handler: "b" }),
    replaced,
  ],
  ["endpoints' family", endpoints("IPv4"), endpoints("IPv6"), replaced],
  [
    "a definition's scope",
    definition("Thing", "things", "Cluster"),
    definition("Thing", "things", "Namespaced"),
    dataReplaced,
  ],
  [
    "a definition's kind",
    definition("Thing", "things", "Cluster"),
    definition("Other", "things", "Cluster"),
    dataReplaced,
  ],
];

/** What is refused by the source of its validation, where the tests' API server can't be asked: it has one family. */
export const unaskedRefusals: readonly ChangeRow[] = [
  ["a Service's family", service({ ipFamilies: ["IPv4"] }), service({ ipFamilies: ["IPv6"] }), replaced],
];

/** What an API server takes, though one might not think so. */
export const acceptances: readonly ChangeRow[] = [
  ["an address that is not said any more", service({ clusterIP: "10.0.0.23" }), service({}), ["none kept"]],
  [
    "a Service that goes elsewhere",
    service({}),
    service({ type: "ExternalName", externalName: "example.com" }),
    ["interrupts traffic-at-risk", "reload traffic-added"],
  ],
  ["a StatefulSet's replicas", stateful({ replicas: 2 }), stateful({ replicas: 3 }), ["reload scale"]],
  [
    "a StatefulSet's update strategy, said as a whole before",
    stateful({ updateStrategy: { type: "RollingUpdate", rollingUpdate: { partition: 0 } } }),
    stateful({ updateStrategy: { type: "OnDelete" } }),
    ["none rollout-policy"],
  ],
  [
    "a Deployment that was Recreate",
    deployment({}, { strategy: { type: "Recreate" } }),
    deployment({}),
    ["none rollout-policy"],
  ],
  [
    "a Deployment's strategy, said as a whole before",
    deployment({}, { strategy: { type: "RollingUpdate", rollingUpdate: { maxUnavailable: 0, maxSurge: 1 } } }),
    deployment({}, { strategy: { type: "Recreate" } }),
    ["none rollout-policy"],
  ],
  [
    "what becomes of volumes",
    stateful({}),
    stateful({ persistentVolumeClaimRetentionPolicy: { whenDeleted: "Delete" } }),
    ["none volume-retention"],
  ],
  [
    "a Deployment's strategy, said in part before",
    deployment({}, { strategy: { type: "RollingUpdate", rollingUpdate: { maxUnavailable: 0 } } }),
    deployment({}, { strategy: { type: "Recreate" } }),
    ["none rollout-policy"],
  ],
  [
    "a DaemonSet's update strategy",
    daemonSet({}),
    daemonSet({ updateStrategy: { type: "OnDelete" } }),
    ["none rollout-policy"],
  ],
  ["a job's parallelism", job({}), job({ parallelism: 2 }), ["none job-policy"]],
  [
    "an indexed job's completions",
    job({ completions: 2, parallelism: 2, completionMode: "Indexed" }),
    job({ completions: 3, parallelism: 3, completionMode: "Indexed" }),
    ["none scale", "none job-policy"],
  ],
  [
    "a pod's image",
    object("/Pod", pod({})),
    object("/Pod", pod({ image: "registry.example.com/web:2" })),
    ["interrupts stopped"],
  ],
  ["a class's expansion", storageClass({}), storageClass({ allowVolumeExpansion: true }), ["none new-volumes"]],
  [
    "a ConfigMap that gets locked",
    configMap({ data: { a: "1" } }),
    configMap({ data: { a: "1" }, immutable: true }),
    ["none locked"],
  ],
  ["a priority's description", priority({}), priority({ description: "a" }), ["none next-pods"]],
  [
    "a volume's reclaim policy",
    volume({}),
    volume({ persistentVolumeReclaimPolicy: "Delete" }),
    ["none reclaim-policy"],
  ],
];
