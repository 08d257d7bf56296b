import { createHash } from "node:crypto";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { fail } from "../../diagnostics/outcome.ts";
import { type ManifestFile, markerName } from "../../formats/manifest/manifest.ts";
import { parseManifest } from "../../formats/manifest/parse.ts";
import { folderOf } from "../../system/path.ts";
import { reviewDiagnostics } from "./diagnostics.ts";
import type { TreeSource } from "./source.ts";

/** A file that a manifest names, as it stands. */
export interface TreeFile extends ManifestFile {
  readonly bytes: Uint8Array;
  /** Of the bytes, which a hand may have changed. 64 hex digits. */
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

/** Reads a tree, each byte against its manifest. A half-written one ends the `attempt`; other faults are told, and the rest is read. */
export async function readCompiledTree(source: TreeSource): Promise<CompiledTree> {
  const { place } = source;
  if (await source.has(markerName)) return fail(reviewDiagnostics.create("unfinished", {}, { place }));
  const paths = await source.manifests();
  const faults: Diagnostic[] = [];
  const manifests = [...(await source.read(paths))].flatMap(([path, bytes]) => {
    const { value, faults: found } = parseManifest(new TextDecoder().decode(bytes));
    if (value !== undefined && found.length === 0) return [{ folder: folderOf(path), manifest: value }];
    const reason = found[0]?.message ?? "It says nothing.";
    faults.push(reviewDiagnostics.create("damaged-manifest", {}, { path: `${place}/${path}`, reason }));
    return [];
  });
  const bodies = await source.read(
    manifests.flatMap(({ folder, manifest }) => manifest.files.map((file) => `${folder}/${file.path}`)),
  );
  const topologies = manifests.map(({ folder, manifest }): readonly [string, TreeTopology] => {
    const [site = "", topology = ""] = folder.split("/");
    const files = manifest.files.flatMap((file) => checkFile(file, `${folder}/${file.path}`, bodies, place, faults));
    return [folder, { site, topology, notRealised: manifest.notRealised, files: new Map(files) }];
  });
  return { place, topologies: new Map(topologies), faults };
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
