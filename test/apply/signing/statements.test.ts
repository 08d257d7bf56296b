import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildCompileStatement, compilePredicateType } from "../../../apply/signing/compile-statement.ts";
import { buildBom, buildBomStatement } from "../../../apply/signing/sbom.ts";
import { buildBomDocument } from "../../../formats/cyclonedx/bom.ts";
import { parseStatement } from "../../../formats/in-toto/parse.ts";
import { renderStatement } from "../../../formats/in-toto/statement.ts";
import type { OutputManifest } from "../../../formats/manifest/manifest.ts";
import type { Release } from "../../../formats/manifest/release.ts";

const digest = (byte: string): string => `sha256:${byte.repeat(32)}`;
const recipe = {
  repository: "bundle",
  tag: "h1",
  config: { mediaType: "a/b", content: {} },
  layers: [],
  annotations: {},
};
const release: Release = {
  format: 1,
  topology: "production",
  registry: "registry.example.com:5000/Shop/production",
  bundle: { repository: "bundle", digest: digest("0b"), recipe },
  charts: [
    { name: "shop", version: "1.0.0-h1", repository: "charts/shop", digest: digest("0c"), recipe },
    {
      name: "cache",
      version: "1.2.3",
      repository: "charts/cache",
      digest: digest("0d"),
      source: "oci://example.com/cache",
    },
  ],
  images: [
    { reference: "nginx:1.27", repository: "images/nginx" },
    { reference: `example.com:5000/a/Web@${digest("0e")}`, digest: digest("0e"), repository: "images/web" },
  ],
  assets: [{ name: "pxe/tftp/edge", repository: "files/pxe/tftp/edge", digest: digest("0f"), recipe }],
};

describe("the bill of materials", () => {
  const document = buildBomDocument(buildBom(release));

  it("names each artifact, image and asset with its digest and its package URL", () => {
    expect(document["components"]).toEqual([
      component("file", "bundle", "bundle", "h1", "0b", "bundle", "Shop/production/bundle"),
      component("application", "chart/shop", "shop", "1.0.0-h1", "0c", "shop", "Shop/production/charts/shop"),
      component("application", "chart/cache", "cache", "1.2.3", "0d", "cache", "Shop/production/charts/cache"),
      {
        type: "container",
        "bom-ref": "image/nginx:1.27",
        name: "nginx",
        version: "1.27",
        purl: "pkg:oci/nginx?repository_url=nginx&tag=1.27",
      },
      {
        type: "container",
        "bom-ref": `image/example.com:5000/a/Web@${digest("0e")}`,
        name: "example.com:5000/a/Web",
        hashes: [{ alg: "SHA-256", content: "0e".repeat(32) }],
        purl: `pkg:oci/web@${digest("0e")}?repository_url=example.com%3A5000%2Fa%2FWeb`,
      },
      component(
        "file",
        "asset/pxe/tftp/edge",
        "pxe/tftp/edge",
        "h1",
        "0f",
        "edge",
        "Shop/production/files/pxe/tftp/edge",
      ),
    ]);
  });

  function component(
    type: string,
    reference: string,
    name: string,
    version: string,
    byte: string,
    last: string,
    path: string,
  ): object {
    return {
      type,
      "bom-ref": reference,
      name,
      version,
      hashes: [{ alg: "SHA-256", content: byte.repeat(32) }],
      purl: `pkg:oci/${last}@${digest(byte)}?repository_url=registry.example.com%3A5000%2F${path.replaceAll("/", "%2F")}`,
    };
  }

  it("has the frame of CycloneDX 1.6, each reference once, and nothing that changes from making to making", () => {
    expect(document).toMatchObject({
      bomFormat: "CycloneDX",
      specVersion: "1.6",
      version: 1,
      metadata: { component: { type: "application", "bom-ref": "release", name: "production" } },
    });
    expect(Object.keys(document)).toEqual([
      "bomFormat",
      "specVersion",
      "version",
      "metadata",
      "components",
      "dependencies",
    ]);
    const references = ["release", ...buildBom(release).components.map(({ reference }) => reference)];
    expect(new Set(references).size).toBe(references.length);
    const dependencies = document["dependencies"] as readonly { readonly ref: string }[];
    expect(dependencies.map(({ ref }) => ref)).toEqual(references);
  });

  it("knows no host where the release has none", () => {
    const { registry: _, ...pushed } = release;
    expect(buildBom(pushed).components[1]?.purl).toBe(`pkg:oci/shop@${digest("0c")}?repository_url=charts%2Fshop`);
  });

  it("is attested of the release's manifest", () => {
    expect(buildBomStatement(release, digest("01"))).toMatchObject({
      subjects: [{ digest: digest("01") }],
      predicateType: "https://cyclonedx.org/bom",
      predicate: { bomFormat: "CycloneDX" },
    });
  });
});

