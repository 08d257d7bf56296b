import { afterEach, describe, expect, it } from "vitest";
import { type FakeRegistry, type FakeRegistryOptions, startFakeRegistry } from "../../support/fake-registry.ts";
import type { FakeAuth } from "../../support/fake-tokens.ts";
import { clientOf, codesOf, networkedSystem, sampleArtifact, valueOf, wordsOf } from "./client-under-test.ts";

let registry: FakeRegistry;
afterEach(() => registry.stop());

const users = { robot: "pass-word" };
const credential = { username: "robot", password: "pass-word" };
const artifact = sampleArtifact();

async function start(auth: Partial<FakeAuth> = {}, options: FakeRegistryOptions = {}): Promise<FakeRegistry> {
  registry = await startFakeRegistry({ auth: { kind: "bearer", users, ...auth }, ...options });
  return registry;
}

/** Requests for tokens, as their scopes. */
function tokenScopes({ requests }: FakeRegistry): string[][] {
  return requests.filter(({ path }) => path === "/token").map(({ query }) => query.getAll("scope"));
}

describe("tokens", () => {
  it("are fetched once for a repository, with all rights that are needed", async () => {
    const { host } = await start();
    const { client } = clientOf(host, { credential });
    valueOf(await client.pushArtifact("acme/shop", artifact, "1.0.0"));
    valueOf(await client.pullManifest("acme/shop", "1.0.0"));
    expect(tokenScopes(registry)).toEqual([["repository:acme/shop:pull,push"]]);
    expect(registry.requests.filter(({ headers }) => headers.authorization === undefined).length).toBeGreaterThan(0);
  });

  it("for a mount name both repositories", async () => {
    const { host } = await start();
    const { client } = clientOf(host, { credential });
    valueOf(await client.pushArtifact("acme/shop", artifact));
    const [blob] = artifact.blobs;
    if (blob === undefined) throw new Error("no blob");
    expect(valueOf(await client.pushBlob("acme/other", blob, "acme/shop"))).toBe("mounted");
    expect(tokenScopes(registry).at(-1)).toEqual(["repository:acme/other:pull,push", "repository:acme/shop:pull"]);
  });

  it("ask a reader for no right to write, and nobody for a name", async () => {
    const { host } = await start({ anonymousPull: true });
    valueOf(await clientOf(host, { credential }).client.pushArtifact("acme/shop", artifact, "1.0.0"));
    const { client } = clientOf(host, { access: "pull" });
    expect(valueOf(await client.headManifest("acme/shop", "1.0.0"))?.digest).toBe(artifact.manifest.digest);
    expect(tokenScopes(registry).at(-1)).toEqual(["repository:acme/shop:pull"]);
    expect(registry.requests.findLast(({ path }) => path === "/token")?.headers.authorization).toBeUndefined();
    expect(codesOf(await client.pushArtifact("acme/shop", sampleArtifact("other\n"), "1.0.1"))).toEqual([
      "oci/unauthorized",
    ]);
  });

  it("are fetched anew when they have expired by the clock, or are refused", async () => {
    const revoked = new Set<string>();
    const { host } = await start({ life: 300, revoked: (token) => revoked.has(token) });
    const { client, system } = clientOf(host, { credential });
    valueOf(await client.pushArtifact("acme/shop", artifact, "1.0.0"));
    await system.clock.sleep(294_000);
    valueOf(await client.headManifest("acme/shop", "1.0.0"));
    expect(tokenScopes(registry)).toHaveLength(1);
    await system.clock.sleep(2000);
    valueOf(await client.headManifest("acme/shop", "1.0.0"));
    expect(tokenScopes(registry)).toHaveLength(2);
    revoked.add("fake-token-0").add("fake-token-1");
    valueOf(await client.pushArtifact("acme/shop", sampleArtifact("other\n"), "1.0.1"));
    expect(tokenScopes(registry)).toHaveLength(3);
  });

  it("come for a refresh token, too", async () => {
    const { host } = await start({ identity: "refresh-me" });
    const config = JSON.stringify({ auths: { [host]: { identitytoken: "refresh-me" } } });
    const { client } = clientOf(host, {}, networkedSystem({ "/home/me/.docker/config.json": config }));
    expect(codesOf(await client.pushArtifact("acme/shop", artifact))).toEqual(["oci/unauthorized"]);
    const system = networkedSystem({ "/home/me/.docker/config.json": config });
    system.variables["HOME"] = "/home/me";
    valueOf(await clientOf(host, {}, system).client.pushArtifact("acme/shop", artifact));
    const asked = registry.requests.filter(({ path, method }) => path === "/token" && method === "POST");
    expect(asked).toHaveLength(1);
    expect(asked[0]?.query.size).toBe(0);
  });
});

