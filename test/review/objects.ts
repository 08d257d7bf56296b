import { expect, it } from "vitest";
import { effectsOf, reviewOf } from "./tree-of.ts";

const path = "helm/web/templates/object.yaml";

/** A spec under `spec`, or where a kind keeps its fields at the root, an object's other fields. */
export function object(kind: string, body: object): object {
  const [group = "", name = ""] = kind.split("/");
  const apiVersion = group === "" ? "v1" : `${group}/v1`;
  return { apiVersion, kind: name, metadata: { name: "web" }, ...body };
}

export const review = (before: object | undefined, after: object | undefined) =>
  reviewOf(
    before === undefined ? {} : { [path]: JSON.stringify(before) },
    after === undefined ? {} : { [path]: JSON.stringify(after) },
  );

export const pod = (container: object, more: object = {}, labels: object = { app: "web" }): object => ({
  metadata: { name: "web", labels },
  spec: { ...more, containers: [{ name: "web", image: "registry.example.com/web:1", ...container }] },
});
export const deployment = (
  container: object,
  more: object = {},
  podMore: object = {},
  labels: object = { app: "web" },
): object =>
  object("apps/Deployment", {
    spec: {
      replicas: 2,
      selector: { matchLabels: { app: "web" } },
      template: pod(container, podMore, labels),
      ...more,
    },
  });
export const database = (spec: object): object =>
  object("postgresql.cnpg.io/Cluster", { spec: { instances: 3, storage: { size: "10Gi" }, ...spec } });
export const claim = (storage: string): object =>
  object("/PersistentVolumeClaim", { spec: { resources: { requests: { storage } } } });
export const service = (spec: object): object => object("/Service", { spec: { ports: [{ port: 80 }], ...spec } });
export const ingress = (...hosts: string[]): object =>
  object("networking.k8s.io/Ingress", { spec: { rules: hosts.map((host) => ({ host, http: { paths: [] } })) } });
export const route = (...hostnames: string[]): object =>
  object("gateway.networking.k8s.io/HTTPRoute", { spec: { hostnames } });
export const policy = (...ingressRules: object[]): object =>
  object("networking.k8s.io/NetworkPolicy", { spec: { podSelector: {}, ingress: ingressRules } });
export const role = (...verbs: string[]): object =>
  object("rbac.authorization.k8s.io/Role", { rules: [{ apiGroups: [""], resources: ["pods"], verbs }] });
export const statefulSet = (spec: object): object => object("apps/StatefulSet", { spec });
export const binding = (roleName: string): object =>
  object("rbac.authorization.k8s.io/RoleBinding", {
    roleRef: { apiGroup: "rbac.authorization.k8s.io", kind: "Role", name: roleName },
    subjects: [],
  });
export const release = (spec: object): object => ({
  ...object("helm.toolkit.fluxcd.io/HelmRelease", { spec }),
  apiVersion: "helm.toolkit.fluxcd.io/v2",
});
export const policyOf = (whenDeleted: string): object => ({ persistentVolumeClaimRetentionPolicy: { whenDeleted } });
export const templates = {
  volumeClaimTemplates: [
    {
      metadata: { name: "data" },
      spec: { accessModes: ["ReadWriteOnce"], resources: { requests: { storage: "1Gi" } } },
    },
  ],
};

/** A change of an object, and `<level> <reason> refused` of what it does, worst first. */
export type EffectRow = readonly [
  what: string,
  before: object | undefined,
  after: object | undefined,
  effects: readonly string[],
];

export function tellEffects(rows: readonly EffectRow[]): void {
  it.each(rows)("%s", (_, before, after, effects) => {
    expect(effectsOf(review(before, after))).toEqual(effects);
  });
}
