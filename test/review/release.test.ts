import { expect, it } from "vitest";
import { effectsOf, itemsOf, reviewOf } from "./tree-of.ts";

const release = (more: object): Record<string, string> => ({
  "release.json": JSON.stringify(
    { format: 1, topology: "production", registry: "r", charts: [], images: [], assets: [], ...more },
    null,
    1,
  ),
});
const own = (digest: string, name = "shop"): object => ({
  name,
  version: "1",
  repository: `charts/${name}`,
  digest,
  recipe: { tag: digest },
});
const foreign = (version: string): object => ({
  name: "cache",
  version,
  repository: "charts/cache",
  digest: version,
  source: `oci://a:${version}`,
});
const image = (tag: string, digest: string): object => ({
  reference: `e.example.com/web:${tag}@${digest}`,
  digest,
  repository: "images/e.example.com/web",
});
const bundle = (digest: string): object => ({ repository: "bundle", digest, recipe: {} });

it.each<[string, object, object, string[]]>([
  ["a chart that is made here", { charts: [own("a")] }, { charts: [own("b")] }, ["none follows"]],
  ["a new chart", {}, { charts: [own("a")] }, ["none follows"]],
  [
    "a chart of somebody else",
    { charts: [foreign("1")] },
    { charts: [foreign("2")] },
    ["unknown third-party-chart", "none mirrored"],
  ],
  ["a new chart of somebody else", {}, { charts: [foreign("1")] }, ["unknown third-party-chart"]],
  ["a chart of somebody else less", { charts: [foreign("1")] }, {}, ["none follows"]],
  ["the bundle", { bundle: bundle("a") }, { bundle: bundle("b") }, ["none follows"]],
  ["an image more", {}, { images: [image("1", "a")] }, ["none mirrored"]],
  ["an image less", { images: [image("1", "a")] }, {}, ["none mirrored"]],
  ["another tag", { images: [image("1", "a")] }, { images: [image("2", "b")] }, ["none mirrored"]],
  [
    "another image under the same tag",
    { images: [image("1", "a")] },
    { images: [image("1", "b")] },
    ["none image-moved"],
  ],
  ["another registry", {}, { registry: "s" }, ["reload other-source"]],
  [
    "a folder of files",
    { assets: [{ name: "a", digest: "a" }] },
    { assets: [{ name: "a", digest: "b" }] },
    ["none follows"],
  ],
])("%s", (_, before, after, effects) => {
  expect(effectsOf(reviewOf(release(before), release(after)))).toEqual(effects);
});

it("another tag is a change of the image, with its lines", () => {
  const [item, ...others] = itemsOf(
    reviewOf(release({ images: [image("1", "a")] }), release({ images: [image("2", "b")] })),
  );
  expect([item?.name, item?.change, item?.after?.range, item?.fields, others]).toEqual([
    "image e.example.com/web:2",
    "changed",
    [7, 11],
    [
      { path: "digest", before: "a", after: "b" },
      { path: "reference", before: "e.example.com/web:1", after: "e.example.com/web:2" },
    ],
    [],
  ]);
});

it("comes and goes as one thing", () => {
  expect(itemsOf(reviewOf({}, release({ charts: [own("a"), foreign("1")] }))).map(({ name }) => name)).toEqual([
    "release",
  ]);
});

it("what is no release is compared by its lines", () => {
  expect(effectsOf(reviewOf({ "release.json": "a" }, { "release.json": "b" }))).toEqual(["unknown no-reader"]);
  expect(effectsOf(reviewOf(release({}), release({ format: 2 })))).toEqual(["unknown no-reader"]);
});
