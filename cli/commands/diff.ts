import { InvalidArgumentError, Option } from "commander";
import { placeDiagnostics } from "../../compiler/place-diagnostics.ts";
import { type Diagnostic, hasErrors } from "../../diagnostics/diagnostic.ts";
import { failsGate } from "../../review/gate.ts";
import { type Level, levels } from "../../review/level.ts";
import { defaultMaxBytes } from "../../review/render/max-bytes.ts";
import type { System } from "../../system/system.ts";
import type { DefineCommand } from "../command-result.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { reportDiagnostics } from "../report.ts";
import { type RenderingName, renderings } from "../review/renderings.ts";
import { type ReviewRequest, runReview } from "../review/run-review.ts";

interface DiffOptions extends ReviewRequest {
  readonly format: RenderingName;
  readonly save?: readonly SavedFile[];
  readonly maxBytes?: number;
  readonly pager?: boolean;
  readonly failOn?: Level;
}

/** A file that a review is written to, as well. */
interface SavedFile {
  readonly format: RenderingName;
  readonly file: string;
}

const examples = `
Examples:
  harmony diff                            out/ against where this branch left main
  harmony diff --base v1.4.0              against a revision of git: its out/ is read, nothing is checked out
  harmony diff --base ../before/out       against a folder, which goes before a revision of the same name
  harmony diff --base oci://harbor.example.com/shop/production:1.4.0
  harmony diff --save html=review.html    and one page for a browser, which asks the network for nothing
  harmony diff --fail-on interrupts       a gate: exit code 3 where something is interrupted, destroyed or refused

Levels, mildest first: none, reload, restart and unknown, interrupts, destroys.
Exit codes: 0 compared, 1 a tree that is not what its manifest says, or a failure, 2 usage, 3 --fail-on.`;

/** Adds `harmony diff`. */
export const diffCommand: DefineCommand = (program, system, finish) =>
  void program
    .command("diff")
    .summary("tell what the changes of out/ will do")
    .description("Compares two compiled trees by meaning: what changes on which target, and what it interrupts.")
    .option("--base <base>", "a revision, a folder or a release to compare with (default: the merge base with main)")
    .option("--out <dir>", "the compiled tree", "out")
    .option("--plain-http", "speak HTTP without TLS, to a registry of this machine alone")
    .option("--specs <dir>", "where the specs are (default: specs/ where it exists, else the working directory)")
    .addOption(new Option("-o, --format <format>", "how it is told").choices(Object.keys(renderings)).default("text"))
    .option("--save <format=file>", "write it to a file as well, in another format (repeatable)", collectFile)
    .option("--max-bytes <n>", `how long markdown may be, but for what is urgent (default: ${defaultMaxBytes})`, sizeOf)
    .option("--no-pager", "print a long text at once (default: $PAGER, else less, at a terminal)")
    .addOption(new Option("--fail-on <level>", "exit with 3 where a change is as bad as this").choices(levels))
    .addHelpText("after", examples)
    .action((options: DiffOptions) => finish(runDiff(system, options)));

export async function runDiff(system: System, options: DiffOptions): Promise<ExitCode> {
  const outcome = await runReview(system, options);
  if (!outcome.ok) {
    await report(system, outcome.diagnostics);
    return exitCode.faults;
  }
  const { review } = outcome.value;
  const { format, save = [], maxBytes } = options;
  await report(system, review.faults);
  for (const one of save) {
    const text = await renderings[one.format](outcome.value, { maxBytes });
    await system.files.replace(one.file, text, 0o644);
  }
  const { colour, columns, page } = system.terminal;
  const text = await renderings[format](outcome.value, { maxBytes, ...(page && { style: { colour, columns } }) });
  if (format === "text" && options.pager !== false && page !== undefined) await page(text);
  else system.terminal.print(text);
  if (hasErrors(review.faults)) return exitCode.faults;
  return options.failOn !== undefined && failsGate(review, options.failOn) ? exitCode.gate : exitCode.ok;
}

function sizeOf(value: string): number {
  if (/^[1-9]\d{2,8}$/.test(value)) return Number(value);
  throw new InvalidArgumentError("It is no number of bytes from 100 on.");
}

function collectFile(value: string, before: readonly SavedFile[] = []): readonly SavedFile[] {
  const [, name = "", file] = /^([a-z]+)=(.+)$/s.exec(value) ?? [];
  if (file !== undefined && isRendering(name)) return [...before, { format: name, file }];
  throw new InvalidArgumentError(`It is no <format>=<file>; formats are ${Object.keys(renderings).join(", ")}.`);
}

function isRendering(name: string): name is RenderingName {
  return Object.hasOwn(renderings, name);
}

/** None of them is in a document. */
async function report(system: System, diagnostics: readonly Diagnostic[]): Promise<void> {
  reportDiagnostics(system, await placeDiagnostics(diagnostics, []), "text");
}
