import { invariant } from "../../diagnostics/internal-error.ts";
import { mediaTypes } from "../../formats/oci/media-types.ts";
import { mapConcurrently } from "../../system/map-concurrently.ts";
import { createFallbackIndex } from "./fallback-index.ts";
import type { Manifest, Manifests } from "./manifests.ts";
import { readPages } from "./pages.ts";
import { entriesOf, type Referrer, referrerOf } from "./referrer.ts";
import { repositoryScope } from "./scope.ts";
import type { Session } from "./session.ts";
import type { Transport } from "./transport.ts";

export interface Referrers {
  /** What refers to a digest, of one type or of any. */
  list(repository: string, subject: string, artifactType?: string): Promise<readonly Referrer[]>;
  /** Pushes a manifest that has a subject, and sees to it that it is found from there. */
  attach(repository: string, manifest: Manifest): Promise<void>;
}

const parallelReads = 4;

export function createReferrers(session: Session, transport: Transport, manifests: Manifests): Referrers {
  const fallback = createFallbackIndex(session, manifests);
  /** One writer of a list at a time, as far as this client goes. */
  const writers = new Map<string, Promise<unknown>>();

  /** The registry's own list; undefined where it keeps none. */
  const fromRegistry = async (repository: string, subject: string): Promise<readonly Referrer[] | undefined> => {
    const first = {
      url: new URL(`/v2/${repository}/referrers/${subject}`, session.address.origin),
      headers: { accept: mediaTypes.index },
      scopes: [repositoryScope(repository, session.access)],
      action: `list what refers to ${subject.slice(0, 19)}… of ${repository}`,
    };
    const pages = await readPages(session, transport, first, withoutApi);
    return pages?.every(({ manifests: entries }) => Array.isArray(entries)) ? pages.flatMap(entriesOf) : undefined;
  };

  /** Clients have written wrong types into such lists: each manifest speaks for itself. */
  const verify = async (repository: string, subject: string, entry: Referrer): Promise<Referrer | undefined> => {
    const manifest = await manifests.pull(repository, entry.digest);
    const found = manifest === undefined ? undefined : referrerOf(manifest);
    if (found?.subject !== subject) return undefined;
    const { subject: _, ...referrer } = found;
    return referrer;
  };

  const fromTag = async (repository: string, subject: string): Promise<readonly Referrer[]> => {
    const entries = await fallback.read(repository, subject);
    const found = await mapConcurrently(entries, parallelReads, (entry) => verify(repository, subject, entry));
    return found.filter((one) => one !== undefined);
  };

  return {
    async list(repository, subject, artifactType) {
      const found = (await fromRegistry(repository, subject)) ?? (await fromTag(repository, subject));
      return found.filter((one) => artifactType === undefined || one.artifactType === artifactType);
    },
    async attach(repository, manifest) {
      const referrer = referrerOf(manifest);
      invariant(referrer !== undefined, `the manifest ${manifest.digest} has no subject`);
      const { subject, ...entry } = referrer;
      const pushed = await manifests.push(repository, manifest);
      // A registry once named the subject without a list to show for it: both are asked for.
      if (pushed.subject === subject && (await fromRegistry(repository, subject)) !== undefined) return;
      const list = `${repository}@${subject}`;
      const before = writers.get(list) ?? Promise.resolve();
      const write = before.catch(() => undefined).then(() => fallback.add(repository, subject, entry));
      writers.set(list, write);
      await write;
    },
  };
}

/** Statuses that registries without a list of referrers give for it. */
const withoutApi = [400, 404, 405, 406, 501];
