import { expect, test } from "vitest";
import { application, image, objects, postgresql, specOf, topology } from "./compile-chart.ts";

const ports = [{ name: "http", port: 8080 }];

/** The pod of an application with this spec, and its only container. */
async function pod(spec: Readonly<Record<string, unknown>>, ...others: readonly Readonly<Record<string, unknown>>[]) {
  const found = await objects(topology(), application(spec), ...others);
  const workload = found.has("Deployment/shop") ? "Deployment/shop" : "StatefulSet/shop";
  const { template } = specOf(found, workload) as {
    template: { metadata: unknown; spec: Record<string, unknown> };
  };
  const [container] = template.spec["containers"] as Record<string, unknown>[];
  return { metadata: template.metadata, pod: template.spec, container: container ?? {} };
}

test("the least that an application can say becomes a locked-down Deployment with an account and a closed door", async () => {
  const found = await objects(topology(), application());
  expect([...found.keys()].sort()).toEqual(["Deployment/shop", "NetworkPolicy/shop", "ServiceAccount/shop"]);
  const labels = { "app.kubernetes.io/name": "shop", "app.kubernetes.io/instance": "shop" };
  expect(found.get("Deployment/shop")).toEqual({
    apiVersion: "apps/v1",
    kind: "Deployment",
    metadata: { name: "shop", labels },
    spec: {
      replicas: 1,
      selector: { matchLabels: labels },
      template: {
        metadata: { labels },
        spec: {
          serviceAccountName: "shop",
          automountServiceAccountToken: false,
          enableServiceLinks: false,
          securityContext: { runAsNonRoot: true, seccompProfile: { type: "RuntimeDefault" } },
          containers: [
            {
              name: "shop",
              image,
              securityContext: {
                allowPrivilegeEscalation: false,
                readOnlyRootFilesystem: true,
                capabilities: { drop: ["ALL"] },
              },
            },
          ],
        },
      },
    },
  });
  expect(found.get("NetworkPolicy/shop")?.["spec"]).toEqual({
    podSelector: { matchLabels: labels },
    policyTypes: ["Ingress"],
    ingress: [],
  });
});

test("labels and annotations of the document are on every object, in order, and labels on the pods", async () => {
  const metadata = {
    labels: { team: "payments", area: "web" },
    annotations: { "example.com/owner": "ann", "harmony.dev/accept": "restart" },
  };
  const found = await objects(topology(), application({ ports }, "shop", metadata));
  for (const object of found.values()) {
    const { labels, annotations } = object["metadata"] as { labels: object; annotations: object };
    expect(Object.keys(labels)).toEqual(["app.kubernetes.io/name", "app.kubernetes.io/instance", "area", "team"]);
    // Words to Harmony itself are none of the cluster's.
    expect(annotations).toEqual({ "example.com/owner": "ann" });
  }
  const service = specOf(found, "Service/shop") as { selector: object };
  expect(Object.keys(service.selector)).toEqual(["app.kubernetes.io/name", "app.kubernetes.io/instance"]);
  const { template } = specOf(found, "Deployment/shop") as {
    template: { metadata: { labels: Record<string, string> } };
  };
  expect(template.metadata.labels["team"]).toBe("payments");
});

test("several replicas are spread and keep one up during maintenance", async () => {
  const found = await objects(topology(), application({ replicas: 3 }));
  expect(found.get("PodDisruptionBudget/shop")?.["spec"]).toMatchObject({
    maxUnavailable: 1,
    unhealthyPodEvictionPolicy: "AlwaysAllow",
  });
  const { topologySpreadConstraints } = (await pod({ replicas: 3 })).pod as {
    topologySpreadConstraints: { topologyKey: string }[];
  };
  expect(topologySpreadConstraints.map(({ topologyKey }) => topologyKey)).toEqual([
    "topology.kubernetes.io/zone",
    "kubernetes.io/hostname",
  ]);
});

test("a stated budget is kept as it is", async () => {
  const found = await objects(topology(), application({ replicas: 3, disruptionBudget: { minAvailable: 2 } }));
  const { minAvailable, maxUnavailable } = specOf(found, "PodDisruptionBudget/shop") as Record<string, unknown>;
  expect([minAvailable, maxUnavailable]).toEqual([2, undefined]);
});

test("where load decides, no release states the replicas", async () => {
  const spec = { autoscale: { min: 2, max: 8, memory: 70 }, resources: { cpu: "250m", memory: "256Mi" } };
  const found = await objects(topology(), application(spec));
  expect(found.get("Deployment/shop")?.["spec"]).not.toHaveProperty("replicas");
  const utilization = (name: string, averageUtilization: number) => ({
    type: "Resource",
    resource: { name, target: { type: "Utilization", averageUtilization } },
  });
  expect(found.get("HorizontalPodAutoscaler/shop")?.["spec"]).toEqual({
    scaleTargetRef: { apiVersion: "apps/v1", kind: "Deployment", name: "shop" },
    minReplicas: 2,
    maxReplicas: 8,
    metrics: [utilization("cpu", 80), utilization("memory", 70)],
  });
  expect(found.has("PodDisruptionBudget/shop")).toBe(true);
});

