import type { FakeRequest } from "./fake-registry.ts";

/** How a fake registry lets people in. */
export interface FakeAuth {
  readonly kind: "bearer" | "basic";
  readonly users: Readonly<Record<string, string>>;
  /** A refresh token that the token service takes. */
  readonly identity?: string;
  /** May nobody in particular read? */
  readonly anonymousPull?: boolean;
  /** Seconds that a token lives; on paper, for the fake never forgets one unless told by `revoked`. */
  readonly life?: number;
  /** Where the challenge sends people; the fake itself unless said. */
  readonly realm?: string;
  /** Harbor: a failed Authorization is answered by a challenge for Basic alone. */
  readonly misleading?: boolean;
  /** Harbor: repositories outside of these projects do not exist, and the challenge is empty. */
  readonly projects?: readonly string[];
  /** A token is taken once more and then refused. */
  readonly revoked?: (token: string) => boolean;
}

interface Reply {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

export interface FakeTokens {
  /** The token service, at /token; undefined for any other request. */
  answer(request: FakeRequest): Reply | undefined;
  /** A refusal of a request that is not allowed. */
  refuse(request: FakeRequest): Reply | undefined;
}

export function createFakeTokens(auth: FakeAuth, origin: string): FakeTokens {
  const granted = new Map<string, readonly string[]>();

  const reply = (status: number, content: object, headers: Record<string, string> = {}): Reply => ({
    status,
    headers: { "content-type": "application/json", ...headers },
    body: Buffer.from(JSON.stringify(content)),
  });
  const denied = (headers: Record<string, string>): Reply =>
    reply(401, { errors: [{ code: "UNAUTHORIZED", message: "authentication required" }] }, headers);

  const isKnown = (header: string | undefined): boolean => {
    const [name = "", password = ""] = Buffer.from(header?.replace(/^Basic /, "") ?? "", "base64")
      .toString("utf8")
      .split(/:(.*)/s);
    return password !== "" && auth.users[name] === password;
  };

  const needs = ({ method, path, query }: FakeRequest): string[] => {
    const repository = /^\/v2\/(.+)\/(?:blobs|manifests|tags|referrers)\//.exec(path)?.[1] ?? "";
    const from = query.get("from");
    const rights = method === "GET" || method === "HEAD" ? ["pull"] : ["pull", "push"];
    return [...rights.map((right) => `${repository} ${right}`), ...(from === null ? [] : [`${from} pull`])];
  };

  return {
    answer(request) {
      if (request.path !== "/token") return undefined;
      const form = new URLSearchParams(request.body.toString("utf8"));
      const isForm = request.method === "POST";
      const isUser = isForm ? form.get("refresh_token") === auth.identity : isKnown(request.headers.authorization);
      if (!isUser && (isForm || request.headers.authorization !== undefined)) return denied({});
      const scopes = isForm ? (form.get("scope") ?? "").split(" ") : request.query.getAll("scope");
      const rights = scopes.flatMap((scope) => {
        const [, repository = "", actions = ""] = scope.split(":");
        return actions.split(",").map((action) => `${repository} ${action}`);
      });
      const token = `fake-token-${granted.size}`;
      granted.set(
        token,
        isUser ? rights : rights.filter((right) => auth.anonymousPull === true && right.endsWith(" pull")),
      );
      return reply(200, { token, ...(auth.life !== undefined && { expires_in: auth.life }) });
    },
    refuse(request) {
      const { authorization } = request.headers;
      const [repository = ""] = needs(request)[0]?.split(" ") ?? [];
      if (auth.projects?.some((project) => repository.startsWith(`${project}/`)) === false)
        return denied({ "www-authenticate": "" });
      const scope = needs(request)
        .map((need) => need.split(" "))
        .map(([name = "", action = ""]) => `repository:${name}:${action}`);
      const challenge = `Bearer realm="${auth.realm ?? `${origin}/token`}",service="fake",scope="${scope.join(" ")}"`;
      if (auth.kind === "basic")
        return isKnown(authorization) ? undefined : denied({ "www-authenticate": 'Basic realm="fake"' });
      const token = authorization?.replace(/^Bearer /, "") ?? "";
      const rights = auth.revoked?.(token) === true ? undefined : granted.get(token);
      if (rights !== undefined && needs(request).every((need) => rights.includes(need))) return undefined;
      const isMisleading = auth.misleading === true && authorization !== undefined;
      return denied({ "www-authenticate": isMisleading ? 'Basic realm="harbor"' : challenge });
    },
  };
}
