import { Option } from "commander";
import type { Diagnostic, PlacedDiagnostic } from "../../../diagnostics/diagnostic.ts";
import { isSubject } from "../../../diagnostics/diagnostic.ts";
import { attempt } from "../../../diagnostics/outcome.ts";
import type { System } from "../../../system/system.ts";
import { type ExitCode, exitCode } from "../../exit-code.ts";
import { reportDiagnostics } from "../../report.ts";

export type ResultFormat = "text" | "json";

export function formatOption(): Option {
  return new Option("-o, --format <format>", "how the result is told").choices(["text", "json"]).default("text");
}

/** A result for people and for programs. */
export interface CommandReport {
  readonly text: string;
  readonly json: unknown;
}

/** Runs what a command does, prints its result, and turns what went wrong into diagnostics and an exit code. */
export async function reportResult(
  system: System,
  format: ResultFormat,
  work: () => Promise<CommandReport>,
): Promise<ExitCode> {
  const outcome = await attempt(work);
  if (!outcome.ok) return reportFailure(system, outcome.diagnostics, format);
  const { text, json } = outcome.value;
  system.terminal.print(format === "json" ? `${JSON.stringify(json, undefined, 2)}\n` : text);
  return exitCode.ok;
}

/** Says why there is no result, and gives the exit code for that. */
export function reportFailure(system: System, diagnostics: readonly Diagnostic[], format: ResultFormat): ExitCode {
  reportDiagnostics(system, diagnostics.map(placed), format);
  return diagnostics.every(({ code }) => isGate(code)) ? exitCode.gate : exitCode.faults;
}

/** Nothing failed; what is asked for is not allowed as things are. */
const gates: ReadonlySet<string> = new Set([
  "release/lost-race",
  "release/missing-pin",
  "release/not-newer",
  "release/other-specs",
  "release/recompiled-otherwise",
  "release/statement-differs",
  "release/tag-taken",
  "signing/bad-bundle",
  "signing/unsigned",
  "tree/changed-file",
  "tree/missing-file",
  "tree/not-realised",
]);

function isGate(code: string): boolean {
  return gates.has(code);
}

/** These diagnostics speak of registries and files, not of lines in specs. */
export function placed({ at, ...rest }: Diagnostic): PlacedDiagnostic {
  return { ...rest, related: [], fixes: [], ...(at === undefined || isSubject(at) ? {} : { at }) };
}
