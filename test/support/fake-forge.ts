import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** Whom a token stands for. An app, such as a workflow's own token on GitHub, is not told who it is by `GET /user`. */
export interface FakeAccount {
  readonly id: number;
  readonly login: string;
  readonly isApp?: boolean;
  readonly mayWrite?: boolean;
}

export interface FakeComment {
  readonly id: number;
  readonly issue: number;
  readonly author: number;
  body: string;
}

export interface FakePull {
  readonly number: number;
  readonly head: { readonly sha: string; readonly ref: string; readonly repo: { readonly full_name: string } | null };
}

export interface ForgeRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/** What a forge does instead of its duty; `afterwards`: it does its duty, and answers so. `raw`: bytes, then the end. */
export interface ForgeMisdeed {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly afterwards?: boolean;
  readonly raw?: string;
}

export interface FakeForgeOptions {
  readonly kind?: keyof typeof roots;
  readonly accounts: Readonly<Record<string, FakeAccount>>;
  readonly pulls?: readonly FakePull[];
  /** Comments of a page that a Gitea gives, counted in X-Total-Count alone; all unless said, as it is today. */
  readonly pageSize?: number;
  readonly misdeed?: (request: ForgeRequest) => ForgeMisdeed | undefined;
}

/** The comments of one repository, acme/site, by the REST API of GitHub or of Gitea. */
export interface FakeForge {
  /** What a runner says in GITHUB_API_URL. */
  readonly api: string;
  readonly requests: ForgeRequest[];
  readonly comments: FakeComment[];
  /** The requests that changed something, as `PATCH /issues/comments/7`. */
  writes(): string[];
}

/** Where each has its API. */
const roots = { github: "", enterprise: "/api/v3", gitea: "/api/v1" } as const;

/** Bytes of a comment that GitHub takes, measured; it speaks of 65,536 characters. */
const longestComment = 262_144;

interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Starts a forge on loopback that ends with the test. */
export async function startFakeForge(options: FakeForgeOptions): Promise<FakeForge> {
  const { kind = "github" } = options;
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const root = roots[kind];
  const api = `http://127.0.0.1:${(server.address() as AddressInfo).port}${root}`;
  const forge: FakeForge = {
    api,
    requests: [],
    comments: [],
    writes: () =>
      forge.requests
        .filter(({ method, path }) => method !== "GET" && path !== "/graphql")
        .map(({ method, path }) => `${method} ${path.replace("/repos/acme/site", "")}`),
  };
  server.on("request", (incoming, response) => void serve(incoming, response));
  const serve = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const request = await receive(incoming, root);
    forge.requests.push(request);
    const misdeed = options.misdeed?.(request);
    const isHonest = misdeed === undefined || misdeed.afterwards === true;
    const reply = isHonest ? answerTo(request, forge, options) : undefined;
    if (misdeed?.raw !== undefined) return void incoming.socket.end(misdeed.raw);
    const { status, headers, body } = misdeed === undefined ? (reply ?? { status: 500 }) : { ...reply, ...misdeed };
    response.writeHead(status ?? 500, { "content-type": "application/json", ...headers });
    response.end(typeof body === "string" || body === undefined ? body : JSON.stringify(body));
  };
  onTestFinished(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  });
  return forge;
}

async function receive(incoming: IncomingMessage, root: string): Promise<ForgeRequest> {
  const parts: Buffer[] = [];
  for await (const part of incoming) parts.push(part as Buffer);
  const { pathname, searchParams } = new URL(incoming.url ?? "/", "http://fake");
  const { method = "", headers } = incoming;
  // GitHub Enterprise Server has GraphQL beside its REST API, not below.
  const path = pathname.startsWith(root) ? pathname.slice(root.length) : pathname.replace(/^\/api(?=\/graphql$)/, "");
  return { method, path, query: searchParams, headers, body: Buffer.concat(parts).toString("utf8") };
}

