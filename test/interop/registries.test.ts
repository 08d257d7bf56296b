import { execFile } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseAddress } from "../../apply/oci/address.ts";
import { createRegistryClient, type RegistryClient, type RegistryOptions } from "../../apply/oci/client.ts";
import { createNodeSystem } from "../../cli/node-system.ts";
import { hexOf } from "../../formats/oci/digest.ts";
import { blobOf, codesOf, referrerTo, sampleArtifact, valueOf, wordsOf } from "../apply/oci/client-under-test.ts";
import { startOlareg } from "./support/olareg.ts";
import { startDistribution } from "./support/registry-distribution.ts";
import { startTokenService, type TokenService } from "./support/registry-tokens.ts";
import { builtProgram, installedProgram } from "./support/tools.ts";
import { createWorkspace } from "./support/workspace.ts";

const run = promisify(execFile);
const workspace = createWorkspace("registries");
let tokens: TokenService;
beforeAll(async () => {
  tokens = await startTokenService(workspace.path);
});
afterAll(() => {
  tokens.stop();
  workspace.remove();
});

interface Case {
  readonly name: string;
  readonly start: (folder: string) => Promise<{ readonly host: string; stop(): Promise<void> }>;
  readonly hasTokens: boolean;
  readonly hasReferrers: boolean;
}

const plain = { hasTokens: false, hasReferrers: false };
const cases: readonly Case[] = [
  {
    name: "distribution 2 (Debian's docker-registry)",
    start: (folder) => startDistribution(installedProgram("docker-registry"), folder),
    ...plain,
  },
  {
    name: "distribution 2 with tokens",
    start: (folder) => startDistribution(installedProgram("docker-registry"), folder, tokens),
    ...plain,
    hasTokens: true,
  },
  {
    name: "distribution 3",
    start: async (folder) => startDistribution(await builtProgram("registry"), folder),
    ...plain,
  },
  {
    name: "distribution 3 with tokens",
    start: async (folder) => startDistribution(await builtProgram("registry"), folder, tokens),
    ...plain,
    hasTokens: true,
  },
  { name: "olareg", start: startOlareg, hasTokens: false, hasReferrers: true },
];

