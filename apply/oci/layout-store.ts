import { digestOf, hexOf } from "../../formats/oci/digest.ts";
import {
  type LayoutEntry,
  layoutMarker,
  parseLayoutIndex,
  renderLayoutIndex,
  withManifest,
} from "../../formats/oci/layout-index.ts";
import type { Descriptor } from "../../formats/oci/manifest.ts";
import { isForeignLayer, isIndex, parseIndex, parseManifest } from "../../formats/oci/parse.ts";
import { joinPath } from "../../system/path.ts";
import type { Files } from "../../system/system.ts";
import { isDigest } from "./address.ts";
import { BodyFault } from "./body.ts";
import { MissingPart } from "./layout-faults.ts";
import { type Manifest, manifestLimit } from "./manifests.ts";

/** One OCI image layout: the folder of a repository. */
export interface LayoutStore {
  has(digest: string): Promise<boolean>;
  /** Bytes of a blob; undefined where it is not there. */
  sizeOf(digest: string): Promise<number | undefined>;
  read(digest: string): AsyncIterable<Uint8Array>;
  /** The file appears when the last part has come. */
  write(digest: string, parts: AsyncIterable<Uint8Array>): Promise<void>;
  /** What `index.json` lists; nothing where there is none. */
  entries(): Promise<readonly LayoutEntry[]>;
  /** By tag or digest; also what an index names that is listed. */
  find(reference: string): Promise<Descriptor | undefined>;
  readManifest(manifest: Descriptor): Promise<Manifest>;
  /** Lists a manifest, all of whose parts must be there. */
  add(manifest: Manifest, tag: string | undefined): Promise<void>;
}

export function createLayoutStore(files: Files, folder: string, repository: string): LayoutStore {
  const place = joinPath(folder, repository);
  const indexPath = joinPath(place, "index.json");
  const blobPath = (digest: string): string => joinPath(place, "blobs", "sha256", hexOf(digest));
  let isMade = false;
  /** One write of the index at a time. */
  let last: Promise<unknown> = Promise.resolve();

  const make = async (): Promise<void> => {
    if (isMade) return;
    await files.makeFolder(joinPath(place, "blobs", "sha256"));
    const marker = joinPath(place, "oci-layout");
    if ((await files.stat(marker)) === undefined) await files.replace(marker, layoutMarker, 0o644);
    isMade = true;
  };
  const sizeOf = async (digest: string): Promise<number | undefined> => {
    const found = await files.stat(blobPath(digest));
    return found?.kind === "file" ? found.size : undefined;
  };
  const has = async (digest: string): Promise<boolean> => (await sizeOf(digest)) !== undefined;
  const entries = async (): Promise<readonly LayoutEntry[]> => {
    if ((await files.stat(indexPath)) === undefined) return [];
    const found = parseLayoutIndex(await files.read(indexPath));
    if (found === undefined) throw new BodyFault("garbled", `${indexPath} is no index`);
    return found;
  };
  const readManifest = async ({ mediaType, digest, size }: Descriptor): Promise<Manifest> => {
    if (size > manifestLimit) throw new BodyFault("garbled", `the manifest ${digest} has ${size} bytes`);
    const content = await files.read(blobPath(digest));
    const found = digestOf(content);
    if (found !== digest) throw new BodyFault("mismatch", `${blobPath(digest)} has the digest ${found}`);
    return { mediaType, digest, size: content.length, content };
  };
  /** Other programs list an index alone, and keep what it names beside it. */
  const findBelow = async (listed: readonly Descriptor[], digest: string): Promise<Descriptor | undefined> => {
    for (const one of listed) {
      if (one.digest === digest) return one;
      if (!isIndex(one.mediaType) || !(await has(one.digest))) continue;
      const found = await findBelow(parseIndex((await readManifest(one)).content) ?? [], digest);
      if (found !== undefined) return found;
    }
    return undefined;
  };

  const list = async (manifest: Descriptor, tag: string | undefined, turn: Promise<unknown>): Promise<void> => {
    await turn;
    const before = await entries();
    const after = withManifest(before, manifest, tag);
    if (after !== before) await files.replace(indexPath, renderLayoutIndex(after), 0o644);
  };

  return {
    has,
    sizeOf,
    read: (digest) => files.readParts(blobPath(digest)),
    async write(digest, parts) {
      await make();
      await files.replaceFrom(blobPath(digest), parts, 0o644);
    },
    entries,
    readManifest,
    async find(reference) {
      const listed = await entries();
      if (!isDigest(reference)) return listed.find(({ tag }) => tag === reference)?.manifest;
      const direct = listed.find(({ manifest }) => manifest.digest === reference)?.manifest;
      const found =
        direct ??
        (await findBelow(
          listed.map(({ manifest }) => manifest),
          reference,
        ));
      return found !== undefined && (await has(reference)) ? found : undefined;
    },
    async add(manifest, tag) {
      for (const digest of partsOf(manifest)) if (!(await has(digest))) throw new MissingPart(digest);
      await make();
      if (!(await has(manifest.digest))) await files.replace(blobPath(manifest.digest), manifest.content, 0o644);
      const write = list(manifest, tag, last);
      last = write.catch(() => undefined);
      await write;
    },
  };
}

/** What must be there before a manifest may be named. */
function partsOf({ mediaType, content }: Manifest): readonly string[] {
  if (isIndex(mediaType)) return (parseIndex(content) ?? []).map(({ digest }) => digest);
  const parsed = parseManifest(content);
  if (parsed === undefined) throw new BodyFault("garbled", "it is no OCI manifest");
  const layers = parsed.layers.filter((layer) => !isForeignLayer(layer.mediaType));
  return [parsed.config, ...layers].map(({ digest }) => digest);
}
