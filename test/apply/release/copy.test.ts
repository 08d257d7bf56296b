import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RegistryClient } from "../../../apply/oci/client.ts";
import { createLayoutClient } from "../../../apply/oci/layout-client.ts";
import { type CopyRequest, copyRelease, planCopy } from "../../../apply/release/copy.ts";
import { hexOf } from "../../../formats/oci/digest.ts";
import { type FakeRegistry, sha256 } from "../../support/fake-registry.ts";
import { createMemorySystem, type MemorySystem } from "../../support/memory-system.ts";
import {
  blobOf,
  codesOf,
  networkedSystem,
  referrerTo,
  sampleArtifact,
  valueOf,
  wordsOf,
} from "../oci/client-under-test.ts";
import { startShopRegistry, tagsOf } from "./shop-registry.ts";

function request(changes: Partial<CopyRequest> = {}, system: MemorySystem = createMemorySystem()): CopyRequest {
  return {
    reference: "1.1.0",
    channel: undefined,
    images: undefined,
    files: system.files,
    temporary: "/tmp/blobs",
    onStep: () => {},
    ...changes,
  };
}

const copy = async (from: RegistryClient, to: RegistryClient, changes: Partial<CopyRequest> = {}) =>
  valueOf(await copyRelease(from, to, request(changes)));

/** Every manifest but lists of referrers, by repository and digest. */
function manifestsOf({ manifests }: FakeRegistry): string[] {
  return [...manifests].flatMap(([name, { mediaType }]) => (mediaType.includes("index") ? [] : [name])).sort();
}

