import { gunzipSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { fetchChart } from "../../../apply/lock/fetch-chart.ts";
import type { HttpChartSource } from "../../../formats/lock/lock.ts";
import { digestOf, hexOf } from "../../../formats/oci/digest.ts";
import { networkedSystem, valueOf, wordsOf } from "../oci/client-under-test.ts";
import { type ChartServer, chartArchive, fetcherOf, serveChart, startChartServer } from "./chart-server.ts";

const archive = chartArchive("cache", "1.2.3");
const sha256 = hexOf(digestOf(archive));

async function served(entry: Parameters<typeof serveChart>[2] = {}, content = archive): Promise<ChartServer> {
  const server = await startChartServer();
  serveChart(server, content, entry);
  return server;
}

function source({ url }: ChartServer, changes: Partial<HttpChartSource> = {}): HttpChartSource {
  return { repository: url, name: "cache", version: "1.2.3", ...changes };
}

function codeOf(outcome: Awaited<ReturnType<typeof fetchChart>>): string {
  return outcome.ok ? "it worked" : outcome.diagnostics.map(({ code }) => code).join(" ");
}

describe("a chart of a repository", () => {
  it("is locked by its archive and the manifest around it, and kept in the cache", async () => {
    const server = await served();
    const { fetcher, system } = fetcherOf();
    const locked = valueOf(await fetchChart(fetcher, source(server)));
    expect(locked).toMatchObject({ url: `${server.url}/cache-1.2.3.tgz`, sha256, size: archive.length });
    expect(locked.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(Buffer.from((await fetcher.cache.read(sha256)) ?? [])).toEqual(Buffer.from(archive));
    // Nothing of a download is left beside it.
    expect(Object.keys(system.snapshot()).filter((path) => path.includes("/parts/"))).toEqual([]);
    const offline = fetcherOf({ offline: true }, system);
    expect(valueOf(await fetchChart(offline.fetcher, source(server)))).toEqual(locked);
    expect(server.requests).toHaveLength(2);
  });

  it("is not fetched again where the index names its digest", async () => {
    const server = await served();
    const { fetcher } = fetcherOf();
    valueOf(await fetchChart(fetcher, source(server)));
    valueOf(await fetchChart(fetcher, source(server)));
    expect(server.requests.filter((one) => one.startsWith("/cache-"))).toHaveLength(1);
  });

  it("is taken from the next URL where the first has nothing", async () => {
    const server = await served();
    const listed = { version: "1.2.3", urls: ["gone.tgz", "cache-1.2.3.tgz"], digest: sha256 };
    const index = JSON.stringify({ entries: { cache: [listed] } });
    server.files.set("/index.yaml", { content: Buffer.from(index) });
    const locked = valueOf(await fetchChart(fetcherOf().fetcher, source(server)));
    expect(locked).toMatchObject({ url: `${server.url}/cache-1.2.3.tgz` });
  });

  it("may be listed as v1.2.3", async () => {
    const content = chartArchive("cache", "v1.2.3");
    const server = await served({ version: "v1.2.3" }, content);
    expect(valueOf(await fetchChart(fetcherOf().fetcher, source(server)))).toMatchObject({ version: "1.2.3" });
  });
});

describe("a download that is cut", () => {
  it("goes on where it ended, as long as the content is the same", async () => {
    const server = await served();
    const half = Math.floor(archive.length / 2);
    server.files.set("/cache-1.2.3.tgz", { content: archive, etag: '"one"', cuts: { after: half, times: 1 } });
    expect(valueOf(await fetchChart(fetcherOf().fetcher, source(server)))).toMatchObject({ sha256 });
    expect(server.requests.slice(1)).toEqual(["/cache-1.2.3.tgz ", `/cache-1.2.3.tgz bytes=${half}-`]);
  });

  it("goes on in the next run", async () => {
    const server = await served();
    const cuts = { after: 10, times: 5 };
    server.files.set("/cache-1.2.3.tgz", { content: archive, etag: '"one"', cuts });
    const system = networkedSystem();
    expect(codeOf(await fetchChart(fetcherOf({}, system).fetcher, source(server)))).toBe("lock/unreachable");
    expect(valueOf(await fetchChart(fetcherOf({}, system).fetcher, source(server)))).toMatchObject({ sha256 });
    expect(server.requests.at(-1)).toBe("/cache-1.2.3.tgz bytes=50-");
  });

  it("begins anew where the content has changed meanwhile, or ranges are not known", async () => {
    for (const second of [{ etag: '"two"' }, { etag: '"one"', ignoresRange: true }]) {
      const server = await served({ digest: undefined });
      const other = chartArchive("cache", "1.2.3", "description: other\n");
      server.files.set("/cache-1.2.3.tgz", { content: archive, etag: '"one"', cuts: { after: 10, times: 5 } });
      const { fetcher } = fetcherOf();
      expect(codeOf(await fetchChart(fetcher, source(server)))).toBe("lock/unreachable");
      server.files.set("/cache-1.2.3.tgz", { content: other, ...second });
      const locked = valueOf(await fetchChart(fetcher, source(server)));
      expect(locked).toMatchObject({ sha256: hexOf(digestOf(other)) });
    }
  });

  it("begins anew where the source names nothing to hold on to, or what is here is longer", async () => {
    const server = await served();
    const { fetcher, system } = fetcherOf();
    server.files.set("/cache-1.2.3.tgz", { content: archive, cuts: { after: 10, times: 1 } });
    expect(valueOf(await fetchChart(fetcher, source(server)))).toMatchObject({ sha256 });
    expect(server.requests.slice(1)).toEqual(["/cache-1.2.3.tgz ", "/cache-1.2.3.tgz "]);

    const part = await fetcher.cache.partPath(`${server.url}/cache-1.2.3.tgz`);
    system.write(part, Buffer.concat([archive, archive]));
    system.write(`${part}.json`, JSON.stringify({ validator: '"one"' }));
    await system.files.remove(fetcher.cache.blobPath(sha256));
    server.files.set("/cache-1.2.3.tgz", { content: archive, etag: '"one"' });
    expect(valueOf(await fetchChart(fetcher, source(server)))).toMatchObject({ sha256 });
  });

  it("is verified from the disk: a part that somebody changed is thrown away", async () => {
    const server = await served();
    const { fetcher, system } = fetcherOf();
    const part = await fetcher.cache.partPath(`${server.url}/cache-1.2.3.tgz`);
    system.write(part, "not the same");
    system.write(`${part}.json`, JSON.stringify({ validator: '"one"' }));
    expect(codeOf(await fetchChart(fetcher, source(server)))).toBe("lock/content-mismatch");
    expect(valueOf(await fetchChart(fetcher, source(server)))).toMatchObject({ sha256 });
  });

  it("leaves a damaged cache behind", async () => {
    const server = await served();
    const { fetcher, system } = fetcherOf();
    valueOf(await fetchChart(fetcher, source(server)));
    system.write(fetcher.cache.blobPath(sha256), "damaged");
    expect(valueOf(await fetchChart(fetcher, source(server)))).toMatchObject({ sha256 });
    expect(Buffer.from((await fetcher.cache.read(sha256)) ?? [])).toEqual(Buffer.from(archive));
  });
});

describe("what is refused", () => {
  const text = (content: string): { content: Uint8Array } => ({ content: Buffer.from(content) });
  const tar = gunzipSync(archive);
  const broken = Buffer.from(tar);
  broken[0] = 0x7a;

  it.each<[code: string, words: string, prepare: (server: ChartServer) => void, changes?: Partial<HttpChartSource>]>([
    ["lock/refused", "the answer is 404", (server) => void server.files.delete("/index.yaml")],
    [
      "lock/refused",
      "asked without credentials",
      (server) => void server.files.set("/index.yaml", { ...text(""), status: 401 }),
    ],
    [
      "lock/refused",
      "tried several times",
      (server) => void server.files.set("/index.yaml", { ...text(""), status: 503 }),
    ],
    ["lock/no-index", "is no index", (server) => void server.files.set("/index.yaml", text("<html>"))],
    ["lock/no-index", "is no index", (server) => void server.files.set("/index.yaml", text("entries: [1"))],
    ["lock/no-version", "the versions 1.2.3", () => {}, { version: "9.9.9" }],
    ["lock/no-version", "no chart of this name", () => {}, { name: "nothing" }],
    ["lock/no-version", "no chart of this name", () => {}, { name: "constructor" }],
    [
      "lock/content-mismatch",
      "gives something else than",
      (server) => serveChart(server, archive, { digest: "0".repeat(64) }),
    ],
    [
      "lock/listed-elsewhere",
      "oci://registry.example.com",
      (server) => serveChart(server, archive, { url: "oci://registry.example.com/cache:1.2.3" }),
    ],
    [
      "lock/unsafe-url",
      "leaves this machine without TLS",
      (server) => serveChart(server, archive, { url: "http://192.0.2.1/x.tgz" }),
    ],
    ["lock/unsafe-url", "leaves this machine without TLS", () => {}, { repository: "http://charts.example.com" }],
    ["lock/unsafe-url", "it names a user", () => {}, { repository: "https://me:secret@charts.example.com" }],
    [
      "lock/unsafe-url",
      "leaves this machine without TLS",
      (server) =>
        void server.files.set("/cache-1.2.3.tgz", { ...text(""), status: 302, location: "http://192.0.2.1/" }),
    ],
    [
      "lock/unsafe-url",
      "go on and on",
      (server) => void server.files.set("/cache-1.2.3.tgz", { ...text(""), status: 302, location: "/cache-1.2.3.tgz" }),
    ],
    ["lock/damaged-chart", "no gzip archive", (server) => serveChart(server, Buffer.from("text"))],
    [
      "lock/damaged-chart",
      "its archive is refused: the header at 0 is damaged",
      (server) => serveChart(server, gzipSync(broken)),
    ],
    [
      "lock/damaged-chart",
      "unfolds to more than 100 MiB",
      (server) => serveChart(server, gzipSync(Buffer.alloc((100 << 20) + 1))),
    ],
    [
      "lock/damaged-chart",
      "the archive holds other 1.2.3",
      (server) => serveChart(server, chartArchive("other", "1.2.3")),
    ],
    [
      "lock/damaged-chart",
      "the archive holds cache 1.2.4",
      (server) => serveChart(server, chartArchive("cache", "1.2.4")),
    ],
  ])("%s: %s", async (code, words, prepare, changes = {}) => {
    const server = await served();
    prepare(server);
    const outcome = await fetchChart(fetcherOf().fetcher, source(server, changes));
    expect(codeOf(outcome)).toBe(code);
    expect(wordsOf(outcome)).toContain(words);
    expect(wordsOf(outcome)).not.toContain("secret");
  });

  it("an archive that is too large, before it is fetched, and one that does not say so", async () => {
    const server = await served();
    const { fetcher, system } = fetcherOf();
    const { network } = system;
    for (const headers of [{ "content-length": String(200 << 20) }, {}] as Record<string, string>[]) {
      system.network = {
        fetch: async (request) =>
          request.url.endsWith("index.yaml")
            ? network.fetch(request)
            : { status: 200, header: (name) => headers[name], body: endless() },
      };
      expect(codeOf(await fetchChart(fetcher, source(server)))).toBe("lock/too-large");
    }
  });

  it("what is not in the cache, offline", async () => {
    const server = await served();
    expect(codeOf(await fetchChart(fetcherOf({ offline: true }).fetcher, source(server)))).toBe("lock/not-cached");
    expect(server.requests).toEqual([]);
  });

  it("a machine without a folder for the cache", () => {
    const system = networkedSystem();
    expect(() => fetcherOf({}, Object.assign(system, { environment: () => undefined }))).toThrow(
      "neither XDG_CACHE_HOME nor HOME",
    );
  });
});

it("follows a redirect without saying who it is", async () => {
  const server = await served();
  server.files.set("/cache-1.2.3.tgz", { content: Buffer.from(""), status: 302, location: "/elsewhere" });
  server.files.set("/elsewhere", { content: archive });
  const locked = valueOf(await fetchChart(fetcherOf().fetcher, source(server)));
  // The place that the index names is kept: the other one may hold for minutes only.
  expect(locked).toMatchObject({ url: `${server.url}/cache-1.2.3.tgz`, sha256 });
  expect(server.headers.flatMap((one) => [one.authorization, one.cookie]).filter((one) => one !== undefined)).toEqual(
    [],
  );
});

async function* endless(): AsyncGenerator<Uint8Array> {
  for (;;) yield new Uint8Array(8 << 20);
}
