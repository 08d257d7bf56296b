import { describe, expect, it } from "vitest";
import { publishRelease } from "../../../apply/release/publish.ts";
import { planPublish } from "../../../apply/release/publish-plan.ts";
import { readReviewedRelease } from "../../../apply/release/reviewed-release.ts";
import { readReviewedTree } from "../../../apply/tree/reviewed-tree.ts";
import { renderManifest } from "../../../formats/manifest/render.ts";
import { sha256 } from "../../support/fake-registry.ts";
import { codesOf, sampleArtifact, valueOf, wordsOf } from "../oci/client-under-test.ts";
import { at, manifestOf, publishRequest, shopSystem, textFile } from "./reviewed-shop.ts";
import { startShopRegistry, tagsOf } from "./shop-registry.ts";

describe("a publish", () => {
  it("sends charts, bundle and release, each under its tags, and the version's last", async () => {
    const { fake, publish } = await startShopRegistry();
    const report = await publish("1.1.0");
    expect(report).toMatchObject({
      artifacts: 3,
      pushed: 3,
      signed: 6,
      name: `${fake.host}/shop/production/release:1.1.0`,
    });
    expect(Object.keys(tagsOf(fake))).toEqual([
      "shop/production/bundle:1.1.0",
      expect.stringMatching(/^shop\/production\/bundle:h[0-9a-f]{12}$/),
      expect.stringMatching(/^shop\/production\/charts\/web-0:1\.0\.0-h[0-9a-f]{12}$/),
      expect.stringMatching(/^shop\/production\/charts\/web-1:1\.0\.0-h[0-9a-f]{12}$/),
      "shop/production/release:1.1.0",
    ]);
    expect(fake.dangling()).toEqual([]);
    const puts = fake.requests.filter(({ method, path }) => method === "PUT" && path.includes("/manifests/"));
    expect(puts.at(-1)?.path).toBe("/v2/shop/production/release/manifests/1.1.0");
  });

  it.each([true, false])(
    "that is repeated sends and signs nothing, and sets no tag (referrers API: %s)",
    async (referrers) => {
      const { fake, publish } = await startShopRegistry({ referrers });
      const first = await publish("1.1.0");
      const seen = fake.requests.length;
      expect(await publish("1.1.0")).toEqual({ ...first, pushed: 0, blobs: 0, signed: 0 });
      const written = fake.requests.slice(seen).filter(({ method }) => method !== "GET" && method !== "HEAD");
      expect(written.map(({ method, path }) => `${method} ${path}`)).toEqual([
        expect.stringMatching(/^PUT \/v2\/shop\/production\/release\/manifests\/sha256:/),
      ]);
    },
  );

  it("sends of a next version only what changed", async () => {
    const { publish } = await startShopRegistry();
    await publish("1.1.0", { charts: 3 });
    expect(await publish("1.2.0", { charts: 4 })).toMatchObject({ artifacts: 5, pushed: 2 });
  });

  it("that is only planned writes nothing, and names what is missing", async () => {
    const { fake, client, publish } = await startShopRegistry();
    const plan = valueOf(await planPublish(client(), await publishRequest({ charts: 1 })));
    expect(plan.missing.map((one) => one.split("@")[0])).toEqual(["charts/web-0", "bundle"]);
    expect(fake.manifests.size).toBe(0);
    const { digest } = await publish("1.0.0", { charts: 1 });
    expect(plan).toMatchObject({ present: 0, name: `${fake.host}/shop/production/release:1.0.0` });
    expect(digest).toMatch(/^sha256:/);
  });

  it("never moves a version's tag, nor a chart's: release/tag-taken", async () => {
    const { fake, client, publish } = await startShopRegistry();
    await publish("1.1.0");
    const before = tagsOf(fake);
    const other = await publishRequest({ text: "other" }, { label: { version: "1.1.0", sequence: 1 } });
    const outcome = await publishRelease(client(), other);
    // The bundle bears the version, too.
    expect(codesOf(outcome)).toEqual(["release/tag-taken", "release/tag-taken"]);
    expect(wordsOf(outcome)).toMatch(/bundle:1\.1\.0 stands for sha256:.*release:1\.1\.0 stands for sha256:/s);
    const resequenced = await publishRequest({}, { label: { version: "1.1.0", sequence: 9 } });
    expect(codesOf(await publishRelease(client(), resequenced))).toEqual(["release/tag-taken"]);
    expect(tagsOf(fake)).toEqual(before);
  });
});

