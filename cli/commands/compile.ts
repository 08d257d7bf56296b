import { InvalidArgumentError, Option } from "commander";
import { type Compilation, compile } from "../../compiler/compile.ts";
import { attempt } from "../../compiler/output/attempt.ts";
import { type ChangeSet, compareOutput, isEmpty } from "../../compiler/output/change-set.ts";
import { desiredTopology } from "../../compiler/output/desired.ts";
import { writeLayout } from "../../compiler/output/oci-layout.ts";
import { writeChanges } from "../../compiler/output/write.ts";
import { placeDiagnostics } from "../../compiler/place-diagnostics.ts";
import { type StageResult, stageResult } from "../../compiler/stage.ts";
import { hasErrors } from "../../diagnostics/diagnostic.ts";
import { emitters } from "../../emitters/index.ts";
import { joinPath } from "../../system/path.ts";
import type { System } from "../../system/system.ts";
import type { DefineCommand } from "../command-result.ts";
import { createCompilerInputs } from "../compiler-inputs.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { createProgress } from "../progress.ts";
import { recordedTags } from "../recorded-tags.ts";
import { countWords, type ReportFormat, reportDiagnostics, reportFormats } from "../report.ts";
import { statsText } from "../stats.ts";
import { collectTag } from "../tags.ts";
import { loadUserEmitters } from "../user-emitters.ts";

interface CompileOptions {
  readonly out: string;
  readonly check?: true;
  readonly strict?: true;
  readonly stats?: true;
  readonly tag?: Readonly<Record<string, string>>;
  readonly format: ReportFormat;
  readonly ociLayout?: string;
}

const examples = `
Examples:
  harmony compile specs/                      every site below specs/ -> out/<site>/<topology>/
  harmony compile specs/shop -t env=staging   with a value for a CUE tag
  harmony compile specs/ --check              writes nothing; exit code 1 where out/ is stale
  harmony compile specs/ --format sarif       for a code-scanning service

Exit codes: 0 done, 1 faults in the specs or a stale out/, 2 usage, 70 a bug of Harmony.`;

export const compileCommand: DefineCommand = (program, system, finish) =>
  void program
    .command("compile")
    .summary("turn specs into out/")
    .description(
      "Validates the specs of every site at or below DIR, resolves what needs what, and writes what each target reads to out/.",
    )
    .argument("[DIR]", "a site's folder, or one above several", ".")
    .option("--out <dir>", "the output folder", folderName, "out")
    .option("--check", "write nothing; fail where out/ is not what the specs give, with the tags of the last compile")
    .option("--strict", "fail where a score is valid, but nothing realises it yet")
    .option("-t, --tag <name=value>", "value of a CUE tag; over harmony.yaml's (repeatable)", collectTag)
    .addOption(new Option("-o, --format <format>", "how diagnostics are told").choices(reportFormats).default("text"))
    .option("--stats", "print how long each stage took")
    .option("--oci-layout <dir>", "write the charts and bundles as OCI image layouts, too")
    .addHelpText("after", examples)
    .action((path: string, options: CompileOptions) => finish(runCompile(system, path, options)));

function folderName(value: string): string {
  if (value === "") throw new InvalidArgumentError("It is empty.");
  return value;
}

async function runCompile(system: System, path: string, options: CompileOptions): Promise<ExitCode> {
  const inputs = createCompilerInputs();
  const progress = createProgress(system);
  const started = system.clock.now();
  try {
    const compilation = await compile(
      {
        path,
        out: options.out,
        emitters,
        userEmitters: loadUserEmitters(system),
        tags: options.tag ?? {},
        strict: options.strict === true,
        onStage: progress.onStage,
        ...(options.check === true && { recordedTags: recordedTags(system, options.out) }),
        ...inputs,
      },
      system,
    );
    progress.onStage("output");
    const outcome = await settle(system, compilation, options);
    progress.clear();
    const diagnostics = [...compilation.diagnostics, ...(await placeDiagnostics(outcome.diagnostics, []))];
    reportDiagnostics(system, diagnostics, options.format);
    if (options.format === "text") {
      const milliseconds = Math.round(system.clock.now() - started);
      system.terminal.warn(
        `${[countWords(diagnostics), outcome.summary, `${milliseconds} ms`].filter((part) => part !== "").join("; ")}.\n`,
      );
      if (options.stats === true)
        system.terminal.warn(statsText({ ...compilation.timings, output: outcome.milliseconds }));
    }
    return outcome.code;
  } finally {
    await inputs.close();
  }
}

