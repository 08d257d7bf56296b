import { describe, expect, it } from "vitest";
import { createLayoutClient } from "../../../apply/oci/layout-client.ts";
import { createNodeSystem } from "../../../cli/node-system.ts";
import { hexOf } from "../../../formats/oci/digest.ts";
import { buildLayout } from "../../../formats/oci/layout.ts";
import { createMemorySystem } from "../../support/memory-system.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { blobOf, codesOf, referrerTo, sampleArtifact, valueOf, wordsOf } from "./client-under-test.ts";

const artifact = sampleArtifact();
const note = referrerTo(artifact.manifest);

function open(system = createMemorySystem()): { client: ReturnType<typeof createLayoutClient>; system: typeof system } {
  return { client: createLayoutClient(system.files, "copy"), system };
}

describe("a folder of OCI layouts", () => {
  it("takes an artifact as a registry does, and gives its bytes back", async () => {
    const { client, system } = open();
    expect(valueOf(await client.pushArtifact("charts/shop", artifact, "1.0.0"))).toBe(2);
    expect(valueOf(await client.pushArtifact("charts/shop", artifact, "1.0.0"))).toBe(0);
    for (const reference of ["1.0.0", artifact.manifest.digest]) {
      const { digest, mediaType, content } = artifact.manifest;
      expect(valueOf(await client.headManifest("charts/shop", reference))).toEqual({ digest, mediaType });
      expect(Buffer.from(valueOf(await client.pullManifest("charts/shop", reference))?.content ?? [])).toEqual(
        Buffer.from(content),
      );
    }
    for (const blob of artifact.blobs) {
      expect(valueOf(await client.hasBlob("charts/shop", blob.digest))).toBe(true);
      expect(Buffer.from(valueOf(await client.pullBlob("charts/shop", blob))).equals(blob.content)).toBe(true);
    }
    const recipe = { repository: "charts/shop", tag: "1.0.0" };
    const written = Object.fromEntries(
      buildLayout([{ recipe, artifact }]).map(({ path, content }) => [
        `copy/${path}`,
        new TextDecoder().decode(content),
      ]),
    );
    expect(system.snapshot()).toEqual(written);
  });

  it("says that something is not there", async () => {
    const { client } = open();
    expect(valueOf(await client.headManifest("shop", "1.0.0"))).toBeUndefined();
    expect(valueOf(await client.pullManifest("shop", artifact.manifest.digest))).toBeUndefined();
    expect(valueOf(await client.listTags("shop"))).toEqual([]);
    expect(valueOf(await client.listReferrers("shop", artifact.manifest.digest))).toEqual([]);
    expect(codesOf(await client.pullBlob("shop", blobOf("a")))).toEqual(["oci/unwritable"]);
  });

  it("moves a tag, and keeps what it pointed to by its digest", async () => {
    const { client } = open();
    const other = sampleArtifact("other\n");
    valueOf(await client.pushArtifact("shop", artifact, "stable"));
    valueOf(await client.pushArtifact("shop", other, "stable"));
    valueOf(await client.pushManifest("shop", other.manifest, "1.1.0"));
    expect(valueOf(await client.headManifest("shop", "stable"))?.digest).toBe(other.manifest.digest);
    expect(valueOf(await client.headManifest("shop", artifact.manifest.digest))).toBeDefined();
    expect(valueOf(await client.listTags("shop"))).toEqual(["1.1.0", "stable"]);
  });

  it("tells what refers to a manifest, by type", async () => {
    const { client } = open();
    valueOf(await client.pushArtifact("shop", artifact, "1.0.0"));
    valueOf(await client.pushBlob("shop", blobOf("{}")));
    const notes = ["a", "b", "c"].map((text) => referrerTo(artifact.manifest, "application/vnd.example.note.v1", text));
    for (const done of await Promise.all(notes.map((one) => client.attachReferrer("shop", one)))) valueOf(done);
    const listed = valueOf(
      await client.listReferrers("shop", artifact.manifest.digest, "application/vnd.example.note.v1"),
    );
    expect(listed.map(({ digest, annotations }) => [digest, annotations["note"]])).toEqual(
      notes.map(({ digest }, index) => [digest, "abc"[index]]),
    );
    expect(valueOf(await client.listReferrers("shop", artifact.manifest.digest, "application/other"))).toEqual([]);
  });

  it("lists no manifest of which a part is missing: oci/not-found", async () => {
    const { client, system } = open();
    expect(codesOf(await client.pushManifest("shop", artifact.manifest, "1.0.0"))).toEqual(["oci/not-found"]);
    expect(codesOf(await client.attachReferrer("shop", note))).toEqual(["oci/not-found"]);
    expect(system.snapshot()).toEqual({});
  });

  it("does without layers that their owner gives out himself", async () => {
    const { client } = open();
    const config = blobOf("{}");
    valueOf(await client.pushBlob("shop", config));
    for (const [kind, code] of [
      ["layer.nondistributable", undefined],
      ["layer", "oci/not-found"],
    ] as const) {
      const layer = { mediaType: `application/vnd.oci.image.${kind}.v1.tar+gzip`, digest: blobOf("x").digest, size: 1 };
      const of = { mediaType: "application/vnd.oci.image.config.v1+json", digest: config.digest, size: config.size };
      const manifest = {
        mediaType: artifact.manifest.mediaType,
        ...blobOf(JSON.stringify({ config: of, layers: [layer] })),
      };
      const outcome = await client.pushManifest("shop", manifest);
      expect(outcome.diagnostics.map((one) => one.code)).toEqual(code === undefined ? [] : [code]);
    }
  });

  it("refuses what was changed on the way: oci/content-mismatch", async () => {
    const { client, system } = open();
    valueOf(await client.pushArtifact("shop", artifact, "1.0.0"));
    for (const { digest } of [artifact.manifest, ...artifact.blobs])
      system.write(`copy/shop/blobs/sha256/${hexOf(digest)}`, "{}");
    const [blob] = artifact.blobs;
    expect(codesOf(await client.pullManifest("shop", "1.0.0"))).toEqual(["oci/content-mismatch"]);
    expect(codesOf(await client.listReferrers("shop", artifact.manifest.digest))).toEqual(["oci/content-mismatch"]);
    if (blob !== undefined) expect(codesOf(await client.pullBlob("shop", blob))).toEqual(["oci/content-mismatch"]);
    if (blob !== undefined)
      expect(codesOf(await client.pullBlobToFile("shop", blob, "at"))).toEqual(["oci/content-mismatch"]);
    expect(system.text("at")).toBeUndefined();
    system.write("copy/shop/index.json", "[]");
    expect(wordsOf(await client.listTags("shop"))).toContain("copy/shop/index.json is no index");
  });

  it("finds the manifests of an index that another program listed alone, and keeps what others wrote", async () => {
    const { client, system } = open();
    valueOf(await client.pushArtifact("shop", artifact));
    const { mediaType, digest, size } = artifact.manifest;
    const index = { mediaType: "application/vnd.oci.image.index.v1+json" };
    const child = { mediaType, digest, size, platform: { os: "linux", architecture: "arm64" } };
    const content = blobOf(JSON.stringify({ schemaVersion: 2, ...index, manifests: [child] }));
    valueOf(await client.pushBlob("shop", content));
    const listed = { ...index, digest: content.digest, size: content.size, annotations: { a: "b" }, x: 1 };
    system.write("copy/shop/index.json", JSON.stringify({ schemaVersion: 2, manifests: [listed] }));
    expect(valueOf(await client.headManifest("shop", digest))).toEqual({ mediaType, digest });
    valueOf(await client.pushManifest("shop", artifact.manifest, "1.0.0"));
    expect(JSON.parse(system.text("copy/shop/index.json") ?? "")).toMatchObject({ manifests: [listed, { digest }] });
  });

  it("gives a blob from one repository to another, and takes one from a file", async () => {
    const folder = temporaryFolder();
    const { files } = createNodeSystem();
    const client = createLayoutClient(files, `${folder}/copy`);
    const blob = blobOf(Buffer.alloc(300_000, 7));
    expect(valueOf(await client.mountBlob("b", blob.digest, "a"))).toBe(false);
    expect(valueOf(await client.pushBlob("a", blob))).toBe("sent");
    expect(valueOf(await client.mountBlob("b", blob.digest, "a"))).toBe(true);
    valueOf(await client.pullBlobToFile("b", blob, `${folder}/blob`));
    expect(valueOf(await client.pushBlob("c", { ...blob, content: { file: `${folder}/blob` } }))).toBe("sent");
    expect(Buffer.from(valueOf(await client.pullBlob("c", blob))).equals(blob.content)).toBe(true);
  });
});
