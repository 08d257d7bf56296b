import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { mapConcurrently } from "../../system/map-concurrently.ts";
import { baseName, isInside, joinPath } from "../../system/path.ts";
import type { System } from "../../system/system.ts";
import { type StageResult, stageResult } from "../stage.ts";
import { loadDiagnostics } from "./diagnostics.ts";
import { embeddedFiles } from "./embeds.ts";
import { findSiteFolders } from "./find-sites.ts";
import { readLock } from "./lock.ts";
import { readText } from "./read-text.ts";
import { readSiteConfig } from "./site-config.ts";
import { type FoundFile, findFiles, isInCueMod } from "./site-files.ts";
import type { LoadedSite, Source } from "./source-set.ts";

export interface LoadRequest {
  /** A site's folder, or one above several, as the user named it. */
  readonly path: string;
  /** The output folder, which is never read as a source. */
  readonly out: string;
}

/** Reads every site at or below a folder. Nothing is parsed but `harmony.yaml`. */
export async function load(request: LoadRequest, system: System): Promise<StageResult<readonly LoadedSite[]>> {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic);
  const folder = joinPath(request.path);
  if (!(await isFolder(system, folder, report))) return stageResult([], diagnostics);
  const out = joinPath(request.out.startsWith("/") ? request.out : joinPath(system.workingDirectory, request.out));
  const found = await findSiteFolders(system, folder, out);
  const roots = found.length === 0 ? [""] : found;
  const sites: LoadedSite[] = [];
  for (const root of roots) {
    const place = joinPath(system.workingDirectory, joinPath(folder, root));
    if (isInside(place, out)) {
      report(loadDiagnostics.create("out-over-site", {}, { out: joinPath(request.out), site: joinPath(folder, root) }));
      continue;
    }
    const site = await loadSite(system, joinPath(folder, root), { out, except: nested(root, roots), report });
    if (site !== undefined) sites.push(site);
  }
  if (!roots.includes("")) await refuseStrays(system, folder, { out, except: new Set(roots), report });
  refuseEqualNames(sites, report);
  return stageResult(sites, diagnostics);
}

interface SiteContext {
  readonly out: string;
  readonly except: ReadonlySet<string>;
  readonly report: (diagnostic: Diagnostic) => void;
}

async function isFolder(system: System, path: string, report: (diagnostic: Diagnostic) => void): Promise<boolean> {
  const real = await system.files.realPath(path).catch(() => undefined);
  const stat = real === undefined ? undefined : await system.files.stat(real);
  if (stat === undefined) report(loadDiagnostics.create("not-found", {}, { path }));
  else if (stat.kind !== "directory") report(loadDiagnostics.create("not-a-folder", {}, { path }));
  return stat?.kind === "directory";
}

/** The other sites below a site's root, relative to that root. */
function nested(root: string, roots: readonly string[]): ReadonlySet<string> {
  const prefix = root === "" ? "" : `${root}/`;
  return new Set(
    roots.filter((other) => other !== root && other.startsWith(prefix)).map((other) => other.slice(prefix.length)),
  );
}

async function loadSite(system: System, folder: string, context: SiteContext): Promise<LoadedSite | undefined> {
  const { report } = context;
  const configPath = joinPath(folder, "harmony.yaml");
  const hasConfig = (await system.files.stat(configPath)) !== undefined;
  const configText = hasConfig ? await readText(system, configPath, report) : "";
  const config = configText === undefined ? undefined : readSiteConfig(configText, configPath, report);
  if (config === undefined) return undefined;
  const root = await system.files.realPath(folder);
  const name = config.name ?? baseName(root);
  if (!/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(name)) {
    const at = hasConfig ? { file: configPath, line: 1, column: 1 } : undefined;
    report(loadDiagnostics.create("site-name", { at }, { name, path: configPath }));
    return undefined;
  }
  const found = await findFiles(system, { ...context, folder, root, ignore: config.ignore ?? [] });
  const sources = await readSources(system, folder, found, report);
  if (!found.some(({ kind }) => kind !== "other")) report(loadDiagnostics.create("empty", {}, { path: folder }));
  const lock = await readLock(system, folder, report);
  const locked = lock === "failed" ? { lockFailed: true as const } : lock && { lock };
  return {
    name,
    folder,
    config,
    sources,
    ...locked,
    cueFiles: await readCueFiles(system, folder, found, sources, report),
  };
}

async function readSources(
  system: System,
  folder: string,
  found: readonly FoundFile[],
  report: SiteContext["report"],
): Promise<Source[]> {
  const sources = await mapConcurrently(found, 32, async ({ path, kind }) => {
    if (kind === "other") return undefined;
    const text = await readText(system, joinPath(folder, path), report);
    return text === undefined ? undefined : { path, kind, text };
  });
  return sources.filter((source) => source !== undefined);
}

/** What CUE may read beside its sources. None of it is read where no source is CUE. */
async function readCueFiles(
  system: System,
  folder: string,
  found: readonly FoundFile[],
  sources: readonly Source[],
  report: SiteContext["report"],
): Promise<Record<string, string>> {
  const cue = sources.filter(({ kind }) => kind === "cue");
  if (cue.length === 0) return {};
  const embedded = embeddedFiles(
    cue,
    found.map(({ path }) => path),
  );
  const files: Record<string, string> = {};
  for (const { path, kind } of found) {
    if (!(embedded.has(path) || (kind === "other" && isInCueMod(path)))) continue;
    const text =
      sources.find((source) => source.path === path)?.text ?? (await readText(system, joinPath(folder, path), report));
    if (text !== undefined) files[path] = text;
  }
  return files;
}

/** A document beside the sites would be overlooked: it is an error. */
async function refuseStrays(system: System, folder: string, context: SiteContext): Promise<void> {
  const root = await system.files.realPath(folder);
  for (const { path, kind } of await findFiles(system, { ...context, folder, root, ignore: [] })) {
    if (kind === "other") continue;
    const shown = joinPath(folder, path);
    const text = await readText(system, shown, context.report);
    if (text?.includes("harmony.dev/") === true)
      context.report(
        loadDiagnostics.create("outside-site", { at: { file: shown, line: 1, column: 1 } }, { path: shown }),
      );
  }
}

function refuseEqualNames(sites: readonly LoadedSite[], report: SiteContext["report"]): void {
  const first = new Map<string, LoadedSite>();
  for (const site of sites) {
    const other = first.get(site.name);
    if (other === undefined) first.set(site.name, site);
    else report(loadDiagnostics.create("two-sites", {}, { name: site.name, first: other.folder, second: site.folder }));
  }
}
