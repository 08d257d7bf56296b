import { application, digest, envelope, postgresql, topology } from "./compile-chart.ts";

type Fields = Readonly<Record<string, unknown>>;

const secret = (name: string, key: string) => ({ secret: { name, key } });

/** Documents that between them use every field which charts are made from. */
export const fullDocuments: readonly Fields[] = [
  topology({ secrets: { externalSecrets: { store: "vault", refresh: "2h" } } }),
  postgresql({
    instances: 3,
    storage: { size: "10Gi", class: "fast" },
    walStorage: "5Gi",
    resources: { cpu: "1", memory: "2Gi" },
    parameters: { max_connections: "200" },
    databases: [
      { name: "orders", owner: "shop", extensions: ["pg_trgm"] },
      { name: "audit", owner: "auditor" },
    ],
    pooler: { instances: 2, mode: "transaction", maxClientConnections: 100, poolSize: 10 },
    backup: {
      bucket: "backups",
      path: "a/b",
      endpoint: "https://s3.example.com",
      region: "eu",
      credentials: { accessKeyId: secret("backup", "id"), secretAccessKey: secret("backup", "key") },
      retention: "14d",
      schedule: "0 4 * * *",
    },
  }),
  application(
    {
      version: "1.2.3",
      command: ["web"],
      args: ["--verbose"],
      imagePullSecrets: ["pull"],
      replicas: 3,
      ports: [
        { name: "http", port: 8080, servicePort: 80 },
        { name: "admin", port: 9000 },
      ],
      expose: [{ hostname: "shop.example.com", port: "http", tls: true, path: "/a", match: "exact" }],
      env: { LOG_LEVEL: "info", URL: "http://$(LOG_LEVEL)", KEY: secret("stripe", "api-key") },
      files: { "/etc/app/config.yaml": "a: 1\nb: 2\n", "/etc/app/key": secret("stripe", "pem") },
      scratch: { "/tmp": { size: "1Gi", medium: "memory" } },
      resources: { cpu: "250m", memory: "256Mi", memoryLimit: "512Mi" },
      probes: {
        ready: { http: "/healthz", port: "http", period: "20s" },
        live: { tcp: "admin", delay: "5s" },
        startup: { exec: ["true"] },
      },
      disruptionBudget: { maxUnavailable: 1 },
      uses: { database: { postgresql: "orders", database: "audit", env: "DATABASE_URL" } },
      serviceAccount: { token: true, annotations: { "example.com/role": "reader" } },
      networkPolicy: { from: [{ application: "queue" }, { namespace: "tools" }], to: [{ prefix: "10.0.0.0/8" }] },
      security: { user: 1000, group: 1000, volumesGroup: 1000, writableRoot: true, capabilities: ["NET_BIND_SERVICE"] },
      terminationGracePeriod: "1m",
      nodeSelector: { zone: "a" },
    },
    "shop",
    { labels: { team: "payments" }, annotations: { "example.com/owner": "ann" } },
  ),
  application(
    {
      state: "stateful",
      namespace: "queue",
      autoscale: { min: 2, max: 5, cpu: 60, memory: 70 },
      resources: { cpu: "1", memory: "1Gi" },
      volumes: { data: { mount: "/data", size: "10Gi" }, log: { mount: "/log", size: "1Gi", class: "slow" } },
    },
    "queue",
  ),
  envelope("HelmChart", "cache", { chart: { oci: `oci://registry.example.com/charts/cache:1.0.0@sha256:${digest}` } }),
];
