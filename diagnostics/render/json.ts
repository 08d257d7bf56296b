import type { PlacedDiagnostic } from "../diagnostic.ts";

/** Diagnostics as a JSON array, one object each, fields as in `PlacedDiagnostic`. */
export function renderDiagnosticsJson(diagnostics: readonly PlacedDiagnostic[]): string {
  return `${JSON.stringify(diagnostics, undefined, 2)}\n`;
}
