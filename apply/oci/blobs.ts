import { invariant } from "../../diagnostics/internal-error.ts";
import { RemoteFault, withRetry } from "../../formats/http/remote-fault.ts";
import { digestOf } from "../../formats/oci/digest.ts";
import type { RequestBody } from "../../system/network.ts";
import type { Answer } from "./answer.ts";
import { checkDigest, readWhole, verified } from "./body.ts";
import { ociDiagnostics } from "./diagnostics.ts";
import { repositoryScope } from "./scope.ts";
import type { Session } from "./session.ts";
import { stepTo, type Transport } from "./transport.ts";

/** A blob by its digest, and where its bytes are: in memory, or in a file that was verified when it was written. */
export interface BlobSource {
  readonly digest: string;
  /** Bytes. */
  readonly size: number;
  readonly content: RequestBody;
}

/** How a blob came to be in a repository. */
export type BlobPush = "present" | "mounted" | "sent";

export interface BlobReference {
  readonly digest: string;
  /** Bytes. */
  readonly size: number;
}

export interface Blobs {
  has(repository: string, digest: string): Promise<boolean>;
  /** Sends a blob unless it is there; takes it from another repository of the registry where that has it. */
  push(repository: string, blob: BlobSource, mountFrom?: string): Promise<BlobPush>;
  /** Takes a blob from another repository of the registry, if it gives it; nothing is sent. */
  mount(repository: string, digest: string, from: string): Promise<boolean>;
  pull(repository: string, blob: BlobReference): Promise<Uint8Array>;
  /** Into a file, of which nothing is there before all of it has been verified. */
  pullToFile(repository: string, blob: BlobReference, path: string): Promise<void>;
}

/** How often a mount is tried, which is not all that has to work. */
const mountTries = 2;
/** Bytes that are held in memory; helm takes no larger chart. */
const memoryLimit = 100 << 20;

export function createBlobs(session: Session, transport: Transport): Blobs {
  const { origin } = session.address;
  const scope = (repository: string): string => repositoryScope(repository, session.access);

  const has = (repository: string, digest: string, how: "once" | "send"): Promise<boolean> =>
    transport[how](
      {
        method: "HEAD",
        url: new URL(`/v2/${repository}/blobs/${digest}`, origin),
        scopes: [scope(repository)],
        action: `look for a blob in ${repository}`,
        accepts: [200, 404],
      },
      async ({ status }) => status === 200,
    );

  /** Asks for a place to send to; undefined where the blob was mounted instead. */
  const begin = (repository: string, digest: string, mountFrom: string | undefined): Promise<URL | undefined> => {
    const url = new URL(`/v2/${repository}/blobs/uploads/`, origin);
    if (mountFrom !== undefined) {
      url.searchParams.set("mount", digest);
      url.searchParams.set("from", mountFrom);
    }
    const action =
      mountFrom === undefined ? `send a blob to ${repository}` : `take a blob of ${mountFrom} to ${repository}`;
    const scopes = [scope(repository), ...(mountFrom === undefined ? [] : [repositoryScope(mountFrom, "pull")])];
    const accepts = mountFrom === undefined ? [202] : [201, 202];
    return transport.once({ method: "POST", url, scopes, action, accepts }, async (answer) => {
      if (answer.status === 201) return undefined;
      const location = answer.header("location");
      if (location !== undefined) return stepTo(session, answer.url, location, action);
      const values = { registry: session.address.host, action, reason: "it names no place to send to" };
      throw new RemoteFault(ociDiagnostics.create("garbled-answer", {}, values));
    });
  };

  const finish = async (repository: string, blob: BlobSource, place: URL): Promise<void> => {
    // The rest of the query is the registry's own, and stays.
    place.search += `${place.search === "" ? "?" : "&"}digest=${encodeURIComponent(blob.digest)}`;
    const action = `send a blob to ${repository}`;
    const exchange = {
      method: "PUT",
      url: place,
      headers: { "content-type": "application/octet-stream" },
      body: blob.content,
      size: blob.size,
      scopes: [scope(repository)],
      action,
      accepts: [201],
    } as const;
    await transport.once(exchange, async (answer) => checkDigest(answer, blob.digest));
  };

  const upload = async (repository: string, blob: BlobSource, mountFrom: string | undefined): Promise<BlobPush> => {
    const place = await begin(repository, blob.digest, mountFrom);
    if (place === undefined) return "mounted";
    try {
      await finish(repository, blob, place);
    } catch (error) {
      // The upload is known no more: it begins anew.
      if (error instanceof RemoteFault && (error.status === 404 || error.status === 416))
        throw new RemoteFault(error.diagnostic, {}, error.status);
      throw error;
    }
    return "sent";
  };

  /** The answer to a HEAD has no words: where it is a refusal, those of the upload say why. */
  const isThere = (repository: string, digest: string): Promise<boolean> =>
    has(repository, digest, "once").catch((error: unknown) => {
      if (error instanceof RemoteFault && (error.status === 403 || error.status === 405)) return false;
      throw error;
    });

  const push = (repository: string, blob: BlobSource, mountFrom: string | undefined): Promise<BlobPush> =>
    withRetry(session.system.clock, async (attempt) => {
      // Asked on each try: the answer to an upload that worked may have been lost.
      if (await isThere(repository, blob.digest)) return "present";
      if (mountFrom === undefined || attempt > mountTries) return upload(repository, blob, undefined);
      try {
        return await upload(repository, blob, mountFrom);
      } catch (error) {
        // Without the right to read there, or without the feature, the blob is sent.
        if (!(error instanceof RemoteFault) || error.retry !== undefined) throw error;
        return upload(repository, blob, undefined);
      }
    });

  const mount = (repository: string, digest: string, from: string): Promise<boolean> =>
    withRetry(session.system.clock, async (attempt) => {
      try {
        return (await begin(repository, digest, from)) === undefined;
      } catch (error) {
        if (!(error instanceof RemoteFault) || (error.retry !== undefined && attempt < mountTries)) throw error;
        return false;
      }
    });

  const read = <T>(repository: string, blob: BlobReference, take: (answer: Answer) => Promise<T>): Promise<T> =>
    transport.send(
      {
        method: "GET",
        url: new URL(`/v2/${repository}/blobs/${blob.digest}`, origin),
        scopes: [scope(repository)],
        action: `read the blob ${blob.digest.slice(0, 19)}… of ${repository}`,
        accepts: [200],
      },
      take,
    );

  return {
    has: (repository, digest) => has(repository, digest, "send"),
    push: (repository, blob, mountFrom) => {
      const { content, digest } = blob;
      invariant(!(content instanceof Uint8Array) || digestOf(content) === digest, `the blob ${digest} has other bytes`);
      return push(repository, blob, mountFrom === repository ? undefined : mountFrom);
    },
    mount,
    async pull(repository, blob) {
      if (blob.size <= memoryLimit)
        return read(repository, blob, (answer) => readWhole(verified(answer.body, blob), blob.size));
      const reason = `the blob has ${blob.size} bytes, where ${memoryLimit} are taken`;
      const values = { registry: session.address.host, action: `read a blob of ${repository}`, reason };
      throw new RemoteFault(ociDiagnostics.create("too-large", {}, values));
    },
    pullToFile: (repository, blob, path) =>
      read(repository, blob, (answer) => session.system.files.replaceFrom(path, verified(answer.body, blob), 0o644)),
  };
}
