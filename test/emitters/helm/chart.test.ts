import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { buildArtifact } from "../../../formats/oci/build.ts";
import { buildTar } from "../../../formats/tar/build.ts";
import { application, charts, envelope, image, postgresql, topology } from "./compile-chart.ts";

test("a chart has no values and says so; its version ends in a hash of all that it holds", async () => {
  const { facts, files } = await charts(topology(), application({ version: "1.2.0-rc.1" }));
  expect([...files.keys()]).toEqual([
    "shop/Chart.yaml",
    "shop/templates/deployment-shop.yaml",
    "shop/templates/network-policy-shop.yaml",
    "shop/templates/service-account-shop.yaml",
    "shop/values.schema.json",
  ]);
  const [fact] = facts;
  const chart = parse(files.get("shop/Chart.yaml") ?? "") as { version: string; appVersion: string };
  expect(chart).toMatchObject({
    apiVersion: "v2",
    name: "shop",
    type: "application",
    version: fact?.version,
    appVersion: "1.2.0-rc.1",
  });
  // Recomputed from the files, as a reader would.
  const unversioned = [...files].map(([path, text]) => ({
    path,
    content: new TextEncoder().encode(path === "shop/Chart.yaml" ? text.replace(chart.version, "0.0.0") : text),
    mode: 0o644,
  }));
  const hash = createHash("sha256").update(buildTar(unversioned)).digest("hex").slice(0, 12);
  expect(chart.version).toBe(`1.2.0-rc.1-h${hash}`);
});

test("the digest is that of the artifact which the recipe makes of the files", async () => {
  const { facts, files } = await charts(topology(), application());
  const [fact] = facts;
  if (fact?.recipe === undefined) throw new Error("no recipe");
  const written = [...files].map(([path, text]) => ({
    path: `helm/${path}`,
    content: new TextEncoder().encode(text),
    mode: 0o644,
  }));
  expect(buildArtifact(fact.recipe, written).manifest.digest).toBe(fact.manifestDigest);
  expect(fact).toMatchObject({
    name: "shop",
    repository: "charts/shop",
    namespace: "shop",
    images: [image],
    recipe: { tag: fact.version },
  });
});

test("the same content gives the same digest, however it was written; another content another", async () => {
  const digests = async (env: object) => {
    const { facts } = await charts(topology(), application({ env }), postgresql());
    return facts.map(({ name, manifestDigest }) => [name, manifestDigest]);
  };
  const first = await digests({ A: "1", B: "2" });
  expect(await digests({ B: "2", A: "1" })).toEqual(first);
  const changed = await digests({ A: "1", B: "3" });
  expect(changed[1]).toEqual(first[1]);
  expect(changed[0]).not.toEqual(first[0]);
});

test("a digest that was published stays what it is", async () => {
  const { facts } = await charts(topology(), application({ ports: [{ name: "http", port: 8080 }] }));
  expect(facts[0]?.version).toMatchInlineSnapshot(`"0.0.0-h2fa950cc9e85"`);
  expect(facts[0]?.manifestDigest).toMatchInlineSnapshot(
    `"sha256:4fdc59b3849d75b8324fc3c931356321943200de7297486b4ba1fb44e085876b"`,
  );
});

test("braces of a user's data survive in templates alone", async () => {
  const { files } = await charts(topology(), application({ env: { GREETING: "{{ .Values.x }}" } }));
  expect(files.get("shop/templates/deployment-shop.yaml")).toContain(`'{{ "{{" }} .Values.x }}'`);
});

test("objects carry no namespace and no version", async () => {
  const { files } = await charts(topology(), application({ version: "3.1.4" }), postgresql());
  for (const [path, text] of files) {
    if (!path.includes("/templates/")) continue;
    expect((parse(text) as { metadata: object }).metadata).not.toHaveProperty("namespace");
    expect(text).not.toContain("3.1.4");
  }
});

test("a third party's chart is a fact without files, pinned by its digest", async () => {
  const digest = `sha256:${"0123456789abcdef".repeat(4)}`;
  const chart = (name: string, oci: string) =>
    envelope("HelmChart", name, { chart: { oci }, namespace: "cache", values: { replicas: 2 }, images: [image] });
  const { facts, files } = await charts(
    topology(),
    chart("cache", `oci://registry.example.com/charts/cache:1.2.3_build@${digest}`),
    chart("other", `oci://registry.example.com:5000/other@${digest}`),
  );
  expect(files.size).toBe(0);
  expect(facts[0]).toMatchObject({
    name: "cache",
    version: "1.2.3+build",
    manifestDigest: digest,
    repository: "charts/cache",
    namespace: "cache",
    images: [image],
    source: {
      from: `oci://registry.example.com/charts/cache:1.2.3_build@${digest}`,
      values: { replicas: 2 },
    },
  });
  expect(facts[0]).not.toHaveProperty("recipe");
  expect(facts[1]).toMatchObject({ name: "other", version: "0.0.0-h0123456789ab" });
});

test("a long name of a host does not break the archive", async () => {
  const hostname = `${"a".repeat(60)}.${"b".repeat(60)}.example.com`;
  const { files } = await charts(
    topology(),
    application({ ports: [{ name: "http", port: 80 }], expose: [{ hostname, port: "http" }] }),
  );
  const path = [...files.keys()].find((one) => one.includes("http-route"));
  expect(path).toMatch(/^shop\/templates\/http-route-shop-a+\.b+-[0-9a-f]{8}\.yaml$/);
});
