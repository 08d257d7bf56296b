import { fail, need, type Outcome } from "../../diagnostics/outcome.ts";
import type { FetchedFile } from "../../formats/lock/lock.ts";
import type { MirroredArtifact } from "../../formats/manifest/release.ts";
import { parseManifest } from "../../formats/oci/parse.ts";
import { readChart } from "../lock/archive.ts";
import type { RegistryClient } from "../oci/client.ts";
import type { Manifest } from "../oci/manifests.ts";
import { releaseDiagnostics } from "./diagnostics.ts";
import { damaged, pullPinned, type Repository } from "./repository.ts";
import { below } from "./store.ts";

/** Opens the registry of a reference such as `oci://host/path:tag@sha256:…`. Ends the `attempt` around it where it names none. */
export type MirrorSource = (reference: string) => Repository;

/** Fetches a chart's archive, verified against its digest. */
export type ArchiveSource = (archive: FetchedFile, name: string) => Promise<Outcome<Uint8Array>>;

/** Where third parties' charts are had. */
export interface ChartSources {
  readonly source: MirrorSource;
  readonly archives: ArchiveSource;
}

export interface Mirrored {
  readonly manifest: Manifest;
  /** Blobs that had to be sent. */
  readonly sent: number;
}

/** Brings a third party's chart below the prefix, under the digest that was reviewed: byte for byte, or an archive wrapped. */
export async function mirrorChart(
  client: RegistryClient,
  { source, archives }: ChartSources,
  { repository, digest, source: from }: MirroredArtifact,
): Promise<Mirrored> {
  const to = below(client, repository);
  const there = need(await client.pullManifest(to, digest));
  if (there !== undefined) return { manifest: there, sent: 0 };
  if (typeof from === "string") return copyChart(source(from), { client, repository: to }, digest);
  const { artifact } = readChart(need(await archives(from, repository)), repository);
  const { manifest } = artifact;
  if (manifest.digest !== digest)
    return fail(
      releaseDiagnostics.create("digest-differs", {}, { repository, found: manifest.digest, expected: digest }),
    );
  return { manifest, sent: need(await client.pushArtifact(to, artifact)) };
}

/** Copies a chart's manifest with all that it names: blobs first. */
async function copyChart(from: Repository, to: Repository, digest: string): Promise<Mirrored> {
  const manifest = await pullPinned(from, digest);
  const { config, layers } = parseManifest(manifest.content) ?? damaged(from, digest);
  let sent = 0;
  for (const blob of [config, ...layers]) {
    if (need(await to.client.hasBlob(to.repository, blob.digest))) continue;
    const content = need(await from.client.pullBlob(from.repository, blob));
    need(await to.client.pushBlob(to.repository, { ...blob, content }));
    sent += 1;
  }
  need(await to.client.pushManifest(to.repository, manifest));
  return { manifest, sent };
}