describe.each(cases)("$name", ({ name, start, hasTokens, hasReferrers }) => {
  const folder = join(workspace.path, name.replace(/\W+/g, "-"));
  const artifact = sampleArtifact();
  let registry: Awaited<ReturnType<Case["start"]>>;
  let client: RegistryClient;

  const open = (options: Partial<RegistryOptions> = {}): RegistryClient => {
    const address = valueOf(parseAddress(registry.host, { plainHttp: true }));
    return createRegistryClient(createNodeSystem(), address, { access: "push", ...options });
  };

  beforeAll(async () => {
    registry = await start(folder);
    client = open(hasTokens ? { credential: tokens } : {});
    expect(valueOf(await client.pushArtifact("acme/shop", artifact, "1.0.0"))).toBe(2);
  });
  afterAll(() => registry.stop());

  it("holds what was pushed, under the digests that were computed", async () => {
    for (const reference of ["1.0.0", artifact.manifest.digest]) {
      const { digest, mediaType } = artifact.manifest;
      expect(valueOf(await client.headManifest("acme/shop", reference))).toEqual({ digest, mediaType });
      const pulled = valueOf(await client.pullManifest("acme/shop", reference));
      expect(Buffer.from(pulled?.content ?? []).equals(artifact.manifest.content)).toBe(true);
    }
    for (const blob of artifact.blobs) {
      expect(valueOf(await client.hasBlob("acme/shop", blob.digest))).toBe(true);
      expect(Buffer.from(valueOf(await client.pullBlob("acme/shop", blob))).equals(blob.content)).toBe(true);
    }
    expect(valueOf(await client.headManifest("acme/shop", "2.0.0"))).toBeUndefined();
    expect(valueOf(await client.listTags("acme/nothing"))).toEqual([]);
  });

  it("is sent no blob again, and gives them from one repository to another", async () => {
    expect(valueOf(await client.pushArtifact("acme/shop", artifact, "1.0.0"))).toBe(0);
    for (const blob of artifact.blobs)
      expect(valueOf(await client.pushBlob("acme/copy", blob, "acme/shop"))).toBe("mounted");
    expect(valueOf(await client.pushArtifact("acme/copy", artifact, "1.0.0"))).toBe(0);
    expect(valueOf(await client.pushBlob("acme/third", blobOf("new"), "acme/shop"))).toBe("sent");
  });

  it("takes a blob of some size, and gives it back into a file", async () => {
    const blob = blobOf(Buffer.from(Array.from({ length: 3_000_000 }, (_, index) => (index * 7919) % 251)));
    expect(valueOf(await client.pushBlob("acme/shop", blob))).toBe("sent");
    const file = join(folder, "blob");
    valueOf(await client.pullBlobToFile("acme/shop", blob, file));
    expect(readFileSync(file).equals(blob.content)).toBe(true);
    expect(valueOf(await client.pushBlob("acme/from-file", { ...blob, content: { file } }))).toBe("sent");
  });

  it("lists all tags, without those of lists", async () => {
    const expected = ["1.0.0", ...Array.from({ length: 120 }, (_, index) => `0.${index}.0`)].sort();
    for (const tag of expected) valueOf(await client.pushManifest("acme/shop", artifact.manifest, tag));
    valueOf(await client.pushManifest("acme/shop", artifact.manifest, `sha256-${"0".repeat(64)}.sig`));
    expect(valueOf(await client.listTags("acme/shop"))).toEqual(expected);
  });

  it("tells what refers to a manifest", async () => {
    const notes = ["a", "b", "c"].map((note) => referrerTo(artifact.manifest, "application/vnd.example.note.v1", note));
    valueOf(await client.pushBlob("acme/shop", blobOf("{}")));
    for (const done of await Promise.all(notes.map((note) => client.attachReferrer("acme/shop", note)))) valueOf(done);
    const listed = valueOf(
      await client.listReferrers("acme/shop", artifact.manifest.digest, "application/vnd.example.note.v1"),
    );
    expect(listed.map(({ digest, annotations }) => [digest, annotations["note"]]).sort()).toEqual(
      notes.map(({ digest }, index) => [digest, "abc"[index]]).sort(),
    );
    expect(valueOf(await client.listReferrers("acme/shop", artifact.manifest.digest, "application/other"))).toEqual([]);
    const tag = await client.headManifest("acme/shop", `sha256-${hexOf(artifact.manifest.digest)}`);
    expect(valueOf(tag) === undefined).toBe(hasReferrers);
  });

  it("gives skopeo what we pushed, byte for byte", async () => {
    const skopeo = installedProgram("skopeo");
    const login = hasTokens ? ["--creds", `${tokens.username}:${tokens.password}`] : [];
    const source = `docker://${registry.host}/acme/shop:1.0.0`;
    const { stdout } = await run(skopeo, ["inspect", "--raw", "--tls-verify=false", ...login, source], {
      encoding: "buffer",
    });
    expect(stdout.equals(artifact.manifest.content)).toBe(true);
    const copy = join(folder, "copy");
    const from = hasTokens ? ["--src-creds", `${tokens.username}:${tokens.password}`] : [];
    await run(skopeo, [
      "--insecure-policy",
      "copy",
      "--preserve-digests",
      "--src-tls-verify=false",
      ...from,
      source,
      `dir:${copy}`,
    ]);
    for (const { digest, content } of artifact.blobs)
      expect(readFileSync(join(copy, hexOf(digest))).equals(content)).toBe(true);
  });

  it("refuses a manifest of which a blob is missing, and we say so", async () => {
    const outcome = await client.pushManifest("acme/empty", sampleArtifact("never sent\n").manifest, "1.0.0");
    expect(codesOf(outcome)).toEqual(["oci/refused"]);
    expect(wordsOf(outcome)).toMatch(/refused to push the tag 1\.0\.0 of acme\/empty: 40\d, .*MANIFEST_BLOB_UNKNOWN/);
    expect(valueOf(await client.headManifest("acme/empty", "1.0.0"))).toBeUndefined();
  });

  if (!hasTokens) return;
  it("lets anybody read, and nobody else write", async () => {
    expect(valueOf(await open({ access: "pull" }).listTags("acme/shop"))).toContain("1.0.0");
    expect(codesOf(await open().pushBlob("acme/shop", blobOf("anonymous")))).toEqual(["oci/unauthorized"]);
    const wrong = open({ credential: { username: tokens.username, password: "wrong" } });
    const outcome = await wrong.pushBlob("acme/shop", blobOf("wrong"));
    expect(codesOf(outcome)).toEqual(["oci/token-service"]);
    expect(wordsOf(outcome)).toMatch(/unknown user.*the ones given/s);
    expect(tokens.asked).toContainEqual(["repository:acme/copy:pull,push", "repository:acme/shop:pull"]);
  });
});

it("a certificate that nobody vouches for is told, and not tried again", async () => {
  const [key, cert] = ["token.key", "token.crt"].map((file) => readFileSync(join(workspace.path, file)));
  const server = createServer({ key, cert }, (_, response) => response.end()).listen(0, "127.0.0.1");
  await once(server, "listening");
  try {
    const address = valueOf(parseAddress(`localhost:${(server.address() as AddressInfo).port}`));
    const outcome = await createRegistryClient(createNodeSystem(), address, { access: "pull" }).listTags("acme/shop");
    expect(codesOf(outcome)).toEqual(["oci/unreachable"]);
    expect(wordsOf(outcome)).toMatch(/\(1 try\).*SELF_SIGNED.*NODE_EXTRA_CA_CERTS/s);
  } finally {
    server.close();
  }
});
