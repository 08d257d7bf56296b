import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Network } from "../../system/network.ts";
import { createFakeTokens, type FakeAuth } from "./fake-tokens.ts";

export interface FakeRequest {
  /** How many came before. */
  readonly index: number;
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage["headers"];
  readonly body: Buffer;
}

/** What a registry does instead of its duty. */
export interface Misdeed {
  readonly status?: number;
  /** Over those that it would have sent. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
  /** Bytes of the body that are sent before the connection is cut. */
  readonly cutAt?: number;
  /** Do what was asked for first (with the effect on what is stored), then answer so. */
  readonly afterwards?: boolean;
  /** Cut the connection, or write these bytes to it, instead of an answer of HTTP. */
  readonly raw?: string | Buffer;
  /** Never answer. */
  readonly silent?: boolean;
}

export interface FakeRegistryOptions {
  readonly auth?: FakeAuth;
  /** Has it the API for referrers? "header": it names the subject, but has no list. "racy": it lists a manifest only when it comes again. */
  readonly referrers?: boolean | "header" | "racy";
  /** Tags of a page; all unless said. */
  readonly pageSize?: number;
  readonly misdeed?: (request: FakeRequest) => Misdeed | undefined;
}

interface Stored {
  /** It is there, and in no list of referrers. */
  readonly isLost?: boolean;
  readonly mediaType: string;
  readonly content: Buffer;
}

/** A registry of the OCI distribution specification 1.1 that takes any manifest, whatever is missing. */
export interface FakeRegistry {
  /** `127.0.0.1:<port>`. */
  readonly host: string;
  /** The same registry without a socket between, for thousands of requests: without tokens and misdeeds. */
  readonly network: Network;
  readonly requests: FakeRequest[];
  /** By `<repository>@<digest>`. */
  readonly blobs: Map<string, Buffer>;
  readonly manifests: Map<string, Stored>;
  /** Digests by `<repository>:<tag>`. */
  readonly tags: Map<string, string>;
  /** Tags that name something of which a part is missing. */
  dangling(): string[];
  stop(): Promise<void>;
}

