import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseLock } from "../../formats/lock/parse.ts";
import { parseRelease } from "../../formats/manifest/parse.ts";
import type { Release } from "../../formats/manifest/release.ts";
import { parseManifest } from "../../formats/oci/parse.ts";
import { type ChartServer, startChartServer } from "../apply/lock/chart-server.ts";
import { type Run, runHarmony } from "../support/run-harmony.ts";
import { readManifests } from "./support/manifests.ts";
import { type Registry, startRegistry } from "./support/registry.ts";
import { builtProgram } from "./support/tools.ts";
import { createWorkspace, type Workspace } from "./support/workspace.ts";

const run = promisify(execFile);
const fixture = join(import.meta.dirname, "fixtures", "cache");

let workspace: Workspace;
let registry: Registry;
let program: string;
/** The chart as the real helm packed it. */
let archive: Buffer;

beforeAll(async () => {
  workspace = createWorkspace("lock");
  registry = await startRegistry(join(workspace.path, "registry"));
  program = await builtProgram("helm");
  await helm("package", fixture, "--destination", workspace.path);
  archive = readFileSync(packed());
  await helm("push", packed(), `oci://${registry.host}/upstream`, "--plain-http");
});

afterAll(async () => {
  await registry.stop();
  workspace.remove();
});

function packed(): string {
  return join(workspace.path, "cache-1.2.3.tgz");
}

async function helm(...args: readonly string[]): Promise<string> {
  const { stdout } = await run(program, args, {
    env: { ...process.env, HELM_CACHE_HOME: join(workspace.path, "helm") },
  });
  return stdout;
}

/** The chart repository that `helm repo index` makes of the archive. */
async function startRepository(): Promise<ChartServer> {
  const server = await startChartServer();
  await helm("repo", "index", workspace.path, "--url", server.url);
  server.files.set("/index.yaml", { content: readFileSync(join(workspace.path, "index.yaml")) });
  server.files.set("/cache-1.2.3.tgz", { content: archive, etag: '"one"' });
  return server;
}

interface Site {
  /** Runs harmony in the site's folder, with a cache of its own. */
  harmony(...args: readonly string[]): Promise<Run>;
  readonly folder: string;
  forgetCache(): void;
}

let sites = 0;

/** A site with the chart from both sources, published below a prefix of its own. */
function createSite(repository: string): Site {
  const folder = join(workspace.path, `site-${++sites}`);
  mkdirSync(folder);
  const chart = (name: string, from: object): object => ({
    apiVersion: "harmony.dev/v1alpha1",
    kind: "HelmChart",
    metadata: { name },
    spec: { chart: from, namespace: "shop" },
  });
  const topology = {
    apiVersion: "harmony.dev/v1alpha1",
    kind: "KubernetesTopology",
    metadata: { name: "production" },
    spec: { registry: `${registry.host}/site-${sites}`, namespace: "shop" },
  };
  writeFileSync(join(folder, "harmony.yaml"), "name: shop\n");
  writeFileSync(join(folder, "topology.json"), JSON.stringify(topology));
  writeFileSync(
    join(folder, "by-http.json"),
    JSON.stringify(chart("by-http", { http: { repository, name: "cache", version: "1.2.3" } })),
  );
  writeFileSync(
    join(folder, "by-oci.json"),
    JSON.stringify(chart("by-oci", { oci: `oci://${registry.host}/upstream/cache:1.2.3` })),
  );
  const cache = join(folder, ".cache");
  return {
    folder,
    harmony: (...args) => runHarmony(args, { cwd: folder, env: { XDG_CACHE_HOME: cache } }),
    forgetCache: () => rmSync(cache, { recursive: true, force: true }),
  };
}

function lockIn({ folder }: Site) {
  const text = readFileSync(join(folder, "harmony.lock"), "utf8");
  const parsed = parseLock(text);
  if (!("lock" in parsed)) throw new Error(`the lock can't be read:\n${text}`);
  return { text, charts: parsed.lock.charts };
}

