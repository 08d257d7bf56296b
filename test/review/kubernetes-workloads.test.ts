import { describe } from "vitest";
import { deployment, object, pod, statefulSet, tellEffects, templates } from "./objects.ts";

const rolled = ["restart rolling-restart"];
const stopped = ["interrupts rolling-restart"];
const image = { image: "registry.example.com/web:2" };
const daemonSet = (container: object, rollingUpdate: object): object =>
  object("apps/DaemonSet", { spec: { updateStrategy: { rollingUpdate }, template: pod(container) } });
const stateful = (spec: object, container: object = {}): object =>
  statefulSet({ replicas: 3, template: pod(container), ...templates, ...spec });
const rolling = (rollingUpdate: object): object => ({ strategy: { type: "RollingUpdate", rollingUpdate } });
const cronJob = (spec: object): object => object("batch/CronJob", { spec: { schedule: "0 1 * * *", ...spec } });

describe("another template of a Deployment", () => {
  tellEffects([
    ["an image", deployment({}), deployment(image), rolled],
    ["a label", deployment({}), deployment({}, {}, {}, { app: "web", tier: "a" }), rolled],
    ["a limit", deployment({}), deployment({ resources: { limits: { cpu: "2" } } }), rolled],
    ["one replica, which is surged", deployment({}, { replicas: 1 }), deployment(image, { replicas: 1 }), rolled],
    [
      "one replica that may be down",
      deployment({}, { replicas: 1, ...rolling({ maxSurge: 0, maxUnavailable: 1 }) }),
      deployment(image, { replicas: 1, ...rolling({ maxSurge: 0, maxUnavailable: 1 }) }),
      stopped,
    ],
    [
      "all replicas that may be down",
      deployment({}, rolling({ maxUnavailable: "100%" })),
      deployment(image, rolling({ maxUnavailable: "100%" })),
      stopped,
    ],
    [
      "bounds that round to nothing, of which one is let go",
      deployment({}, { replicas: 1, ...rolling({ maxSurge: 0, maxUnavailable: "25%" }) }),
      deployment(image, { replicas: 1, ...rolling({ maxSurge: 0, maxUnavailable: "25%" }) }),
      stopped,
    ],
    [
      "all pods at once",
      deployment({}, { strategy: { type: "Recreate" } }),
      deployment(image, { strategy: { type: "Recreate" } }),
      ["interrupts recreated"],
    ],
    ["no pods", deployment({}, { replicas: 0 }), deployment(image, { replicas: 0 }), ["none no-pods"]],
    [
      "a rollout that is paused",
      deployment({}, { paused: true }),
      deployment(image, { paused: true }),
      ["none paused"],
    ],
  ]);
});

describe("another template of a StatefulSet or a DaemonSet", () => {
  const only = { replicas: 1 };
  const onDelete = { updateStrategy: { type: "OnDelete" } };
  const partition = (number: number): object => ({ updateStrategy: { rollingUpdate: { partition: number } } });
  const together = { updateStrategy: { rollingUpdate: { maxUnavailable: 3 } } };
  tellEffects([
    ["one after the other", stateful({}), stateful({}, image), rolled],
    ["the only pod", stateful(only), stateful(only, image), stopped],
    ["all at once", stateful(together), stateful(together, image), stopped],
    ["when somebody deletes the pods", stateful(onDelete), stateful(onDelete, image), ["none on-delete"]],
    ["above all pods", stateful(partition(3)), stateful(partition(3), image), ["none partition"]],
    ["above some", stateful(partition(2)), stateful(partition(2), image), rolled],
    ["node after node", daemonSet({}, {}), daemonSet(image, {}), rolled],
    [
      "all nodes at once",
      daemonSet({}, { maxUnavailable: "100%" }),
      daemonSet(image, { maxUnavailable: "100%" }),
      stopped,
    ],
  ]);
});

describe("the number of pods", () => {
  const whenScaled = { persistentVolumeClaimRetentionPolicy: { whenScaled: "Delete" } };
  const scaler = (maxReplicas: number): object =>
    object("autoscaling/HorizontalPodAutoscaler", { spec: { maxReplicas } });
  tellEffects([
    ["more", deployment({}), deployment({}, { replicas: 3 }), ["reload scale"]],
    ["fewer", deployment({}), deployment({}, { replicas: 1 }), ["reload scale"]],
    ["none", deployment({}), deployment({}, { replicas: 0 }), ["interrupts scaled-to-nothing"]],
    [
      "fewer, and their volumes",
      stateful(whenScaled),
      stateful({ ...whenScaled, replicas: 2 }),
      ["destroys data-at-risk"],
    ],
    ["fewer, and their volumes stay", stateful({}), stateful({ replicas: 2 }), ["reload scale"]],
    ["other numbers", stateful({}), stateful({ ordinals: { start: 1 } }), ["interrupts renumbered"]],
    ["by load", scaler(3), scaler(5), ["reload autoscaling"]],
    [
      "while nodes are drained",
      object("policy/PodDisruptionBudget", { spec: { maxUnavailable: 1 } }),
      object("policy/PodDisruptionBudget", { spec: { maxUnavailable: 2 } }),
      ["reload disruption-budget"],
    ],
  ]);
});

describe("how and when pods start", () => {
  tellEffects([
    ["how a rollout goes", deployment({}), deployment({}, { minReadySeconds: 5 }), ["none rollout-policy"]],
    ["a pause", deployment({}), deployment({}, { paused: true }), ["none paused"]],
    ["no pause", deployment({}, { paused: true }), deployment({}), ["unknown resumed"]],
    [
      "a partition less",
      stateful({ updateStrategy: { rollingUpdate: { partition: 2 } } }),
      stateful({ updateStrategy: { rollingUpdate: { partition: 0 } } }),
      ["unknown resumed"],
    ],
    [
      "pods that are replaced again",
      stateful({ updateStrategy: { type: "OnDelete" } }),
      stateful({}),
      ["unknown resumed"],
    ],
    ["a schedule", cronJob({}), cronJob({ schedule: "0 2 * * *" }), ["none next-run"]],
    ["no runs", cronJob({}), cronJob({ suspend: true }), ["reload suspended"]],
    ["runs again", cronJob({ suspend: true }), cronJob({}), ["reload resumed"]],
    [
      "a job that is held",
      object("batch/Job", { spec: { template: pod({}) } }),
      object("batch/Job", { spec: { template: pod({}), suspend: true } }),
      ["interrupts suspended"],
    ],
    [
      "data of a ConfigMap",
      object("/ConfigMap", { data: { a: "1" } }),
      object("/ConfigMap", { data: { a: "2" } }),
      ["none read-at-start"],
    ],
    [
      "labels of an object",
      { ...deployment({}), metadata: { name: "web", labels: { a: "1" } } },
      { ...deployment({}), metadata: { name: "web", labels: { a: "2" } } },
      ["none metadata"],
    ],
    [
      "a version of the API",
      { ...object("/Pod", {}), apiVersion: "example.com/v1" },
      { ...object("/Pod", {}), apiVersion: "example.com/v2" },
      ["none api-version"],
    ],
    [
      "a kind that nobody knows",
      object("example.com/Thing", { spec: { a: 1 } }),
      object("example.com/Thing", { spec: { a: 2 } }),
      ["unknown no-rule"],
    ],
  ]);
});
