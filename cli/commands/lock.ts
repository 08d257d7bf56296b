import { Option } from "commander";
import { checkLock, refuseUnknown } from "../../apply/lock/check-lock.ts";
import { updateLock, type WantedChart } from "../../apply/lock/update-lock.ts";
import { type CompiledSite, compile } from "../../compiler/compile.ts";
import { placeDiagnostics } from "../../compiler/place-diagnostics.ts";
import { stageResult } from "../../compiler/stage.ts";
import { at, type Validated } from "../../compiler/validate/validated.ts";
import { type Diagnostic, hasErrors } from "../../diagnostics/diagnostic.ts";
import { attempt } from "../../diagnostics/outcome.ts";
import { type ChartSource, chartKey, compareCharts, type Lock, lockName } from "../../formats/lock/lock.ts";
import { renderLock } from "../../formats/lock/render.ts";
import type { HelmChart } from "../../schemas/generated/types.ts";
import { joinPath } from "../../system/path.ts";
import type { System } from "../../system/system.ts";
import type { DefineCommand } from "../command-result.ts";
import { createCompilerInputs } from "../compiler-inputs.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { createFetcher, type FetchFlags } from "../fetcher.ts";
import { createProgress } from "../progress.ts";
import { countWords, type ReportFormat, reportDiagnostics, reportFormats } from "../report.ts";
import { specsFolder } from "../specs-folder.ts";
import { collectTag } from "../tags.ts";

interface LockOptions extends FetchFlags {
  readonly check?: true;
  /** True for all. */
  readonly update?: true | readonly string[];
  readonly tag?: Readonly<Record<string, string>>;
  readonly format: ReportFormat;
}

const examples = `
Examples:
  harmony lock specs/                     fetches what has no entry yet, drops what is not asked for any more
  harmony lock specs/ --check             fetches nothing; exit code 1 where a lock lacks an entry, or has one too many
  harmony lock specs/ --update            takes what each chart's source has now; review what changes
  harmony lock specs/ --update cache      the same for the HelmChart cache alone
  harmony lock specs/ --offline           from the cache of earlier runs

What is fetched is kept in $XDG_CACHE_HOME/harmony, or ~/.cache/harmony. Credentials for registries come from
HARMONY_REGISTRY_HOST, _USERNAME and _PASSWORD, or from the files of docker, podman and helm.

Exit codes: 0 done, 1 faults, a failure, or with --check a lock that is not what the specs need, 2 usage.`;

/** Adds `harmony lock`. */
export const lockCommand: DefineCommand = (program, system, finish) =>
  void program
    .command("lock")
    .summary("pin third parties' charts in harmony.lock")
    .description(
      "Fetches each chart that a spec names without a digest, and writes to harmony.lock of its site what it is: an input of compile, to be reviewed and committed.",
    )
    .argument(
      "[DIR]",
      "a site's folder, or one above several (default: specs/ where it exists, else the working directory)",
    )
    .option("--check", "write and fetch nothing; fail where a lock is not what the specs need")
    .option("--update [names...]", "take what the sources have now, of these HelmCharts or of all")
    .option("--offline", "fetch nothing: take all from the cache")
    .option("--plain-http", "speak HTTP without TLS, to registries of this machine alone")
    .option("-t, --tag <name=value>", "value of a CUE tag; over harmony.yaml's (repeatable)", collectTag)
    .addOption(new Option("-o, --format <format>", "how diagnostics are told").choices(reportFormats).default("text"))
    .addHelpText("after", examples)
    .action((path: string | undefined, options: LockOptions) => finish(runLock(system, path, options)));

