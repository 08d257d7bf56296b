import { expect, test } from "vitest";
import { application, charts, objects, postgresql, topology } from "./compile-chart.ts";

const store = topology({
  secrets: { externalSecrets: { store: "vault" } },
  provides: { postgresql: { operator: "cloudnative-pg", imageCatalog: "postgresql" } },
});
const secret = (name: string, key: string) => ({ secret: { name, key } });

test("where Secrets exist, none is made", async () => {
  const found = await objects(topology(), application({ env: { KEY: secret("stripe", "api-key") } }));
  expect([...found.keys()].filter((key) => key.startsWith("ExternalSecret/"))).toEqual([]);
});

test("a Secret of a store is one object, with all keys that are read of it", async () => {
  const env = { KEY: secret("stripe", "api-key"), OTHER: secret("stripe", "account") };
  const found = await objects(store, application({ env, files: { "/key": secret("tls", "tls.key") } }));
  expect(found.get("ExternalSecret/stripe")?.["spec"]).toEqual({
    refreshInterval: "1h",
    secretStoreRef: { name: "vault", kind: "ClusterSecretStore" },
    target: { name: "stripe", creationPolicy: "Owner" },
    data: [
      { secretKey: "account", remoteRef: { key: "stripe", property: "account" } },
      { secretKey: "api-key", remoteRef: { key: "stripe", property: "api-key" } },
    ],
  });
  expect(found.has("ExternalSecret/tls")).toBe(true);
});

test("a Secret that several charts of a namespace read is made by the first that comes up, for all of them", async () => {
  const reader = (name: string, key: string, more: object = {}) =>
    application({ env: { KEY: secret("shared", key) }, ...more }, name);
  const uses = { database: { postgresql: "orders", env: "DATABASE_URL" } };
  // `a` comes up after the database, so `b` is the first.
  const { files } = await charts(
    store,
    postgresql(),
    reader("a", "one", { uses }),
    reader("b", "two"),
    reader("c", "three", { namespace: "elsewhere" }),
  );
  const made = [...files.keys()].filter((path) => path.includes("external-secret"));
  expect(made).toEqual(["b/templates/external-secret-shared.yaml", "c/templates/external-secret-shared.yaml"]);
  expect(files.get("b/templates/external-secret-shared.yaml")).toMatch(/secretKey: one[\s\S]*secretKey: two/);
  expect(files.get("c/templates/external-secret-shared.yaml")).not.toContain("secretKey: one");
});

test("credentials of a registry have the type that Kubernetes wants", async () => {
  const found = await objects(store, application({ imagePullSecrets: ["pull"] }));
  expect(found.get("ExternalSecret/pull")?.["spec"]).toMatchObject({
    target: { template: { type: "kubernetes.io/dockerconfigjson" } },
    data: [{ secretKey: ".dockerconfigjson" }],
  });
});

test("a database's Secrets: the backup's, and the passwords of roles that the operator makes none for", async () => {
  const credentials = { accessKeyId: secret("backup", "id"), secretAccessKey: secret("backup", "key") };
  const databases = [
    { name: "orders", owner: "shop" },
    { name: "audit", owner: "auditor" },
  ];
  const found = await objects(
    store,
    postgresql({ storage: "1Gi", databases, backup: { bucket: "backups", credentials } }),
  );
  expect([...found.keys()].filter((key) => key.startsWith("ExternalSecret/")).sort()).toEqual([
    "ExternalSecret/backup",
    "ExternalSecret/orders-role-auditor",
  ]);
  expect(found.get("ExternalSecret/orders-role-auditor")?.["spec"]).toMatchObject({
    data: [{ secretKey: "password" }, { secretKey: "username" }],
  });
});