interface Reply {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

export function sha256(content: Uint8Array | string): string {
  return `sha256:${createHash("sha256").update(content).digest("hex")}`;
}

export async function startFakeRegistry(options: FakeRegistryOptions = {}): Promise<FakeRegistry> {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const store = {
    blobs: new Map<string, Buffer>(),
    manifests: new Map<string, Stored>(),
    tags: new Map<string, string>(),
  };
  const requests: FakeRequest[] = [];
  const tokens = options.auth && createFakeTokens(options.auth, `http://${host}`);
  server.on("request", (incoming, response) => {
    void serveOne(incoming, response);
  });
  const serveOne = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const request = await receive(incoming, requests.length);
    requests.push(request);
    const misdeed = options.misdeed?.(request);
    if (misdeed?.silent === true) return;
    if (misdeed?.raw !== undefined) return void incoming.socket.end(misdeed.raw);
    const isHonest = misdeed === undefined || misdeed.status === undefined || misdeed.afterwards === true;
    const reply = isHonest
      ? (tokens?.answer(request) ?? tokens?.refuse(request) ?? serve(request, store, options))
      : say(misdeed.status ?? 500);
    answer(response, reply, misdeed, request.method === "HEAD");
  };
  return {
    host,
    network: {
      fetch: async ({ method, url, headers, body }) => {
        const { pathname, searchParams: query } = new URL(url);
        if (body !== undefined && !(body instanceof Uint8Array)) throw new Error("files need a socket");
        const path = decodeURIComponent(pathname);
        const content = Buffer.from(body ?? []);
        const request = { index: requests.length, method, path, query, headers, body: content };
        requests.push(request);
        const reply = serve(request, store, options);
        const sent = method === "HEAD" ? [] : [reply.body];
        return {
          status: reply.status,
          header: (name) => reply.headers[name],
          body: (async function* () {
            yield* sent;
          })(),
        };
      },
    },
    requests,
    ...store,
    dangling: () => danglingTags(store),
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

async function receive(incoming: IncomingMessage, index: number): Promise<FakeRequest> {
  const parts: Buffer[] = [];
  for await (const part of incoming) parts.push(part as Buffer);
  const { pathname, searchParams } = new URL(incoming.url ?? "/", "http://fake");
  const { method = "", headers } = incoming;
  return {
    index,
    method,
    path: decodeURIComponent(pathname),
    query: searchParams,
    headers,
    body: Buffer.concat(parts),
  };
}

function answer(response: ServerResponse, reply: Reply, misdeed: Misdeed | undefined, isHead: boolean): void {
  const status = misdeed?.status ?? reply.status;
  const body = misdeed?.body === undefined ? reply.body : Buffer.from(misdeed.body);
  response.writeHead(status, {
    ...(!isHead && { "content-length": String(body.length) }),
    ...reply.headers,
    ...misdeed?.headers,
  });
  if (misdeed?.cutAt === undefined) return void response.end(isHead ? undefined : body);
  response.write(body.subarray(0, misdeed.cutAt), () => response.socket?.destroy());
  if (misdeed.cutAt === 0) response.flushHeaders();
}

type Store = Pick<FakeRegistry, "blobs" | "manifests" | "tags">;

function say(status: number, body: string | Buffer = "", headers: Record<string, string> = {}): Reply {
  return { status, headers, body: Buffer.from(body) };
}

export function fault(status: number, code: string, message = "", headers: Record<string, string> = {}): Reply {
  return say(status, JSON.stringify({ errors: [{ code, message }] }), {
    "content-type": "application/json",
    ...headers,
  });
}

function serve(request: FakeRequest, store: Store, options: FakeRegistryOptions): Reply {
  const found = /^\/v2\/(.+)\/(blobs\/uploads|blobs|manifests|tags|referrers)\/([^/]*)$/.exec(request.path);
  if (found === null) return say(404, "404 page not found", { "content-type": "text/plain" });
  const [, repository = "", room, name = ""] = found;
  if (room === "blobs/uploads") return serveUpload(request, store, repository, name);
  if (room === "blobs") return serveBlob(store, repository, name);
  if (room === "manifests") return serveManifest(request, store, repository, name, options);
  if (room === "tags") return serveTags(request, store, repository, options);
  const hasList = options.referrers === true || options.referrers === "racy";
  return hasList ? serveReferrers(request, store, repository, name) : say(404, "404 page not found");
}

function serveUpload({ method, query, body }: FakeRequest, { blobs }: Store, repository: string, name: string): Reply {
  const uploads = `/v2/${repository}/blobs/uploads/`;
  if (method === "POST") {
    const mounted = blobs.get(`${query.get("from")}@${query.get("mount")}`);
    if (mounted === undefined) return say(202, "", { location: `${uploads}one?_state=a%2Bb%3D` });
    blobs.set(`${repository}@${query.get("mount")}`, mounted);
    return say(201);
  }
  if (name !== "one" || query.get("_state") !== "a+b=") return fault(404, "BLOB_UPLOAD_INVALID");
  const digest = query.get("digest") ?? "";
  if (sha256(body) !== digest) return fault(400, "DIGEST_INVALID");
  blobs.set(`${repository}@${digest}`, body);
  return say(201, "", { "docker-content-digest": digest });
}

function serveBlob({ blobs }: Store, repository: string, digest: string): Reply {
  const content = blobs.get(`${repository}@${digest}`);
  return content === undefined ? fault(404, "BLOB_UNKNOWN") : say(200, content, { "docker-content-digest": digest });
}

function serveManifest(
  { method, headers, body }: FakeRequest,
  { manifests, tags }: Store,
  repository: string,
  name: string,
  options: FakeRegistryOptions,
): Reply {
  if (method === "PUT") {
    const digest = sha256(body);
    const isLost = options.referrers === "racy" && !manifests.has(`${repository}@${digest}`);
    manifests.set(`${repository}@${digest}`, {
      isLost,
      mediaType: headers["content-type"] ?? "",
      content: body,
    });
    if (!name.startsWith("sha256:")) tags.set(`${repository}:${name}`, digest);
    else if (name !== digest) return fault(400, "DIGEST_INVALID");
    const subject = (JSON.parse(body.toString("utf8")) as { subject?: { digest: string } }).subject?.digest;
    const noted = subject !== undefined && (options.referrers ?? false) !== false ? { "oci-subject": subject } : {};
    return say(201, "", { "docker-content-digest": digest, ...noted });
  }
  const digest = name.startsWith("sha256:") ? name : tags.get(`${repository}:${name}`);
  const found = manifests.get(`${repository}@${digest}`);
  const isTaken = found !== undefined && (headers.accept ?? "").includes(found.mediaType);
  if (digest === undefined || found === undefined || !isTaken)
    return fault(404, "MANIFEST_UNKNOWN", "manifest unknown");
  return say(200, found.content, { "content-type": found.mediaType, "docker-content-digest": digest });
}

function serveTags(
  { query }: FakeRequest,
  { tags }: Store,
  repository: string,
  { pageSize }: FakeRegistryOptions,
): Reply {
  const names = [...tags.keys()].filter((key) => key.startsWith(`${repository}:`));
  const all = names.map((key) => key.slice(repository.length + 1)).sort();
  const start = all.findIndex((tag) => tag > (query.get("last") ?? ""));
  const page = start < 0 ? [] : all.slice(start, pageSize === undefined ? undefined : start + pageSize);
  const isLast = page.at(-1) === all.at(-1);
  const link = `</v2/${repository}/tags/list?last=${page.at(-1)}>; rel="next"`;
  const headers: Record<string, string> = { "content-type": "application/json", ...(isLast ? {} : { link }) };
  return say(200, JSON.stringify({ name: repository, tags: all.length === 0 ? null : page }), headers);
}

function serveReferrers({ query }: FakeRequest, { manifests }: Store, repository: string, subject: string): Reply {
  const wanted = query.get("artifactType");
  const entries = [...manifests]
    .filter(([key, { isLost }]) => key.startsWith(`${repository}@`) && isLost !== true)
    .map(([key, { mediaType, content }]) => ({ key, mediaType, content, manifest: readManifest(content) }))
    .filter(({ manifest }) => manifest.subject?.digest === subject)
    .filter(({ manifest }) => wanted === null || manifest.artifactType === wanted)
    .map(({ key, mediaType, content, manifest: { artifactType, annotations } }) => ({
      mediaType,
      digest: key.slice(repository.length + 1),
      size: content.length,
      artifactType,
      annotations,
    }));
  const mediaType = "application/vnd.oci.image.index.v1+json";
  return say(200, JSON.stringify({ schemaVersion: 2, mediaType, manifests: entries }), { "content-type": mediaType });
}

interface ManifestJson {
  readonly subject?: { readonly digest: string };
  readonly artifactType?: string;
  readonly annotations?: object;
  readonly config?: { readonly digest: string };
  readonly layers?: readonly { readonly digest: string }[];
  readonly manifests?: readonly { readonly digest: string }[];
}

function readManifest(content: Buffer): ManifestJson {
  return JSON.parse(content.toString("utf8")) as ManifestJson;
}

function danglingTags({ blobs, manifests, tags }: Store): string[] {
  return [...tags].flatMap(([key, digest]) => {
    const [repository = ""] = key.split(":");
    const manifest = manifests.get(`${repository}@${digest}`);
    if (manifest === undefined) return [key];
    const { config, layers = [], manifests: children = [] } = readManifest(manifest.content);
    const isWhole =
      [...(config === undefined ? [] : [config]), ...layers].every((part) =>
        blobs.has(`${repository}@${part.digest}`),
      ) && children.every((child) => manifests.has(`${repository}@${child.digest}`));
    return isWhole ? [] : [key];
  });
}
