import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, describe, expect, it, onTestFinished } from "vitest";
import { publishRelease } from "../../apply/release/publish.ts";
import { clientOf, valueOf } from "../apply/oci/client-under-test.ts";
import { publishRequest } from "../apply/release/reviewed-shop.ts";
import {
  type FakeRegistry,
  type FakeRegistryOptions,
  type FakeRequest,
  type Misdeed,
  startFakeRegistry,
} from "../support/fake-registry.ts";
import type { CliRun } from "./support/release-cli.ts";
import { createScriptRunner, type ScriptRunner, shells } from "./support/resolve-script.ts";
import { installedProgram } from "./support/tools.ts";
import { createWorkspace } from "./support/workspace.ts";

const script = join(import.meta.dirname, "..", "..", "apply", "appliance", "resolve.sh");
const workspace = createWorkspace("resolve-script");
afterAll(() => workspace.remove());

it("ShellCheck has nothing to say of the script", async () => {
  const { stdout } = await promisify(execFile)(installedProgram("shellcheck"), ["--shell=sh", script]);
  expect(stdout).toBe("");
});

const runners = new Map(shells.map((shell) => [shell, createScriptRunner(shell, script, workspace.path)]));

describe.each(shells)("the resolve script in %s", (shell) => {
  const runner = runners.get(shell) as ScriptRunner;
  let states = 0;

  interface Shop {
    readonly fake: FakeRegistry;
    readonly state: string;
    readonly resolve: (args?: readonly string[], env?: Readonly<Record<string, string>>) => Promise<CliRun>;
  }

  /** A registry with 1.0.0 of sequence 1 as stable. */
  async function startShop(options: FakeRegistryOptions = {}): Promise<Shop> {
    const fake = await startFakeRegistry(options);
    onTestFinished(() => fake.stop());
    const { client } = clientOf(`${fake.host}/shop/production`, { credential: { username: "robot$shop", password } });
    const { digest } = valueOf(await publishRelease(client, await publishRequest({ charts: 1 }, { key: undefined })));
    fake.tags.set("shop/production/release:stable", digest);
    const state = join(workspace.path, `${shell}-${states++}`);
    const resolve: Shop["resolve"] = (args = [], env = {}) =>
      runner.run(["--state", state, "--plain-http", ...args, `${fake.host}/shop/production`, "stable"], env);
    return { fake, state, resolve };
  }

  const password = 'pass"word\\ with $x `y` %z';
  const credentials = (host: string) => ({
    HARMONY_REGISTRY_HOST: host,
    HARMONY_REGISTRY_USERNAME: "robot$shop",
    HARMONY_REGISTRY_PASSWORD: password,
  });

  it.each(["bearer", "basic"] as const)("logs in by %s, and shows the password to nobody", async (kind) => {
    const { fake, resolve } = await startShop({ auth: { kind, users: { robot$shop: password } } });
    const run = await resolve([], credentials(fake.host));
    expect(run).toMatchObject({ code: 0, stderr: expect.stringContaining("stable is now 1.0.0, sequence 1 (sha256:") });
    expect(runner.curlArguments()).not.toContain("pass");
    expect(runner.curlArguments()).not.toMatch(/fake-token|robot|authorization/i);
    const anonymous = await resolve(["--reset"]);
    expect(anonymous).toMatchObject({ code: 1, stdout: "" });
    expect(anonymous.stderr).toMatch(kind === "basic" ? /wants to know who we are/ : /answered 401/);
    const seen = fake.requests.length;
    const elsewhere = await resolve(["--reset"], { ...credentials(fake.host), HARMONY_REGISTRY_HOST: "ghcr.io" });
    expect(elsewhere.code).toBe(1);
    expect(fake.requests.slice(seen).some(({ headers }) => headers.authorization?.startsWith("Basic"))).toBe(false);
  });

  it("reads as nobody in particular where that is allowed", async () => {
    const auth = { kind: "bearer", users: { robot$shop: password }, anonymousPull: true } as const;
    const { resolve } = await startShop({ auth });
    expect(await resolve()).toMatchObject({ code: 0 });
  });

  it("follows a redirect to another host without the token", async () => {
    const store = await startFakeRegistry();
    onTestFinished(() => store.stop());
    const toStore = ({ method, path }: FakeRequest): Misdeed | undefined =>
      method === "GET" && path.includes("/blobs/sha256:")
        ? {
            status: 307,
            headers: { location: `http://${store.host}${path}?signature=a%2Bb`, "content-length": "0" },
            body: "",
          }
        : undefined;
    const auth = { kind: "bearer", users: { robot$shop: password } } as const;
    const { fake, resolve } = await startShop({ auth, misdeed: toStore });
    for (const [name, content] of fake.blobs) store.blobs.set(name, content);
    expect(await resolve([], credentials(fake.host))).toMatchObject({ code: 0 });
    expect(store.requests.map(({ headers }) => headers.authorization)).toEqual([undefined]);
    expect(runner.curlArguments()).not.toContain("signature");
  });

  const manifest = (misdeed: Misdeed) => (request: FakeRequest) =>
    request.method === "GET" && request.path.endsWith("/manifests/stable") ? misdeed : undefined;
  const blob = (misdeed: Misdeed) => (request: FakeRequest) =>
    request.method === "GET" && request.path.includes("/blobs/") ? misdeed : undefined;
  const zeros = `sha256:${"0".repeat(64)}`;
  const json = (value: object): Misdeed => ({
    status: 200,
    body: JSON.stringify(value),
    headers: { "docker-content-digest": "" },
  });
  const release = { artifactType: "application/vnd.harmony.release.v1+json", config: { digest: zeros } };
  const said = { "org.opencontainers.image.version": "1.0.0", "org.opencontainers.image.title": "production" };
  const faults: readonly (readonly [string, (request: FakeRequest) => Misdeed | undefined, RegExp])[] = [
    [
      "a digest that is not that of the bytes",
      manifest({ headers: { "docker-content-digest": zeros } }),
      /reports sha256:0000.* for bytes of/,
    ],
    [
      "a page instead",
      manifest({ status: 200, body: "<html>", headers: { "docker-content-digest": "" } }),
      /is no manifest/,
    ],
    ["a manifest that is cut off", manifest({ cutAt: 40 }), /was cut off/],
    ["no such tag", manifest({ status: 404, body: "{}" }), /answered 404/],
    ["something else than a release", manifest(json({ config: { digest: zeros } })), /is no release/],
    ["a release without a sequence", manifest(json({ ...release, annotations: said })), /names no sequence/],
    [
      "a sequence that is a command",
      manifest(json({ ...release, annotations: { ...said, "dev.harmony.release.sequence": "1$(id)" } })),
      /names no sequence/,
    ],
    [
      "a digest that is a path",
      manifest(json({ ...release, config: { digest: "../../x" }, annotations: said })),
      /by its sha256/,
    ],
    ["another release.json", blob({ status: 200, body: '{"format":1}' }), /gave a release\.json of sha256:/],
    ["half of a release.json", blob({ cutAt: 100 }), /was cut off/],
    [
      "a way out of TLS",
      blob({ status: 307, headers: { location: "http://store.example.com/" }, body: "" }),
      /sends us to http:\/\/store\.example\.com, which is not safe/,
    ],
    ["a file instead", blob({ status: 307, headers: { location: "file:///etc/passwd" }, body: "" }), /not safe/],
    [
      "a name that looks local",
      blob({ status: 307, headers: { location: "http://127.0.0.1.example.com/" }, body: "" }),
      /not safe/,
    ],
    [
      "a user in the way",
      blob({ status: 307, headers: { location: "http://127.0.0.1:80@example.com/" }, body: "" }),
      /not safe/,
    ],
    [
      "a login that is not safe",
      manifest({ status: 401, headers: { "www-authenticate": 'Bearer realm="http://example.com/token"' } }),
      /log in to http:\/\/example\.com, which is not safe/,
    ],
    ["a login without a way", manifest({ status: 401, body: "" }), /names no way to log in/],
  ];

  it.each(faults)("given %s, keeps what was last good", async (_, misdeed, words) => {
    let isBad = false;
    const { state, resolve } = await startShop({ misdeed: (request) => (isBad ? misdeed(request) : undefined) });
    const good = await resolve();
    expect(good.code).toBe(0);
    const before = readFileSync(state, "utf8");
    isBad = true;
    const kept = await resolve();
    expect(kept).toMatchObject({ code: 0, stdout: good.stdout });
    expect(kept.stderr).toMatch(words);
    expect(kept.stderr).toContain("What was last good stays: 1.0.0 (sha256:");
    expect((await resolve(["--strict"])).code).toBe(3);
    expect(readFileSync(state, "utf8")).toBe(before);
    expect(await resolve(["--reset"])).toMatchObject({ code: 1, stdout: "" });
    expect(readFileSync(state, "utf8")).toBe(before);
  });

  it.each([
    [["shop", "stable"], /so it is no host/],
    [["registry.example.com/shop", "Stable"], /no channel/],
    [["registry.example.com/shop", "stable; id"], /no channel/],
    [["registry.example.com/$(id)", "stable"], /no prefix/],
    [["--plain-http", "registry.example.com/shop", "stable"], /for loopback alone/],
    [["--plain-http", "127.0.0.1.example.com/shop", "stable"], /for loopback alone/],
    [["registry.example.com/shop"], /are wanted/],
    [["--wrong", "registry.example.com/shop", "stable"], /--wrong is no option/],
    [["registry.example.com/shop", "stable", "--state"], /are wanted/],
  ])("refuses %j", async (args, words) => {
    const run = await runner.run(args);
    expect(run.stderr).toMatch(words);
    expect(run).toMatchObject({ code: 2, stdout: "" });
  });

  it("tells a damaged state, one of another program, and a folder in its place", async () => {
    const { state, resolve } = await startShop();
    expect((await resolve()).code).toBe(0);
    const good = readFileSync(state, "utf8");
    for (const text of [
      "",
      "{}",
      good.replace("sequence 1", "sequence x"),
      good.slice(0, -10),
      good.replace('"production"', '"staging"'),
    ]) {
      writeFileSync(state, text);
      expect(await resolve()).toMatchObject({ code: 1, stdout: "", stderr: expect.stringContaining("it is damaged") });
      expect(readFileSync(state, "utf8")).toBe(text);
    }
    expect(await resolve(["--reset"])).toMatchObject({ code: 0 });
    expect(readFileSync(state, "utf8")).toBe(good);
    expect(await resolve(["--state", workspace.path])).toMatchObject({ code: 1, stdout: "" });
    expect(await resolve(["--state", "/nowhere/at/all"])).toMatchObject({ code: 1, stdout: "" });
  });
});
