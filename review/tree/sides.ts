import { fail } from "../../diagnostics/outcome.ts";
import type { System } from "../../system/system.ts";
import { openBase, type Revision } from "./base.ts";
import {
  type CompiledTree,
  createManifestParser,
  findKnownFiles,
  leaveOutSame,
  readFiles,
  readManifests,
  type TreeManifests,
} from "./compiled-tree.ts";
import { reviewDiagnostics } from "./diagnostics.ts";
import { createFolderSource } from "./folder-source.ts";

/** Both trees of a comparison. */
export interface Sides {
  readonly before: CompiledTree;
  readonly after: CompiledTree;
  /** The revision of the base, which may hold its specs; undefined for a folder. */
  readonly revision?: Revision;
}

/** Reads the output folder. To be run in an `attempt`. */
export async function readHead(system: System, out: string): Promise<CompiledTree> {
  return readFiles(await readOutput(system, out));
}

/** Reads the output folder and its base: a folder, a revision, or the default. To be run in an `attempt`. */
export async function readSides(system: System, base: string | undefined, out: string): Promise<Sides> {
  const parse = createManifestParser();
  const head = await readOutput(system, out, parse);
  const { source, revision } = await openBase(system, base, out);
  const read = await readManifests(source, parse);
  const unchanged = (await source.unchanged?.()) ?? new Set();
  const [old, now] = [leaveOutSame(read, head, unchanged), leaveOutSame(head, read, unchanged)];
  const known = findKnownFiles(old, now, unchanged);
  const [before, after] = [await readFiles(old, known), await readFiles(now, known)];
  return { before, after, ...(revision && { revision }) };
}

async function readOutput(system: System, out: string, parse = createManifestParser()): Promise<TreeManifests> {
  const noTree = reviewDiagnostics.create("no-tree", {}, { place: out });
  if ((await system.files.stat(out))?.kind !== "directory") return fail(noTree);
  const read = await readManifests(createFolderSource(system, out), parse);
  return read.manifests.length === 0 ? fail(...read.faults, noTree) : read;
}