interface Outcome {
  readonly code: ExitCode;
  readonly diagnostics: Parameters<typeof placeDiagnostics>[0];
  readonly summary: string;
  /** What the output stage took. */
  readonly milliseconds: number;
}

/** Compares what was compiled with out/, and writes or checks it. */
async function settle(system: System, compilation: Compilation, options: CompileOptions): Promise<Outcome> {
  const since = system.clock.now();
  const done = (code: ExitCode, summary: string, diagnostics: Outcome["diagnostics"] = []): Outcome => ({
    code,
    summary,
    diagnostics,
    milliseconds: system.clock.now() - since,
  });
  if (!compilation.ok) return done(exitCode.faults, "nothing was written");
  const sites = compilation.sites.map(({ site }) => site.name);
  const topologies = compilation.sites.flatMap(({ outputs, tags }) =>
    outputs.map((output) => desiredTopology(output, tags)),
  );
  const compared = await attempt(options.out, () => compareOutput(system, options.out, sites, topologies));
  if (compared.value === undefined) return done(exitCode.faults, "nothing was written", compared.diagnostics);
  if (hasErrors(compared.diagnostics)) return done(exitCode.faults, "nothing was written", compared.diagnostics);
  if (options.check === true) return checked(system, compared.value, compared.diagnostics, done);
  const changes = compared.value;
  const written = await attempt(options.out, () => writeAll(system, changes, compilation, options.ociLayout));
  const diagnostics = [...compared.diagnostics, ...written.diagnostics];
  return written.ok
    ? done(exitCode.ok, changeWords(changes), diagnostics)
    : done(exitCode.faults, "not all was written", diagnostics);
}

async function writeAll(
  system: System,
  changes: ChangeSet,
  { sites }: Compilation,
  layout: string | undefined,
): Promise<StageResult<true>> {
  await writeChanges(system, changes);
  if (layout !== undefined)
    await writeLayout(
      system,
      layout,
      sites.flatMap(({ outputs }) => outputs),
    );
  return stageResult(true, []);
}

function checked(
  system: System,
  changes: ChangeSet,
  diagnostics: Outcome["diagnostics"],
  done: (code: ExitCode, summary: string, diagnostics: Outcome["diagnostics"]) => Outcome,
): Outcome {
  const shown = (path: string): string => joinPath(changes.out, path);
  const stale = [
    ...changes.create.map(({ path }) => `missing  ${shown(path)}`),
    ...changes.update.map(({ path }) => `differs  ${shown(path)}`),
    ...changes.remove.map((path) => `stale    ${shown(path)}`),
  ];
  const orphans = diagnostics.length > 0;
  if (isEmpty(changes) && !orphans)
    return done(exitCode.ok, `${joinPath(changes.out)} is what the specs give`, diagnostics);
  if (stale.length > 0) system.terminal.warn(`${stale.join("\n")}\n`);
  if (changes.wasUnfinished)
    system.terminal.warn(`unfinished  ${joinPath(changes.out)}: an earlier compile was cut short\n`);
  return done(
    exitCode.faults,
    `${joinPath(changes.out)} is not what the specs give: compile, and review the change`,
    diagnostics,
  );
}

function changeWords({ out, create, update, remove, unchanged }: ChangeSet): string {
  const parts = [
    [create.length, "new"],
    [update.length, "changed"],
    [remove.length, "removed"],
    [unchanged, "unchanged"],
  ].filter(([number]) => number !== 0);
  return `${joinPath(out)}: ${parts.map(([number, word]) => `${number} ${word}`).join(", ") || "nothing to write"}`;
}
