import { writeFileSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import { type FakeRegistry, type FakeRegistryOptions, sha256, startFakeRegistry } from "../../support/fake-registry.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { blobOf, clientOf, codesOf, sampleArtifact, valueOf } from "./client-under-test.ts";

let registry: FakeRegistry;
const start = async (options?: FakeRegistryOptions): Promise<FakeRegistry> =>
  (registry = await startFakeRegistry(options));
afterEach(() => registry.stop());

describe("an open registry", () => {
  it("takes an artifact, and gives its bytes back", async () => {
    await start();
    const { client } = clientOf(registry.host);
    const artifact = sampleArtifact();
    expect(valueOf(await client.pushArtifact("acme/shop", artifact, "1.0.0"))).toBe(2);
    expect(registry.dangling()).toEqual([]);
    const pulled = valueOf(await client.pullManifest("acme/shop", "1.0.0"));
    expect(pulled?.digest).toBe(artifact.manifest.digest);
    expect(Buffer.from(pulled?.content ?? []).equals(artifact.manifest.content)).toBe(true);
    for (const blob of artifact.blobs)
      expect(Buffer.from(valueOf(await client.pullBlob("acme/shop", blob))).equals(blob.content)).toBe(true);
    expect(valueOf(await client.headManifest("acme/shop", artifact.manifest.digest))).toEqual({
      mediaType: artifact.manifest.mediaType,
      digest: artifact.manifest.digest,
    });
  });

  it("is sent no blob the second time, and none that another repository has", async () => {
    const { host, requests } = await start();
    const { client } = clientOf(host);
    const artifact = sampleArtifact();
    await client.pushArtifact("acme/shop", artifact, "1.0.0");
    const before = requests.length;
    expect(valueOf(await client.pushArtifact("acme/shop", artifact, "1.0.0"))).toBe(0);
    expect(requests.slice(before).filter(({ path }) => path.includes("uploads"))).toEqual([]);
    const [blob] = artifact.blobs;
    if (blob === undefined) throw new Error("no blob");
    expect(valueOf(await client.pushBlob("acme/other", blob, "acme/shop"))).toBe("mounted");
    expect(valueOf(await client.pushBlob("acme/third", blob, "acme/nowhere"))).toBe("sent");
    expect(valueOf(await client.hasBlob("acme/third", blob.digest))).toBe(true);
    expect(valueOf(await client.hasBlob("acme/fourth", blob.digest))).toBe(false);
  });

  it("gets a length with each body, and is asked for plain bytes", async () => {
    const { host, requests } = await start();
    await clientOf(host).client.pushArtifact("acme/shop", sampleArtifact(), "1.0.0");
    for (const { method, headers, body } of requests) {
      expect(headers["accept-encoding"]).toBe("identity");
      expect(headers["transfer-encoding"]).toBeUndefined();
      if (method === "PUT") expect(headers["content-length"]).toBe(String(body.length));
    }
  });

  it("says that a tag or a digest is not there", async () => {
    const { host } = await start();
    const { client } = clientOf(host);
    expect(valueOf(await client.headManifest("acme/shop", "1.0.0"))).toBeUndefined();
    expect(valueOf(await client.pullManifest("acme/shop", sha256("nothing")))).toBeUndefined();
    expect(codesOf(await client.pullBlob("acme/shop", blobOf("nothing")))).toEqual(["oci/not-found"]);
  });

  it("streams a blob into a file, which appears when it is whole", async () => {
    const blob = blobOf(Buffer.alloc(300_000, "harmony "));
    let isCut = true;
    const { host } = await start({
      misdeed: ({ method, path }) =>
        isCut && method === "GET" && path.includes("/blobs/") ? { cutAt: 100_000 } : undefined,
    });
    const { client, system } = clientOf(host);
    await client.pushBlob("acme/shop", blob);
    expect(codesOf(await client.pullBlobToFile("acme/shop", blob, "blob"))).toEqual(["oci/cut-off"]);
    expect(system.snapshot()).toEqual({});
    isCut = false;
    valueOf(await client.pullBlobToFile("acme/shop", blob, "blob"));
    expect(sha256(await system.files.read("blob"))).toBe(blob.digest);
  });
});

describe("a list of tags", () => {
  it("is read page by page, and leaves out the tags that stand for lists", async () => {
    const { host, requests } = await start({ pageSize: 2 });
    const { client } = clientOf(host);
    const artifact = sampleArtifact();
    for (const tag of [
      "1.0.0",
      "1.1.0",
      "stable",
      "nightly",
      `sha256-${"0".repeat(64)}`,
      `sha256-${"0".repeat(64)}.sig`,
    ])
      valueOf(await client.pushArtifact("acme/shop", artifact, tag));
    expect(valueOf(await client.listTags("acme/shop"))).toEqual(["1.0.0", "1.1.0", "nightly", "stable"]);
    expect(requests.filter(({ path }) => path.endsWith("/tags/list"))).toHaveLength(3);
  });

  it("may be empty, null or not there", async () => {
    let status = 200;
    const { host } = await start({ misdeed: () => ({ status, body: '{"name":"x","tags":null}' }) });
    const { client } = clientOf(host);
    expect(valueOf(await client.listTags("acme/shop"))).toEqual([]);
    status = 404;
    expect(valueOf(await client.listTags("acme/shop"))).toEqual([]);
  });

  it("has an end", async () => {
    const misdeed = { status: 200, body: '{"tags":["a"]}', headers: { link: '</v2/acme/shop/tags/list>; rel="next"' } };
    const { host } = await start({ misdeed: () => misdeed });
    expect(codesOf(await clientOf(host).client.listTags("acme/shop"))).toEqual(["oci/garbled-answer"]);
  });
});

it("a file is sent with its length, not in chunks", async () => {
  const { host, requests } = await start();
  const blob = blobOf(Buffer.alloc(200_000, "a"));
  const file = `${temporaryFolder()}/blob`;
  writeFileSync(file, blob.content);
  const { client } = clientOf(host);
  expect(valueOf(await client.pushBlob("acme/shop", { ...blob, content: { file } }))).toBe("sent");
  expect(requests.at(-1)?.headers["content-length"]).toBe("200000");
  const gone = { ...blob, content: { file: `${file}-gone` } };
  expect(codesOf(await client.pushBlob("acme/other", gone))).toEqual(["oci/unwritable"]);
});
