import { RemoteFault, withRetry } from "../../formats/http/remote-fault.ts";
import { parseJson } from "../../formats/json/parse.ts";
import { isJsonObject } from "../../formats/json/value.ts";
import { digestOf, hexOf } from "../../formats/oci/digest.ts";
import type { NetworkResponse } from "../../system/network.ts";
import type { System } from "../../system/system.ts";
import { lockDiagnostics } from "./diagnostics.ts";
import type { Fetcher } from "./fetcher.ts";
import { drop, reachable, requestFile, shownUrl, tooLarge } from "./request.ts";

/** Bytes: helm takes no larger chart. */
export const archiveLimit = 100 << 20;

/** A file to fetch, and what is known of its content. */
export interface Download {
  readonly url: string;
  /** 64 hex digits. */
  readonly sha256?: string | undefined;
  readonly size?: number;
  /** Who says so, for a sentence: `harmony.lock says`. */
  readonly who: string;
  /** The chart, for a sentence. */
  readonly name: string;
}

/**
 * Fetches an archive, or takes it from the cache. A download that was cut goes on where it ended, with the same content
 * (RFC 9110, If-Range), in this run or a later one; what has come is read back from the disk and verified before the
 * cache has it.
 * @throws RemoteFault
 */
export async function downloadArchive(fetcher: Fetcher, download: Download): Promise<Uint8Array> {
  const { cache, system, offline } = fetcher;
  const { sha256, url } = download;
  const known = sha256 === undefined ? undefined : await cache.read(sha256);
  if (known !== undefined) return known;
  if (offline) throw new RemoteFault(lockDiagnostics.create("not-cached", {}, { what: shownUrl(url) }));
  const part = await cache.partPath(url);
  await withRetry(system.clock, () => fetchRest(fetcher, url, part));
  const content = await system.files.read(part);
  await system.files.remove(validatorPath(part));
  const found = hexOf(digestOf(content));
  if ((sha256 ?? found) !== found || (download.size ?? content.length) !== content.length) {
    await system.files.remove(part);
    throw mismatch(download, found, content.length);
  }
  await cache.write(content);
  await system.files.remove(part);
  return content;
}

function mismatch({ url, sha256, size, who, name }: Download, found: string, length: number): RemoteFault {
  const bySize = sha256 === undefined || sha256 === found;
  const values = bySize
    ? { found: `${length} bytes`, expected: `${size ?? 0}` }
    : { found: `the sha256 ${found}`, expected: sha256 };
  return new RemoteFault(lockDiagnostics.create("content-mismatch", {}, { url: shownUrl(url), who, name, ...values }));
}

/** Brings a part to its end. @throws RemoteFault */
async function fetchRest(fetcher: Fetcher, url: string, part: string): Promise<void> {
  const { system, onBytes } = fetcher;
  const { validator, size } = await resumable(system, part);
  const headers: Record<string, string> =
    validator === undefined ? {} : { range: `bytes=${size}-`, "if-range": validator };
  const response = await requestFile(system, url, headers, [200, 206, 416]);
  let start = 0;
  if (response.status === 200) await begin(system, part, response);
  else if (response.status === 206 && rangeOf(response)?.start === size) start = size;
  else {
    // What is here fits nothing that the other side has: it begins anew.
    await drop(response);
    await forget(system, part);
    const reason = "its answer does not go on where the download ended";
    throw new RemoteFault(
      lockDiagnostics.create("unreachable", {}, { url: shownUrl(url), reason, tries: "1 try" }),
      {},
    );
  }
  const all = response.status === 206 ? rangeOf(response)?.all : lengthOf(response);
  if ((all ?? 0) > archiveLimit) {
    await drop(response);
    throw tooLarge(url, archiveLimit);
  }
  let done = start;
  const counted = async function* (): AsyncGenerator<Uint8Array> {
    for await (const bytes of response.body) {
      done += bytes.length;
      if (done > archiveLimit) throw tooLarge(url, archiveLimit);
      onBytes(url, done, all);
      yield bytes;
    }
  };
  await reachable(url, () => system.files.append(part, counted(), 0o644));
  if (all !== undefined && done !== all) {
    const reason = `${done} of ${all} bytes came`;
    if (done > all) await forget(system, part);
    throw new RemoteFault(
      lockDiagnostics.create("unreachable", {}, { url: shownUrl(url), reason, tries: "5 tries" }),
      {},
    );
  }
}

/** What is there of a part, if it can go on: its source named a validator that only equal bytes share. */
async function resumable(
  system: System,
  part: string,
): Promise<{ readonly validator: string | undefined; readonly size: number }> {
  const size = (await system.files.stat(part))?.size ?? 0;
  const path = validatorPath(part);
  const text = size > 0 && (await system.files.stat(path)) !== undefined ? await system.files.read(path) : undefined;
  const value = text && parseJson(new TextDecoder().decode(text)).documents[0]?.value;
  const validator = isJsonObject(value) ? value["validator"] : undefined;
  if (typeof validator === "string") return { validator, size };
  await forget(system, part);
  return { validator: undefined, size: 0 };
}

/** Notes what is about to come, before any of it is there. */
async function begin(system: System, part: string, response: NetworkResponse): Promise<void> {
  await forget(system, part);
  const etag = response.header("etag");
  // A weak tag, or none: only the time of the last change is left.
  const validator = etag === undefined || etag.startsWith("W/") ? response.header("last-modified") : etag;
  if (validator !== undefined) await system.files.replace(validatorPath(part), JSON.stringify({ validator }), 0o644);
}

async function forget(system: System, part: string): Promise<void> {
  await system.files.remove(part);
  await system.files.remove(validatorPath(part));
}

function validatorPath(part: string): string {
  return `${part}.json`;
}

/** `bytes 100-199/200` (RFC 9110, section 14.4). */
function rangeOf(response: NetworkResponse): { readonly start: number; readonly all: number | undefined } | undefined {
  const [, start, all] = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(response.header("content-range") ?? "") ?? [];
  return start === undefined ? undefined : { start: Number(start), all: all === "*" ? undefined : Number(all) };
}

function lengthOf(response: NetworkResponse): number | undefined {
  const length = response.header("content-length");
  return length === undefined ? undefined : Number(length);
}
