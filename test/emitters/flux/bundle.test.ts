import { load, loadAll } from "js-yaml";
import { describe, expect, it } from "vitest";
import type { AnyKubernetesObject } from "../../../formats/kubernetes/wire.ts";
import type { OCIRepository } from "../../../schemas/kubernetes/oci-repository.ts";
import { application, chart, database, fluxFiles, modelOf, textOf, topology, uses } from "./site.ts";

const shop = [topology(), database("orders"), application("web", uses("orders")), chart("cache")] as const;

describe("the bundle", () => {
  it("has one object a file, and a list of the files of each folder that Flux applies", async () => {
    const files = await fluxFiles(...shop);
    expect(files.map(({ path }) => path)).toEqual([
      "bootstrap.yaml",
      "bundle/charts/cache/helm-release.yaml",
      "bundle/charts/cache/kustomization.yaml",
      "bundle/charts/cache/oci-repository.yaml",
      "bundle/charts/orders/helm-release.yaml",
      "bundle/charts/orders/kustomization.yaml",
      "bundle/charts/orders/oci-repository.yaml",
      "bundle/charts/web/helm-release.yaml",
      "bundle/charts/web/kustomization.yaml",
      "bundle/charts/web/oci-repository.yaml",
      "bundle/kustomization.yaml",
      "bundle/kustomizations/cache.yaml",
      "bundle/kustomizations/orders.yaml",
      "bundle/kustomizations/web.yaml",
      "bundle/namespaces/shop.yaml",
    ]);
    const lists = files.filter(({ path }) => path.endsWith("/kustomization.yaml"));
    const listed = lists.flatMap(({ path, body }) =>
      (body.model as { resources: string[] }).resources.map((resource) => path.replace("kustomization.yaml", resource)),
    );
    const objects = files.filter(({ path }) => path.startsWith("bundle/") && !path.endsWith("/kustomization.yaml"));
    expect(listed.sort()).toEqual(objects.map(({ path }) => path).sort());
  });

  it("goes to the registry, the bootstrap to the cluster; each file knows its documents", async () => {
    const files = await fluxFiles(...shop);
    const of = (path: string) => files.find((file) => file.path === path);
    expect(of("bootstrap.yaml")?.target).toEqual({ kind: "kubernetes", device: "production" });
    expect(of("bundle/kustomization.yaml")?.target).toEqual({ kind: "oci-registry", device: "production" });
    expect(of("bundle/charts/web/helm-release.yaml")?.documents).toEqual([
      "Application/web",
      "KubernetesTopology/production",
    ]);
    expect(of("bundle/kustomizations/web.yaml")?.documents).toEqual([
      "Application/web",
      "KubernetesTopology/production",
      "PostgreSQL/orders",
    ]);
  });

  it("pins each chart by digest below the registry's prefix", async () => {
    const files = await fluxFiles(...shop);
    expect(load(textOf(files, "bundle/charts/cache/oci-repository.yaml"))).toEqual({
      apiVersion: "source.toolkit.fluxcd.io/v1",
      kind: "OCIRepository",
      metadata: { name: "production-cache", namespace: "flux-system" },
      spec: {
        interval: "1h",
        url: "oci://${harmony_registry}/charts/cache",
        ref: { digest: `sha256:${"a".repeat(64)}` },
        layerSelector: { mediaType: "application/vnd.cncf.helm.chart.content.v1.tar+gzip", operation: "copy" },
      },
    });
  });

  it("asks for signatures everywhere where the topology names keys", async () => {
    const files = await fluxFiles(
      topology("registry: harbor.example.com/shop\n  verify: { secret: { name: keys } }"),
      application("web"),
      chart("cache"),
    );
    const objects = files.flatMap(({ body }) => loadAll(body.text) as AnyKubernetesObject[]);
    const repositories = objects.filter(({ kind }) => kind === "OCIRepository") as OCIRepository[];
    expect(repositories.map(({ metadata }) => metadata.name).sort()).toEqual([
      "production",
      "production-cache",
      "production-web",
    ]);
    for (const { spec } of repositories)
      expect(spec.verify).toEqual({ provider: "cosign", secretRef: { name: "keys" } });
  });

  it("pulls everything with the credentials that the topology names", async () => {
    const files = await fluxFiles(
      topology("registry: ghcr.io/acme/shop\n  pull: { secret: { name: ghcr } }"),
      application("web"),
    );
    const objects = files.flatMap(({ body }) => loadAll(body.text) as AnyKubernetesObject[]);
    const repositories = objects.filter(({ kind }) => kind === "OCIRepository") as OCIRepository[];
    expect(repositories.map(({ spec }) => spec.secretRef)).toEqual([{ name: "ghcr" }, { name: "ghcr" }]);
  });

  it("makes each namespace once, restricted where all in it is ours, and never prunes one", async () => {
    const files = await fluxFiles(
      topology(),
      application("web"),
      application("api", "namespace: backend"),
      chart("cache"),
      chart("dns", "namespace: kube-system"),
      application("one", "namespace: default"),
    );
    expect(files.map(({ path }) => path).filter((path) => path.includes("/namespaces/"))).toEqual([
      "bundle/namespaces/backend.yaml",
      "bundle/namespaces/shop.yaml",
    ]);
    const annotations = {
      "kustomize.toolkit.fluxcd.io/substitute": "disabled",
      "kustomize.toolkit.fluxcd.io/prune": "disabled",
    };
    expect(modelOf(files, "bundle/namespaces/backend.yaml")).toEqual({
      apiVersion: "v1",
      kind: "Namespace",
      metadata: { name: "backend", labels: { "pod-security.kubernetes.io/enforce": "restricted" }, annotations },
    });
    // A third party's chart runs in this one.
    expect(modelOf(files, "bundle/namespaces/shop.yaml")).toEqual({
      apiVersion: "v1",
      kind: "Namespace",
      metadata: { name: "shop", annotations },
    });
  });

  it("is not there for a topology that Helm delivers, nor for one without charts", async () => {
    expect(await fluxFiles(topology("delivery: helm"), application("web"))).toEqual([]);
    expect(
      await fluxFiles(topology("registry: harbor.example.com/shop\n  delivery: helm"), application("web")),
    ).toEqual([]);
    expect(await fluxFiles(topology())).toEqual([]);
    expect(
      (await fluxFiles(topology("registry: harbor.example.com/shop\n  delivery: flux"), application("web"))).length,
    ).toBeGreaterThan(0);
  });
});

