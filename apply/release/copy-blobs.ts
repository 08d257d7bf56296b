import { need } from "../../diagnostics/outcome.ts";
import { hexOf } from "../../formats/oci/digest.ts";
import { joinPath } from "../../system/path.ts";
import type { Files } from "../../system/system.ts";
import type { BlobReference } from "../oci/blobs.ts";
import type { RegistryClient } from "../oci/client.ts";
import type { Repository } from "./repository.ts";

/** Bytes of a blob up to which it goes through the memory; a larger one goes through a file. */
const memoryLimit = 4 << 20;

/** What was done to blobs that were not there yet. */
export interface BlobCount {
  sent: number;
  /** Taken from another repository of the same registry. */
  mounted: number;
  /** Of those that were sent. */
  bytes: number;
}

export interface BlobCopier {
  readonly count: BlobCount;
  /** To be called within `attempt`. */
  copy(from: Repository, to: Repository, blob: BlobReference): Promise<void>;
}

/**
 * Copies blobs to one registry, each of them once: what several repositories hold is sent to the first of them, and
 * taken from there by the others. Large blobs lie in the temporary folder meanwhile.
 */
export function createBlobCopier(files: Files, temporary: string): BlobCopier {
  const count: BlobCount = { sent: 0, mounted: 0, bytes: 0 };
  /** The repository that had a blob last. One copy of a blob waits for the other. */
  const placed = new Map<string, Promise<string | undefined>>();

  const send = async (from: Repository, to: Repository, blob: BlobReference): Promise<void> => {
    const { digest, size } = blob;
    if (size <= memoryLimit) {
      const content = need(await from.client.pullBlob(from.repository, blob));
      need(await to.client.pushBlob(to.repository, { digest, size, content }));
    } else {
      const file = joinPath(temporary, hexOf(digest));
      try {
        need(await from.client.pullBlobToFile(from.repository, blob, file));
        need(await to.client.pushBlob(to.repository, { digest, size, content: { file } }));
      } finally {
        await files.remove(file);
      }
    }
    count.sent += 1;
    count.bytes += size;
  };

  const place = async (
    from: Repository,
    to: Repository,
    blob: BlobReference,
    known: string | undefined,
  ): Promise<void> => {
    if (known === to.repository || need(await to.client.hasBlob(to.repository, blob.digest))) return;
    const near = [known, isSameRegistry(from.client, to.client) ? from.repository : undefined];
    for (const repository of near) {
      if (repository === undefined || repository === to.repository) continue;
      if (!need(await to.client.mountBlob(to.repository, blob.digest, repository))) continue;
      count.mounted += 1;
      return;
    }
    await send(from, to, blob);
  };

  return {
    count,
    async copy(from, to, blob) {
      const earlier = placed.get(blob.digest);
      const work = (async () => place(from, to, blob, await earlier))();
      placed.set(
        blob.digest,
        work.then(
          () => to.repository,
          () => undefined,
        ),
      );
      await work;
    },
  };
}

function isSameRegistry({ address: a }: RegistryClient, { address: b }: RegistryClient): boolean {
  return a.origin === b.origin;
}