function answerTo(request: ForgeRequest, forge: FakeForge, options: FakeForgeOptions): Reply {
  const { kind = "github", accounts } = options;
  const { method, path, headers } = request;
  if (headers["user-agent"] === undefined) return say(403, "Request forbidden by administrative rules.");
  const token = /^Bearer (.+)$/.exec(headers.authorization ?? "")?.[1];
  const account = token === undefined ? undefined : accounts[token];
  if (account === undefined)
    return say(401, kind === "gitea" ? "invalid username, password or token" : "Bad credentials");
  if (path === "/user") return account.isApp === true ? notForApps : { status: 200, body: account };
  if (path === "/graphql" && kind !== "gitea")
    return { status: 200, body: { data: { viewer: { databaseId: account.id } } } };
  const found = /^\/repos\/acme\/site\/(pulls|issues|issues\/comments)(?:\/(\d+))?(\/comments)?$/.exec(path);
  if (found === null) return say(404, "Not Found");
  const [, room, written = "", comments] = found;
  if (room === "pulls") return pulls(request, options, written);
  if (method === "GET") return list(request, forge, options, Number(written));
  if (account.mayWrite === false) return notForApps;
  if (comments !== undefined) return write(request, forge, { issue: Number(written), author: account.id });
  return change(request, forge, Number(written));
}

const notForApps = say(403, "Resource not accessible by integration");

function say(status: number, message: string): Reply {
  return { status, body: { message, documentation_url: "https://docs.example.com/rest", status: String(status) } };
}

function pulls({ query }: ForgeRequest, { kind, pulls = [] }: FakeForgeOptions, number: string): Reply {
  if (number !== "") {
    const pull = pulls.find((one) => String(one.number) === number);
    return pull === undefined ? say(404, "Not Found") : { status: 200, body: pull };
  }
  // Gitea passes over what it does not know.
  const wanted = kind === "gitea" ? null : query.get("head");
  const isWanted = ({ head }: FakePull): boolean =>
    wanted === null || wanted === `${head.repo?.full_name.split("/", 1)[0]}:${head.ref}`;
  return { status: 200, body: pulls.filter(isWanted).map((pull) => ({ id: pull.number + 1000, ...pull })) };
}

function shown({ id, author, body, issue }: FakeComment): object {
  const user = { id: author, login: `user-${author}` };
  return { id, user, body, html_url: `https://forge.example.com/acme/site/pulls/${issue}#issuecomment-${id}` };
}

function list(
  { path, query }: ForgeRequest,
  { comments, api }: FakeForge,
  { kind, pageSize }: FakeForgeOptions,
  issue: number,
): Reply {
  const all = comments.filter((one) => one.issue === issue).map(shown);
  const page = Number(query.get("page") ?? 1);
  if (kind === "gitea") {
    const size = pageSize === undefined ? Infinity : Math.min(pageSize, Number(query.get("limit") ?? 30));
    const from = pageSize === undefined ? 0 : (page - 1) * size;
    return { status: 200, headers: { "x-total-count": String(all.length) }, body: all.slice(from, from + size) };
  }
  const size = Math.min(Number(query.get("per_page") ?? 30), 100);
  const last = Math.ceil(all.length / size);
  const link = (to: number, rel: string): string => `<${api}${path}?per_page=${size}&page=${to}>; rel="${rel}"`;
  const links = [link(1, "first"), ...(page < last ? [link(page + 1, "next"), link(last, "last")] : [])];
  return { status: 200, headers: { link: links.join(", ") }, body: all.slice((page - 1) * size, page * size) };
}

function textOf({ body }: ForgeRequest): string {
  return (JSON.parse(body) as { readonly body: string }).body;
}

function isTooLong(request: ForgeRequest): boolean {
  return Buffer.byteLength(textOf(request)) > longestComment;
}

const tooLong: Reply = {
  status: 422,
  body: {
    message: "Validation Failed",
    errors: [
      { resource: "IssueComment", code: "unprocessable", message: "Body is too long (maximum is 65536 characters)" },
    ],
  },
};

function write(request: ForgeRequest, forge: FakeForge, to: Pick<FakeComment, "issue" | "author">): Reply {
  if (isTooLong(request)) return tooLong;
  const comment = { id: 100 + forge.comments.length, ...to, body: textOf(request) };
  forge.comments.push(comment);
  return { status: 201, body: shown(comment) };
}

function change(request: ForgeRequest, { comments }: FakeForge, id: number): Reply {
  const index = comments.findIndex((one) => one.id === id);
  const comment = comments[index];
  if (comment === undefined) return say(404, "Not Found");
  if (request.method === "DELETE") {
    comments.splice(index, 1);
    return { status: 204 };
  }
  if (isTooLong(request)) return tooLong;
  comment.body = textOf(request);
  return { status: 200, body: shown(comment) };
}
