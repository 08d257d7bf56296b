import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import { openCache } from "../../../apply/lock/cache.ts";
import type { Fetcher } from "../../../apply/lock/fetcher.ts";
import { gzip } from "../../../formats/gzip/gzip.ts";
import { digestOf, hexOf } from "../../../formats/oci/digest.ts";
import { buildTar } from "../../../formats/tar/build.ts";
import type { MemorySystem } from "../../support/memory-system.ts";
import { networkedSystem } from "../oci/client-under-test.ts";

/** A file of a server, and how it misbehaves. */
export interface ServedFile {
  readonly content: Uint8Array;
  /** Strong unless it begins with `W/`; none where it is undefined. */
  readonly etag?: string | undefined;
  /** Bytes after which the connection is cut, for as many answers. */
  cuts?: { readonly after: number; times: number };
  readonly status?: number;
  readonly location?: string;
  /** Answers the whole to whoever asks for a range. */
  readonly ignoresRange?: boolean;
}

export interface ChartServer {
  /** `http://127.0.0.1:<port>`. */
  readonly url: string;
  readonly files: Map<string, ServedFile>;
  /** `<path> <range or "">` of each request. */
  readonly requests: string[];
  readonly headers: IncomingMessage["headers"][];
}

/** A web server on loopback that knows ranges (RFC 9110, section 14) and If-Range. It ends with the test. */
export async function startChartServer(): Promise<ChartServer> {
  const files = new Map<string, ServedFile>();
  const requests: string[] = [];
  const headers: IncomingMessage["headers"][] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.url ?? ""} ${request.headers.range ?? ""}`);
    headers.push(request.headers);
    const file = files.get(request.url ?? "");
    if (file === undefined) response.writeHead(404).end();
    else answer(request, response, file);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, files, requests, headers };
}

function answer(request: IncomingMessage, response: ServerResponse, file: ServedFile): void {
  const { content, etag, location, status } = file;
  if (status !== undefined) {
    response.writeHead(status, location === undefined ? {} : { location }).end();
    return;
  }
  const { range, "if-range": ifRange } = request.headers;
  const asked = file.ignoresRange === true || ifRange !== etag ? undefined : /^bytes=(\d+)-$/.exec(range ?? "")?.[1];
  const start = Number(asked ?? 0);
  if (asked !== undefined && start >= content.length) {
    response.writeHead(416, { "content-range": `bytes */${content.length}` }).end();
    return;
  }
  const body = content.subarray(start);
  response.writeHead(asked === undefined ? 200 : 206, {
    "content-length": body.length,
    ...(etag === undefined ? {} : { etag }),
    ...(asked === undefined ? {} : { "content-range": `bytes ${start}-${content.length - 1}/${content.length}` }),
  });
  const { cuts } = file;
  if (cuts !== undefined && cuts.times > 0) {
    cuts.times -= 1;
    response.write(body.subarray(0, cuts.after), () => setTimeout(() => response.destroy(), 20));
  } else response.end(body);
}

/** A chart's archive. */
export function chartArchive(name: string, version: string, extra = ""): Uint8Array {
  const files = {
    [`${name}/Chart.yaml`]: `apiVersion: v2\nname: ${name}\nversion: ${version}\n${extra}`,
    [`${name}/templates/config-map.yaml`]: `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${name}}\n`,
  };
  return gzip(
    buildTar(
      Object.entries(files).map(([path, text]) => ({ path, content: new TextEncoder().encode(text), mode: 0o644 })),
    ),
  );
}

/** Serves a chart repository with one chart. */
export function serveChart(
  server: ChartServer,
  archive: Uint8Array,
  entry: { readonly url?: string; readonly digest?: string | undefined; readonly version?: string } = {},
): void {
  const { url = "cache-1.2.3.tgz", version = "1.2.3" } = entry;
  const digest = "digest" in entry ? entry.digest : hexOf(digestOf(archive));
  const listed = { version, urls: [url], ...(digest === undefined ? {} : { digest }) };
  const index = JSON.stringify({ apiVersion: "v1", entries: { cache: [listed] } });
  server.files.set("/index.yaml", { content: new TextEncoder().encode(index) });
  server.files.set("/cache-1.2.3.tgz", { content: archive, etag: '"one"' });
}

export interface FetcherUnderTest {
  readonly fetcher: Fetcher;
  readonly system: MemorySystem;
}

/** What fetches into a cache in memory; `open` is for charts of registries. */
export function fetcherOf(changes: Partial<Fetcher> = {}, system: MemorySystem = networkedSystem()): FetcherUnderTest {
  system.variables["XDG_CACHE_HOME"] = "/cache";
  const fetcher: Fetcher = {
    system,
    cache: openCache(system),
    offline: false,
    open: () => {
      throw new Error("no registry was expected");
    },
    onBytes: () => {},
    ...changes,
  };
  return { fetcher, system };
}
