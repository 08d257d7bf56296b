import { describe, expect, it } from "vitest";
import { parseRelease } from "../../../formats/manifest/parse.ts";
import type { Release } from "../../../formats/manifest/release.ts";
import { renderRelease } from "../../../formats/manifest/render.ts";
import { digestOf } from "../../../formats/oci/digest.ts";

const digest = digestOf("");
const recipe = {
  repository: "charts/shop",
  tag: "0.0.0-h0123456789ab",
  config: {
    mediaType: "application/vnd.cncf.helm.config.v1+json",
    content: { name: "shop", nested: { list: [1, null, "a"] } },
  },
  layers: [{ mediaType: "application/vnd.cncf.helm.chart.content.v1.tar+gzip", folder: "helm/shop", prefix: "shop/" }],
  annotations: { "org.opencontainers.image.title": "shop" },
};
const release: Release = {
  format: 1,
  topology: "production",
  registry: "harbor.example.com/shop/production",
  bundle: {
    repository: "bundle",
    digest,
    recipe: { ...recipe, repository: "bundle", artifactType: "application/vnd.example" },
  },
  charts: [
    {
      name: "cache",
      version: "1.2.3",
      repository: "charts/cache",
      digest,
      source: "oci://registry.example.com/charts/cache",
    },
    { name: "shop", version: "0.0.0-h0123456789ab", repository: "charts/shop", digest, recipe },
  ],
  images: [
    { reference: "ghcr.io/example/web:1", repository: "images/ghcr.io/example/web" },
    {
      reference: `registry.example.com/shop/web:1@${digest}`,
      digest,
      repository: "images/registry.example.com/shop/web",
    },
  ],
  assets: [
    {
      name: "network-manager/w0",
      repository: "files/network-manager/w0",
      digest,
      recipe: {
        ...recipe,
        repository: "files/network-manager/w0",
        layers: [
          {
            mediaType: "application/vnd.oci.image.layer.v1.tar+gzip",
            folder: "network-manager/w0",
            prefix: "",
            annotations: { "org.opencontainers.image.title": "network-manager-w0.tar.gz" },
          },
        ],
      },
    },
  ],
};

describe("release.json", () => {
  it("comes back as it was written", () => {
    expect(parseRelease(renderRelease(release).text)).toEqual({ value: release, faults: [] });
  });

  it("may lack bundle and registry", () => {
    const { bundle: _, registry: __, ...rest } = release;
    const { text } = renderRelease(rest);
    expect(text).not.toContain("bundle");
    expect(parseRelease(text)).toEqual({ value: rest, faults: [] });
  });

  it("is refused where its form is a newer one", () => {
    expect(
      parseRelease(renderRelease(release).text.replace('"format": 1', '"format": 2')).faults.map(
        ({ pointer }) => pointer,
      ),
    ).toEqual(["/format"]);
  });

  it.each([
    [
      "/charts/1/recipe/layers/0/folder",
      (it: Release) => ({
        ...it,
        charts: [
          it.charts[0],
          { ...it.charts[1], recipe: { ...recipe, layers: [{ ...recipe.layers[0], folder: "../../home" }] } },
        ],
      }),
    ],
    [
      "/charts/1/recipe/layers/0/prefix",
      (it: Release) => ({
        ...it,
        charts: [
          it.charts[0],
          { ...it.charts[1], recipe: { ...recipe, layers: [{ ...recipe.layers[0], prefix: "../" }] } },
        ],
      }),
    ],
    [
      "/charts/1/recipe/tag",
      (it: Release) => ({ ...it, charts: [it.charts[0], { ...it.charts[1], recipe: { ...recipe, tag: "a+b" } }] }),
    ],
    ["/charts/0/source", (it: Release) => ({ ...it, charts: [{ ...it.charts[0], source: "" }] })],
    ["/images/0/repository", (it: Release) => ({ ...it, images: [{ ...it.images[0], repository: "images/Upper" }] })],
    ["/bundle/digest", (it: Release) => ({ ...it, bundle: { ...it.bundle, digest: "sha256:0" } })],
    ["/assets/0/recipe", (it: Release) => ({ ...it, assets: [{ ...it.assets[0], recipe: undefined }] })],
    [
      "/assets/0/recipe/layers/0/annotations/title",
      (it: Release) => ({
        ...it,
        assets: [
          { ...it.assets[0], recipe: { ...recipe, layers: [{ ...recipe.layers[0], annotations: { title: 1 } }] } },
        ],
      }),
    ],
  ])("says what is wrong at %s", (pointer, damage) => {
    const { faults } = parseRelease(JSON.stringify(damage(release)));
    expect(faults.map((fault) => fault.pointer)).toEqual([pointer]);
  });
});