describe("Basic", () => {
  it("is given when it is asked for", async () => {
    const { host, requests } = await start({ kind: "basic" });
    valueOf(await clientOf(host, { credential }).client.pushArtifact("acme/shop", artifact, "1.0.0"));
    expect(requests[0]?.headers.authorization).toBeUndefined();
    expect(codesOf(await clientOf(host).client.listTags("acme/shop"))).toEqual(["oci/unauthorized"]);
    const wrong = await clientOf(host, { credential: { ...credential, password: "wrong" } }).client.listTags(
      "acme/shop",
    );
    expect(codesOf(wrong)).toEqual(["oci/unauthorized"]);
  });
});

describe("Harbor", () => {
  it("offers Basic after a failed Authorization: only the challenge of a bare request counts", async () => {
    const revoked = new Set<string>();
    const { host } = await start({ misleading: true, revoked: (token) => revoked.has(token) });
    const { client } = clientOf(host, { credential });
    valueOf(await client.pushArtifact("acme/shop", artifact, "1.0.0"));
    revoked.add("fake-token-0");
    valueOf(await client.headManifest("acme/shop", "1.0.0"));
    expect(
      registry.requests.filter(
        ({ path, headers }) => path !== "/token" && headers.authorization?.startsWith("Basic") === true,
      ),
    ).toEqual([]);
  });

  it("has no project: an empty challenge", async () => {
    const { host } = await start({ projects: ["acme"] });
    const outcome = await clientOf(host, { credential }).client.pushArtifact("nobody/shop", artifact, "1.0.0");
    expect(codesOf(outcome)).toEqual(["oci/no-project"]);
    expect(wordsOf(outcome)).toMatch(/nobody\/shop.*create the project first.*robot\$/s);
    valueOf(await clientOf(host, { credential }).client.pushArtifact("acme/shop", artifact, "1.0.0"));
  });

  it("keeps a tag by a rule: 412", async () => {
    const { host } = await start(
      {},
      {
        misdeed: ({ method, path }) =>
          method === "PUT" && path.endsWith("/manifests/1.0.0")
            ? {
                status: 412,
                body: '{"errors":[{"code":"PRECONDITION","message":"Failed to process request due to \'shop:1.0.0\' configured as immutable."}]}',
              }
            : undefined,
      },
    );
    const outcome = await clientOf(host, { credential }).client.pushArtifact("acme/shop", artifact, "1.0.0");
    expect(codesOf(outcome)).toEqual(["oci/immutable-tag"]);
    expect(wordsOf(outcome)).toMatch(/the tag 1\.0\.0 of acme\/shop .*configured as immutable/);
    expect(registry.tags.size).toBe(0);
  });

  it.each([403, 412, 413, 507])("is full (%i), which is not tried again", async (status) => {
    const body =
      '{"errors":[{"code":"DENIED","message":"adding 1.1 MiB of storage resource, which when updated to current usage of 10.0 GiB will exceed the configured upper limit of 10.0 GiB."}]}';
    const { host, requests } = await start(
      {},
      {
        misdeed: ({ method, path }) => (method === "PUT" && path.includes("/blobs/") ? { status, body } : undefined),
      },
    );
    const outcome = await clientOf(host, { credential }).client.pushBlob("acme/shop", artifact.blobs[0] ?? never());
    expect(codesOf(outcome)).toEqual(["oci/quota"]);
    expect(requests.filter(({ method }) => method === "PUT")).toHaveLength(1);
  });

  it("takes no push to a proxy cache", async () => {
    const body = '{"errors":[{"code":"DENIED","message":"can not push artifact to a proxy project: hub"}]}';
    const { host } = await start(
      {},
      { misdeed: ({ method }) => (method === "POST" ? { status: 405, body } : undefined) },
    );
    const outcome = await clientOf(host, { credential }).client.pushBlob("hub/shop", artifact.blobs[0] ?? never());
    expect(codesOf(outcome)).toEqual(["oci/refused"]);
    expect(wordsOf(outcome)).toMatch(/proxy project.*proxy cache/s);
  });

  it("compresses on the way for a HEAD: only the digest counts", async () => {
    const { host } = await start(
      {},
      {
        misdeed: ({ method }) => (method === "HEAD" ? { headers: { "content-length": "7" } } : undefined),
      },
    );
    const { client } = clientOf(host, { credential });
    valueOf(await client.pushArtifact("acme/shop", artifact, "1.0.0"));
    expect(valueOf(await client.headManifest("acme/shop", "1.0.0"))?.digest).toBe(artifact.manifest.digest);
  });
});

