import { Agent, request } from "node:https";

/** How an API server is reached and who asks. */
export interface KubeAccess {
  /** `https://127.0.0.1:<port>`. */
  readonly server: string;
  /** PEM. */
  readonly certificateAuthority: string;
  readonly token: string;
}

/** What an API server says about a refusal (a `Status` object). */
export class KubeError extends Error {
  readonly status: number;
  readonly reason: string;

  constructor(status: number, reason: string, message: string) {
    super(message);
    this.name = "KubeError";
    this.status = status;
    this.reason = reason;
  }
}

export interface KubeRequest {
  readonly method: "GET" | "PATCH" | "DELETE";
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: { readonly type: string; readonly text: string };
}

/** Sends requests over kept connections; refusals are thrown as `KubeError`. */
export interface KubeTransport {
  send(request: KubeRequest): Promise<unknown>;
  /** The answer's text, where it is no object: `/readyz`. */
  text(path: string): Promise<string>;
  close(): void;
}

/** node:https rather than fetch, which takes no certificate authority. */
export function createTransport(access: KubeAccess): KubeTransport {
  const agent = new Agent({ keepAlive: true, ca: access.certificateAuthority });
  async function exchange(sent: KubeRequest): Promise<string> {
    const url = new URL(sent.path, access.server);
    for (const [name, value] of Object.entries(sent.query ?? {})) url.searchParams.set(name, value);
    const type = sent.body === undefined ? {} : { "content-type": sent.body.type };
    const headers = { authorization: `Bearer ${access.token}`, accept: "application/json", ...type };
    return new Promise((resolve, reject) => {
      const call = request(url, { method: sent.method, agent, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("error", reject);
        response.on("end", () => {
          const text = Buffer.concat(chunks).toString("utf8");
          const status = response.statusCode ?? 0;
          if (status >= 200 && status < 300) resolve(text);
          else reject(refusal(status, text));
        });
      });
      call.on("error", reject);
      call.end(sent.body?.text);
    });
  }
  return {
    send: async (sent) => JSON.parse(await exchange(sent)) as unknown,
    text: (path) => exchange({ method: "GET", path }),
    close: () => agent.destroy(),
  };
}

function refusal(status: number, text: string): KubeError {
  try {
    const { reason, message } = JSON.parse(text) as { readonly reason?: string; readonly message?: string };
    return new KubeError(status, reason ?? "", message ?? text);
  } catch {
    return new KubeError(status, "", text);
  }
}
