import type { Place, PlacedDiagnostic, Severity } from "../diagnostic.ts";
import { clean } from "./clean.ts";
import { codeFrame } from "./code-frame.ts";
import { createPaint, type Paint } from "./paint.ts";

export interface TextOptions {
  readonly colour: boolean;
  /** Columns of the terminal; undefined where the text goes to a file or a pipe, and nothing is cut. */
  readonly columns: number | undefined;
  /** The text of a file that a place names; undefined where it can't be had. */
  readonly source: (file: string) => string | undefined;
}

const colours: Readonly<Record<Severity, "red" | "yellow" | "blue">> = {
  error: "red",
  warning: "yellow",
  info: "blue",
};

/** Diagnostics as a person reads them: what, where (with the line itself), the other places, and what to do. */
export function renderText(diagnostics: readonly PlacedDiagnostic[], options: TextOptions): string {
  const paint = createPaint(options.colour);
  return diagnostics.map((diagnostic) => one(diagnostic, options, paint)).join("\n");
}

function one(diagnostic: PlacedDiagnostic, options: TextOptions, paint: Paint): string {
  const { severity, code, message, help, at, related, fixes } = diagnostic;
  const lines = [`${paint(colours[severity], `${severity}[${code}]`)}: ${paint("bold", clean(message))}`];
  if (at !== undefined) lines.push(...frame(at, options, paint, colours[severity]));
  for (const { message: note, at: place } of related)
    lines.push(`  ${paint("blue", "note")}: ${clean(note)}`, ...frame(place, options, paint, "blue"));
  if (help !== undefined) lines.push(`  ${paint("cyan", "help")}: ${clean(help)}`);
  for (const { title } of fixes) lines.push(`  ${paint("cyan", "fix")}: ${clean(title)}`);
  return `${lines.join("\n")}\n`;
}

function frame(at: Place, options: TextOptions, paint: Paint, colour: "red" | "yellow" | "blue"): string[] {
  const text = options.source(at.file);
  return [
    `  ${paint("blue", "-->")} ${clean(at.file)}:${at.line}:${at.column}`,
    ...(text === undefined ? [] : codeFrame(text, at, { columns: options.columns, paint, colour })),
  ];
}