it("a version that somebody else publishes meanwhile is not moved: release/tag-taken", async () => {
  const taken = sha256("of somebody else");
  const { fake, client } = await startShopRegistry({
    misdeed: ({ method, path, index }) => {
      if (method !== "HEAD" || !path.endsWith("/release/manifests/1.0.0") || index < 10) return undefined;
      const type = "application/vnd.oci.image.manifest.v1+json";
      return { status: 200, headers: { "docker-content-digest": taken, "content-type": type } };
    },
  });
  const outcome = await publishRelease(client(), await publishRequest());
  expect(codesOf(outcome)).toEqual(["release/tag-taken"]);
  expect(wordsOf(outcome)).toContain(taken);
  expect(fake.tags.has("shop/production/release:1.0.0")).toBe(false);
});

describe("a third party's chart", () => {
  it("is copied byte for byte, and signed; the second time it is there", async () => {
    const source = await startShopRegistry();
    const artifact = sampleArtifact();
    valueOf(await source.client().pushArtifact("charts/cache", artifact));
    const mirrored = { repository: "charts/cache", digest: artifact.manifest.digest, source: "oci://of/no/matter" };
    const request = await publishRequest(
      { mirrored },
      { source: () => ({ client: source.client(), repository: "charts/cache" }) },
    );
    const { fake, client } = await startShopRegistry();
    expect(valueOf(await publishRelease(client(), request))).toMatchObject({ artifacts: 4, pushed: 4 });
    const copy = fake.manifests.get(`shop/production/charts/cache@${artifact.manifest.digest}`);
    expect(copy?.content.equals(artifact.manifest.content)).toBe(true);
    const asked = source.fake.requests.length;
    expect(valueOf(await publishRelease(client(), request))).toMatchObject({ pushed: 0, blobs: 0, signed: 0 });
    expect(source.fake.requests.length).toBe(asked);
  });

  it.each([
    ["release/missing-pin", undefined],
    ["release/damaged-artifact", '{"schemaVersion":2}'],
  ])("that can't be had leaves no release: %s", async (code, content) => {
    const source = await startShopRegistry();
    const bytes = Buffer.from(content ?? "never there");
    const digest = sha256(bytes);
    const mediaType = "application/vnd.oci.image.manifest.v1+json";
    if (content !== undefined) source.fake.manifests.set(`charts/cache@${digest}`, { mediaType, content: bytes });
    const mirrored = { repository: "charts/cache", digest, source: "oci://of/no/matter" };
    const request = await publishRequest(
      { mirrored },
      { source: () => ({ client: source.client(), repository: "charts/cache" }) },
    );
    const { fake, client } = await startShopRegistry();
    expect(codesOf(await publishRelease(client(), request))).toEqual([code]);
    expect([...fake.tags.keys()].filter((tag) => tag.includes("/release:"))).toEqual([]);
  });
});

describe("a tree that is not a release as it was reviewed", () => {
  const readChanged = async (path: string, change: (text: string) => string | undefined) => {
    const system = shopSystem();
    const tree = valueOf(await readReviewedTree(system, "out", "shop", "production"));
    const files = [...tree.files].flatMap(([name, content]) => {
      const text = new TextDecoder().decode(content);
      const changed = name === path ? change(text) : text;
      return changed === undefined ? [] : [textFile(name, changed)];
    });
    for (const file of files) system.write(at(file.path), file.content);
    system.write(at("manifest.json"), renderManifest(manifestOf(files)).text);
    return readReviewedRelease(valueOf(await readReviewedTree(system, "out", "shop", "production")));
  };

  it.each([
    ["release/nothing-to-release", "release.json", () => undefined],
    ["release/damaged-release", "release.json", () => "[]"],
    ["release/damaged-release", "release.json", (text: string) => text.replace('"format": 1', '"format": 2')],
    ["release/damaged-release", "helm/web-0/Chart.yaml", () => undefined],
    ["release/digest-differs", "helm/web-0/Chart.yaml", () => "name: other\n"],
  ])("is refused: %s by %s", async (code, path, change) => {
    expect(codesOf(await readChanged(path, change))).toEqual([code]);
  });
});

it("publishes 1,000 charts with a bounded number of requests under way", async () => {
  const { fake, client, system: open } = await startShopRegistry();
  const system = open();
  let underWay = 0;
  let most = 0;
  system.network = {
    fetch: async (request) => {
      most = Math.max(most, ++underWay);
      try {
        // As if it came from afar: others begin meanwhile.
        await new Promise(setImmediate);
        return await fake.network.fetch(request);
      } finally {
        underWay -= 1;
      }
    },
  };
  const steps: number[] = [];
  const request = await publishRequest({ charts: 1000 }, { key: undefined, onStep: (done) => void steps.push(done) });
  expect(valueOf(await publishRelease(client(system), request))).toMatchObject({ artifacts: 1001, pushed: 1001 });
  expect(steps).toEqual(Array.from({ length: 1002 }, (_, index) => index + 1));
  expect(most).toBeGreaterThan(4);
  // Eight artifacts at once, four blobs of each.
  expect(most).toBeLessThanOrEqual(32);
  expect(fake.dangling()).toEqual([]);
}, 240_000);
