import { describe, expect, it } from "vitest";
import type { HelmRelease } from "../../../schemas/kubernetes/helm-release.ts";
import type { Kustomization } from "../../../schemas/kubernetes/kustomization.ts";
import { application, chart, database, fluxFiles, modelOf, topology, uses } from "./site.ts";

type Order = Record<string, { after: string[]; wait: boolean | undefined; timeout: string | undefined }>;

/** Of each chart's Kustomization: what it comes after, and whether it waits. */
async function orderOf(...documents: readonly string[]): Promise<Order> {
  const files = await fluxFiles(...documents);
  const kustomizations = files
    .filter(({ path }) => path.startsWith("bundle/kustomizations/"))
    .map(({ body }) => body.model as Kustomization);
  return Object.fromEntries(
    kustomizations.map(({ metadata, spec }) => [
      metadata.name.replace("production-", ""),
      {
        after: (spec.dependsOn ?? []).map(({ name }) => name.replace("production-", "")),
        wait: spec.wait,
        timeout: spec.timeout,
      },
    ]),
  );
}

const bare = topology().replace(", postgresql: { operator: cloudnative-pg, imageCatalog: postgresql }", "");
const operator = chart(
  "operator",
  "provides: { postgresql: { operator: cloudnative-pg, imageCatalog: postgresql } }\n  timeout: 1h59m30s",
);

describe("the order of charts", () => {
  it("follows references and bindings, and waits only for what is needed", async () => {
    expect(
      await orderOf(bare, operator, database("orders"), application("web", uses("orders")), application("alone")),
    ).toEqual({
      operator: { after: [], wait: true, timeout: "2h30s" },
      orders: { after: ["operator"], wait: true, timeout: "16m" },
      web: { after: ["orders"], wait: false, timeout: "1m" },
      alone: { after: [], wait: false, timeout: "1m" },
    });
  });

  it("has no edge to what is only mentioned", async () => {
    const order = await orderOf(
      topology(),
      application("web", "networkPolicy: { from: [{ application: api }] }"),
      application("api"),
    );
    expect(order["web"]?.after).toEqual([]);
    expect(order["api"]?.wait).toBe(false);
  });

  it("never moves a chart to another Kustomization, which would prune it on the way", async () => {
    const before = await fluxFiles(topology(), database("orders"));
    const after = await fluxFiles(bare, operator, database("orders"));
    const of = (files: typeof before) => modelOf<Kustomization>(files, "bundle/kustomizations/orders.yaml");
    expect(of(after).spec.path).toBe(of(before).spec.path);
    expect(of(after).metadata).toEqual(of(before).metadata);
    expect([of(before).spec.dependsOn, of(after).spec.dependsOn]).toEqual([
      undefined,
      [{ name: "production-operator" }],
    ]);
  });
});

describe("releases", () => {
  it("go to the namespace of their score, as Helm would have them, and come back when changed by hand", async () => {
    const files = await fluxFiles(topology(), application("web", "namespace: front"));
    const strategy = { strategy: { name: "RetryOnFailure", retryInterval: "1m" } };
    expect(modelOf(files, "bundle/charts/web/helm-release.yaml")).toEqual({
      apiVersion: "helm.toolkit.fluxcd.io/v2",
      kind: "HelmRelease",
      metadata: {
        name: "production-web",
        namespace: "flux-system",
        annotations: { "kustomize.toolkit.fluxcd.io/substitute": "disabled" },
      },
      spec: {
        interval: "1h",
        releaseName: "web",
        targetNamespace: "front",
        storageNamespace: "front",
        chartRef: { kind: "OCIRepository", name: "production-web" },
        timeout: "5m",
        install: strategy,
        upgrade: strategy,
        driftDetection: { mode: "enabled" },
        values: undefined,
      },
    });
  });

  it("of a third party carry its values, the way of its CRDs and its time", async () => {
    const files = await fluxFiles(
      topology(),
      chart(
        "cache",
        "crds: create\n  timeout: 20m\n  releaseName: store\n  values: { replicas: 2, image: { tag: '1' } }",
      ),
    );
    const { spec } = modelOf<HelmRelease>(files, "bundle/charts/store/helm-release.yaml");
    expect([spec.releaseName, spec.timeout, spec.install?.crds, spec.upgrade?.crds, spec.driftDetection]).toEqual([
      "store",
      "20m",
      "Create",
      "Create",
      undefined,
    ]);
    expect(spec.values).toEqual({ replicas: 2, image: { tag: "1" } });
  });
});