describe("a realm", () => {
  it.each([
    ["http://192.0.2.7/token", "leaves this machine without TLS"],
    ["https://10.0.0.7/token", "inside of a network"],
    ["https://169.254.169.254/latest", "inside of a network"],
    ["https://[fd00::7]/token", "inside of a network"],
    ["https://robot:x@example.com/token", "names a user"],
    ["ftp://example.com/token", "no protocol"],
    ["token", "no URL"],
  ])("%s is given no credentials", async (realm, reason) => {
    const { host, requests } = await start({ realm });
    const outcome = await clientOf(host, { credential }).client.listTags("acme/shop");
    expect(codesOf(outcome)).toEqual(["oci/realm"]);
    expect(wordsOf(outcome)).toContain(reason);
    expect(requests).toHaveLength(1);
  });

  it.each([
    [
      { status: 401, body: '{"errors":[{"code":"UNAUTHORIZED","message":"bad password"}]}' },
      "401, UNAUTHORIZED: bad password",
      1,
    ],
    [
      { status: 403, body: '{"errors":[{"code":"DENIED","message":"requested access to the resource is denied"}]}' },
      "403, DENIED",
      1,
    ],
    [{ status: 200, body: "<html>" }, "not a JSON object", 1],
    [{ status: 200, body: '{"token":"a b"}' }, "no token", 1],
    [{ status: 200, body: '{"token":""}' }, "no token", 1],
    [{ status: 200, body: " ".repeat((1 << 20) + 1) }, "more than", 1],
    [{ status: 302, headers: { location: "http://192.0.2.7/" } }, "302", 1],
    [{ status: 503, body: "" }, "503", 5],
    [{ raw: "garbage\r\n\r\n" }, "", 5],
  ])("that answers %o is told", async (misdeed, words, tries) => {
    const { host, requests } = await start({}, { misdeed: ({ path }) => (path === "/token" ? misdeed : undefined) });
    const outcome = await clientOf(host, { credential }).client.listTags("acme/shop");
    expect(codesOf(outcome)).toEqual(["oci/token-service"]);
    expect(wordsOf(outcome)).toContain(words);
    expect(requests.filter(({ path }) => path === "/token")).toHaveLength(tries);
  });
});

function never(): never {
  throw new Error("the sample has a blob");
}