async function runLock(system: System, path: string | undefined, options: LockOptions): Promise<ExitCode> {
  const inputs = createCompilerInputs();
  const progress = createProgress(system);
  try {
    const compilation = await compile(
      {
        path: await specsFolder(system, path),
        out: "out",
        emitters: [],
        userEmitters: async () => stageResult([], []),
        tags: options.tag ?? {},
        strict: false,
        onStage: progress.onStage,
        ...inputs,
      },
      system,
    );
    progress.clear();
    // Warnings of the specs are compile's to tell.
    const faults = compilation.diagnostics.filter(({ severity }) => severity === "error");
    if (!compilation.ok) {
      reportDiagnostics(system, faults, options.format);
      return exitCode.faults;
    }
    const outcome = await settle(system, compilation.sites, options);
    const documents = compilation.sites.flatMap((site) => site.documents);
    const diagnostics = await placeDiagnostics(outcome.diagnostics, documents);
    reportDiagnostics(system, diagnostics, options.format);
    if (options.format === "text") {
      const words = [...outcome.lines, `${[countWords(diagnostics), outcome.summary].filter(Boolean).join("; ")}.`];
      system.terminal.warn(`${words.join("\n")}\n`);
    }
    return hasErrors(diagnostics) ? exitCode.faults : exitCode.ok;
  } finally {
    await inputs.close();
  }
}

interface Settled {
  readonly diagnostics: readonly Diagnostic[];
  readonly lines: readonly string[];
  readonly summary: string;
}

/** A site and what it asks for. */
interface SiteCharts {
  readonly site: CompiledSite;
  readonly wanted: readonly WantedChart[];
  readonly path: string;
  readonly lock: Lock;
}

async function settle(system: System, sites: readonly CompiledSite[], options: LockOptions): Promise<Settled> {
  const all = sites.map(
    (site): SiteCharts => ({
      site,
      wanted: wantedCharts(site),
      path: joinPath(site.site.folder, lockName),
      lock: site.site.lock?.lock ?? { charts: [] },
    }),
  );
  const names = options.update === true ? [] : (options.update ?? []);
  const unknown = refuseUnknown(
    names,
    all.flatMap(({ wanted }) => wanted),
  );
  if (unknown.length > 0) return { diagnostics: unknown, lines: [], summary: "nothing was fetched" };
  if (options.check === true) {
    const diagnostics = all.flatMap(({ wanted, lock, path }) => checkLock(wanted, lock, path));
    return { diagnostics, lines: [], summary: diagnostics.length > 0 ? "" : "every lock is what the specs need" };
  }
  const written = await attempt(async () => {
    const fetcher = createFetcher(system, options);
    const diagnostics: Diagnostic[] = [];
    const lines: string[] = [];
    let charts = 0;
    for (const { wanted, path, lock, site } of all) {
      const { update, diagnostics: found } = await updateLock(fetcher, wanted, lock, (one) => isUpdated(one, options));
      diagnostics.push(...found);
      if (update === undefined) continue;
      charts += update.lock.charts.length;
      lines.push(...update.changes.map((line) => `${path}: ${line}`));
      await writeLock(system, path, update.lock, site);
    }
    return { diagnostics, lines, summary: `${charts} ${charts === 1 ? "chart" : "charts"} locked` };
  });
  return written.ok ? written.value : { diagnostics: written.diagnostics, lines: [], summary: "nothing was fetched" };
}

/** Writes a lock where it says something else than before; one without entries goes. */
async function writeLock(system: System, path: string, lock: Lock, { site }: CompiledSite): Promise<void> {
  const { text } = renderLock(lock);
  if (site.lock?.text === text) return;
  if (lock.charts.length > 0) await system.files.replace(path, text, 0o644);
  else if (site.lock !== undefined) await system.files.remove(path);
}

/** The charts that a site's specs name without a digest, each once. */
function wantedCharts({ validated }: CompiledSite): WantedChart[] {
  const found = new Map<string, { source: ChartSource; names: string[]; at: WantedChart["at"] }>();
  for (const one of validated) {
    if (!isHelmChart(one)) continue;
    const { chart } = one.document.spec;
    if (chart.oci?.includes("@") === true) continue;
    const source: ChartSource = chart.http ?? { reference: chart.oci ?? "" };
    const known = found.get(chartKey(source));
    if (known !== undefined) known.names.push(one.document.metadata.name);
    else
      found.set(chartKey(source), {
        source,
        names: [one.document.metadata.name],
        at: at(one, `/spec/chart/${chart.http === undefined ? "oci" : "http"}`),
      });
  }
  return [...found.values()].sort((a, b) => compareCharts(a.source, b.source));
}

function isHelmChart(one: Validated): one is Validated<HelmChart> {
  return one.document.kind === "HelmChart";
}

function isUpdated({ names }: WantedChart, { update }: LockOptions): boolean {
  return update === true || (update ?? []).some((name) => names.includes(name));
}
