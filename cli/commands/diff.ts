import { Option } from "commander";
import { placeDiagnostics } from "../../compiler/place-diagnostics.ts";
import { type Diagnostic, hasErrors } from "../../diagnostics/diagnostic.ts";
import { type Level, levels } from "../../review/level.ts";
import { failsGate, renderReviewJson } from "../../review/render/json.ts";
import { renderReviewText } from "../../review/render/text.ts";
import { review } from "../../review/review.ts";
import { joinPath } from "../../system/path.ts";
import type { System } from "../../system/system.ts";
import type { DefineCommand } from "../command-result.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { reportDiagnostics } from "../report.ts";

interface DiffOptions {
  readonly base?: string;
  readonly out: string;
  readonly format: "text" | "json";
  readonly failOn?: Level;
}

const examples = `
Examples:
  harmony diff                            out/ against where this branch left main
  harmony diff --base v1.4.0              against a revision of git: its out/ is read, nothing is checked out
  harmony diff --base ../before/out       against a folder, which goes before a revision of the same name
  harmony diff --fail-on interrupts       a gate: exit code 3 where something is interrupted, destroyed or refused

Levels, mildest first: none, reload, restart and unknown, interrupts, destroys.
Exit codes: 0 compared, 1 a tree that is not what its manifest says, or a failure, 2 usage, 3 --fail-on.`;

/** Adds `harmony diff`. */
export const diffCommand: DefineCommand = (program, system, finish) =>
  void program
    .command("diff")
    .summary("tell what the changes of out/ will do")
    .description("Compares two compiled trees by meaning: what changes on which target, and what it interrupts.")
    .option("--base <ref|dir>", "what out/ is compared with (default: the merge base with main, else HEAD)")
    .option("--out <dir>", "the compiled tree", "out")
    .addOption(new Option("-o, --format <format>", "how it is told").choices(["text", "json"]).default("text"))
    .addOption(new Option("--fail-on <level>", "exit with 3 where a change is as bad as this").choices(levels))
    .addHelpText("after", examples)
    .action((options: DiffOptions) => finish(runDiff(system, options, process.stdout.isTTY)));

/** `isTerminal`: does standard output go to one? */
export async function runDiff(system: System, options: DiffOptions, isTerminal: boolean): Promise<ExitCode> {
  const outcome = await review(system, options.base, joinPath(options.out));
  if (!outcome.ok) {
    await report(system, outcome.diagnostics);
    return exitCode.faults;
  }
  const { value } = outcome;
  await report(system, value.faults);
  const { colour, columns } = system.terminal;
  const style = isTerminal ? { colour, columns } : { colour: false, columns: undefined };
  system.terminal.print(options.format === "json" ? renderReviewJson(value) : renderReviewText(value, style));
  if (hasErrors(value.faults)) return exitCode.faults;
  return options.failOn !== undefined && failsGate(value, options.failOn) ? exitCode.gate : exitCode.ok;
}

/** None of them is in a document. */
async function report(system: System, diagnostics: readonly Diagnostic[]): Promise<void> {
  reportDiagnostics(system, await placeDiagnostics(diagnostics, []), "text");
}
