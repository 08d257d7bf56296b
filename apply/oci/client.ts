import { invariant } from "../../diagnostics/internal-error.ts";
import type { Outcome } from "../../diagnostics/outcome.ts";
import { settle } from "../../formats/http/remote-fault.ts";
import type { BuiltArtifact } from "../../formats/oci/recipe.ts";
import type { System } from "../../system/system.ts";
import { isDigest, isRepository, isTag, type RegistryAddress } from "./address.ts";
import { createAuthoriser } from "./authoriser.ts";
import { type BlobPush, type BlobReference, type BlobSource, createBlobs } from "./blobs.ts";
import { type Credential, secretsOf } from "./credential.ts";
import { findCredential } from "./credentials.ts";
import { createManifests, type Manifest, type ManifestHead, type ManifestPush } from "./manifests.ts";
import { pushArtifact } from "./push-artifact.ts";
import type { Referrer } from "./referrer.ts";
import { createReferrers } from "./referrers.ts";
import type { Session } from "./session.ts";
import { listTags } from "./tags.ts";
import { createTransport } from "./transport.ts";

export interface RegistryOptions {
  /** What tokens are asked for; "pull" where nothing will be written. */
  readonly access: "pull" | "push";
  /** Used instead of those that are found. */
  readonly credential?: { readonly username: string; readonly password: string };
  /** Milliseconds for which a registry may be silent; a minute unless said. */
  readonly silence?: number;
}

/**
 * A registry, by the OCI distribution specification 1.1. Repositories are named from the registry's root. Nothing is
 * thrown for what a registry or the network does: each operation gives its value or says why there is none.
 */
export interface RegistryClient {
  readonly address: RegistryAddress;
  hasBlob(repository: string, digest: string): Promise<Outcome<boolean>>;
  /** Sends a blob unless it is there, or takes it from another repository of this registry. */
  pushBlob(repository: string, blob: BlobSource, mountFrom?: string): Promise<Outcome<BlobPush>>;
  /** Takes a blob from another repository of this registry, without sending it; false where the registry does not. */
  mountBlob(repository: string, digest: string, from: string): Promise<Outcome<boolean>>;
  pullBlob(repository: string, blob: BlobReference): Promise<Outcome<Uint8Array>>;
  /** Writes a blob to a file, in bounded memory. The file appears when all of it has been verified. */
  pullBlobToFile(repository: string, blob: BlobReference, path: string): Promise<Outcome<void>>;
  /** By tag or digest; undefined where it is not there. What it gives is the registry's word. */
  headManifest(repository: string, reference: string): Promise<Outcome<ManifestHead | undefined>>;
  /** By tag or digest; undefined where it is not there. The digest given is that of the bytes. */
  pullManifest(repository: string, reference: string): Promise<Outcome<Manifest | undefined>>;
  pushManifest(repository: string, manifest: Manifest, tag?: string): Promise<Outcome<ManifestPush>>;
  /** Blobs, manifest, tag, in this order. Gives the number of blobs that had to be sent. */
  pushArtifact(repository: string, artifact: BuiltArtifact, tag?: string): Promise<Outcome<number>>;
  listTags(repository: string): Promise<Outcome<readonly string[]>>;
  listReferrers(repository: string, subject: string, artifactType?: string): Promise<Outcome<readonly Referrer[]>>;
  /** Pushes a manifest with a subject, and sees to it that it is found from there. */
  attachReferrer(repository: string, manifest: Manifest): Promise<Outcome<void>>;
}

export function createRegistryClient(
  system: System,
  address: RegistryAddress,
  options: RegistryOptions,
): RegistryClient {
  const session = createSession(system, address, options);
  const transport = createTransport(session, createAuthoriser(session));
  const blobs = createBlobs(session, transport);
  const manifests = createManifests(session, transport);
  const referrers = createReferrers(session, transport, manifests);
  return {
    address,
    hasBlob: (repository, digest) => settle(() => blobs.has(named(repository), digested(digest))),
    pushBlob: (repository, blob, mountFrom) => settle(() => blobs.push(named(repository), blob, mountFrom)),
    mountBlob: (repository, digest, from) =>
      settle(() => blobs.mount(named(repository), digested(digest), named(from))),
    pullBlob: (repository, blob) => settle(() => blobs.pull(named(repository), blob)),
    pullBlobToFile: (repository, blob, path) => settle(() => blobs.pullToFile(named(repository), blob, path)),
    headManifest: (repository, reference) => settle(() => manifests.head(named(repository), referenced(reference))),
    pullManifest: (repository, reference) => settle(() => manifests.pull(named(repository), referenced(reference))),
    pushManifest: (repository, manifest, tag) =>
      settle(() => manifests.push(named(repository), manifest, tag === undefined ? undefined : referenced(tag))),
    pushArtifact: (repository, artifact, tag) =>
      settle(() =>
        pushArtifact(blobs, manifests, named(repository), artifact, tag === undefined ? undefined : referenced(tag)),
      ),
    listTags: (repository) => settle(() => listTags(session, transport, named(repository))),
    listReferrers: (repository, subject, artifactType) =>
      settle(() => referrers.list(named(repository), digested(subject), artifactType)),
    attachReferrer: (repository, manifest) => settle(() => referrers.attach(named(repository), manifest)),
  };
}

function createSession(system: System, address: RegistryAddress, options: RegistryOptions): Session {
  const { access, silence = 60_000 } = options;
  const secrets = new Set<string>();
  const hide = (secret: string): void => void (secret !== "" && secrets.add(secret));
  const look = async (): Promise<Credential | undefined> => {
    const given = options.credential;
    const found: Credential | undefined =
      given === undefined
        ? await findCredential(system, address)
        : { kind: "password", ...given, source: "the ones given" };
    if (found !== undefined) for (const secret of secretsOf(found)) hide(secret);
    return found;
  };
  let credential: Promise<Credential | undefined> | undefined;
  return {
    system,
    address,
    access,
    silence,
    credential: () => (credential ??= look()),
    // Not looked for only to be named: files that nobody needs may be broken.
    source: async () =>
      credential === undefined ? "none were asked for" : ((await credential)?.source ?? "none were found"),
    hide,
    redact: (text) =>
      [...secrets].sort((a, b) => b.length - a.length).reduce((rest, one) => rest.replaceAll(one, "***"), text),
  };
}

// Names come from what was compiled and validated, or are validated where a user types them: another one is a bug, and
// would be another URL.
function named(repository: string): string {
  invariant(isRepository(repository), `${repository} is no name of a repository`);
  return repository;
}

function digested(digest: string): string {
  invariant(isDigest(digest), `${digest} is no digest`);
  return digest;
}

function referenced(reference: string): string {
  invariant(isDigest(reference) || isTag(reference), `${reference} is neither a tag nor a digest`);
  return reference;
}
