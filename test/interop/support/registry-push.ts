import type { Descriptor } from "../../../formats/oci/manifest.ts";
import { mediaTypes } from "../../../formats/oci/media-types.ts";
import type { Blob, BuiltArtifact } from "../../../formats/oci/recipe.ts";

/** A repository of a registry without TLS: `http://<host>/v2/<path>`. */
export function repositoryUrl(host: string, path: string): string {
  return `http://${host}/v2/${path}`;
}

/** Puts an artifact's blobs and manifest, by digest and, where given, under a tag. */
export async function pushArtifact(repository: string, artifact: BuiltArtifact, tag?: string): Promise<void> {
  for (const blob of artifact.blobs) await pushBlob(repository, blob);
  await putManifest(repository, artifact.manifest, tag ?? artifact.manifest.digest);
}

/**
 * Puts an artifact that has a subject. A registry without the referrers API does not say `OCI-Subject`; then the
 * index under the tag `sha256-<hex>` is kept here (distribution specification 1.1, "Referrers Tag Schema").
 */
export async function pushReferrer(repository: string, subject: string, artifact: BuiltArtifact): Promise<void> {
  for (const blob of artifact.blobs) await pushBlob(repository, blob);
  const answer = await putManifest(repository, artifact.manifest, artifact.manifest.digest);
  if (answer.headers.has("oci-subject")) return;
  const tag = subject.replace(":", "-");
  const manifests = [...(await fallbackIndex(repository, tag)), entryOf(artifact.manifest)];
  const content = new TextEncoder().encode(
    JSON.stringify({ schemaVersion: 2, mediaType: mediaTypes.index, manifests }),
  );
  await putManifest(repository, { mediaType: mediaTypes.index, digest: "", size: content.length, content }, tag);
}

/** The bundles that hang on a manifest, by either way. */
export async function referrersOf(repository: string, subject: string): Promise<readonly Uint8Array[]> {
  const listed = await fetch(`${repository}/referrers/${subject}`);
  const entries = listed.ok
    ? ((await listed.json()) as Index).manifests
    : await fallbackIndex(repository, subject.replace(":", "-"));
  return Promise.all(
    entries.map(async ({ digest }) => {
      const manifest = await fetch(`${repository}/manifests/${digest}`, { headers: { accept: mediaTypes.manifest } });
      const { layers } = (await manifest.json()) as { readonly layers: readonly { readonly digest: string }[] };
      const blob = await fetch(`${repository}/blobs/${layers[0]?.digest}`);
      return new Uint8Array(await blob.arrayBuffer());
    }),
  );
}

interface Index {
  readonly manifests: readonly IndexEntry[];
}

interface IndexEntry extends Descriptor {
  readonly artifactType?: string | undefined;
  readonly annotations?: object | undefined;
}

async function fallbackIndex(repository: string, tag: string): Promise<Index["manifests"]> {
  const found = await fetch(`${repository}/manifests/${tag}`, { headers: { accept: mediaTypes.index } });
  return found.ok ? ((await found.json()) as Index).manifests : [];
}

/** An entry of the index repeats the manifest's artifact type and annotations. */
function entryOf({ mediaType, digest, size, content }: Blob): IndexEntry {
  const manifest = JSON.parse(new TextDecoder().decode(content)) as { artifactType?: string; annotations?: object };
  return { mediaType, digest, size, artifactType: manifest.artifactType, annotations: manifest.annotations };
}

async function pushBlob(repository: string, { digest, content }: Blob): Promise<void> {
  const opened = await checked(fetch(`${repository}/blobs/uploads/`, { method: "POST" }));
  const upload = new URL(opened.headers.get("location") ?? "", opened.url);
  upload.searchParams.set("digest", digest);
  const headers = { "content-type": "application/octet-stream" };
  await checked(fetch(upload, { method: "PUT", headers, body: new globalThis.Blob([new Uint8Array(content)]) }));
}

function putManifest(repository: string, { mediaType, content }: Blob, reference: string): Promise<Response> {
  const body = new globalThis.Blob([new Uint8Array(content)]);
  const headers = { "content-type": mediaType };
  return checked(fetch(`${repository}/manifests/${reference}`, { method: "PUT", headers, body }));
}

async function checked(request: Promise<Response>): Promise<Response> {
  const response = await request;
  if (!response.ok) throw new Error(`${response.url}: ${response.status} ${await response.text()}`);
  return response;
}
