import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { Readable } from "node:stream";
import { NetworkFailure, type NetworkRequest, type NetworkResponse } from "../system/network.ts";

/** One request over Node's fetch; a redirect is given back like any answer. */
export async function fetchOnce(request: NetworkRequest): Promise<NetworkResponse> {
  const watch = watchSilence(request.silence);
  try {
    const response = await globalThis.fetch(request.url, {
      method: request.method,
      redirect: "manual",
      signal: watch.signal,
      ...(await contentOf(request)),
    });
    return {
      status: response.status,
      header: (name) => response.headers.get(name) ?? undefined,
      body: partsOf(response, watch),
    };
  } catch (error) {
    throw asFailure(error);
  } finally {
    watch.pause();
  }
}

async function* partsOf(response: Response, watch: SilenceWatch): AsyncGenerator<Uint8Array> {
  const reader = response.body?.getReader();
  if (reader === undefined) return;
  try {
    for (;;) {
      watch.restart();
      const { done, value } = await reader.read();
      watch.pause();
      if (done) return;
      yield value;
    }
  } catch (error) {
    throw asFailure(error);
  } finally {
    watch.pause();
    // After a failure there is nothing left to end.
    await reader.cancel().catch(() => undefined);
  }
}

interface SilenceWatch {
  readonly signal: AbortSignal;
  restart(): void;
  pause(): void;
}

/** Ends a transfer in which nothing comes for too long. Begins at once. */
function watchSilence(silence: number): SilenceWatch {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const pause = (): void => clearTimeout(timer);
  const restart = (): void => {
    pause();
    timer = setTimeout(() => {
      controller.abort(new NetworkFailure("silence", `nothing came for ${Math.ceil(silence / 1000)} seconds`));
    }, silence);
  };
  restart();
  return { signal: controller.signal, restart, pause };
}

async function contentOf({ headers, body }: NetworkRequest): Promise<RequestInit> {
  if (body === undefined) return { headers };
  // fetch wants bytes of a buffer of their own.
  if (body instanceof Uint8Array) return { headers, body: new Uint8Array(body) };
  // With its length said, a file is not sent in chunks, which stores of objects refuse.
  const { size } = await stat(body.file);
  const content = Readable.toWeb(createReadStream(body.file)) as ReadableStream;
  return { headers: { ...headers, "content-length": String(size) }, body: content, duplex: "half" };
}

const certificateFaults = /CERT|SELF_SIGNED|UNABLE_TO_(GET_ISSUER|VERIFY)|ALTNAME/;

const words: Readonly<Record<string, string>> = {
  ECONNREFUSED: "nobody listens there",
  ECONNRESET: "the connection was cut",
  ENOTFOUND: "the name is not known",
  EAI_AGAIN: "no name server answered",
  EHOSTUNREACH: "there is no way to the host",
  ENETUNREACH: "there is no way to the network",
  ETIMEDOUT: "the connection took too long",
  UND_ERR_CONNECT_TIMEOUT: "the connection took too long",
  UND_ERR_SOCKET: "the connection was cut",
};

/** fetch hides what happened in the cause of its error, of several addresses tried in a list there. */
function asFailure(error: unknown): unknown {
  if (error instanceof NetworkFailure) return error;
  const causes = causesOf(error);
  // Files are refused with a path, and are not the network.
  const file = causes.find((one) => "path" in one && "syscall" in one && one.syscall !== "connect");
  if (file !== undefined) return file;
  const code = causes.map((one) => ("code" in one ? String(one.code) : "")).find((one) => one !== "") ?? "";
  const last = causes.at(-1);
  if (last === undefined) return error;
  const reason = words[code] ?? last.message;
  return new NetworkFailure(
    certificateFaults.test(code) ? "certificate" : "connection",
    code === "" ? reason : `${reason} (${code})`,
  );
}

function causesOf(error: unknown): Error[] {
  if (!(error instanceof Error)) return [];
  const inner = error instanceof AggregateError ? error.errors[0] : error.cause;
  return [error, ...causesOf(inner)];
}
