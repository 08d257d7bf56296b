import { load, loadAll } from "js-yaml";
import { describe, expect, it } from "vitest";
import { buildImage } from "../../../emitters/release/image.ts";
import { parseRelease } from "../../../formats/manifest/parse.ts";
import type { Release } from "../../../formats/manifest/release.ts";
import { buildArtifact } from "../../../formats/oci/build.ts";
import type { OCIRepository } from "../../../schemas/kubernetes/oci-repository.ts";
import { application, chart, compileSite, database, topology, uses } from "../flux/site.ts";

const digest = `sha256:${"a".repeat(64)}`;

async function releaseOf(...documents: readonly string[]) {
  const [output] = (await compileSite(documents)).outputs;
  const files = (output?.files ?? []).map(({ path, body, mode }) => ({
    path,
    text: body.text,
    content: new TextEncoder().encode(body.text),
    mode,
  }));
  const text = files.find(({ path }) => path === "release.json")?.text;
  const parsed = text === undefined ? undefined : parseRelease(text);
  expect(parsed?.faults ?? []).toEqual([]);
  return { files, release: parsed?.value };
}

const made = (release: Release | undefined) => [
  ...(release?.charts ?? []),
  ...(release?.bundle === undefined ? [] : [release.bundle]),
];

describe("release.json", () => {
  const shop = [
    topology(),
    database("orders"),
    application("web", uses("orders")),
    chart("cache", `images: ["docker.io/library/cache:7@${digest}"]`),
  ];

  it("holds a recipe that rebuilds each artifact of ours with the digest stated", async () => {
    const { files, release } = await releaseOf(...shop);
    const rebuilt = made(release).flatMap((one) =>
      "recipe" in one ? [[one.repository, one.digest, buildArtifact(one.recipe, files).manifest.digest]] : [],
    );
    expect(rebuilt.map(([repository]) => repository)).toEqual(["charts/orders", "charts/web", "bundle"]);
    for (const [, stated, actual] of rebuilt) expect(actual).toBe(stated);
  });

  it("states the digests that the cluster pulls", async () => {
    const { files, release } = await releaseOf(...shop);
    const pinned = files
      .filter(({ path }) => path.endsWith("/oci-repository.yaml") || path === "flux/bootstrap.yaml")
      .map(({ path, text }) =>
        path.endsWith("bootstrap.yaml") ? (loadAll(text)[0] as OCIRepository) : (load(text) as OCIRepository),
      );
    const byRepository = pinned.map(({ spec }) => [spec.url.replace(/^.*?(charts\/|bundle)/, "$1"), spec.ref?.digest]);
    expect(Object.fromEntries(byRepository)).toEqual(
      Object.fromEntries(made(release).map(({ repository, digest }) => [repository, digest])),
    );
  });

  it("names a third party's chart by where it comes from, and every image once", async () => {
    const { release } = await releaseOf(
      ...shop,
      application("worker"),
      application("copy").replace("shop/copy:1", "shop/web:1"),
    );
    expect(release?.charts.find(({ name }) => name === "cache")).toEqual({
      name: "cache",
      version: "1.2.3",
      repository: "charts/cache",
      digest,
      source: `oci://registry.example.com/charts/cache:1.2.3@${digest}`,
    });
    expect(release?.images.map(({ reference }) => reference)).toEqual([
      `docker.io/library/cache:7@${digest}`,
      `registry.example.com/shop/web:1@${digest}`,
      `registry.example.com/shop/worker:1@${digest}`,
    ]);
  });

  it("has no bundle where Helm delivers, and is not there without a registry or charts", async () => {
    const { release } = await releaseOf(
      topology("registry: harbor.example.com/shop\n  delivery: helm"),
      application("web"),
    );
    expect([release?.registry, release?.bundle, release?.charts.length]).toEqual([
      "harbor.example.com/shop/production",
      undefined,
      1,
    ]);
    expect((await releaseOf(topology("delivery: helm"), application("web"))).release).toBeUndefined();
    expect((await releaseOf(topology())).release).toBeUndefined();
  });
});

describe("buildImage", () => {
  it.each([
    [`ghcr.io/example/web:1@${digest}`, "images/ghcr.io/example/web", digest],
    ["registry.example.com:5000/web:1", "images/registry.example.com_5000/web", undefined],
    ["nginx", "images/docker.io/library/nginx", undefined],
    ["nginx:1.29", "images/docker.io/library/nginx", undefined],
    ["example/web:1", "images/docker.io/example/web", undefined],
    ["localhost/web", "images/localhost/web", undefined],
    ["localhost:5000/a/b@" + digest, "images/localhost_5000/a/b", digest],
  ])("%s goes to %s", (reference, repository, of) => {
    expect(buildImage(reference)).toEqual({ reference, repository, ...(of === undefined ? {} : { digest: of }) });
  });
});