describe("a copy to another registry", () => {
  it.each([
    [true, false],
    [false, true],
    [false, false],
  ])("holds all of it under the same digests and tags (referrers API: %s to %s)", async (here, there) => {
    const source = await startShopRegistry({ referrers: here });
    const target = await startShopRegistry({ referrers: there });
    const { digest } = await source.publish("1.1.0");
    const steps: string[] = [];
    const onStep = (_: number, all: number, what: string): void => void steps.push(`${what} of ${all}`);
    const report = await copy(source.client(), target.client(), { onStep });
    expect(report).toMatchObject({ digest, artifacts: 4, copied: 10, referrers: 6, mounted: expect.any(Number) });
    expect(report.name).toBe(`${target.fake.host}/shop/production/release:1.1.0`);
    expect(tagsOf(target.fake)).toEqual(tagsOf(source.fake));
    expect(manifestsOf(target.fake)).toEqual(manifestsOf(source.fake));
    expect([...target.fake.blobs.keys()].sort()).toEqual([...source.fake.blobs.keys()].sort());
    expect(target.fake.dangling()).toEqual([]);
    expect(steps.at(-1)).toBe("release of 4");
    for (const name of manifestsOf(source.fake)) {
      const [repository = "", subject = ""] = name.split("@");
      const found = valueOf(await target.client().listReferrers(repository, subject));
      const wanted = valueOf(await source.client().listReferrers(repository, subject));
      expect(found.map((one) => one.digest).sort()).toEqual(wanted.map((one) => one.digest).sort());
    }
  });

  it("sets the release's tag last, and writes nothing the second time", async () => {
    const source = await startShopRegistry();
    const target = await startShopRegistry();
    await source.publish("1.1.0");
    await copy(source.client(), target.client());
    const puts = target.fake.requests.filter(({ method, path }) => method === "PUT" && path.includes("/manifests/"));
    expect(puts.at(-1)?.path).toBe("/v2/shop/production/release/manifests/1.1.0");
    const seen = target.fake.requests.length;
    expect(await copy(source.client(), target.client())).toMatchObject({ copied: 0, blobs: 0, bytes: 0, mounted: 0 });
    const written = target.fake.requests.slice(seen).filter(({ method }) => method !== "GET" && method !== "HEAD");
    expect(written).toEqual([]);
  });

  it("that is cut off at any request leaves no tag to something incomplete, and the next completes it", async () => {
    const source = await startShopRegistry();
    await source.publish("1.1.0", { charts: 1 });
    const whole = await startShopRegistry();
    await copy(source.client(), whole.client());
    for (let cut = 0; cut < whole.fake.requests.length; cut += 9) {
      let isDown = true;
      const target = await startShopRegistry({
        misdeed: ({ index }) => (isDown && index >= cut ? { status: 403 } : undefined),
      });
      const outcome = await copyRelease(source.client(), target.client(), request());
      expect(outcome.ok, `cut at ${cut}`).toBe(false);
      expect(target.fake.dangling()).toEqual([]);
      expect([...target.fake.tags.keys()].filter((tag) => tag.endsWith("/release:1.1.0"))).toEqual([]);
      isDown = false;
      await copy(source.client(), target.client());
      expect(manifestsOf(target.fake)).toEqual(manifestsOf(source.fake));
      expect(tagsOf(target.fake)).toEqual(tagsOf(source.fake));
    }
  });

  it("sends a blob of several repositories once, and takes it from there for the others", async () => {
    const source = await startShopRegistry();
    const target = await startShopRegistry();
    await source.publish("1.1.0", { charts: 4 });
    const { blobs, mounted } = await copy(source.client(), target.client());
    const uploads = target.fake.requests.filter(({ method, path }) => method === "PUT" && path.includes("/uploads/"));
    const sent = uploads.map(({ query }) => query.get("digest"));
    expect(new Set(sent).size).toBe(sent.length);
    expect(sent.length).toBe(blobs);
    expect(mounted).toBeGreaterThan(4);
  });

  it("sends what the registry does not mount", async () => {
    const source = await startShopRegistry();
    const target = await startShopRegistry({
      misdeed: ({ query }) => (query.has("mount") ? { status: 403 } : undefined),
    });
    await source.publish("1.1.0");
    expect(await copy(source.client(), target.client())).toMatchObject({ mounted: 0, copied: 10 });
    expect(target.fake.dangling()).toEqual([]);
  });

  it("within one registry sends nothing", async () => {
    const source = await startShopRegistry();
    await source.publish("1.1.0");
    const from = source.client();
    const to: RegistryClient = { ...from, address: { ...from.address, path: "mirror/production" } };
    expect(await copy(from, to)).toMatchObject({ blobs: 0, bytes: 0, copied: 10 });
    expect(source.fake.dangling()).toEqual([]);
    expect(source.fake.tags.has("mirror/production/release:1.1.0")).toBe(true);
  });

  it("moves no version's tag that somebody else sets meanwhile: release/tag-taken", async () => {
    const source = await startShopRegistry();
    await source.publish("1.1.0");
    const type = "application/vnd.oci.image.manifest.v1+json";
    const headers = { "docker-content-digest": sha256("of somebody else"), "content-type": type };
    let asked = 0;
    const target = await startShopRegistry({
      misdeed: ({ method, path }) =>
        method === "HEAD" && path.endsWith("/release/manifests/1.1.0") && asked++ > 0
          ? { status: 200, headers }
          : undefined,
    });
    const outcome = await copyRelease(source.client(), target.client(), request());
    expect(codesOf(outcome)).toEqual(["release/tag-taken"]);
    expect(target.fake.tags.has("shop/production/release:1.1.0")).toBe(false);
  });

  it("has a bounded number of requests under way, however many charts there are", { timeout: 60_000 }, async () => {
    const source = await startShopRegistry({ referrers: true });
    const target = await startShopRegistry({ referrers: true });
    await source.publish("1.1.0", { charts: 40 });
    const system = networkedSystem();
    const { fetch } = system.network;
    let now = 0;
    let most = 0;
    system.network = {
      fetch: async (one) => {
        most = Math.max(most, ++now);
        return fetch(one).finally(() => now--);
      },
    };
    const report = valueOf(await copyRelease(source.client(system), target.client(system), request()));
    expect(report).toMatchObject({ artifacts: 42, copied: 86 });
    expect(most).toBeLessThanOrEqual(16);
  });

  it("moves no version's tag: release/tag-taken", async () => {
    const source = await startShopRegistry();
    const target = await startShopRegistry();
    await source.publish("1.1.0");
    await target.publish("1.1.0", { text: "other" });
    const before = tagsOf(target.fake);
    const outcome = await copyRelease(source.client(), target.client(), request());
    expect(codesOf(outcome)).toEqual(["release/tag-taken", "release/tag-taken"]);
    expect(tagsOf(target.fake)).toEqual(before);
  });

  it("points a channel to it, and never back: release/not-newer", async () => {
    const source = await startShopRegistry();
    const target = await startShopRegistry();
    await source.publish("1.1.0");
    const { digest } = await source.publish("1.2.0", { text: "newer" });
    await copy(source.client(), target.client(), { reference: digest, channel: "stable" });
    expect(target.fake.tags.get("shop/production/release:stable")).toBe(digest);
    const back = await copyRelease(source.client(), target.client(), request({ channel: "stable" }));
    expect(codesOf(back)).toEqual(["release/not-newer"]);
  });

  it("is refused where a pin is gone, and told all at once: release/missing-pin", async () => {
    const source = await startShopRegistry();
    const target = await startShopRegistry();
    await source.publish("1.1.0");
    for (const name of source.fake.manifests.keys()) if (name.includes("/charts/")) source.fake.manifests.delete(name);
    const outcome = await copyRelease(source.client(), target.client(), request());
    expect(codesOf(outcome)).toEqual(["release/missing-pin", "release/missing-pin"]);
    expect(target.fake.manifests.size).toBe(0);
  });

  it("is refused where a manifest is none: release/damaged-artifact", async () => {
    const source = await startShopRegistry();
    const target = await startShopRegistry();
    const damaged = blobOf('{"schemaVersion":2}');
    const mediaType = "application/vnd.oci.image.manifest.v1+json";
    source.fake.manifests.set(`base@${damaged.digest}`, { mediaType, content: Buffer.from(damaged.content) });
    const image = {
      reference: `x/base@${damaged.digest}`,
      digest: damaged.digest,
      repository: "images/docker.io/x/base",
    };
    await source.publish("1.1.0", { images: [image] });
    const images = () => ({ client: source.client(), repository: "base" });
    const outcome = await copyRelease(source.client(), target.client(), request({ images }));
    expect(codesOf(outcome)).toEqual(["release/damaged-artifact"]);
    expect(target.fake.tags.has("shop/production/release:1.1.0")).toBe(false);
  });

  it("that is only planned writes nothing", async () => {
    const source = await startShopRegistry();
    const target = await startShopRegistry();
    await source.publish("1.1.0");
    const plan = valueOf(await planCopy(source.client(), target.client(), request()));
    expect(plan.missing.map((one) => one.split("@")[0])).toEqual(["charts/web-0", "charts/web-1", "bundle", "release"]);
    expect(plan.present).toBe(0);
    expect(target.fake.requests.every(({ method }) => method === "HEAD" || method === "GET")).toBe(true);
  });
});

