import { readFileSync } from "node:fs";
import type { PlacedDiagnostic } from "../diagnostics/diagnostic.ts";
import { renderDiagnosticsJson } from "../diagnostics/render/json.ts";
import { renderSarif } from "../diagnostics/render/sarif.ts";
import { renderText } from "../diagnostics/render/text.ts";
import { strictSchemas } from "../schemas/generated/cue-packages.ts";
import type { System } from "../system/system.ts";
import { version } from "./version.ts";

export const reportFormats = ["text", "json", "sarif"] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** Says what there is to say: text to standard error for people, JSON and SARIF to standard output for programs. */
export function reportDiagnostics(
  system: System,
  diagnostics: readonly PlacedDiagnostic[],
  format: ReportFormat,
): void {
  if (format === "json") system.terminal.print(renderDiagnosticsJson(diagnostics));
  else if (format === "sarif") system.terminal.print(renderSarif(diagnostics, version));
  else if (diagnostics.length > 0) {
    const { colour, columns } = system.terminal;
    system.terminal.warn(`${renderText(diagnostics, { colour, columns, source: createSourceReader() })}\n`);
  }
}

/** The text of a file that a diagnostic points into: a spec on disk, or a schema that the program carries. */
function createSourceReader(): (file: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (file) => {
    if (!known.has(file)) known.set(file, readSource(file));
    return known.get(file);
  };
}

function readSource(file: string): string | undefined {
  const schema = "harmony.dev/schemas/";
  if (file.startsWith(schema)) return strictSchemas.files[file.slice(schema.length)];
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

/** "2 errors and 1 warning". */
export function countWords(diagnostics: readonly PlacedDiagnostic[]): string {
  const count = (severity: string, word: string): string[] => {
    const number = diagnostics.filter((one) => one.severity === severity).length;
    return number === 0 ? [] : [`${number} ${word}${number === 1 ? "" : "s"}`];
  };
  return [...count("error", "error"), ...count("warning", "warning")].join(" and ");
}
