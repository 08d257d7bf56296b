import { afterEach, describe, expect, it } from "vitest";
import { nextLink } from "../../../formats/http/links.ts";
import { waitAsked } from "../../../formats/http/retry-after.ts";
import { type FakeRegistry, type FakeRequest, type Misdeed, startFakeRegistry } from "../../support/fake-registry.ts";
import { clientOf, codesOf, sampleArtifact, valueOf, wordsOf } from "./client-under-test.ts";

const started: FakeRegistry[] = [];
afterEach(() => Promise.all(started.splice(0).map((one) => one.stop())));

const credential = { username: "robot", password: "pass-word" };
const artifact = sampleArtifact();
const [blob] = artifact.blobs;

async function start(misdeed: (request: FakeRequest) => Misdeed | undefined = () => undefined): Promise<FakeRegistry> {
  const auth = { kind: "bearer", users: { robot: "pass-word" } } as const;
  started.push(await startFakeRegistry({ auth, misdeed }));
  return started.at(-1) ?? never();
}

describe("a redirect", () => {
  it.each([301, 302, 303, 307, 308])("of a blob to a store (%i) carries no credentials", async (status) => {
    const bytes = Buffer.from(blob?.content ?? []);
    const store = await startFakeRegistry({ misdeed: () => ({ status: 200, body: bytes }) });
    started.push(store);
    const location = `http://${store.host}/signed?signature=abc`;
    const registry = await start(({ method, path }) =>
      method === "GET" && path.includes("/blobs/") ? { status, headers: { location }, afterwards: true } : undefined,
    );
    const { client } = clientOf(registry.host, { credential });
    valueOf(await client.pushArtifact("acme/shop", artifact));
    expect(Buffer.from(valueOf(await client.pullBlob("acme/shop", blob ?? never())))).toEqual(bytes);
    expect(registry.requests.at(-1)?.headers.authorization).toMatch(/^Bearer /);
    expect(store.requests.map(({ headers }) => headers.authorization)).toEqual([undefined]);
  });

  it("of an upload to another host carries the blob, and no credentials", async () => {
    const store = await startFakeRegistry({ misdeed: () => ({ status: 201 }) });
    started.push(store);
    const location = `http://${store.host}/upload?signature=a%2Bb&x=~`;
    const registry = await start(({ method }) =>
      method === "POST" ? { status: 202, headers: { location } } : undefined,
    );
    const { client } = clientOf(registry.host, { credential });
    expect(valueOf(await client.pushBlob("acme/shop", blob ?? never()))).toBe("sent");
    const [put] = store.requests;
    expect(put?.headers.authorization).toBeUndefined();
    expect(put?.body.equals(blob?.content ?? never())).toBe(true);
    expect([...(put?.query ?? [])]).toEqual([
      ["signature", "a+b"],
      ["x", "~"],
      ["digest", blob?.digest],
    ]);
  });

  it("back to the registry by way of another host gets no credentials any more", async () => {
    const store = await startFakeRegistry({ misdeed: () => ({ status: 307, headers: { location: back } }) });
    started.push(store);
    let isFirst = true;
    const registry = await start(({ method, path }) => {
      if (method !== "GET" || !path.includes("/blobs/") || !isFirst) return undefined;
      isFirst = false;
      return { status: 307, headers: { location: `http://${store.host}/` } };
    });
    const back = `http://${registry.host}/v2/acme/shop/blobs/${blob?.digest}`;
    const { client } = clientOf(registry.host, { credential });
    valueOf(await client.pushArtifact("acme/shop", artifact));
    await client.pullBlob("acme/shop", blob ?? never());
    expect(
      registry.requests.filter(({ path, method }) => method === "GET" && path.includes("/blobs/"))[1]?.headers
        .authorization,
    ).toBeUndefined();
  });

  it.each([
    ["http://192.0.2.7/blob", "leaves this machine without TLS"],
    ["ftp://example.com/blob", "no protocol"],
    ["http://robot:x@127.0.0.1/", "names a user"],
    ["http://[broken", "no URL"],
  ])("to %s is not followed", async (location, reason) => {
    const registry = await start(({ method }) =>
      method === "HEAD" || method === "POST" ? { status: 307, headers: { location } } : undefined,
    );
    const { client } = clientOf(registry.host, { credential });
    const outcome = await client.pushBlob("acme/shop", blob ?? never());
    expect(codesOf(outcome)).toEqual(["oci/redirect"]);
    expect(wordsOf(outcome)).toContain(reason);
    expect(wordsOf(outcome)).not.toContain("robot:x");
  });

  it("that goes round is left", async () => {
    const registry = await start(() => ({ status: 307, headers: { location: "/v2/acme/shop/tags/list" } }));
    expect(codesOf(await clientOf(registry.host).client.listTags("acme/shop"))).toEqual(["oci/redirect"]);
    expect(registry.requests).toHaveLength(6);
  });

  it("of a push is followed where it keeps the method, and refused where it would become a GET", async () => {
    const registry = await start(({ method, path, query }) =>
      method === "PUT" && path.endsWith("/manifests/1.0.0") && !query.has("there")
        ? { status: 307, headers: { location: "/v2/acme/shop/manifests/1.0.0?there" } }
        : undefined,
    );
    valueOf(await clientOf(registry.host, { credential }).client.pushArtifact("acme/shop", artifact, "1.0.0"));
    expect(registry.tags.get("acme/shop:1.0.0")).toBe(artifact.manifest.digest);
    const refusing = await start(({ method }) =>
      method === "PUT" ? { status: 302, headers: { location: "/elsewhere" } } : undefined,
    );
    const outcome = await clientOf(refusing.host, { credential }).client.pushArtifact("acme/shop", artifact, "1.0.0");
    expect(codesOf(outcome)).toEqual(["oci/redirect"]);
  });
});

