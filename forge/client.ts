import { RemoteFault } from "../formats/http/remote-fault.ts";
import { parseJson } from "../formats/json/parse.ts";
import type { JsonValue } from "../formats/json/value.ts";
import { NetworkFailure, type NetworkRequest, type NetworkResponse } from "../system/network.ts";
import { readStart } from "../system/read-start.ts";
import { manyTries } from "../system/retry.ts";
import type { System } from "../system/system.ts";
import { forgeDiagnostics } from "./diagnostics.ts";
import { refusalOf } from "./refusal.ts";
import type { Token } from "./token.ts";

/** Where and as whom to write. */
export interface ForgeAddress {
  /** The base of the REST API, which ends in a slash. */
  readonly api: URL;
  /** `owner/name`. */
  readonly repository: string;
  readonly token: Token;
}

/** What a request is for, as the end of a sentence: `list the comments of acme/site#7`. */
export type Action = string;

export interface ForgeRequest {
  readonly method: NetworkRequest["method"];
  /** From the base of the API, or absolute below its origin. */
  readonly path: string;
  readonly body?: JsonValue;
  readonly action: Action;
  /** Statuses that are answers as well, beside 200 to 299. */
  readonly accepts?: readonly number[];
}

export interface ForgeAnswer {
  readonly status: number;
  header(name: string): string | undefined;
  /** Undefined where the answer has no body. */
  readonly content: JsonValue | undefined;
}

/** The REST API that GitHub, Gitea and Forgejo have in common. */
export interface ForgeClient extends ForgeAddress {
  readonly system: System;
  /** The name of the forge in a message. */
  readonly host: string;
  /** Sends a request once. @throws RemoteFault */
  send(request: ForgeRequest): Promise<ForgeAnswer>;
  /** Text of somebody else, without the token. */
  redact(text: string): string;
}

/** Milliseconds. */
const silence = 60_000;
/** Bytes of an answer: a page of a hundred of the longest comments has 26 MB. */
const answerLimit = 64 << 20;

export function createForgeClient(system: System, address: ForgeAddress): ForgeClient {
  const client: ForgeClient = {
    ...address,
    system,
    host: address.api.host,
    redact: (text) => text.replaceAll(address.token.value, "***"),
    send: (request) => send(client, request),
  };
  return client;
}

async function send(client: ForgeClient, request: ForgeRequest): Promise<ForgeAnswer> {
  const { method, action, accepts = [] } = request;
  const body = request.body === undefined ? undefined : new TextEncoder().encode(JSON.stringify(request.body));
  try {
    const response = await client.system.network.fetch({
      method,
      url: new URL(request.path, client.api).href,
      headers: {
        accept: "application/json",
        authorization: `Bearer ${client.token.value}`,
        "user-agent": "harmony",
        "x-github-api-version": "2022-11-28",
        ...(body !== undefined && { "content-type": "application/json" }),
      },
      ...(body !== undefined && { body }),
      silence,
    });
    const { status } = response;
    const isTaken = (status >= 200 && status < 300) || accepts.includes(status);
    if (!isTaken) throw await refusalOf(client, response, request, body?.length ?? 0);
    return { status, header: (name) => response.header(name), content: await readContent(client, response, action) };
  } catch (error) {
    throw error instanceof NetworkFailure ? unreachable(client, error, action) : error;
  }
}

async function readContent(
  client: ForgeClient,
  response: NetworkResponse,
  action: Action,
): Promise<JsonValue | undefined> {
  const bytes = await readStart(response.body, answerLimit);
  if (bytes.length === 0 || response.status >= 300) return undefined;
  const [document] = parseJson(new TextDecoder().decode(bytes)).documents;
  if (document === undefined) throw garbled(client, action, "it is not JSON");
  return document.value;
}

export function garbled(client: ForgeClient, action: Action, reason: string): RemoteFault {
  return new RemoteFault(forgeDiagnostics.create("garbled-answer", {}, { forge: client.host, action, reason }));
}

function unreachable(client: ForgeClient, error: NetworkFailure, action: Action): RemoteFault {
  const isFinal = error.kind === "certificate";
  const values = { forge: client.host, action, reason: client.redact(error.message) };
  const tries = isFinal ? "1 try" : manyTries;
  return new RemoteFault(forgeDiagnostics.create("unreachable", {}, { ...values, tries }), isFinal ? undefined : {});
}
