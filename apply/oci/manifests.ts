import { invariant } from "../../diagnostics/internal-error.ts";
import { RemoteFault } from "../../formats/http/remote-fault.ts";
import { digestOf } from "../../formats/oci/digest.ts";
import { mediaTypes } from "../../formats/oci/media-types.ts";
import { isDigest } from "./address.ts";
import type { Answer } from "./answer.ts";
import { BodyFault, checkDigest, readWhole } from "./body.ts";
import { ociDiagnostics } from "./diagnostics.ts";
import { repositoryScope } from "./scope.ts";
import type { Session } from "./session.ts";
import type { Transport } from "./transport.ts";

/** A manifest or an index, as the very bytes that its digest is of. */
export interface Manifest {
  readonly mediaType: string;
  readonly digest: string;
  /** Bytes. */
  readonly size: number;
  readonly content: Uint8Array;
}

/** What a registry says of a manifest, which is not verified. */
export interface ManifestHead {
  readonly mediaType: string;
  readonly digest: string;
}

export interface ManifestPush {
  /** The subject that the registry says to have noted (OCI-Subject): it keeps the list of referrers itself. */
  readonly subject: string | undefined;
}

export interface Manifests {
  /** Undefined where the registry has no such tag or digest. */
  head(repository: string, reference: string): Promise<ManifestHead | undefined>;
  pull(repository: string, reference: string): Promise<Manifest | undefined>;
  /** Under its digest, or under a tag. All that it names must be there. */
  push(repository: string, manifest: Manifest, tag?: string): Promise<ManifestPush>;
}

/** What registries take (distribution: 4 MiB). */
export const manifestLimit = 4 << 20;

/** Without these, distribution says that a manifest is not there, even for any type, and by digest. */
const accept = [
  mediaTypes.manifest,
  mediaTypes.index,
  "application/vnd.docker.distribution.manifest.v2+json",
  "application/vnd.docker.distribution.manifest.list.v2+json",
].join(", ");

export function createManifests(session: Session, transport: Transport): Manifests {
  const exchange = (repository: string, reference: string, verb: string) => ({
    url: new URL(`/v2/${repository}/manifests/${reference}`, session.address.origin),
    scopes: [repositoryScope(repository, session.access)],
    action: `${verb} ${nameOf(reference)} of ${repository}`,
  });

  const pull = (repository: string, reference: string): Promise<Manifest | undefined> =>
    transport.send(
      { ...exchange(repository, reference, "read"), method: "GET", headers: { accept }, accepts: [200, 404] },
      async (answer) => {
        if (answer.status === 404) return undefined;
        const content = await readWhole(answer.body, manifestLimit);
        const digest = digestOf(content);
        checkJson(answer, content);
        const reported = answer.header("docker-content-digest");
        for (const expected of [isDigest(reference) ? reference : digest, reported ?? digest])
          if (digest !== expected) throw otherContent(digest, expected);
        return { mediaType: typeOf(answer), digest, size: content.length, content };
      },
    );

  return {
    pull,
    async head(repository, reference) {
      const found = await transport.send(
        { ...exchange(repository, reference, "look for"), method: "HEAD", headers: { accept }, accepts: [200, 404] },
        async (answer) => {
          if (answer.status === 404) return undefined;
          if (isDigest(reference)) checkDigest(answer, reference);
          return { mediaType: typeOf(answer), digest: answer.header("docker-content-digest") };
        },
      );
      if (found === undefined) return undefined;
      const { mediaType, digest = "" } = found;
      // Some registries report no digest: it is that of what they give.
      return isDigest(digest) ? { mediaType, digest } : pull(repository, reference);
    },
    async push(repository, manifest, tag) {
      const { mediaType, digest, content } = manifest;
      invariant(digestOf(content) === digest, `the manifest ${digest} has other bytes`);
      const common = exchange(repository, tag ?? digest, "push");
      if (content.length > manifestLimit) {
        const reason = `the manifest has ${content.length} bytes`;
        const values = { registry: session.address.host, action: common.action, reason };
        throw new RemoteFault(ociDiagnostics.create("too-large", {}, values));
      }
      return transport.send(
        { ...common, method: "PUT", headers: { "content-type": mediaType }, body: content, accepts: [201] },
        async (answer) => {
          checkDigest(answer, digest);
          return { subject: answer.header("oci-subject") };
        },
      );
    },
  };
}

/** A digest is too long to be read in a sentence. */
function nameOf(reference: string): string {
  return isDigest(reference) ? `the manifest ${reference.slice(0, 19)}…` : `the tag ${reference}`;
}

function typeOf(answer: Answer): string {
  return (answer.header("content-type") ?? "").replace(/;.*$/, "").trim();
}

function otherContent(digest: string, expected: string): BodyFault {
  return new BodyFault("mismatch", `what came has the digest ${digest}, not ${expected.slice(0, 80)}`);
}

/** Where an answer says neither its length nor its digest, only this shows that it was cut. */
function checkJson(answer: Answer, content: Uint8Array): void {
  try {
    JSON.parse(new TextDecoder().decode(content));
  } catch {
    const isWhole = answer.header("content-length") === String(content.length);
    throw new BodyFault(isWhole ? "garbled" : "short", "what came is not JSON");
  }
}
