import { invariant } from "../../diagnostics/internal-error.ts";
import { mediaTypes } from "../../formats/oci/media-types.ts";
import { mapConcurrently } from "../../system/map-concurrently.ts";
import { attempts } from "../../system/retry.ts";
import { createFallbackIndex, listLost, settling } from "./fallback-index.ts";
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
  /** The registry took a subject without a word, and has no list of it either: it is not asked again. */
  let keepsNone = false;

  /** The registry's own list; undefined where it keeps none. */
  const fromRegistry = async (repository: string, subject: string): Promise<readonly Referrer[] | undefined> => {
    if (keepsNone) return undefined;
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
    if (manifest === undefined || found?.subject !== subject) return undefined;
    const { subject: _, ...referrer } = found;
    return { ...referrer, content: manifest.content };
  };

  const fromTag = async (repository: string, subject: string): Promise<readonly Referrer[]> => {
    const entries = await fallback.read(repository, subject);
    const found = await mapConcurrently(entries, parallelReads, (entry) => verify(repository, subject, entry));
    return found.filter((one) => one !== undefined);
  };

  /**
   * Pushes, and looks whether the registry lists it: of two that come at once, registries have lost one (olareg 0.2 reads
   * its list, and writes it, without a lock). False where the registry keeps no list.
   */
  const pushListed = async (repository: string, subject: string, manifest: Manifest): Promise<boolean> => {
    for (let attempt = 0; attempt < attempts; attempt++) {
      const pushed = await manifests.push(repository, manifest);
      const listed = await fromRegistry(repository, subject);
      // A registry once named the subject without a list to show for it, and lists without a name are of no use.
      if (listed === undefined || pushed.subject !== subject) {
        keepsNone = listed === undefined && pushed.subject === undefined;
        return false;
      }
      if (listed.some(({ digest }) => digest === manifest.digest)) return true;
      await session.system.clock.sleep(settling * 2 ** attempt);
    }
    throw listLost(session, repository, subject, manifest.digest);
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
      const list = `${repository}@${subject}`;
      const before = writers.get(list);
      const write = (async () => {
        await before?.catch(() => undefined);
        if (!(await pushListed(repository, subject, manifest))) await fallback.add(repository, subject, entry);
      })();
      writers.set(list, write);
      await write;
    },
  };
}

/** Statuses that registries without a list of referrers give for it. */
const withoutApi = [400, 404, 405, 406, 501];
