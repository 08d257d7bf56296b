import { describe, expect, it } from "vitest";
import { parseAddress } from "../../../apply/oci/address.ts";
import { createRegistryClient, type RegistryClient } from "../../../apply/oci/client.ts";
import type { NetworkRequest, NetworkResponse } from "../../../system/network.ts";
import { createMemorySystem } from "../../support/memory-system.ts";
import { codesOf, sampleArtifact, valueOf, wordsOf } from "./client-under-test.ts";

const challenge = {
  status: 401,
  headers: {
    "www-authenticate": 'Bearer realm="https://ghcr.io/token",service="ghcr.io",scope="repository:acme/site:pull"',
  },
  body: '{"errors":[{"code":"UNAUTHORIZED","message":"authentication required"}]}',
};

interface Said {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A client of ghcr.io, which answers as told. */
function ghcr(answer: (request: NetworkRequest) => Said): { client: RegistryClient; requests: NetworkRequest[] } {
  const system = createMemorySystem();
  const requests: NetworkRequest[] = [];
  system.network = {
    fetch: async (request): Promise<NetworkResponse> => {
      requests.push(request);
      const isAnonymous = request.headers["authorization"] === undefined;
      const said = isAnonymous && !request.url.includes("/token") ? challenge : answer(request);
      const { status, headers = {}, body = "" }: Said = said;
      return { status, header: (name) => headers[name], body: parts(body) };
    },
  };
  const address = valueOf(parseAddress("ghcr.io/acme/site"));
  const credential = { username: "anybody", password: "ghp-canary" };
  return { client: createRegistryClient(system, address, { access: "push", credential }), requests };
}

async function* parts(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}

const isToken = ({ url }: NetworkRequest): boolean => url.startsWith("https://ghcr.io/token?");
const token: Said = { status: 200, body: '{"token":"token-of-ghcr"}' };

describe("GHCR", () => {
  it("is asked for a token by GET, and never at /v2/, whose challenge names a repository of nobody", async () => {
    const { client, requests } = ghcr((request) =>
      isToken(request) ? token : { status: 200, body: '{"tags":["a"]}' },
    );
    expect(valueOf(await client.listTags("acme/site/release"))).toEqual(["a"]);
    expect(requests.map(({ method }) => method)).toEqual(["GET", "GET", "GET"]);
    expect(requests.map(({ url }) => new URL(url).pathname)).toEqual([
      "/v2/acme/site/release/tags/list",
      "/token",
      "/v2/acme/site/release/tags/list",
    ]);
    expect(new URL(requests[1]?.url ?? "").searchParams.get("scope")).toBe("repository:acme/site/release:pull,push");
  });

  it("has a package that another repository made", async () => {
    const body = '{"errors":[{"code":"DENIED","message":"permission_denied: write_package"}]}';
    const { client } = ghcr((request) =>
      isToken(request) ? token : { status: 403, body: request.method === "HEAD" ? "" : body },
    );
    const outcome = await client.pushArtifact("acme/site/bundle", sampleArtifact(), "1.0.0");
    // Of a HEAD there is no body: the words come with the first request that has one.
    expect(codesOf(outcome)).toEqual(["oci/denied"]);
    expect(wordsOf(outcome)).toMatch(
      /ghcr\.io does not allow to .* acme\/site\/bundle: DENIED: permission_denied.*Manage Actions access/,
    );
    expect(wordsOf(outcome)).not.toContain("ghp-canary");
  });

  it("does not say whether a package is there", async () => {
    const body = '{"errors":[{"code":"DENIED","message":"requested access to the resource is denied"}]}';
    const denied = ghcr((request) => (isToken(request) ? token : { status: 403, body }));
    const outcome = await denied.client.pullManifest("acme/site/bundle", "1.0.0");
    expect(codesOf(outcome)).toEqual(["oci/denied"]);
    expect(wordsOf(outcome)).toMatch(/classic personal access token.*packages: write.*does not exist.*the ones given/);
    const atToken = ghcr(() => ({ status: 403, body }));
    const refused = await atToken.client.pullManifest("acme/site/bundle", "1.0.0");
    expect(codesOf(refused)).toEqual(["oci/token-service"]);
    expect(wordsOf(refused)).toContain("https://ghcr.io/token");
  });

  it("has no list of referrers: 404", async () => {
    const { client } = ghcr((request) => (isToken(request) ? token : { status: 404, body: "not found" }));
    const { digest } = sampleArtifact().manifest;
    expect(valueOf(await client.listReferrers("acme/site/bundle", digest))).toEqual([]);
  });
});
