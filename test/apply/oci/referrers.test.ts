import { afterEach, describe, expect, it } from "vitest";
import { type FakeRegistry, type FakeRegistryOptions, startFakeRegistry } from "../../support/fake-registry.ts";
import { blobOf, clientOf, codesOf, referrerTo, sampleArtifact, valueOf } from "./client-under-test.ts";

let registry: FakeRegistry;
afterEach(() => registry.stop());

const { manifest: subject } = sampleArtifact();
const tag = subject.digest.replace(":", "-");
const repository = "acme/shop";
const note = referrerTo(subject);
const other = referrerTo(subject, "application/vnd.example.other.v1", "b");

async function start(options: FakeRegistryOptions = {}) {
  registry = await startFakeRegistry(options);
  const { client } = clientOf(registry.host);
  valueOf(await client.pushArtifact(repository, sampleArtifact(), "1.0.0"));
  valueOf(await client.pushBlob(repository, blobOf("{}")));
  return client;
}

describe("with the registry's own list", () => {
  it("finds what was attached, by type, and writes no tag", async () => {
    const client = await start({ referrers: true });
    for (const one of [note, other]) valueOf(await client.attachReferrer(repository, one));
    const digests = valueOf(await client.listReferrers(repository, subject.digest)).map(({ digest }) => digest);
    expect(digests.sort()).toEqual([note.digest, other.digest].sort());
    const [found] = valueOf(await client.listReferrers(repository, subject.digest, "application/vnd.example.note.v1"));
    expect(found).toEqual({
      mediaType: note.mediaType,
      digest: note.digest,
      size: note.size,
      artifactType: "application/vnd.example.note.v1",
      annotations: { note: "a" },
    });
    expect([...registry.tags.keys()]).toEqual([`${repository}:1.0.0`]);
  });
});

it("an entry that the registry's own list loses is pushed again, until it is there", async () => {
  const client = await start({ referrers: "racy" });
  for (const done of await Promise.all([note, other].map((one) => client.attachReferrer(repository, one))))
    valueOf(done);
  const digests = valueOf(await client.listReferrers(repository, subject.digest)).map(({ digest }) => digest);
  expect(digests.sort()).toEqual([note.digest, other.digest].sort());
});

it("a registry that showed to keep no list is not asked for it again", async () => {
  const client = await start();
  const asked = (): number => registry.requests.filter(({ path }) => path.includes("/referrers/")).length;
  for (const one of [note, other]) valueOf(await client.attachReferrer(repository, one));
  expect(asked()).toBe(1);
  const listed = valueOf(await client.listReferrers(repository, subject.digest));
  expect([listed.length, asked()]).toEqual([2, 1]);
  expect(listed.every(({ content }) => content !== undefined)).toBe(true);
});

describe.each([
  ["without it", {}],
  ["with a header for it and nothing more", { referrers: "header" }],
] as const)("%s", (_, options) => {
  it("keeps the list under a tag, each entry once", async () => {
    const client = await start(options);
    for (const one of [note, other, note]) valueOf(await client.attachReferrer(repository, one));
    const listed = valueOf(await client.listReferrers(repository, subject.digest));
    expect(listed.map(({ digest }) => digest)).toEqual([note.digest, other.digest]);
    expect(registry.tags.get(`${repository}:${tag}`)).toBeDefined();
    expect(registry.dangling()).toEqual([]);
    expect(valueOf(await client.listTags(repository))).toEqual(["1.0.0"]);
    expect(valueOf(await client.listReferrers(repository, note.digest))).toEqual([]);
  });

  it("loses none of many that are attached at once", async () => {
    const client = await start(options);
    const many = Array.from({ length: 12 }, (_, index) =>
      referrerTo(subject, "application/vnd.example.note.v1", `${index}`),
    );
    for (const done of await Promise.all(many.map((one) => client.attachReferrer(repository, one)))) valueOf(done);
    expect(valueOf(await client.listReferrers(repository, subject.digest))).toHaveLength(12);
  });
});

describe("the list under a tag", () => {
  const push = async (client: Awaited<ReturnType<typeof start>>, index: object): Promise<void> => {
    const mediaType = "application/vnd.oci.image.index.v1+json";
    const content = JSON.stringify({ schemaVersion: 2, mediaType, ...index });
    valueOf(await client.pushManifest(repository, { mediaType, ...blobOf(content) }, tag));
  };

  it("is not believed: each manifest speaks for itself", async () => {
    const client = await start();
    valueOf(await client.pushManifest(repository, note));
    const wrong = {
      mediaType: note.mediaType,
      digest: note.digest,
      size: note.size,
      artifactType: "application/wrong",
    };
    const elsewhere = { ...subject, content: undefined };
    await push(client, { manifests: [wrong, elsewhere, { ...wrong, digest: blobOf("gone").digest }, "no entry"] });
    expect(valueOf(await client.listReferrers(repository, subject.digest))).toEqual([
      expect.objectContaining({ digest: note.digest, artifactType: "application/vnd.example.note.v1" }),
    ]);
  });

  it("keeps what others wrote, also what we do not know", async () => {
    const client = await start();
    const foreign = { mediaType: note.mediaType, digest: note.digest, size: note.size, "x-of-another": [1] };
    await push(client, { manifests: [foreign], annotations: { a: "b" } });
    valueOf(await client.attachReferrer(repository, other));
    const index = valueOf(await client.pullManifest(repository, tag));
    expect(JSON.parse(Buffer.from(index?.content ?? []).toString("utf8"))).toMatchObject({
      annotations: { a: "b" },
      manifests: [
        foreign,
        { digest: other.digest, artifactType: "application/vnd.example.other.v1", annotations: { note: "b" } },
      ],
    });
  });

  it("is the subject itself on GitLab, which is no list", async () => {
    const client = await start();
    valueOf(await client.pushManifest(repository, subject, tag));
    expect(valueOf(await client.listReferrers(repository, subject.digest))).toEqual([]);
    valueOf(await client.attachReferrer(repository, note));
    expect(valueOf(await client.listReferrers(repository, subject.digest))).toHaveLength(1);
  });

  it("is not written over where it is something else", async () => {
    const client = await start();
    valueOf(await client.pushManifest(repository, note, tag));
    expect(codesOf(await client.attachReferrer(repository, other))).toEqual(["oci/garbled-answer"]);
    expect(registry.tags.get(`${repository}:${tag}`)).toBe(note.digest);
  });

  it("that another writer overwrites is written again", async () => {
    let writes = 0;
    const client = await start({
      misdeed: ({ method, path }) => {
        if (method !== "PUT" || !path.endsWith(tag) || writes++ > 0) return undefined;
        // Acknowledged, and gone by the next look.
        return { status: 201 };
      },
    });
    valueOf(await client.attachReferrer(repository, note));
    expect(writes).toBe(2);
    expect(valueOf(await client.listReferrers(repository, subject.digest))).toHaveLength(1);
  });

  it("that does not keep an entry is told", async () => {
    const client = await start({
      misdeed: ({ method, path }) => (method === "PUT" && path.endsWith(tag) ? { status: 201 } : undefined),
    });
    expect(codesOf(await client.attachReferrer(repository, note))).toEqual(["oci/referrers-lost"]);
  });
});

it("a page instead of the registry's list is taken for none", async () => {
  const client = await start({
    misdeed: ({ path }) => (path.includes("/referrers/") ? { status: 200, body: '{"error":"unknown"}' } : undefined),
  });
  valueOf(await client.attachReferrer(repository, note));
  expect(valueOf(await client.listReferrers(repository, subject.digest))).toHaveLength(1);
});
