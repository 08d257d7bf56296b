import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { wordsLimit, wordsOf } from "../formats/http/refusal-words.ts";
import { RemoteFault } from "../formats/http/remote-fault.ts";
import { waitAsked } from "../formats/http/retry-after.ts";
import type { NetworkResponse } from "../system/network.ts";
import { readStart } from "../system/read-start.ts";
import { manyTries } from "../system/retry.ts";
import type { Action, ForgeClient, ForgeRequest } from "./client.ts";
import { forgeDiagnostics } from "./diagnostics.ts";

/** Milliseconds that GitHub asks for after a secondary limit which names no time (docs.github.com, rate limits). */
const limitPause = 60_000;

/** Puts an answer that is not what was asked for into a diagnostic. */
export async function refusalOf(
  client: ForgeClient,
  response: NetworkResponse,
  request: ForgeRequest,
  size: number,
): Promise<RemoteFault> {
  const { status } = response;
  const { action } = request;
  const content = await readStart(response.body, wordsLimit).catch(() => new Uint8Array());
  const answer = client.redact(wordsOf(content));
  // GitHub says 403 as well as 429, and the rest of its 403s are about rights.
  const isLimit =
    status === 429 ||
    (status === 403 &&
      (response.header("x-ratelimit-remaining") === "0" || /rate limit|abuse detection/i.test(answer)));
  const isPassing = status === 408 || (status >= 500 && status !== 501);
  const after = waitAsked((name) => response.header(name), "") ?? (isLimit ? limitPause : undefined);
  const tries = isPassing || isLimit ? manyTries : "1 try";
  const said = { forge: client.host, action, answer, status, bytes: size, tries };
  const diagnostic = isLimit ? forgeDiagnostics.create("rate-limited", {}, said) : diagnose(client, response, said);
  return new RemoteFault(diagnostic, isLimit || isPassing ? { after } : undefined, status);
}

interface Said {
  readonly forge: string;
  readonly action: Action;
  /** The forge's own words. */
  readonly answer: string;
  readonly status: number;
  /** Of what was sent. */
  readonly bytes: number;
  readonly tries: string;
}

function diagnose(client: ForgeClient, response: NetworkResponse, said: Said): Diagnostic {
  const { status } = said;
  if (status === 401) return forgeDiagnostics.create("unauthorized", {}, { ...said, variable: client.token.variable });
  if (status === 403) return forgeDiagnostics.create("denied", {}, said);
  if (status === 404) return forgeDiagnostics.create("not-found", {}, said);
  if (status === 413 || (status === 422 && /too long|maximum is/i.test(said.answer)))
    return forgeDiagnostics.create("too-long", {}, said);
  if (status >= 500) return forgeDiagnostics.create("server-error", {}, said);
  if (status >= 300 && status < 400) {
    const target = client.redact((response.header("location") ?? "an unnamed place").slice(0, 200));
    return forgeDiagnostics.create("redirect", {}, { ...said, target });
  }
  return forgeDiagnostics.create("refused", {}, said);
}