describe("an image", () => {
  const index = "application/vnd.oci.image.index.v1+json";
  const platforms = ["amd64", "arm64"].map((text) => sampleArtifact(text));

  /** A registry with an image of two platforms, signed in the old way and in the new one. */
  async function imageRegistry() {
    const hub = await startShopRegistry();
    const client = hub.client();
    for (const platform of platforms) valueOf(await client.pushArtifact("library/base", platform));
    const manifests = platforms.map(({ manifest: { mediaType, digest, size } }) => ({ mediaType, digest, size }));
    const list = { mediaType: index, ...blobOf(JSON.stringify({ schemaVersion: 2, mediaType: index, manifests })) };
    valueOf(await client.pushManifest("library/base", list, "1.0"));
    const signature = sampleArtifact("old signature");
    valueOf(await client.pushArtifact("library/base", signature, `sha256-${hexOf(list.digest)}.sig`));
    valueOf(await client.pushBlob("library/base", blobOf("{}")));
    const note = referrerTo(list);
    valueOf(await client.attachReferrer("library/base", note));
    return { hub, list, note, signature };
  }

  it("comes from its own registry with every platform and signature, then from the mirror", async () => {
    const { hub, list, note, signature } = await imageRegistry();
    const source = await startShopRegistry();
    const target = await startShopRegistry();
    const pinned = {
      reference: `base:1.0@${list.digest}`,
      digest: list.digest,
      repository: "images/docker.io/library/base",
    };
    const relaxed = { reference: "base:1.0", repository: "images/docker.io/library/base" };
    await source.publish("1.1.0", { images: [pinned, relaxed] });
    const images = () => ({ client: hub.client(), repository: "library/base" });
    expect(await copy(source.client(), target.client(), { images })).toMatchObject({ artifacts: 6 });
    const full = "shop/production/images/docker.io/library/base";
    for (const digest of [
      list.digest,
      note.digest,
      ...[...platforms, signature].map(({ manifest }) => manifest.digest),
    ])
      expect(target.fake.manifests.has(`${full}@${digest}`)).toBe(true);
    const tags = Object.fromEntries(
      [...target.fake.tags].filter(([name]) => name.startsWith(`${full}:`) && !/sha256-[0-9a-f]{64}$/.test(name)),
    );
    expect(tags).toEqual({
      [`${full}:1.0`]: list.digest,
      [`${full}:pinned-${hexOf(list.digest).slice(0, 12)}`]: list.digest,
      [`${full}:sha256-${hexOf(list.digest)}.sig`]: signature.manifest.digest,
    });
    const next = await startShopRegistry();
    const unreachable = (): never => {
      throw new Error("the mirror has it");
    };
    await copy(target.client(), next.client(), { images: unreachable });
    expect(manifestsOf(next.fake)).toEqual(manifestsOf(target.fake));
  });

  it("that is nowhere is told: release/missing-pin", async () => {
    const source = await startShopRegistry();
    const target = await startShopRegistry();
    const hub = await startShopRegistry();
    await source.publish("1.1.0", { images: [{ reference: "base:9", repository: "images/docker.io/library/base" }] });
    const images = () => ({ client: hub.client(), repository: "library/base" });
    const outcome = await copyRelease(source.client(), target.client(), request({ images }));
    expect(codesOf(outcome)).toEqual(["release/missing-pin"]);
    expect(wordsOf(outcome)).toContain("library/base:9");
  });

  it("goes through a file where its layers are large", async () => {
    const { hub } = await imageRegistry();
    const large = sampleArtifact(noise(5_000_000));
    valueOf(await hub.client().pushArtifact("library/large", large, "1"));
    const source = await startShopRegistry();
    await source.publish("1.1.0", { images: [{ reference: "large:1", repository: "images/docker.io/library/large" }] });
    const system = networkedSystem();
    const images = () => ({ client: hub.client(system), repository: "library/large" });
    const to = createLayoutClient(system.files, "/media/copy");
    const report = valueOf(await copyRelease(source.client(), to, request({ images }, system)));
    expect(report.bytes).toBeGreaterThan(4 << 20);
    expect(system.effects.filter((effect) => effect.startsWith("write /tmp/blobs/"))).toHaveLength(1);
    expect(Object.keys(system.snapshot()).filter((path) => path.startsWith("/tmp"))).toEqual([]);
  });
});