describe("the compile's statement", () => {
  const file = {
    sha256: "11".repeat(32),
    mode: 0o644,
    target: { kind: "host", device: "a" },
    documents: [],
    secrets: [],
  };
  const manifest: OutputManifest = {
    site: "shop",
    topology: { kind: "KubernetesTopology", name: "production" },
    schema: "v1alpha1",
    tags: { region: "north", environment: "live" },
    notRealised: [],
    files: [
      { ...file, path: "helm/shop/Chart.yaml", emitter: "helm" },
      { ...file, path: "flux/bootstrap.yaml", emitter: "flux" },
      { ...file, path: "helm/shop/templates/a.yaml", emitter: "helm" },
    ],
  };
  const specs = [
    { path: "shop.yaml", digest: digest("22") },
    { path: "harmony.yaml", digest: digest("33") },
  ];
  const facts = { releaseDigest: digest("01"), release, manifest, manifestDigest: digest("02"), specs };

  it("says of what was compiled, and what came of it", () => {
    expect(buildCompileStatement(facts)).toEqual({
      subjects: [
        { name: "release", digest: digest("01") },
        { name: "manifest.json", digest: digest("02") },
        { name: "bundle", digest: digest("0b") },
        { name: "charts/shop", digest: digest("0c") },
        { name: "charts/cache", digest: digest("0d") },
        { name: "files/pxe/tftp/edge", digest: digest("0f") },
      ],
      predicateType: compilePredicateType,
      predicate: {
        site: "shop",
        topology: { kind: "KubernetesTopology", name: "production" },
        schema: "v1alpha1",
        emitters: ["flux", "helm"],
        tags: { environment: "live", region: "north" },
        specs: [
          { name: "harmony.yaml", digest: { sha256: "33".repeat(32) } },
          { name: "shop.yaml", digest: { sha256: "22".repeat(32) } },
        ],
        manifest: { digest: { sha256: "02".repeat(32) } },
      },
    });
  });

  it("is the same bytes whatever order files and tags come in", () => {
    const turned = {
      ...facts,
      manifest: { ...manifest, files: manifest.files.toReversed(), tags: { environment: "live", region: "north" } },
      specs: specs.toReversed(),
    };
    expect(renderStatement(buildCompileStatement(turned))).toEqual(renderStatement(buildCompileStatement(facts)));
  });

  it("leaves out the charts where they are more than verifiers read", () => {
    const [chart] = release.charts;
    if (chart === undefined) throw new Error("the release has no chart");
    const subjectsWith = (count: number): readonly (string | undefined)[] => {
      const charts = Array.from({ length: count }, (_, index) => ({ ...chart, repository: `charts/c${index}` }));
      return buildCompileStatement({ ...facts, release: { ...release, charts } }).subjects.map(({ name }) => name);
    };
    expect(subjectsWith(1020).length).toBe(1024);
    expect(subjectsWith(1021)).toEqual(["release", "manifest.json", "bundle"]);
  });
});

describe("a statement", () => {
  const hex = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes).toString("hex"));
  const statement = fc.record({
    subjects: fc.array(fc.record({ name: fc.string({ unit: "grapheme" }), digest: hex.map((one) => `sha256:${one}`) })),
    predicateType: fc.string({ minLength: 1 }),
    predicate: fc.dictionary(fc.stringMatching(/^[a-z]+$/), fc.string({ unit: "grapheme" })),
  });

  it("comes back from its bytes", () => {
    fc.assert(
      fc.property(statement, (one) => {
        expect(parseStatement(renderStatement(one))).toEqual({ value: { ...one, predicate: { ...one.predicate } } });
      }),
    );
  });
});
