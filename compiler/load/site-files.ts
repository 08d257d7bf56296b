import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { systemFailure } from "../../system/failure.ts";
import { matchesGlob } from "../../system/glob.ts";
import { compareText, extensionOf, isInside, joinPath } from "../../system/path.ts";
import type { Entry, System } from "../../system/system.ts";
import { loadDiagnostics } from "./diagnostics.ts";
import type { SourceKind } from "./source-set.ts";

const kinds: Readonly<Record<string, SourceKind>> = { ".cue": "cue", ".json": "json", ".yaml": "yaml", ".yml": "yaml" };
const notSpecs = new Set(["node_modules", "package.json", "package-lock.json", "tsconfig.json", "harmony.yaml"]);

export interface FoundFile {
  /** From the folder that was walked. */
  readonly path: string;
  readonly kind: SourceKind | "other";
}

export interface WalkOptions {
  /** The walked folder, as the user would name it. */
  readonly folder: string;
  /** The folder that links must not leave, with its own links followed. */
  readonly root: string;
  /** Patterns of paths to leave out. */
  readonly ignore: readonly string[];
  /** Absolute path of the output folder, which is never a source. */
  readonly out: string;
  /** Folders that are sites of their own, relative to the walked one. */
  readonly except: ReadonlySet<string>;
  readonly report: (diagnostic: Diagnostic) => void;
}

/** The files below a folder, less hidden ones, tools' own and ignored ones. `cue.mod` is walked, too: CUE reads it. */
export async function findFiles(system: System, options: WalkOptions): Promise<FoundFile[]> {
  const found: FoundFile[] = [];
  const walk = async (folder: string): Promise<void> => {
    const entries = await listFolder(system, joinPath(options.folder, folder), options);
    for (const entry of [...entries].sort((a, b) => compareText(a.name, b.name))) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (isLeftOut(system, path, entry, options)) continue;
      const kind = entry.kind === "link" ? await linkKind(system, path, options) : entry.kind;
      if (kind === "directory" && entry.kind === "directory") await walk(path);
      else if (kind === "file") found.push({ path, kind: sourceKind(path) });
    }
  };
  await walk("");
  return found;
}

async function listFolder(system: System, path: string, { report }: WalkOptions): Promise<readonly Entry[]> {
  try {
    return await system.files.list(path);
  } catch (error) {
    const failure = systemFailure(error);
    if (failure === undefined) throw error;
    report(loadDiagnostics.create("unreadable", {}, { path, reason: failure.reason }));
    return [];
  }
}

function isLeftOut(system: System, path: string, entry: Entry, options: WalkOptions): boolean {
  const absolute = joinPath(system.workingDirectory, joinPath(options.folder, path));
  return (
    entry.name.startsWith(".") ||
    notSpecs.has(entry.name) ||
    absolute === options.out ||
    options.except.has(path) ||
    options.ignore.some((pattern) => matchesGlob(path, pattern))
  );
}

function sourceKind(path: string): SourceKind | "other" {
  return isInCueMod(path) ? "other" : (kinds[extensionOf(path)] ?? "other");
}

export function isInCueMod(path: string): boolean {
  return path.startsWith("cue.mod/") || path.includes("/cue.mod/");
}

/** A link to a file of the site counts as that file; a link to one of its folders says nothing new. */
async function linkKind(system: System, path: string, options: WalkOptions): Promise<"file" | "none"> {
  const shown = joinPath(options.folder, path);
  const real = await system.files.realPath(shown).catch(() => undefined);
  if (real !== undefined && isInside(real, options.root))
    return (await system.files.stat(real))?.kind === "file" ? "file" : "none";
  if (real === undefined) {
    const at = { file: shown, line: 1, column: 1 };
    if (sourceKind(path) !== "other")
      options.report(loadDiagnostics.create("unreadable", { at }, { path: shown, reason: "it is a link to nothing" }));
    return "none";
  }
  if (sourceKind(path) !== "other" || (await system.files.stat(real))?.kind === "directory")
    options.report(
      loadDiagnostics.create(
        "link-out",
        { at: { file: shown, line: 1, column: 1 } },
        { path: shown, root: options.folder },
      ),
    );
  return "none";
}
