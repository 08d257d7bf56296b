import { deployment, object, pod, statefulSet, templates } from "./objects.ts";

/** An object, and one that is written in another way. */
export type SameRow = readonly [what: string, before: object, after: object];

const limits = (cpu: string | number, memory: string): object => ({ resources: { limits: { cpu, memory } } });
const daemonSet = (spec: object): object =>
  object("apps/DaemonSet", { spec: { selector: { matchLabels: { app: "web" } }, template: pod({}), ...spec } });
const stateful = (spec: object): object =>
  statefulSet({
    serviceName: "web",
    selector: { matchLabels: { app: "web" } },
    template: pod({}),
    ...templates,
    ...spec,
  });
const probe = (more: object): object => ({ livenessProbe: { httpGet: { port: 80, ...more } } });
const volumes = (mode: object): object => ({
  volumes: [
    { name: "a", configMap: { name: "a", ...mode } },
    { name: "b", secret: { secretName: "b", ...mode } },
  ],
});
const cronJob = (spec: object, jobSpec: object = {}): object =>
  object("batch/CronJob", {
    spec: {
      schedule: "0 1 * * *",
      jobTemplate: { spec: { template: pod({}, { restartPolicy: "Never" }), ...jobSpec } },
      ...spec,
    },
  });

/** Rows of kinds that count their changes, so that an API server can be asked (metadata.generation). */
export const sameObjects: readonly SameRow[] = [
  ["quantities", deployment(limits("1000m", "1Gi")), deployment(limits(1, "1024Mi"))],
  ["an empty list", deployment({}), deployment({ env: [], args: [] })],
  [
    "a pod's defaults",
    deployment({}),
    deployment(
      {},
      {},
      {
        dnsPolicy: "ClusterFirst",
        restartPolicy: "Always",
        terminationGracePeriodSeconds: 30,
        schedulerName: "default-scheduler",
        hostNetwork: false,
        securityContext: {},
      },
    ),
  ],
  [
    "a container's defaults",
    deployment({ ports: [{ containerPort: 80 }], volumeMounts: [{ name: "a", mountPath: "/a" }] }, {}, volumes({})),
    deployment(
      {
        imagePullPolicy: "IfNotPresent",
        terminationMessagePath: "/dev/termination-log",
        terminationMessagePolicy: "File",
        stdin: false,
        tty: false,
        ports: [{ containerPort: 80, protocol: "TCP" }],
        volumeMounts: [{ name: "a", mountPath: "/a", readOnly: false }],
      },
      {},
      volumes({ defaultMode: 420 }),
    ),
  ],
  ["a latest image", deployment({ image: "a" }), deployment({ image: "a", imagePullPolicy: "Always" })],
  [
    "a probe's defaults",
    deployment(probe({})),
    deployment({
      livenessProbe: {
        httpGet: { port: 80, path: "/", scheme: "HTTP" },
        initialDelaySeconds: 0,
        timeoutSeconds: 1,
        periodSeconds: 10,
        successThreshold: 1,
        failureThreshold: 3,
      },
    }),
  ],
  [
    "a Deployment's defaults",
    deployment({}, { replicas: undefined }),
    deployment(
      {},
      {
        replicas: 1,
        revisionHistoryLimit: 10,
        progressDeadlineSeconds: 600,
        minReadySeconds: 0,
        paused: false,
        strategy: { type: "RollingUpdate", rollingUpdate: { maxUnavailable: "25%", maxSurge: "25%" } },
      },
    ),
  ],
  [
    "a DaemonSet's defaults",
    daemonSet({}),
    daemonSet({
      revisionHistoryLimit: 10,
      updateStrategy: { type: "RollingUpdate", rollingUpdate: { maxUnavailable: 1, maxSurge: 0 } },
    }),
  ],
  [
    "a StatefulSet's defaults",
    stateful({}),
    stateful({
      replicas: 1,
      revisionHistoryLimit: 10,
      podManagementPolicy: "OrderedReady",
      updateStrategy: { type: "RollingUpdate", rollingUpdate: { partition: 0 } },
      persistentVolumeClaimRetentionPolicy: { whenDeleted: "Retain", whenScaled: "Retain" },
    }),
  ],
  [
    "a CronJob's defaults",
    cronJob({}),
    cronJob(
      { concurrencyPolicy: "Allow", suspend: false, successfulJobsHistoryLimit: 3, failedJobsHistoryLimit: 1 },
      {},
    ),
  ],
];
