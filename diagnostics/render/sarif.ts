import type { Place, PlacedDiagnostic, Severity } from "../diagnostic.ts";

const levels: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  error: "error",
  warning: "warning",
  info: "note",
};

/** A SARIF 2.1.0 log (OASIS), as code-scanning services read it. Columns are UTF-16 code units. */
export function renderSarif(diagnostics: readonly PlacedDiagnostic[], version: string): string {
  const codes = [...new Set(diagnostics.map(({ code }) => code))].sort();
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "Harmony", version, rules: codes.map((id) => ({ id })) } },
        columnKind: "utf16CodeUnits",
        results: diagnostics.map((diagnostic) => ({
          ruleId: diagnostic.code,
          ruleIndex: codes.indexOf(diagnostic.code),
          level: levels[diagnostic.severity],
          message: { text: [diagnostic.message, diagnostic.help].filter((part) => part !== undefined).join(" ") },
          locations: diagnostic.at === undefined ? [] : [{ physicalLocation: location(diagnostic.at) }],
          relatedLocations: diagnostic.related.map(({ message, at }, id) => ({
            id,
            message: { text: message },
            physicalLocation: location(at),
          })),
        })),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function location(place: Place): object {
  return {
    artifactLocation: { uri: place.file.split("/").map(encodeURIComponent).join("/") },
    region: {
      startLine: place.line,
      startColumn: place.column,
      ...(place.endLine === undefined ? {} : { endLine: place.endLine }),
      ...(place.endColumn === undefined ? {} : { endColumn: place.endColumn }),
    },
  };
}
