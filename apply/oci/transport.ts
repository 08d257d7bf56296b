import { RemoteFault, withRetry } from "../../formats/http/remote-fault.ts";
import { systemFailure } from "../../system/failure.ts";
import { NetworkFailure, type NetworkRequest, type RequestBody } from "../../system/network.ts";
import { readStart } from "../../system/read-start.ts";
import { manyTries } from "../../system/retry.ts";
import type { Answer } from "./answer.ts";
import type { Authoriser } from "./authoriser.ts";
import { BodyFault } from "./body.ts";
import { ociDiagnostics } from "./diagnostics.ts";
import { unsafeStep } from "./host.ts";
import { refusalOf } from "./refusal.ts";
import type { Action, Session } from "./session.ts";
import { placeOf } from "./token.ts";

/** One request to a registry. */
export interface Exchange {
  readonly method: NetworkRequest["method"];
  readonly url: URL;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: RequestBody;
  /** Bytes of the body: a long one may take its time before the answer comes. */
  readonly size?: number;
  readonly scopes: readonly string[];
  readonly action: Action;
  /** The statuses that `read` is for; any other is a refusal. */
  readonly accepts: readonly number[];
}

export interface Transport {
  /** Sends a request once, with what the registry asks for to log in, and reads its answer. @throws RemoteFault */
  once<T>(exchange: Exchange, read: (answer: Answer) => Promise<T>): Promise<T>;
  /** The same, tried again where another try may help. */
  send<T>(exchange: Exchange, read: (answer: Answer) => Promise<T>): Promise<T>;
}

const redirects = new Set([301, 302, 303, 307, 308]);
const longestChain = 5;
/** The slowest upload that is waited for, in bytes a millisecond. */
const slowest = 20;

export function createTransport(session: Session, authoriser: Authoriser): Transport {
  const once = async <T>(exchange: Exchange, read: (answer: Answer) => Promise<T>): Promise<T> => {
    try {
      const answer = await logIn(session, authoriser, exchange);
      if (!exchange.accepts.includes(answer.status)) throw await refusalOf(session, answer, exchange.action);
      return await read(answer).catch(asShort);
    } catch (error) {
      throw asFault(session, error, exchange.action);
    }
  };
  return { once, send: (exchange, read) => withRetry(session.system.clock, () => once(exchange, read)) };
}

/**
 * Sends a request, and again with credentials where the registry wants some. A failed Authorization spoils the
 * challenge (Harbor then offers Basic alone), so the way to log in is learnt from a request without one.
 */
async function logIn(session: Session, authoriser: Authoriser, exchange: Exchange): Promise<Answer> {
  const { scopes, action } = exchange;
  const authorise = async (): Promise<Answer> => follow(session, exchange, await authoriser.authorise(scopes, action));
  const isChallenge = ({ status, url }: Answer): boolean => status === 401 && url.origin === session.address.origin;

  const authorization = await authoriser.authorise(scopes, action);
  let answer = await follow(session, exchange, authorization);
  if (!isChallenge(answer)) return answer;
  if (authorization !== undefined) {
    authoriser.forget(scopes);
    await drop(answer);
    // A body is not sent for the sake of a challenge: the token may only have expired.
    if (exchange.body !== undefined) return authorise();
    answer = await follow(session, exchange, undefined);
    if (!isChallenge(answer)) return answer;
  }
  await authoriser.learn(answer.header("www-authenticate"), scopes, action);
  await drop(answer);
  return authorise();
}

/** Sends a request and follows its redirects. Nobody but the registry itself ever gets the Authorization. */
async function follow(session: Session, exchange: Exchange, authorization: string | undefined): Promise<Answer> {
  const { method, body, size = 0, action } = exchange;
  let { url } = exchange;
  let isTrusted = true;
  for (let step = 0; step <= longestChain; step++) {
    isTrusted &&= url.origin === session.address.origin;
    const response = await session.system.network.fetch({
      method,
      url: url.href,
      headers: {
        // Some registries compress what they store, and then neither the length nor the digest is that of the content.
        "accept-encoding": "identity",
        "user-agent": "harmony",
        ...exchange.headers,
        ...(isTrusted && authorization !== undefined && { authorization }),
      },
      ...(body !== undefined && { body }),
      silence: session.silence + size / slowest,
    });
    const answer: Answer = {
      status: response.status,
      header: (name) => response.header(name),
      url,
      body: response.body,
    };
    const location = response.header("location");
    if (!redirects.has(response.status) || location === undefined) return answer;
    await drop(answer);
    url = stepTo(session, url, location, action);
    // Browsers turn such a POST into a GET, which is never what is meant here.
    if (method !== "GET" && method !== "HEAD" && response.status < 307)
      throw redirectFault(session, placeOf(url), `a ${method} can't go on by the status ${response.status}`, action);
  }
  throw redirectFault(session, placeOf(url), "it goes on and on", action);
}

/** Where a Location leads from a URL. @throws RemoteFault where it must not be followed. */
export function stepTo(session: Session, from: URL, location: string, action: Action): URL {
  if (!URL.canParse(location, from.href))
    throw redirectFault(session, session.redact(location.slice(0, 100)), "it is no URL", action);
  const to = new URL(location, from);
  const reason = unsafeStep(from, to);
  if (reason !== undefined) throw redirectFault(session, placeOf(to), reason, action);
  return to;
}

function redirectFault(session: Session, target: string, reason: string, action: Action): RemoteFault {
  const values = { registry: session.address.host, target: session.redact(target), reason, action };
  return new RemoteFault(ociDiagnostics.create("redirect", {}, values));
}

/** Ends an answer that is not needed. A short one is read, so that the connection can be used again. */
async function drop(answer: Answer): Promise<void> {
  await readStart(answer.body, 1 << 16).catch(() => undefined);
}

/** A connection that fails while its answer is read has cut the answer off. */
function asShort(error: unknown): never {
  throw error instanceof NetworkFailure ? new BodyFault("short", error.message) : error;
}

/** What happened on the way, as a diagnostic. */
function asFault(session: Session, error: unknown, action: Action): unknown {
  const registry = session.address.host;
  if (error instanceof BodyFault) {
    const values = { registry, action, reason: session.redact(error.message) };
    if (error.kind === "short")
      return new RemoteFault(ociDiagnostics.create("cut-off", {}, { ...values, tries: manyTries }), {});
    return new RemoteFault(
      ociDiagnostics.create(error.kind === "mismatch" ? "content-mismatch" : "garbled-answer", {}, values),
    );
  }
  if (error instanceof NetworkFailure) {
    const values = { registry, action, reason: session.redact(error.message) };
    const isFinal = error.kind === "certificate";
    const help = isFinal
      ? "Its certificate is not trusted: one of your own authority is, by NODE_EXTRA_CA_CERTS=<file>."
      : undefined;
    const tries = isFinal ? "1 try" : manyTries;
    return new RemoteFault(
      ociDiagnostics.create("unreachable", { help }, { ...values, tries }),
      isFinal ? undefined : {},
    );
  }
  const failure = error instanceof RemoteFault ? undefined : systemFailure(error);
  if (failure === undefined) return error;
  const { path = "A file", reason } = failure;
  return new RemoteFault(ociDiagnostics.create("unwritable", {}, { path, reason }));
}