function releaseIn({ folder }: Site): Release {
  const { value, faults } = parseRelease(readFileSync(join(folder, "out/shop/production/release.json"), "utf8"));
  if (value === undefined || faults.length > 0) throw new Error(JSON.stringify(faults));
  return value;
}

async function locked(site: Site): Promise<Site> {
  const { code, stderr } = await site.harmony("lock", "--plain-http");
  expect(`${code} ${stderr}`).toMatch(/^0 /);
  return site;
}

async function compiled(site: Site): Promise<Release> {
  const { code, stderr } = await site.harmony("compile");
  expect(`${code} ${stderr}`).toMatch(/^0 /);
  return releaseIn(site);
}

function publish(site: Site): Promise<Run> {
  return site.harmony(
    "release",
    "publish",
    "out/shop/production",
    "--version",
    "1.0.0",
    "--sequence",
    "1",
    "--plain-http",
  );
}

describe("harmony lock", { timeout: 120_000 }, () => {
  it("pins what helm packed and pushed, and compile needs no network after that", async () => {
    const server = await startRepository();
    const site = createSite(server.url);
    const before = await site.harmony("compile");
    expect(before.code).toBe(1);
    expect(before.stderr).toContain("helm/chart-not-pinned");
    expect(before.stderr).toContain("harmony lock");
    expect((await site.harmony("lock", "--check")).code).toBe(1);

    await locked(site);
    const { charts, text } = lockIn(site);
    const upstream = await registry.digest("upstream/cache", "1.2.3");
    expect(charts).toMatchObject([
      { repository: server.url, url: `${server.url}/cache-1.2.3.tgz`, size: archive.length },
      { reference: `oci://${registry.host}/upstream/cache:1.2.3`, digest: upstream },
    ]);
    expect((await site.harmony("lock", "--check")).code).toBe(0);
    expect((await locked(site), lockIn(site).text)).toBe(text);

    const asked = server.requests.length;
    const release = await compiled(site);
    expect(server.requests).toHaveLength(asked);
    const [http, oci] = charts;
    expect(release.charts).toMatchObject([
      { name: "by-http", digest: http?.digest, source: { url: `${server.url}/cache-1.2.3.tgz` } },
      { name: "by-oci", digest: upstream, source: `oci://${registry.host}/upstream/cache:1.2.3@${oci?.digest}` },
    ]);

    rmSync(join(site.folder, "harmony.lock"));
    expect((await site.harmony("lock", "--offline")).code).toBe(0);
    expect(lockIn(site).text).toBe(text);
    site.forgetCache();
    rmSync(join(site.folder, "harmony.lock"));
    const offline = await site.harmony("lock", "--offline");
    expect(`${offline.code} ${offline.stderr}`).toMatch(/^1 .*lock\/not-cached/s);
  });

  it("is mirrored by publish: helm templates our wrapping, and what was in a registry keeps every byte", async () => {
    const site = await locked(createSite((await startRepository()).url));
    const release = await compiled(site);
    const { code, stderr } = await publish(site);
    expect(`${code} ${stderr}`).toMatch(/^0 /);
    const expected = readManifests(await helm("template", "one", packed()));
    const configs: (string | undefined)[] = [];
    for (const { repository, digest } of release.charts) {
      const name = `${(release.registry ?? "").replace(`${registry.host}/`, "")}/${repository}`;
      const made = await helm("template", "one", `oci://${registry.host}/${name}@${digest}`, "--plain-http");
      expect(readManifests(made)).toEqual(expected);
      const answer = await fetch(`http://${registry.host}/v2/${name}/manifests/${digest}`, {
        headers: { accept: "application/vnd.oci.image.manifest.v1+json" },
      });
      configs.push(parseManifest(new Uint8Array(await answer.arrayBuffer()))?.config.digest);
    }
    // Config and archive are what helm itself pushes: only the time of the push is not in ours.
    expect(configs[0]).toBe(configs[1]);
  });

  it("goes on with a download that was cut, in the next run", async () => {
    const server = await startRepository();
    const site = createSite(server.url);
    // The registry's chart is the same archive: the cache would have it.
    rmSync(join(site.folder, "by-oci.json"));
    server.files.set("/cache-1.2.3.tgz", { content: archive, etag: '"one"', cuts: { after: 50, times: 5 } });
    const cut = await site.harmony("lock", "--plain-http");
    expect(`${cut.code} ${cut.stderr}`).toMatch(/^1 .*lock\/unreachable/s);
    expect(cut.stderr).toContain("by-http.json:1:");
    await locked(site);
    expect(server.requests.at(-1)).toMatch(/^\/cache-1.2.3.tgz bytes=[1-9]\d+-$/);
  });

  it("refuses what was replaced at its source, and says that a tag moved", async () => {
    const server = await startRepository();
    const site = await locked(createSite(server.url));
    const { text } = lockIn(site);
    await compiled(site);
    const other = join(workspace.path, "other");
    await helm("package", fixture, "--destination", other, "--app-version", "9");
    const replaced = readFileSync(join(other, "cache-1.2.3.tgz"));
    await helm("push", join(other, "cache-1.2.3.tgz"), `oci://${registry.host}/upstream`, "--plain-http");
    server.files.set("/cache-1.2.3.tgz", { content: replaced, etag: '"two"' });
    await helm("repo", "index", other, "--url", server.url);
    server.files.set("/index.yaml", { content: readFileSync(join(other, "index.yaml")) });

    const told = await site.harmony("lock", "--plain-http");
    expect(told.code).toBe(0);
    expect(told.stderr.match(/lock\/moved/g)).toHaveLength(2);
    expect(lockIn(site).text).toBe(text);

    site.forgetCache();
    const refused = await publish(site);
    expect(`${refused.code} ${refused.stderr}`).toMatch(/^1 .*lock\/content-mismatch/s);
    const tags = await fetch(`http://${registry.host}/v2/site-${sites}/production/release/tags/list`);
    expect(tags.status).toBe(404);

    const updated = await site.harmony("lock", "--plain-http", "--update", "by-http");
    expect(updated.code).toBe(0);
    const [before, after] = [text, lockIn(site).text].map((one) => one.split("\n"));
    const changed = (before ?? [])
      .filter((line, index) => line !== after?.[index])
      .map((line) => line.trim().split(":")[0]);
    expect(changed).toEqual(['"sha256"', '"size"', '"digest"'].filter((one) => changed.includes(one)));
    expect((await site.harmony("lock", "--plain-http", "--update", "by-htp")).stderr).toContain(
      "Did you mean `by-http`?",
    );
    expect((await site.harmony("compile")).code).toBe(0);
    // Put back for the other tests.
    await helm("push", packed(), `oci://${registry.host}/upstream`, "--plain-http");
  });

  it("drops what is not asked for any more, and the file with the last entry", async () => {
    const site = await locked(createSite((await startRepository()).url));
    rmSync(join(site.folder, "by-http.json"));
    const check = await site.harmony("lock", "--check");
    expect(`${check.code} ${check.stderr}`).toMatch(/^1 .*nothing asks for cache 1.2.3/s);
    await locked(site);
    expect(lockIn(site).charts).toHaveLength(1);
    const chart = JSON.parse(readFileSync(join(site.folder, "by-oci.json"), "utf8")) as {
      spec: { chart: { oci: string } };
    };
    chart.spec.chart.oci += `@${await registry.digest("upstream/cache", "1.2.3")}`;
    writeFileSync(join(site.folder, "by-oci.json"), JSON.stringify(chart));
    await locked(site);
    expect(() => lockIn(site)).toThrow("ENOENT");
    expect((await site.harmony("compile")).code).toBe(0);
  });
});