test("memory is limited to what is requested unless a limit is stated; processor time is never limited", async () => {
  const resourcesOf = async (resources: object) => (await pod({ resources })).container["resources"];
  expect(await resourcesOf({ cpu: "250m", memory: "256Mi" })).toEqual({
    requests: { cpu: "250m", memory: "256Mi" },
    limits: { memory: "256Mi" },
  });
  expect(await resourcesOf({ memory: "256Mi", memoryLimit: "1Gi" })).toEqual({
    requests: { memory: "256Mi" },
    limits: { memory: "1Gi" },
  });
  expect(await resourcesOf({ cpu: "1" })).toEqual({ requests: { cpu: "1" } });
  expect(await resourcesOf({ memoryLimit: "1Gi" })).toEqual({ limits: { memory: "1Gi" } });
});

test("probes name ports, but gRPC, which takes a number; durations become seconds", async () => {
  const { container } = await pod({
    ports: [...ports, { name: "rpc", port: 9000, servicePort: 90 }],
    probes: {
      ready: { http: "/healthz" },
      live: { grpc: "rpc", period: "1m30s" },
      startup: { exec: ["true"], failures: 30, delay: "5s" },
    },
  });
  const defaults = { periodSeconds: 10, timeoutSeconds: 1, failureThreshold: 3 };
  expect(container["readinessProbe"]).toEqual({ httpGet: { path: "/healthz", port: "http" }, ...defaults });
  expect(container["livenessProbe"]).toEqual({ grpc: { port: 9000 }, ...defaults, periodSeconds: 90 });
  expect(container["startupProbe"]).toEqual({
    exec: { command: ["true"] },
    ...defaults,
    failureThreshold: 30,
    initialDelaySeconds: 5,
  });
  const tcp = await pod({ ports, probes: { ready: { tcp: "http" } } });
  expect(tcp.container["readinessProbe"]).toEqual({ tcpSocket: { port: "http" }, ...defaults });
});

test("the Service has its own numbers, and the container's names", async () => {
  const found = await objects(
    topology(),
    application({
      ports: [
        { name: "http", port: 8080, servicePort: 80 },
        { name: "dns", port: 53, protocol: "UDP" },
      ],
    }),
  );
  const { ports: served } = specOf(found, "Service/shop") as { ports: unknown };
  expect(served).toEqual([
    { name: "http", port: 80, targetPort: "http", protocol: "TCP" },
    { name: "dns", port: 53, targetPort: "dns", protocol: "UDP" },
  ]);
});

test("variables are in order of their names, after those that they mention", async () => {
  const env = {
    A: "$(B)",
    B: "$(C)-$(OTHER)",
    C: "x",
    D: { secret: { name: "stripe", key: "api-key" } },
    E: "$(F)",
    F: "$(E)",
  };
  const { container } = await pod({ env });
  const variables = container["env"] as { name: string }[];
  // E and F mention each other: no order is right for both.
  expect(variables.map(({ name }) => name)).toEqual(["C", "D", "B", "F", "A", "E"]);
  expect(variables).toContainEqual({ name: "D", valueFrom: { secretKeyRef: { name: "stripe", key: "api-key" } } });
});

test("files are mounted each over its path, from a ConfigMap whose change restarts the pods, or from Secrets", async () => {
  const files = {
    "/etc/app/config.yaml": "a: 1\n",
    "/etc/app-config.yaml": "b: 1\n",
    "/etc/öde/x": "c",
    "/run/key.pem": { secret: { name: "keys", key: "tls.key" } },
  };
  const found = await objects(topology(), application({ files }));
  const { data } = found.get("ConfigMap/shop") as unknown as { data: Record<string, string> };
  expect(Object.values(data).sort()).toEqual(["a: 1\n", "b: 1\n", "c"]);
  const { container, pod: spec, metadata } = await pod({ files });
  const mounts = container["volumeMounts"] as { mountPath: string; subPath: string; name: string; readOnly: boolean }[];
  for (const [path, content] of Object.entries(files)) {
    const mount = mounts.find(({ mountPath }) => mountPath === path);
    expect(mount?.readOnly).toBe(true);
    if (typeof content === "string") expect(data[mount?.subPath ?? ""]).toBe(content);
    else expect(mount).toMatchObject({ name: "secret-keys", subPath: "tls.key" });
  }
  expect(spec["volumes"]).toEqual([
    { name: "files", configMap: { name: "shop" } },
    { name: "secret-keys", secret: { secretName: "keys" } },
  ]);
  const changed = await pod({ files: { ...files, "/etc/öde/x": "d" } });
  expect(changed.metadata).not.toEqual(metadata);
});

