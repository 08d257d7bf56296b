import { expect, test } from "vitest";
import { digest, objects, postgresql, specOf, topology } from "./compile-chart.ts";

async function cluster(spec: Readonly<Record<string, unknown>>, provides: Readonly<Record<string, unknown>> = {}) {
  const found = await objects(topology(provides), postgresql(spec));
  return specOf(found, "Cluster/orders") as Record<string, unknown>;
}

const credentials = {
  accessKeyId: { secret: { name: "backup", key: "id" } },
  secretAccessKey: { secret: { name: "backup", key: "key" } },
};

test("the first database comes with the cluster, whose image the catalogue has for the version", async () => {
  expect(await cluster({ instances: 3 })).toEqual({
    instances: 3,
    imageCatalogRef: { apiGroup: "postgresql.cnpg.io", kind: "ClusterImageCatalog", name: "postgresql", major: 17 },
    bootstrap: { initdb: { database: "orders", owner: "shop", dataChecksums: true } },
    storage: { size: "20Gi", storageClass: "ceph-block" },
  });
});

test("an image of its own takes the catalogue's place", async () => {
  const image = `registry.example.com/postgresql:17.2@sha256:${digest}`;
  const spec = await cluster({ image });
  expect(spec["imageName"]).toBe(image);
  expect(spec).not.toHaveProperty("imageCatalogRef");
});

test("volumes, resources and parameters are as the spec has them", async () => {
  const spec = await cluster({
    storage: { size: "1Ti", class: "fast" },
    walStorage: "50Gi",
    resources: { cpu: "2", memory: "8Gi" },
    parameters: { work_mem: "64MB", max_connections: "200" },
  });
  expect(spec).toMatchObject({
    storage: { size: "1Ti", storageClass: "fast" },
    walStorage: { size: "50Gi", storageClass: "ceph-block" },
    resources: { requests: { cpu: "2", memory: "8Gi" }, limits: { memory: "8Gi" } },
  });
  const { parameters } = spec["postgresql"] as { parameters: object };
  expect(Object.entries(parameters)).toEqual([
    ["max_connections", "200"],
    ["work_mem", "64MB"],
  ]);
});

test("further databases are objects of their own; their owners are roles with a Secret each", async () => {
  const databases = [
    { name: "orders", owner: "shop", extensions: ["pg_trgm"] },
    { name: "audit_log", owner: "auditor" },
    { name: "x_", owner: "shop" },
  ];
  const found = await objects(topology(), postgresql({ databases }));
  const common = { cluster: { name: "orders" }, ensure: "present", databaseReclaimPolicy: "retain" };
  expect(found.get("Database/orders-orders")?.["spec"]).toEqual({
    ...common,
    name: "orders",
    owner: "shop",
    extensions: [{ name: "pg_trgm", ensure: "present" }],
  });
  expect(found.get("Database/orders-audit-log")?.["spec"]).toEqual({ ...common, name: "audit_log", owner: "auditor" });
  expect([...found.keys()].filter((key) => key.startsWith("Database/"))).toHaveLength(3);
  const { managed } = specOf(found, "Cluster/orders") as { managed: unknown };
  expect(managed).toEqual({
    roles: [{ name: "auditor", ensure: "present", login: true, passwordSecret: { name: "orders-role-auditor" } }],
  });
});

test("a backup has its place, its time and its credentials", async () => {
  const backup = {
    bucket: "backups",
    endpoint: "https://s3.example.com",
    region: "eu",
    credentials,
    schedule: "30 2 * * *",
  };
  const found = await objects(topology(), postgresql({ backup }));
  const spec = specOf(found, "Cluster/orders") as Record<string, unknown>;
  expect(spec["backup"]).toEqual({
    retentionPolicy: "30d",
    barmanObjectStore: {
      destinationPath: "s3://backups/",
      endpointURL: "https://s3.example.com",
      s3Credentials: { accessKeyId: { name: "backup", key: "id" }, secretAccessKey: { name: "backup", key: "key" } },
      data: { compression: "gzip" },
      wal: { compression: "gzip" },
    },
  });
  expect(spec["env"]).toEqual([{ name: "AWS_DEFAULT_REGION", value: "eu" }]);
  expect(found.get("ScheduledBackup/orders")?.["spec"]).toEqual({
    schedule: "0 30 2 * * *",
    immediate: true,
    backupOwnerReference: "self",
    cluster: { name: "orders" },
  });
});

test("the last step of a backup's path is the folder that the archiver makes", async () => {
  const spec = await cluster({ backup: { bucket: "backups", path: "a/b/c", credentials } });
  expect(spec["backup"]).toMatchObject({
    barmanObjectStore: { destinationPath: "s3://backups/a/b/", serverName: "c" },
  });
  expect(spec).not.toHaveProperty("env");
});

test("a pool stands in front of the primary", async () => {
  const found = await objects(
    topology(),
    postgresql({ pooler: { mode: "transaction", maxClientConnections: 500, poolSize: 20 } }),
  );
  expect(found.get("Pooler/orders-pooler-rw")?.["spec"]).toEqual({
    cluster: { name: "orders" },
    instances: 2,
    type: "rw",
    pgbouncer: { poolMode: "transaction", parameters: { max_client_conn: "500", default_pool_size: "20" } },
  });
  const plain = await objects(topology(), postgresql({ pooler: {} }));
  expect(plain.get("Pooler/orders-pooler-rw")?.["spec"]).toMatchObject({ pgbouncer: { poolMode: "session" } });
});
