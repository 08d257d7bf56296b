import { describe, expect, it } from "vitest";
import type { CompiledSite } from "../../../compiler/compile.ts";
import { explain } from "../../../compiler/explain/explain.ts";
import { application, chart, compileSite, database, topology, uses } from "./site.ts";

const documents = [
  topology("registry: harbor.example.com/shop\n  verify: { secret: { name: keys } }"),
  database("orders"),
  application("web", uses("orders")),
  chart("cache", "values: { nested: [{ deep: 1 }] }"),
];

let compiled: Promise<CompiledSite> | undefined;

/** The fields behind the first line that holds a text. */
async function fieldsBehind(path: string, text: string): Promise<string[]> {
  compiled ??= compileSite(documents, { tracked: true });
  const site = await compiled;
  const [output] = site.outputs;
  if (output === undefined) throw new Error("nothing was compiled");
  const lines = output.files.find((file) => file.path === path)?.body.text.split("\n") ?? [];
  const [line] = (await explain(site, output, path, lines.findIndex((one) => one.includes(text)) + 1)) ?? [];
  expect(line?.text).toContain(text);
  return [...(line?.values ?? []), ...(line?.conditions ?? [])].map(
    ({ document, pointer }) => `${document}#${pointer}`,
  );
}

describe("what explain names", () => {
  it.each([
    ["flux/bundle/charts/cache/helm-release.yaml", "deep: 1", "HelmChart/cache#/spec/values/nested/0/deep"],
    ["flux/bundle/charts/cache/helm-release.yaml", "crds: CreateReplace", "HelmChart/cache#/spec/crds"],
    ["flux/bundle/charts/cache/oci-repository.yaml", "digest:", "HelmChart/cache#/spec/chart/oci"],
    ["flux/bundle/charts/web/oci-repository.yaml", "digest:", "Application/web#/spec/image"],
    [
      "flux/bundle/charts/web/oci-repository.yaml",
      "name: keys",
      "KubernetesTopology/production#/spec/verify/secret/name",
    ],
    [
      "flux/bundle/kustomizations/web.yaml",
      "name: production-orders",
      "Application/web#/spec/uses/database/postgresql",
    ],
    ["flux/bundle/kustomizations/orders.yaml", "wait: true", "Application/web#/spec/uses/database/postgresql"],
    ["flux/bundle/namespaces/shop.yaml", "name: shop", "KubernetesTopology/production#/spec/namespace"],
    ["flux/bootstrap.yaml", "harmony_registry:", "KubernetesTopology/production#/spec/registry"],
    ["flux/bootstrap.yaml", "digest:", "Application/web#/spec/image"],
    ["flux/bootstrap.yaml", "digest:", "HelmChart/cache#/spec/values/nested/0/deep"],
    ["flux/bootstrap.yaml", "digest:", "PostgreSQL/orders#/spec/storage"],
    ["flux/bootstrap.yaml", "digest:", "KubernetesTopology/production#/spec/verify/secret/name"],
    ["release.json", '"reference":', "Application/web#/spec/image"],
    ["release.json", '"registry":', "KubernetesTopology/production#/spec/registry"],
    ["release.json", '"tag": "h', "PostgreSQL/orders#/spec/storage"],
  ])("%s, `%s`: %s", async (path, text, field) => {
    expect(await fieldsBehind(path, text)).toContain(field);
  });
});
