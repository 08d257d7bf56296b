import { RemoteFault } from "../../formats/http/remote-fault.ts";
import { waitAsked } from "../../formats/http/retry-after.ts";
import { NetworkFailure, type NetworkResponse } from "../../system/network.ts";
import { readStart } from "../../system/read-start.ts";
import { manyTries } from "../../system/retry.ts";
import type { System } from "../../system/system.ts";
import { unsafeStep } from "../oci/host.ts";
import { lockDiagnostics } from "./diagnostics.ts";

/** Milliseconds. */
const silence = 60_000;
const longestChain = 5;
const redirects = new Set([301, 302, 303, 307, 308]);

/**
 * Asks for a file, as nobody: no credentials are sent, so that none can reach the host of a redirect.
 * @throws RemoteFault where the answer has none of the accepted statuses, or must not be followed.
 */
export async function requestFile(
  system: System,
  url: string,
  headers: Readonly<Record<string, string>>,
  accepts: readonly number[],
): Promise<NetworkResponse> {
  let at = new URL(url);
  let from = at;
  for (let step = 0; step <= longestChain; step++) {
    const unsafe = unsafeStep(from, at);
    if (unsafe !== undefined) throw unsafeUrl(shownUrl(at), unsafe);
    const response = await reachable(url, () =>
      system.network.fetch({
        method: "GET",
        url: at.href,
        headers: { "accept-encoding": "identity", "user-agent": "harmony", ...headers },
        silence,
      }),
    );
    const location = response.header("location");
    if (!redirects.has(response.status) || location === undefined) {
      if (accepts.includes(response.status)) return response;
      throw await refusal(url, response);
    }
    await drop(response);
    if (!URL.canParse(location, at.href)) throw unsafeUrl(url, "it redirects to what is no URL");
    from = at;
    at = new URL(location, at);
  }
  throw unsafeUrl(url, "its redirects go on and on");
}

/** A whole file in memory. @throws RemoteFault */
export async function fetchWhole(system: System, url: string, limit: number): Promise<Uint8Array> {
  const response = await requestFile(system, url, {}, [200]);
  const content = await reachable(url, () => readStart(response.body, limit + 1));
  if (content.length > limit) throw tooLarge(url, limit);
  return content;
}

/** Turns a failure of the network into a fault that another try may mend. */
export async function reachable<T>(url: string, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof NetworkFailure)) throw error;
    const isFinal = error.kind === "certificate";
    const values = { url: shownUrl(url), reason: error.message, tries: isFinal ? "1 try" : manyTries };
    throw new RemoteFault(lockDiagnostics.create("unreachable", {}, values), isFinal ? undefined : {});
  }
}

export function tooLarge(url: string, limit: number): RemoteFault {
  return new RemoteFault(
    lockDiagnostics.create("too-large", {}, { url: shownUrl(url), limit: Math.round(limit / 2 ** 20) }),
  );
}

/** A URL without its user and its query, which may be secrets. */
export function shownUrl(url: string | URL): string {
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname}`;
}

function unsafeUrl(url: string, reason: string): RemoteFault {
  return new RemoteFault(lockDiagnostics.create("unsafe-url", {}, { url: shownUrl(url), reason }));
}

async function refusal(url: string, response: NetworkResponse): Promise<RemoteFault> {
  const { status } = response;
  const wait = waitAsked((name) => response.header(name), "");
  await drop(response);
  const isPassing = status === 408 || status === 429 || (status >= 500 && status !== 501);
  const diagnostic = lockDiagnostics.create("refused", {}, { url: shownUrl(url), status, next: nextStep(status) });
  return new RemoteFault(diagnostic, isPassing ? { after: wait } : undefined, status);
}

function nextStep(status: number): string {
  if (status === 401 || status === 403)
    return "Repositories over http are asked without credentials: a private chart is best kept in a registry, and named by `oci`.";
  if (status === 404 || status === 410) return "Check the repository's URL; its index may name what is gone.";
  return status === 429 || status >= 500 ? "It was tried several times: try again later." : "Check the URL.";
}

/** Ends an answer that is not needed. */
export async function drop(response: NetworkResponse): Promise<void> {
  await readStart(response.body, 1 << 16).catch(() => undefined);
}