describe("another try", () => {
  const passing = (hits: number, misdeed: Misdeed) => {
    let left = hits;
    return ({ method }: FakeRequest) => (method === "HEAD" && left-- > 0 ? misdeed : undefined);
  };

  it.each([
    [{ status: 503, headers: { "retry-after": "7" } }, [7000, 7000]],
    [{ status: 503, headers: { "retry-after": "3600" } }, [60_000, 60_000]],
    [
      {
        status: 429,
        headers: { "retry-after": "Sun, 06 Nov 1994 08:49:40 GMT", date: "Sun, 06 Nov 1994 08:49:37 GMT" },
      },
      [3000, 3000],
    ],
    [{ status: 500 }, [250, 500]],
    [{ status: 408 }, [250, 500]],
    [{ raw: "" }, [250, 500]],
  ])("after %o waits as asked", async (misdeed, slept) => {
    const registry = await start(passing(2, misdeed));
    const { client, system } = clientOf(registry.host, { credential });
    valueOf(await client.headManifest("acme/shop", "1.0.0"));
    expect(system.slept).toEqual(slept);
  });

  it.each([
    [500, "5 tries", 5],
    [501, "1 try", 1],
  ])("ends at some point (%i)", async (status, tries, requests) => {
    const body = "<html><h1>Bad\u0007 gateway</h1></html>";
    const registry = await start(({ path }) => (path.endsWith("/list") ? { status, body } : undefined));
    const outcome = await clientOf(registry.host).client.listTags("acme/shop");
    expect(codesOf(outcome)).toEqual(["oci/server-error"]);
    expect(wordsOf(outcome)).toContain(`failed to list the tags of acme/shop (${tries}): ${status}, Bad gateway.`);
    expect(registry.requests).toHaveLength(requests);
  });

  it("waits as long as GHCR says in the body of a 429, and a minute for its secondary limit", async () => {
    const body = '{"errors":[{"code":"TOOMANYREQUESTS","message":"retry-after: 333.9ms, allowed: 44000/minute"}]}';
    let status = 429;
    let words = body;
    let left = 1;
    const registry = await start(({ path }) =>
      path.endsWith("/list") && left-- > 0 ? { status, body: words } : undefined,
    );
    const { client, system } = clientOf(registry.host, { credential });
    valueOf(await client.listTags("acme/shop"));
    [status, words, left] = [403, "You have exceeded a secondary rate limit.", 1];
    valueOf(await client.listTags("acme/shop"));
    expect(system.slept).toEqual([334, 60_000]);
    left = 100;
    const outcome = await client.listTags("acme/shop");
    expect(codesOf(outcome)).toEqual(["oci/rate-limited"]);
    expect(wordsOf(outcome)).toContain("secondary rate limit");
  });

  it.each([404, 416])("begins an upload anew where it is known no more (%i)", async (status) => {
    let left = 2;
    const registry = await start(({ method, path }) =>
      method === "PUT" && path.includes("/blobs/") && left-- > 0 ? { status } : undefined,
    );
    expect(valueOf(await clientOf(registry.host, { credential }).client.pushBlob("acme/shop", blob ?? never()))).toBe(
      "sent",
    );
    expect(registry.requests.filter(({ method, headers }) => method === "POST" && headers.authorization)).toHaveLength(
      3,
    );
  });

  it("finds a blob whose upload was done when its answer was lost", async () => {
    const registry = await start(({ method, path }) =>
      method === "PUT" && path.includes("/blobs/") ? { status: 502, afterwards: true } : undefined,
    );
    expect(valueOf(await clientOf(registry.host, { credential }).client.pushBlob("acme/shop", blob ?? never()))).toBe(
      "present",
    );
  });

  it("sends a blob where a mount does not work", async () => {
    const registry = await start(({ query }) => (query.has("mount") ? { status: 500 } : undefined));
    const { client } = clientOf(registry.host, { credential });
    expect(valueOf(await client.pushBlob("acme/shop", blob ?? never(), "acme/other"))).toBe("sent");
    const refusing = await start(({ query }) => (query.has("mount") ? { status: 403 } : undefined));
    expect(
      valueOf(
        await clientOf(refusing.host, { credential }).client.pushBlob("acme/shop", blob ?? never(), "acme/other"),
      ),
    ).toBe("sent");
  });
});

describe("what is read from headers", () => {
  it("the next page, whatever else is linked", () => {
    expect(nextLink('</v2/x?n=1,2&last=b>; rel="next"')).toBe("/v2/x?n=1,2&last=b");
    expect(nextLink('<a>; rel=prev, <b>; title="x"; rel=next')).toBe("b");
    expect(nextLink('<a>; rel="prev"')).toBeUndefined();
    expect(nextLink("nonsense <")).toBeUndefined();
    expect(nextLink(undefined)).toBeUndefined();
  });

  it("a date without a date to measure it against asks for nothing", () => {
    const headers: Record<string, string> = { "retry-after": "Sun, 06 Nov 1994 08:49:40 GMT" };
    expect(waitAsked((name) => headers[name], "")).toBeUndefined();
    expect(waitAsked(() => undefined, "retry-after: 2s")).toBe(2000);
    expect(waitAsked(() => "-1", "")).toBeUndefined();
  });
});

function never(): never {
  throw new Error("it is there");
}
