import { afterEach, describe, expect, it } from "vitest";
import type { Outcome } from "../../../diagnostics/outcome.ts";

import { type FakeRegistry, type FakeRequest, type Misdeed, startFakeRegistry } from "../../support/fake-registry.ts";
import type { FakeAuth } from "../../support/fake-tokens.ts";
import type { MemorySystem } from "../../support/memory-system.ts";
import { type ClientUnderTest, clientOf, networkedSystem, referrerTo, sampleArtifact } from "./client-under-test.ts";

const canary = "canary p/ss+word%";
const basic = Buffer.from(`robot:${canary}`).toString("base64").replace(/=+$/, "");
const forms = [canary, encodeURIComponent(canary), "canary+p", basic, "canary-identity", "fake-token-"];

let registry: FakeRegistry;
let elsewhere: FakeRegistry;
afterEach(() => Promise.all([registry.stop(), elsewhere.stop()]));

/** A registry that shouts back all that it was told. */
function echo({ headers, body, path }: FakeRequest): string {
  const basic = Buffer.from((headers.authorization ?? "").replace(/^\w+ /, ""), "base64").toString("utf8");
  const said = [
    headers.authorization ?? "",
    basic,
    path === "/token" ? body.toString("utf8") : "",
    decodeURIComponent(path),
  ];
  return JSON.stringify({ errors: [{ code: "ECHO", message: said.join(" | ") }] });
}

const misdeeds: readonly ((request: FakeRequest) => Misdeed)[] = [
  ...[400, 401, 403, 404, 405, 409, 412, 413, 429, 500, 503].map((status) => (request: FakeRequest) => ({
    status,
    body: echo(request),
  })),
  (request) => ({ status: 200, body: echo(request) }),
  (request) => ({ status: 403, body: `plain words ${echo(request)}` }),
  () => ({ status: 307, headers: { location: `http://${elsewhere.host}/v2/acme/shop/tags/list` } }),
  () => ({ status: 307, headers: { location: "http://192.0.2.7/" } }),
  (request) => ({
    status: 307,
    headers: { location: `http://user:${encodeURIComponent(request.headers.authorization ?? "")}@127.0.0.1/` },
  }),
  (request) => ({
    status: 202,
    headers: { location: `http://192.0.2.7/${encodeURIComponent(request.headers.authorization ?? "")}` },
  }),
  (request) => ({
    status: 401,
    headers: {
      "www-authenticate": `Bearer realm="http://192.0.2.7/${encodeURIComponent(request.headers.authorization ?? "")}"`,
    },
  }),
  (request) => ({
    status: 401,
    headers: { "www-authenticate": `Bearer realm="${request.headers.authorization ?? ""}"` },
  }),
  (request) => ({ status: 200, headers: { "docker-content-digest": request.headers.authorization ?? "" }, body: "{}" }),
  (request) => ({ raw: `HTTP/1.1 ${request.headers.authorization}\r\n\r\n` }),
  () => ({ raw: "" }),
];

const hits: readonly ((request: FakeRequest) => boolean)[] = [
  ({ path }) => path === "/token",
  ({ path, headers }) => path !== "/token" && headers.authorization !== undefined,
  ({ path }) => path !== "/token",
  ({ method }) => method === "PUT" || method === "POST",
];

type Source = "explicit" | "config" | "helper" | "environment" | "identity";

function clientWith(source: Source, argv: string[]): ClientUnderTest {
  const { host } = registry;
  const entry =
    source === "identity"
      ? { identitytoken: "canary-identity" }
      : { auth: Buffer.from(`robot:${canary}`).toString("base64") };
  const config = source === "helper" ? { credsStore: "test" } : { auths: { [host]: entry } };
  const isFile = source === "config" || source === "helper" || source === "identity";
  const system: MemorySystem = networkedSystem(
    isFile ? { "/home/me/.docker/config.json": JSON.stringify(config) } : {},
  );
  system.variables["HOME"] = "/home/me";
  if (source === "environment")
    Object.assign(system.variables, {
      HARMONY_REGISTRY_HOST: host,
      HARMONY_REGISTRY_USERNAME: "robot",
      HARMONY_REGISTRY_PASSWORD: canary,
    });
  system.programs["docker-credential-test"] = (args, input) => {
    argv.push(...args, input);
    return { code: 0, output: JSON.stringify({ Username: "robot", Secret: canary }) };
  };
  return clientOf(host, source === "explicit" ? { credential: { username: "robot", password: canary } } : {}, system);
}

/** What a registry answers at one of the requests, or at each. */
async function runAll({ client }: ClientUnderTest, source: Source): Promise<Outcome<unknown>[]> {
  const artifact = sampleArtifact();
  const [blob] = artifact.blobs;
  if (blob === undefined) throw new Error("no blob");
  const pushed = await client.pushArtifact("acme/shop", artifact, "1.0.0");
  // Where credentials come from makes no difference to what follows.
  if (source !== "explicit") return [pushed, await client.listTags("acme/shop")];
  return [
    pushed,
    await client.pushBlob("acme/other", blob, "acme/shop"),
    await client.pullManifest("acme/shop", "1.0.0"),
    await client.headManifest("acme/shop", artifact.manifest.digest),
    await client.pullBlob("acme/shop", blob),
    await client.listTags("acme/shop"),
    await client.attachReferrer("acme/shop", referrerTo(artifact.manifest)),
    await client.listReferrers("acme/shop", artifact.manifest.digest),
  ];
}

describe.each(["bearer", "basic"] as const)("where the registry wants %s", (kind) => {
  const sources: Source[] =
    kind === "basic" ? ["explicit", "config"] : ["explicit", "config", "helper", "environment", "identity"];

  it.each(sources)(
    "no credential (%s) shows in a word, an argument, or at another host",
    async (source) => {
      const auth: FakeAuth = { kind, users: { robot: canary }, identity: "canary-identity" };
      let misdeed: (request: FakeRequest) => Misdeed | undefined = () => undefined;
      registry = await startFakeRegistry({ auth, misdeed: (request) => misdeed(request) });
      elsewhere = await startFakeRegistry({ misdeed: () => ({ status: 200, body: '{"tags":[]}' }) });
      const said: string[] = [];
      let failures = 0;
      for (const bad of misdeeds) {
        for (const isHit of source === "explicit" ? hits : hits.slice(0, 2)) {
          misdeed = (request) => (isHit(request) ? bad(request) : undefined);
          const argv: string[] = [];
          const tested = clientWith(source, argv);
          const outcomes = await runAll(tested, source);
          failures += outcomes.filter(({ ok }) => !ok).length;
          said.push(JSON.stringify(outcomes.map(({ diagnostics }) => diagnostics)), ...tested.system.printed, ...argv);
        }
      }
      expect(failures).toBeGreaterThan(40);
      for (const { path, query, headers, method, body } of elsewhere.requests)
        said.push(`${method} ${path}?${query.toString()} ${JSON.stringify(headers)} ${body.toString("latin1")}`);
      expect(elsewhere.requests.length).toBeGreaterThan(0);
      for (const { path, query } of registry.requests) said.push(`${path}?${query.toString()}`);
      const all = said.join("\n");
      for (const form of forms)
        expect(all.indexOf(form), `${form}: ${all.slice(all.indexOf(form) - 200, all.indexOf(form) + 100)}`).toBe(-1);
    },
    120_000,
  );
});
