import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RegistryClient } from "../../../apply/oci/client.ts";
import type { Outcome } from "../../../diagnostics/outcome.ts";

import { type FakeRegistry, type FakeRequest, type Misdeed, startFakeRegistry } from "../../support/fake-registry.ts";
import { blobOf, clientOf, codesOf, sampleArtifact, valueOf, wordsOf } from "./client-under-test.ts";

let registry: FakeRegistry;
let misdeed: (request: FakeRequest) => Misdeed | undefined = () => undefined;
let repositories = 0;
const credential = { username: "robot", password: "pass-word" };
const artifact = sampleArtifact();
const [config, layer] = artifact.blobs;

beforeAll(async () => {
  const auth = { kind: "bearer", users: { robot: "pass-word" } } as const;
  registry = await startFakeRegistry({ auth, pageSize: 1, misdeed: (request) => misdeed(request) });
});
afterAll(() => registry.stop());

interface Run {
  readonly outcome: Outcome<unknown>;
  /** How many requests it took. */
  readonly requests: number;
  /** How many of them went wrong. */
  readonly hits: number;
}

type Operation = (client: RegistryClient, repository: string) => Promise<Outcome<unknown>>;

/** Runs something in a repository of its own, in which the requests of some indexes go wrong. */
async function run(
  operation: Operation,
  isHit: (index: number) => boolean,
  how: Misdeed | ((request: FakeRequest) => Misdeed | undefined),
): Promise<Run> {
  const repository = `acme/shop-${repositories++}`;
  misdeed = () => undefined;
  for (const kept of [registry.blobs, registry.manifests, registry.tags]) kept.clear();
  if (operation !== push) fill(repository);
  return runIn(repository, operation, isHit, how);
}

/** A repository as a push leaves it. */
function fill(repository: string): void {
  const { digest, mediaType, content } = artifact.manifest;
  for (const blob of artifact.blobs) registry.blobs.set(`${repository}@${blob.digest}`, Buffer.from(blob.content));
  registry.manifests.set(`${repository}@${digest}`, { mediaType, content: Buffer.from(content) });
  registry.tags.set(`${repository}:1.0.0`, digest);
}

async function runIn(
  repository: string,
  operation: Operation,
  isHit: (index: number) => boolean,
  how: Misdeed | ((request: FakeRequest) => Misdeed | undefined),
): Promise<Run> {
  const start = registry.requests.length;
  let hits = 0;
  misdeed = (request) => {
    if (!isHit(request.index - start)) return undefined;
    hits += 1;
    return typeof how === "function" ? how(request) : how;
  };
  const { client } = clientOf(registry.host, {
    credential,
    silence: typeof how === "object" && how.silent === true ? 250 : 5000,
  });
  const outcome = await operation(client, repository);
  return { outcome, requests: registry.requests.length - start, hits };
}

async function push(client: RegistryClient, repository: string): Promise<Outcome<unknown>> {
  return client.pushArtifact(repository, artifact, "1.0.0");
}

async function pull(client: RegistryClient, repository: string): Promise<Outcome<unknown>> {
  const manifest = await client.pullManifest(repository, "1.0.0");
  if (!manifest.ok || manifest.value === undefined) return manifest;
  expect(manifest.value.digest).toBe(artifact.manifest.digest);
  for (const blob of artifact.blobs) {
    const pulled = await client.pullBlob(repository, blob);
    if (!pulled.ok) return pulled;
    expect(Buffer.from(pulled.value).equals(blob.content)).toBe(true);
  }
  return client.listTags(repository);
}

