import { wordsLimit, wordsOf } from "../../formats/http/refusal-words.ts";
import { RemoteFault } from "../../formats/http/remote-fault.ts";
import { waitAsked } from "../../formats/http/retry-after.ts";
import { parseJson } from "../../formats/json/parse.ts";
import { isJsonObject } from "../../formats/json/value.ts";
import { NetworkFailure, type NetworkResponse } from "../../system/network.ts";
import { readStart } from "../../system/read-start.ts";
import type { Retry } from "../../system/retry.ts";
import { BodyFault, readWhole } from "./body.ts";
import { basicOf, type Credential } from "./credential.ts";
import { ociDiagnostics } from "./diagnostics.ts";
import type { Action, Session } from "./session.ts";

/** The token service of a registry, as its challenge names it. */
export interface TokenService {
  readonly realm: URL;
  readonly service: string | undefined;
}

export interface Token {
  readonly value: string;
  /** On the system's clock, in milliseconds. */
  readonly expires: number;
}

const answerLimit = 1 << 20;
/** Seconds, where the service does not say (distribution token specification). */
const defaultLife = 60;
/** A token is not used in its last moments, in milliseconds: it has a way to go. */
const margin = 5000;

/**
 * Gets an access token: by GET with Basic credentials or as nobody, by POST with a refresh token (distribution token
 * and OAuth2 specifications). Redirects are not followed: credentials go to the service that was named, or nowhere.
 */
export async function fetchToken(
  session: Session,
  to: TokenService,
  scopes: readonly string[],
  credential: Credential | undefined,
  action: Action,
): Promise<Token> {
  const fault = async (reason: string, retry?: Retry): Promise<RemoteFault> => {
    const values = { registry: session.address.host, realm: placeOf(to.realm), action };
    const said = { ...values, reason: session.redact(reason), source: await session.source() };
    return new RemoteFault(ociDiagnostics.create("token-service", {}, said), retry);
  };
  const asked = session.system.clock.now();
  let content: Uint8Array;
  try {
    const response = await session.system.network.fetch(tokenRequest(session, to, scopes, credential));
    if (response.status !== 200) throw await refused(response, fault);
    content = await readWhole(response.body, answerLimit);
  } catch (error) {
    if (error instanceof NetworkFailure)
      throw await fault(error.message, error.kind === "certificate" ? undefined : {});
    if (error instanceof BodyFault) throw await fault(error.message);
    throw error;
  }
  const answer = parseJson(new TextDecoder().decode(content)).documents[0]?.value;
  if (!isJsonObject(answer)) throw await fault("its answer is not a JSON object");
  const { access_token: access, token, expires_in: life } = answer;
  const value = typeof access === "string" && access !== "" ? access : token;
  if (typeof value !== "string" || !/^[\x21-\x7e]+$/.test(value)) throw await fault("its answer holds no token");
  session.hide(value);
  const seconds = typeof life === "number" && life > 0 ? life : defaultLife;
  return { value, expires: asked + seconds * 1000 - margin };
}

function tokenRequest(
  session: Session,
  { realm, service }: TokenService,
  scopes: readonly string[],
  credential: Credential | undefined,
): Parameters<Session["system"]["network"]["fetch"]>[0] {
  const common = { "accept-encoding": "identity", "user-agent": "harmony", accept: "application/json" };
  if (credential?.kind === "identity") {
    const form = new URLSearchParams({ grant_type: "refresh_token", refresh_token: credential.token });
    form.set("client_id", "harmony");
    if (service !== undefined) form.set("service", service);
    form.set("scope", scopes.join(" "));
    const headers = { ...common, "content-type": "application/x-www-form-urlencoded" };
    const body = new TextEncoder().encode(form.toString());
    return { method: "POST", url: realm.href, headers, body, silence: session.silence };
  }
  const url = new URL(realm);
  if (service !== undefined) url.searchParams.append("service", service);
  for (const scope of scopes) url.searchParams.append("scope", scope);
  const headers =
    credential?.kind === "password" ? { ...common, authorization: `Basic ${basicOf(credential)}` } : common;
  return { method: "GET", url: url.href, headers, silence: session.silence };
}

async function refused(
  response: NetworkResponse,
  fault: (reason: string, retry?: Retry) => Promise<RemoteFault>,
): Promise<RemoteFault> {
  const { status } = response;
  const content = await readStart(response.body, wordsLimit).catch(() => new Uint8Array());
  const words = wordsOf(content);
  const isPassing = status === 408 || status === 429 || (status >= 500 && status !== 501);
  const after = waitAsked((name) => response.header(name), new TextDecoder().decode(content));
  return fault(`${status}, ${words}`, isPassing ? { after } : undefined);
}

/** A URL without what may be secret in it. */
export function placeOf(url: URL): string {
  return `${url.origin}${url.pathname}`;
}