test("a stateful application has a name and volumes for each replica", async () => {
  const spec = {
    state: "stateful",
    ports,
    volumes: { files: { mount: "/data", size: "10Gi" }, log: { mount: "/log", size: "1Gi", class: "slow" } },
    files: { "/x": "y" },
  };
  const found = await objects(topology(), application(spec));
  expect(found.get("Service/shop-headless")?.["spec"]).toMatchObject({
    clusterIP: "None",
    publishNotReadyAddresses: true,
  });
  const set = specOf(found, "StatefulSet/shop") as { serviceName: string; volumeClaimTemplates: unknown[] };
  expect(set.serviceName).toBe("shop-headless");
  const claim = (name: string, storage: string, storageClassName: string) => ({
    apiVersion: "v1",
    kind: "PersistentVolumeClaim",
    metadata: { name },
    spec: { accessModes: ["ReadWriteOnce"], storageClassName, resources: { requests: { storage } } },
  });
  expect(set.volumeClaimTemplates).toEqual([claim("files", "10Gi", "ceph-block"), claim("log", "1Gi", "slow")]);
  const { container, pod: template } = await pod(spec);
  // A volume of the user's is called files: ours gives way.
  expect(template["volumes"]).toEqual([{ name: "files-2", configMap: { name: "shop" } }]);
  expect(container["volumeMounts"]).toContainEqual({ name: "files", mountPath: "/data" });
});

test("scratch folders are empty, on disk or in memory", async () => {
  const { pod: spec } = await pod({ scratch: { "/tmp": {}, "/run/Cache": { size: "64Mi", medium: "memory" } } });
  const [cache, tmp] = spec["volumes"] as { name: string; emptyDir: object }[];
  expect(cache?.emptyDir).toEqual({ medium: "Memory", sizeLimit: "64Mi" });
  expect(cache?.name).toMatch(/^scratch-run-cache-[0-9a-f]{8}$/);
  expect(tmp).toEqual({ name: "scratch-tmp", emptyDir: {} });
});

test("what a spec says of its user, node and account reaches the pod", async () => {
  const { pod: spec, container } = await pod({
    security: { user: 1000, group: 1001, volumesGroup: 1002, writableRoot: true, capabilities: ["NET_BIND_SERVICE"] },
    nodeSelector: { zone: "b", arch: "a" },
    terminationGracePeriod: "2m",
    serviceAccount: { token: true, annotations: { "example.com/role": "reader" } },
    imagePullSecrets: ["pull"],
    command: ["web"],
    args: ["--port", "80"],
  });
  expect(spec).toMatchObject({
    automountServiceAccountToken: true,
    imagePullSecrets: [{ name: "pull" }],
    terminationGracePeriodSeconds: 120,
    nodeSelector: { arch: "a", zone: "b" },
    securityContext: {
      runAsNonRoot: true,
      runAsUser: 1000,
      runAsGroup: 1001,
      fsGroup: 1002,
      fsGroupChangePolicy: "OnRootMismatch",
    },
  });
  expect(container).toMatchObject({
    command: ["web"],
    args: ["--port", "80"],
    securityContext: { readOnlyRootFilesystem: false, capabilities: { drop: ["ALL"], add: ["NET_BIND_SERVICE"] } },
  });
  const found = await objects(
    topology(),
    application({ serviceAccount: { annotations: { "example.com/role": "reader" } } }),
  );
  expect(found.get("ServiceAccount/shop")?.["metadata"]).toMatchObject({
    annotations: { "example.com/role": "reader" },
  });
});

test("the operator's Secret has the URL of the first database; another is put together from its password", async () => {
  const connection = async (use: Readonly<Record<string, unknown>>, database: Readonly<Record<string, unknown>>) => {
    const { container } = await pod(
      { uses: { database: { postgresql: "orders", env: "DATABASE_URL", ...use } } },
      postgresql(database),
    );
    return container["env"];
  };
  const databases = [
    { name: "orders", owner: "shop" },
    { name: "audit", owner: "auditor" },
    { name: "more", owner: "shop" },
  ];
  const fromSecret = (name: string, secret: string, key: string) => ({
    name,
    valueFrom: { secretKeyRef: { name: secret, key } },
  });
  expect(await connection({}, { databases })).toEqual([fromSecret("DATABASE_URL", "orders-app", "uri")]);
  expect(await connection({ database: "more" }, { databases })).toEqual([
    fromSecret("DATABASE_URL_PASSWORD", "orders-app", "password"),
    { name: "DATABASE_URL", value: "postgresql://shop:$(DATABASE_URL_PASSWORD)@orders-rw:5432/more" },
  ]);
  expect(await connection({ database: "audit" }, { databases, pooler: {} })).toEqual([
    fromSecret("DATABASE_URL_PASSWORD", "orders-role-auditor", "password"),
    { name: "DATABASE_URL", value: "postgresql://auditor:$(DATABASE_URL_PASSWORD)@orders-pooler-rw:5432/audit" },
  ]);
});
