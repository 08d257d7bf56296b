import { createHash } from "node:crypto";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { hasErrors } from "../../diagnostics/diagnostic.ts";
import { failure, type Outcome, success } from "../../diagnostics/outcome.ts";
import { type ManifestFile, markerName, type OutputManifest } from "../../formats/manifest/manifest.ts";
import { parseManifest } from "../../formats/manifest/parse.ts";
import { mapConcurrently } from "../../system/map-concurrently.ts";
import { joinPath } from "../../system/path.ts";
import type { System } from "../../system/system.ts";
import { treeDiagnostics } from "./diagnostics.ts";

/** A topology's folder in `out/`, of which every byte is what its manifest says. */
export interface ReviewedTree {
  /** `out/<site>/<topology>`. */
  readonly folder: string;
  readonly manifest: OutputManifest;
  /** sha256 of manifest.json, 64 hex digits: it stands for the whole tree. */
  readonly manifestSha256: string;
  /** The bytes of each file that the manifest names, by its path. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** How many files are read at once. */
const readsAtOnce = 16;

/** Reads a topology's folder and refuses one that differs from its manifest. Files that no manifest names are nobody's, and stay out. */
export async function readReviewedTree(
  system: System,
  out: string,
  site: string,
  topology: string,
): Promise<Outcome<ReviewedTree>> {
  const folder = joinPath(out, site, topology);
  const path = joinPath(folder, "manifest.json");
  if ((await system.files.stat(joinPath(out, markerName))) !== undefined)
    return failure(treeDiagnostics.create("unfinished", {}, { out }));
  if ((await system.files.stat(path))?.kind !== "file")
    return failure(treeDiagnostics.create("no-manifest", {}, { path }));
  const bytes = await system.files.read(path);
  const { value: manifest, faults } = parseManifest(new TextDecoder().decode(bytes));
  if (manifest === undefined || faults.length > 0) {
    const reason = faults[0]?.message ?? "it says nothing.";
    return failure(treeDiagnostics.create("damaged-manifest", {}, { path, reason }));
  }
  const read = await mapConcurrently(manifest.files, readsAtOnce, (file) => readFile(system, folder, file));
  const found = read.flatMap(({ faults: own }) => own);
  if (hasErrors(found)) return failure(...found);
  const files = new Map(read.map((file) => [file.path, file.bytes]));
  return success({ folder, manifest, manifestSha256: sha256(bytes), files });
}

interface ReadFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly faults: readonly Diagnostic[];
}

async function readFile(system: System, folder: string, { path, sha256: expected }: ManifestFile): Promise<ReadFile> {
  const place = joinPath(folder, path);
  const none = { path, bytes: new Uint8Array() };
  if ((await system.files.stat(place))?.kind !== "file")
    return { ...none, faults: [treeDiagnostics.create("missing-file", {}, { path: place })] };
  const bytes = await system.files.read(place);
  const found = sha256(bytes);
  if (found === expected) return { path, bytes, faults: [] };
  return { ...none, faults: [treeDiagnostics.create("changed-file", {}, { path: place, found, expected })] };
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
