import { RemoteFault } from "../../formats/http/remote-fault.ts";
import { compactJson } from "../../formats/json/render.ts";
import { isJsonObject, type JsonObject } from "../../formats/json/value.ts";
import { digestOf } from "../../formats/oci/digest.ts";
import { mediaTypes } from "../../formats/oci/media-types.ts";
import { attempts } from "../../system/retry.ts";
import { ociDiagnostics } from "./diagnostics.ts";
import type { Manifests } from "./manifests.ts";
import { entriesOf, fallbackTag, objectOf, type Referrer } from "./referrer.ts";
import type { Session } from "./session.ts";

/** Milliseconds after which it is looked whether somebody else's write has taken ours away. */
export const settling = 100;

/** The list of referrers under a tag, which clients keep where the registry does not. */
export interface FallbackIndex {
  read(repository: string, subject: string): Promise<readonly Referrer[]>;
  /** Adds an entry. Registries have no compare-and-swap: it is read again, and added again where it was lost. */
  add(repository: string, subject: string, entry: Referrer): Promise<void>;
}

export function createFallbackIndex(session: Session, manifests: Manifests): FallbackIndex {
  /** The index of a subject; empty where there is none. */
  const load = async (repository: string, subject: string): Promise<JsonObject> => {
    const tag = fallbackTag(subject);
    const found = await manifests.pull(repository, tag);
    // GitLab takes such a tag for the subject itself.
    if (found === undefined || found.digest === subject) return {};
    const index = objectOf(found.content);
    if (index !== undefined && Array.isArray(index["manifests"])) return index;
    const values = { registry: session.address.host, action: `read the tag ${tag} of ${repository}` };
    const reason = "it is no list of what refers to a manifest";
    throw new RemoteFault(ociDiagnostics.create("garbled-answer", {}, { ...values, reason }));
  };

  return {
    read: async (repository, subject) => entriesOf(await load(repository, subject)),
    async add(repository, subject, entry) {
      for (let attempt = 0; attempt < attempts; attempt++) {
        const index = await load(repository, subject);
        if (entriesOf(index).some(({ digest }) => digest === entry.digest)) return;
        await manifests.push(repository, withEntry(index, entry), fallbackTag(subject));
        await session.system.clock.sleep(settling * 2 ** attempt);
        if (entriesOf(await load(repository, subject)).some(({ digest }) => digest === entry.digest)) return;
      }
      throw listLost(session, repository, subject, entry.digest);
    },
  };
}

/** A list of what refers to a subject does not keep an entry, however often it is written. */
export function listLost(session: Session, repository: string, subject: string, digest: string): RemoteFault {
  const values = { registry: session.address.host, repository, digest, subject, tag: fallbackTag(subject) };
  return new RemoteFault(ociDiagnostics.create("referrers-lost", {}, values));
}

/** The index with one more entry. What others wrote stays as it is, also what we do not understand. */
function withEntry(index: JsonObject, entry: Referrer): Parameters<Manifests["push"]>[1] {
  const { mediaType, digest, size, artifactType, annotations } = entry;
  const added = {
    mediaType,
    digest,
    size,
    ...(artifactType !== undefined && { artifactType }),
    ...(Object.keys(annotations).length > 0 && { annotations }),
  };
  const others = Array.isArray(index["manifests"]) ? index["manifests"].filter(isJsonObject) : [];
  const text = compactJson({
    ...index,
    schemaVersion: 2,
    mediaType: mediaTypes.index,
    manifests: [...others, added],
  });
  const content = new TextEncoder().encode(text);
  return { mediaType: mediaTypes.index, digest: digestOf(content), size: content.length, content };
}
