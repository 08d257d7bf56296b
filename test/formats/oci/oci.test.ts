import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { buildArtifact } from "../../../formats/oci/build.ts";
import { digestOf } from "../../../formats/oci/digest.ts";
import { layerTar } from "../../../formats/oci/layer.ts";
import { buildLayout } from "../../../formats/oci/layout.ts";
import type { Recipe } from "../../../formats/oci/recipe.ts";
import { buildTar } from "../../../formats/tar/build.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const file = (path: string, content: string) => ({ path, content: bytes(content), mode: 0o644 });
const text = (content: Uint8Array): string => new TextDecoder().decode(content);

const recipe: Recipe = {
  repository: "charts/shop",
  tag: "0.0.0-h0123456789ab",
  config: {
    mediaType: "application/vnd.cncf.helm.config.v1+json",
    content: { name: "shop", version: "0.0.0-h0123456789ab", apiVersion: "v2" },
  },
  layers: [{ mediaType: "application/vnd.cncf.helm.chart.content.v1.tar+gzip", folder: "helm/shop", prefix: "shop/" }],
  annotations: {
    "org.opencontainers.image.version": "0.0.0-h0123456789ab",
    "org.opencontainers.image.title": "shop",
    "org.opencontainers.image.created": "1970-01-01T00:00:00Z",
  },
};
const files = [
  file("helm/shop/Chart.yaml", "apiVersion: v2\nname: shop\n"),
  file("helm/shop/templates/service.yaml", "kind: Service\n"),
  file("helm/shopping/Chart.yaml", "name: shopping\n"),
];

describe("buildArtifact", () => {
  it("gives the digests that it ever gave", () => {
    const { manifest, blobs } = buildArtifact(recipe, files);
    expect(manifest.digest).toBe("sha256:b1ce85673f0b55438e2b74962702786945d8389b6394500c80fbb8bef12607b3");
    expect(blobs.map(({ digest, size }) => `${digest} ${size}`)).toEqual([
      "sha256:81ab6d1f563a1257299070a8cd018f722acb67d8d3e755652da06cd41bbd7fbe 65",
      "sha256:7a9842612c7d3549c6493bfecc5d7c4248a0643417769430939d2e73ebc8277b 173",
    ]);
  });

  it("writes a manifest with its media type, fixed keys and sorted annotations", () => {
    const { manifest, blobs } = buildArtifact(recipe, files);
    const [config, layer] = blobs;
    expect(text(manifest.content)).toBe(
      `{"schemaVersion":2,"mediaType":"application/vnd.oci.image.manifest.v1+json",` +
        `"config":{"mediaType":"application/vnd.cncf.helm.config.v1+json","digest":"${config?.digest}","size":${config?.size}},` +
        `"layers":[{"mediaType":"application/vnd.cncf.helm.chart.content.v1.tar+gzip","digest":"${layer?.digest}","size":${layer?.size}}],` +
        `"annotations":{"org.opencontainers.image.created":"1970-01-01T00:00:00Z","org.opencontainers.image.title":"shop","org.opencontainers.image.version":"0.0.0-h0123456789ab"}}`,
    );
    expect(text(config?.content ?? bytes(""))).toBe(
      '{"name":"shop","version":"0.0.0-h0123456789ab","apiVersion":"v2"}',
    );
    for (const { digest, size, content } of [manifest, ...blobs])
      expect([digest, size]).toEqual([digestOf(content), content.length]);
  });

  it("puts the files of the layer's folder, and no others, below its prefix", () => {
    const layer = buildArtifact(recipe, files).blobs[1]?.content ?? bytes("");
    const expected = buildTar([
      file("shop/Chart.yaml", "apiVersion: v2\nname: shop\n"),
      file("shop/templates/service.yaml", "kind: Service\n"),
    ]);
    expect(Buffer.compare(gunzipSync(layer), expected)).toBe(0);
    expect(
      Buffer.compare(layerTar(recipe.layers[0] ?? { mediaType: "", folder: "", prefix: "" }, files), expected),
    ).toBe(0);
  });

  it("does not depend on the order of files or annotations", () => {
    const turned: Recipe = {
      ...recipe,
      annotations: Object.fromEntries(Object.entries(recipe.annotations).toReversed()),
    };
    expect(buildArtifact(turned, files.toReversed())).toEqual(buildArtifact(recipe, files));
  });

  it("has the empty layer where a recipe has none, once beside an empty config", () => {
    const { manifest, blobs } = buildArtifact(
      {
        repository: "release",
        tag: "1.0.0",
        artifactType: "application/vnd.example.v1+json",
        config: { mediaType: "application/vnd.oci.empty.v1+json", content: {} },
        layers: [],
        annotations: {},
      },
      [],
    );
    const empty = `{"mediaType":"application/vnd.oci.empty.v1+json","digest":"sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a","size":2}`;
    expect(text(manifest.content)).toBe(
      `{"schemaVersion":2,"mediaType":"application/vnd.oci.image.manifest.v1+json","artifactType":"application/vnd.example.v1+json","config":${empty},"layers":[${empty}]}`,
    );
    expect(blobs).toHaveLength(1);
  });

  it("refuses a layer without a file", () => {
    expect(() => buildArtifact(recipe, [file("helm/shopping/Chart.yaml", "")])).toThrow(/helm\/shop would be empty/);
  });
});

describe("buildLayout", () => {
  it("makes one layout a repository, with all its tags in the index", () => {
    const first = buildArtifact(recipe, files);
    const second = buildArtifact({ ...recipe, tag: "2.0.0", annotations: {} }, files);
    const bundle = buildArtifact({ ...recipe, repository: "bundle" }, files);
    const layout = buildLayout([
      { recipe, artifact: first },
      { recipe: { repository: "bundle", tag: "h1" }, artifact: bundle },
      { recipe: { repository: "charts/shop", tag: "2.0.0" }, artifact: second },
    ]);
    const paths = layout.map(({ path }) => path);
    expect(paths).toEqual([...paths].sort());
    expect(paths.filter((path) => !path.includes("/blobs/"))).toEqual([
      "bundle/index.json",
      "bundle/oci-layout",
      "charts/shop/index.json",
      "charts/shop/oci-layout",
    ]);
    // Config and layer are shared by the two.
    expect(paths.filter((path) => path.startsWith("charts/shop/blobs/sha256/"))).toHaveLength(4);
    for (const { path, content } of layout)
      if (path.includes("/blobs/")) expect(digestOf(content)).toBe(`sha256:${path.split("/").at(-1)}`);
    const index = JSON.parse(
      text(layout.find(({ path }) => path === "charts/shop/index.json")?.content ?? bytes("{}")),
    ) as unknown;
    expect(index).toEqual({
      schemaVersion: 2,
      mediaType: "application/vnd.oci.image.index.v1+json",
      manifests: [first, second].map(({ manifest }, at) => ({
        mediaType: "application/vnd.oci.image.manifest.v1+json",
        digest: manifest.digest,
        size: manifest.size,
        annotations: { "org.opencontainers.image.ref.name": at === 0 ? recipe.tag : "2.0.0" },
      })),
    });
  });
});
