import { createHash } from "node:crypto";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { fail } from "../../diagnostics/outcome.ts";
import { type ManifestFile, markerName, type OutputManifest } from "../../formats/manifest/manifest.ts";
import { parseManifest } from "../../formats/manifest/parse.ts";
import { folderOf } from "../../system/path.ts";
import { reviewDiagnostics } from "./diagnostics.ts";
import type { TreeSource } from "./source.ts";

/** A file that a manifest names, as it stands. */
export interface TreeFile extends ManifestFile {
  /** Undefined where the other side has the same, and nobody had to read it. */
  readonly bytes: Uint8Array | undefined;
  /** Digest of the bytes, which a hand may have changed. 64 hex digits. */
  readonly found: string;
}

export interface TreeTopology {
  readonly site: string;
  readonly topology: string;
  /** Ids of the scores that no file carries. */
  readonly notRealised: readonly string[];
  /** By path. */
  readonly files: ReadonlyMap<string, TreeFile>;
}

/** What was compiled, with all that is wrong with it. Topologies are by `<site>/<topology>`. */
export interface CompiledTree {
  readonly place: string;
  readonly topologies: ReadonlyMap<string, TreeTopology>;
  readonly faults: readonly Diagnostic[];
}

/** What the manifests of a tree say. */
export interface TreeManifests {
  readonly source: TreeSource;
  readonly manifests: readonly { readonly folder: string; readonly manifest: OutputManifest }[];
  readonly faults: readonly Diagnostic[];
}

/** Files of a tree by their paths from the output folder, with the digests that their manifests say. */
export type KnownFiles = ReadonlyMap<string, string>;

/** Reads the manifests of a tree. A half-written tree ends the `attempt`. `parse` is for trees that have much in common. */
export async function readManifests(source: TreeSource, parse = createManifestParser()): Promise<TreeManifests> {
  const { place } = source;
  if (await source.has(markerName)) return fail(reviewDiagnostics.create("unfinished", {}, { place }));
  const faults: Diagnostic[] = [];
  const manifests = [...(await source.read(await source.manifests()))].flatMap(([path, bytes]) => {
    const { value, faults: found } = parse(new TextDecoder().decode(bytes));
    if (value !== undefined && found.length === 0) return [{ folder: folderOf(path), manifest: value }];
    const reason = found[0]?.message ?? "It says nothing.";
    faults.push(reviewDiagnostics.create("damaged-manifest", {}, { path: `${place}/${path}`, reason }));
    return [];
  });
  return { source, manifests, faults };
}

/** Parses equal texts once: most topologies are the same on both sides. */
export function createManifestParser(): typeof parseManifest {
  const parsed = new Map<string, ReturnType<typeof parseManifest>>();
  return (text) => {
    const found = parsed.get(text) ?? parseManifest(text);
    parsed.set(text, found);
    return found;
  };
}

/**
 * Reads the files that manifests name, each byte against its digest, but for those that are known to be the same on the
 * other side. Faults are told, and the rest is read.
 */
export async function readFiles(
  { source, manifests, faults: before }: TreeManifests,
  known: KnownFiles = new Map(),
): Promise<CompiledTree> {
  const { place } = source;
  const faults = [...before];
  const isKnown = (file: ManifestFile, path: string): boolean => known.get(path) === file.sha256;
  const bodies = await source.read(pathsOf(manifests).flatMap(({ file, path }) => (isKnown(file, path) ? [] : [path])));
  const topologies = manifests.map(({ folder, manifest }): readonly [string, TreeTopology] => {
    const [site = "", topology = ""] = folder.split("/");
    const files = manifest.files.flatMap((file): readonly (readonly [string, TreeFile])[] => {
      const path = `${folder}/${file.path}`;
      if (isKnown(file, path)) return [[file.path, { ...file, bytes: undefined, found: file.sha256 }]];
      return checkFile(file, path, bodies, place, faults);
    });
    return [folder, { site, topology, notRealised: manifest.notRealised, files: new Map(files) }];
  });
  return { place, topologies: new Map(topologies), faults };
}

/** The files that the manifests of both sides know by one digest, and whose bytes are the same without being read. */
export function findKnownFiles(base: TreeManifests, head: TreeManifests, unchanged: ReadonlySet<string>): KnownFiles {
  const before = new Map(pathsOf(base.manifests).map(({ file, path }) => [path, file.sha256]));
  return new Map(
    pathsOf(head.manifests).flatMap(({ file: { sha256 }, path }) =>
      unchanged.has(path) && before.get(path) === sha256 ? [[path, sha256] as const] : [],
    ),
  );
}

/** Manifests without the files of topologies in which nothing differs: one manifest for both sides, and all files unchanged. */
export function leaveOutSame(tree: TreeManifests, other: TreeManifests, unchanged: ReadonlySet<string>): TreeManifests {
  const others = new Set(other.manifests.map(({ manifest }) => manifest));
  const manifests = tree.manifests.map(({ folder, manifest }) => {
    const isSame = others.has(manifest) && manifest.files.every(({ path }) => unchanged.has(`${folder}/${path}`));
    return { folder, manifest: isSame ? { ...manifest, files: [] } : manifest };
  });
  return { ...tree, manifests };
}

/** Every file that manifests name, by its path from the output folder. */
function pathsOf(
  manifests: TreeManifests["manifests"],
): readonly { readonly file: ManifestFile; readonly path: string }[] {
  return manifests.flatMap(({ folder, manifest }) =>
    manifest.files.map((file) => ({ file, path: `${folder}/${file.path}` })),
  );
}

function checkFile(
  file: ManifestFile,
  path: string,
  bodies: ReadonlyMap<string, Uint8Array>,
  place: string,
  faults: Diagnostic[],
): readonly (readonly [string, TreeFile])[] {
  const bytes = bodies.get(path);
  if (bytes === undefined) {
    faults.push(reviewDiagnostics.create("missing-file", {}, { path: `${place}/${path}` }));
    return [];
  }
  const found = createHash("sha256").update(bytes).digest("hex");
  if (found !== file.sha256)
    faults.push(
      reviewDiagnostics.create("changed-file", {}, { path: `${place}/${path}`, found, expected: file.sha256 }),
    );
  return [[file.path, { ...file, bytes, found }]];
}