/** Text that gzip can't make much smaller. */
function noise(length: number): string {
  const bytes = Buffer.alloc(length);
  for (let index = 0, state = 1; index < length; index++) {
    state = Math.imul(state, 1_664_525) + 1_013_904_223;
    bytes[index] = state >>> 24;
  }
  return bytes.toString("base64");
}

it("a copy by way of a folder gives the same digests everywhere", { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 4 }), fc.string(), fc.boolean(), async (charts, text, referrers) => {
      const source = await startShopRegistry({ referrers });
      const target = await startShopRegistry({ referrers: !referrers });
      await source.publish("1.1.0", { charts, text: JSON.stringify(text) });
      const system = createMemorySystem();
      const folder = createLayoutClient(system.files, "/media/copy");
      const out = await copy(source.client(), folder, { channel: "stable" });
      const back = await copy(folder, target.client(), { reference: "stable" });
      expect(back.digest).toBe(out.digest);
      expect(manifestsOf(target.fake)).toEqual(manifestsOf(source.fake));
      expect(tagsOf(target.fake)).toEqual(tagsOf(source.fake));
      for (const [name, content] of source.fake.blobs) expect(target.fake.blobs.get(name)?.equals(content)).toBe(true);
    }),
    { numRuns: 6 },
  );
});