/** What must hold, whatever happened. */
function expectSense({ outcome, requests }: Run): void {
  expect(registry.dangling()).toEqual([]);
  expect(requests).toBeLessThan(100);
  if (!outcome.ok) {
    expect(codesOf(outcome)).toHaveLength(1);
    expect(wordsOf(outcome)).toContain(registry.host);
    expect(wordsOf(outcome)).toMatch(/acme\/shop-\d+/);
    expect(wordsOf(outcome)).not.toMatch(/pass-word|fake-token|undefined|\{/);
  }
}

const statuses = [202, 204, 206, 300, 304, 307, 400, 401, 403, 404, 405, 408, 409, 412, 413, 416, 422, 429];
const later = [451, 500, 501, 502, 503, 504, 505, 507, 599];
const operations = { push, pull };

describe.each(["push", "pull"] as const)("every status at every request of a %s", (name) => {
  it.each([...statuses, ...later])(
    "%i: a clear error, or a success",
    async (status) => {
      const operation = operations[name];
      const { requests } = await run(operation, () => false, {});
      for (let at = 0; at < requests; at++) {
        for (const isHit of [(index: number) => index === at, (index: number) => index >= at]) {
          const done = await run(operation, isHit, { status, body: "no", headers: { "retry-after": "1" } });
          expectSense(done);
          const passes = [408, 429, 500, 502, 503, 504].includes(status);
          if (passes && isHit(at) && !isHit(at + 1)) valueOf(done.outcome);
          // Two blobs that are pushed at the same time may share a request for a token, or not.
          if (!isHit(at + 1) || status === 404 || done.hits === 0) continue;
          expect(done.outcome.ok, `${status} from request ${at} on`).toBe(false);
        }
      }
    },
    120_000,
  );

  it("an effect that was done, and an answer that was lost", async () => {
    const operation = operations[name];
    const { requests } = await run(operation, () => false, {});
    for (let at = 0; at < requests; at++) {
      for (const how of [
        { afterwards: true, cutAt: 0 },
        { afterwards: true, status: 500 },
        { raw: "" },
        { silent: true },
      ]) {
        const done = await run(operation, (index) => index === at, how);
        expectSense(done);
        // Without a body, there is nothing to cut.
        valueOf(done.outcome);
      }
    }
  }, 120_000);

  it("what is no HTTP, from every request on", async () => {
    const operation = operations[name];
    const { requests } = await run(operation, () => false, {});
    for (let at = 0; at < requests; at++)
      for (const raw of [
        "SSH-2.0-OpenSSH\r\n",
        "\0\0\0",
        "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n",
        "HTTP/1.1 200",
      ]) {
        const done = await run(operation, (index) => index >= at, { raw });
        expectSense(done);
        if (done.hits > 0) expect(done.outcome.ok).toBe(false);
      }
  }, 120_000);
});

describe("an answer that is cut", () => {
  const whole = (content: Uint8Array, type: string): string =>
    `HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Type: ${type}\r\n\r\n${Buffer.from(content).toString("latin1")}`;
  const listing = Buffer.from('{"name":"x","tags":["1.0.0"]}');
  const token = Buffer.from('{"token":"abc","expires_in":60}');
  const pullManifest: Operation = (client, repository) => client.pullManifest(repository, "1.0.0");
  const pullBlob: Operation = (client, repository) => client.pullBlob(repository, config ?? blobOf(""));
  const list: Operation = (client, repository) => client.listTags(repository);
  const cases = [
    ["manifest", pullManifest, /\/manifests\//, whole(artifact.manifest.content, artifact.manifest.mediaType)],
    ["blob", pullBlob, /\/blobs\//, whole(config?.content ?? listing, "application/octet-stream")],
    ["list", list, /\/tags\/list/, whole(listing, "application/json")],
    ["token", list, /^\/token/, whole(token, "application/json")],
  ] as const;

  it.each(cases)(
    "at every byte of a %s, headers and all, once and always",
    async (_, operation, pattern, answer) => {
      const repository = `acme/shop-${repositories++}`;
      misdeed = () => undefined;
      valueOf(await push(clientOf(registry.host, { credential }).client, repository));
      const expected = (await runIn(repository, operation, () => false, {})).outcome;
      for (let bytes = 0; bytes < answer.length; bytes += 1) {
        const raw = Buffer.from(answer.slice(0, bytes), "latin1");
        let isFirst = true;
        const once = await runIn(
          repository,
          operation,
          () => true,
          ({ path }) => {
            if (!pattern.test(path) || !isFirst) return undefined;
            isFirst = false;
            return { raw };
          },
        );
        expectSense(once);
        if (once.outcome.ok) expect(once.outcome).toEqual(expected);
        if (bytes % 64 !== 0) continue;
        const always = await runIn(
          repository,
          operation,
          () => true,
          ({ path }) => (pattern.test(path) ? { raw } : undefined),
        );
        expectSense(always);
        expect(always.outcome.ok, `${bytes} bytes`).toBe(false);
      }
    },
    240_000,
  );

  it.each([0, 1, 10])("after %i bytes of what its length says, is asked for again", async (cutAt) => {
    for (const pattern of [/\/manifests\//, /\/blobs\//, /\/tags\/list/, /^\/token/]) {
      let isFirst = true;
      const { outcome } = await run(
        pull,
        () => true,
        ({ path }) => {
          if (!pattern.test(path) || !isFirst) return undefined;
          isFirst = false;
          return { cutAt };
        },
      );
      valueOf(outcome);
    }
  });
});

describe("a lie", () => {
  it("about a blob or a manifest is found out by its digest, and not asked for again", async () => {
    const lie = Buffer.from(layer?.content ?? []).fill(0, 20, 21);
    const blob = await run(
      pull,
      () => true,
      ({ path }) => (path.endsWith(layer?.digest ?? "") ? { body: lie } : undefined),
    );
    expect(codesOf(blob.outcome)).toEqual(["oci/content-mismatch"]);
    const longer = await run(
      pull,
      () => true,
      ({ path }) => (path.includes("/blobs/") ? { body: Buffer.alloc(5_000_000) } : undefined),
    );
    expect(codesOf(longer.outcome)).toEqual(["oci/content-mismatch"]);
    const other = sampleArtifact("other\n").manifest.content;
    const manifest = await run(
      pull,
      () => true,
      ({ path }) => (path.includes("/manifests/") ? { body: Buffer.from(other) } : undefined),
    );
    expect(codesOf(manifest.outcome)).toEqual(["oci/content-mismatch"]);
    expect(wordsOf(manifest.outcome)).toContain(artifact.manifest.digest);
  });

  it("about the digest of a push is found out", async () => {
    const reported = { "docker-content-digest": blobOf("other").digest };
    for (const pattern of [/\/blobs\/uploads\//, /\/manifests\/sha256/, /\/manifests\/1/]) {
      const { outcome } = await run(
        push,
        () => true,
        ({ method, path }) => (method === "PUT" && pattern.test(path) ? { headers: reported } : undefined),
      );
      expect(codesOf(outcome)).toEqual(["oci/content-mismatch"]);
    }
  });

  it("about the size of a manifest has an end", async () => {
    const body = Buffer.alloc((4 << 20) + 1, " ");
    const { outcome } = await run(
      pull,
      () => true,
      ({ path }) => (path.includes("/manifests/") ? { body } : undefined),
    );
    expect(codesOf(outcome)).toEqual(["oci/garbled-answer"]);
  });

  it("in the form of a proxy's page is told", async () => {
    const page = "<html><head><title>x</title></head><body>Please log in to the guest network</body></html>";
    const { outcome } = await run(
      pull,
      () => true,
      ({ path }) => (path.endsWith("/tags/list") ? { status: 200, body: page } : undefined),
    );
    expect(codesOf(outcome)).toEqual(["oci/garbled-answer"]);
    const refused = await run(pull, () => true, { status: 409, body: page });
    expect(wordsOf(refused.outcome)).toContain("409, Please log in to the guest network");
  });
});

it("what is too large is not sent", async () => {
  const content = Buffer.alloc((4 << 20) + 1, " ");
  const { client } = clientOf(registry.host, { credential });
  const outcome = await client.pushManifest("acme/large", { mediaType: "application/json", ...blobOf(content) });
  expect(codesOf(outcome)).toEqual(["oci/too-large"]);
  const blob = { digest: blobOf("").digest, size: 2 ** 40 };
  expect(codesOf(await client.pullBlob("acme/large", blob))).toEqual(["oci/too-large"]);
});

it("a registry that is not there is told", async () => {
  const gone = await startFakeRegistry();
  await gone.stop();
  const { client, system } = clientOf(gone.host);
  const outcome = await client.listTags("acme/shop");
  expect(codesOf(outcome)).toEqual(["oci/unreachable"]);
  expect(wordsOf(outcome)).toMatch(
    /127\.0\.0\.1:\d+ can't be reached to list the tags of acme\/shop \(5 tries\): nobody listens/,
  );
  expect(system.slept).toEqual([250, 500, 1000, 2000]);
});