describe("substitution", () => {
  it("is open for the registry's place alone, in sources and Kustomizations", async () => {
    const files = await fluxFiles(...shop);
    for (const { path, body } of files.filter(
      ({ path }) => path.startsWith("bundle/") && !path.endsWith("/kustomization.yaml"),
    )) {
      const { kind, metadata } = body.model as AnyKubernetesObject;
      const open = metadata.annotations?.["kustomize.toolkit.fluxcd.io/substitute"] !== "disabled";
      expect([path, open]).toEqual([path, kind === "OCIRepository" || kind === "Kustomization"]);
      expect([path, body.text.match(/\$\{\w+\}/g) ?? []]).toEqual([path, open ? ["${harmony_registry}"] : []]);
    }
  });

  it("leaves a user's own variables alone: they stand in objects that are closed to it", async () => {
    const files = await fluxFiles(
      topology(),
      chart("cache", 'values: { greeting: "${HOSTNAME} $$ ${harmony_registry}", nested: [{ deep: "${X:=y}" }] }'),
    );
    const release = load(textOf(files, "bundle/charts/cache/helm-release.yaml")) as AnyKubernetesObject & {
      spec: { values: unknown };
    };
    expect(release.metadata.annotations).toEqual({ "kustomize.toolkit.fluxcd.io/substitute": "disabled" });
    expect(release.spec.values).toEqual({
      greeting: "${HOSTNAME} $$ ${harmony_registry}",
      nested: [{ deep: "${X:=y}" }],
    });
  });

  it("lets a mirror keep the digest of the bundle: only the bootstrap names the registry", async () => {
    const here = await fluxFiles(...shop);
    const there = await fluxFiles(topology("registry: mirror.example.com:5000/copies/shop"), ...shop.slice(1));
    const bundle = (files: typeof here) =>
      files.filter(({ path }) => path !== "bootstrap.yaml").map(({ path, body }) => [path, body.text]);
    expect(bundle(there)).toEqual(bundle(here));
    const [source, root] = loadAll(textOf(there, "bootstrap.yaml")) as [
      OCIRepository,
      { spec: { postBuild: unknown } },
    ];
    const [sourceHere] = loadAll(textOf(here, "bootstrap.yaml")) as [OCIRepository];
    expect(source.spec.url).toBe("oci://mirror.example.com:5000/copies/shop/production/bundle");
    expect(source.spec.ref).toEqual(sourceHere.spec.ref);
    expect(root.spec.postBuild).toEqual({
      substitute: { harmony_registry: "mirror.example.com:5000/copies/shop/production" },
    });
  });
});

describe("the bootstrap", () => {
  it("gives the cluster the bundle by digest and applies its root", async () => {
    const files = await fluxFiles(topology(), chart("cache"));
    expect(loadAll(textOf(files, "bootstrap.yaml"))).toEqual([
      {
        apiVersion: "source.toolkit.fluxcd.io/v1",
        kind: "OCIRepository",
        metadata: { name: "production", namespace: "flux-system" },
        spec: {
          interval: "1h",
          url: "oci://harbor.example.com/shop/production/bundle",
          ref: { digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) as string },
        },
      },
      {
        apiVersion: "kustomize.toolkit.fluxcd.io/v1",
        kind: "Kustomization",
        metadata: { name: "production", namespace: "flux-system" },
        spec: {
          interval: "1h",
          retryInterval: "1m",
          timeout: "5m",
          path: "./",
          prune: true,
          sourceRef: { kind: "OCIRepository", name: "production" },
          postBuild: { substitute: { harmony_registry: "harbor.example.com/shop/production" } },
        },
      },
    ]);
  });

  it("names the digest that it ever named for the same specs", async () => {
    const files = await fluxFiles(topology(), chart("cache", "values: { replicas: 2 }"));
    const [source] = loadAll(textOf(files, "bootstrap.yaml")) as [OCIRepository];
    expect(source.spec.ref?.digest).toBe("sha256:eb00078588768ad6bde6cdd4f05803d65913faeb72fbcdad5bb8eb05a08a758a");
  });
});
