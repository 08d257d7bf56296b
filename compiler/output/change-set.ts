import { type Diagnostic, hasErrors } from "../../diagnostics/diagnostic.ts";
import { mapConcurrently } from "../../system/map-concurrently.ts";
import { compareText, folderOf, joinPath } from "../../system/path.ts";
import type { System } from "../../system/system.ts";
import { type StageResult, stageResult } from "../stage.ts";
import type { DesiredFile, DesiredTopology } from "./desired.ts";
import { outputDiagnostics } from "./diagnostics.ts";
import { type Existing, readExisting } from "./existing.ts";

/** What must happen to the output folder so that it holds what the specs give. Paths are from the output folder. */
export interface ChangeSet {
  readonly out: string;
  readonly create: readonly DesiredFile[];
  readonly update: readonly DesiredFile[];
  readonly remove: readonly string[];
  /** How many files are as they should be. */
  readonly unchanged: number;
  /** Paths of an unfinished write of sites that were not compiled now. */
  readonly unfinishedElsewhere: readonly string[];
  /** Paths of an unfinished write of these sites: some may be as they should be by now, and are ours all the same. */
  readonly unfinishedHere: readonly string[];
  /** Must the mark of an unfinished write be taken away? */
  readonly wasUnfinished: boolean;
}

export function isEmpty({ create, update, remove, wasUnfinished }: ChangeSet): boolean {
  return create.length + update.length + remove.length === 0 && !wasUnfinished;
}

/** Compares what lies in the output folder with what is to lie there. Nothing is written. */
export async function compareOutput(
  system: System,
  out: string,
  sites: readonly string[],
  topologies: readonly DesiredTopology[],
): Promise<StageResult<ChangeSet>> {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic);
  const existing = await readExisting(system, out, sites, report);
  const desired = topologies.flatMap(({ files, manifest }) => [...files, manifest]);
  refuseFolders(out, desired, existing, report);
  const states = hasErrors(diagnostics)
    ? []
    : await mapConcurrently(desired, 32, (file) => stateOf(system, out, file, existing));
  const inState = (state: FileState): DesiredFile[] => desired.filter((_, index) => states[index] === state);
  for (const { path } of inState("foreign"))
    report(
      outputDiagnostics.create(
        "foreign-file",
        {},
        { path: joinPath(out, path), folder: joinPath(out, path.split("/").slice(0, 2).join("/")) },
      ),
    );
  const wanted = new Set(desired.map(({ path }) => path));
  const isHere = (path: string): boolean => sites.some((site) => path.startsWith(`${site}/`));
  for (const path of existing.files)
    if (!wanted.has(path) && !existing.owned.has(path))
      report(outputDiagnostics.create("orphan-file", {}, { path: joinPath(out, path) }));
  return stageResult(
    {
      out,
      create: inState("missing"),
      update: inState("changed"),
      remove: [...existing.owned].filter((path) => existing.files.has(path) && !wanted.has(path)).sort(compareText),
      unchanged: inState("same").length,
      unfinishedElsewhere: (existing.unfinished ?? []).filter((path) => !isHere(path)),
      unfinishedHere: (existing.unfinished ?? []).filter(isHere),
      wasUnfinished: existing.unfinished?.some(isHere) === true || existing.unfinished?.length === 0,
    },
    diagnostics,
  );
}

type FileState = "missing" | "changed" | "same" | "foreign";

async function stateOf(
  system: System,
  out: string,
  { path, bytes }: DesiredFile,
  existing: Existing,
): Promise<FileState> {
  if (!existing.files.has(path)) return "missing";
  const found = await system.files.read(joinPath(out, path));
  if (Buffer.compare(found, bytes) === 0) return "same";
  return existing.owned.has(path) ? "changed" : "foreign";
}

/** A link or a foreign file where a folder belongs would lead the write elsewhere. */
function refuseFolders(
  out: string,
  desired: readonly DesiredFile[],
  existing: Existing,
  report: (diagnostic: Diagnostic) => void,
): void {
  const folders = new Set<string>();
  for (const { path } of desired)
    for (let folder = folderOf(path); folder !== "." && !folders.has(folder); folder = folderOf(folder))
      folders.add(folder);
  for (const path of [...folders, ...desired.map((file) => file.path)].sort(compareText)) {
    const kind =
      existing.others.get(path) ??
      (folders.has(path) && existing.files.has(path) && !existing.owned.has(path) ? "file" : undefined);
    if (kind !== undefined) report(outputDiagnostics.create("foreign-folder", {}, { path: joinPath(out, path), kind }));
  }
}
