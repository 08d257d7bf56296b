import type { Place, PlacedDiagnostic, Severity } from "../diagnostic.ts";

const levels: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  error: "error",
  warning: "warning",
  info: "note",
};

/** GitHub takes no log with more results in a run, and shows 5,000 of them (docs.github.com, SARIF results exceed limits). */
const mostResults = 25_000;
/** GitHub's limit is 1,000 locations of a result; it shows 100. */
const mostRelated = 100;

/**
 * A SARIF 2.1.0 log (OASIS), as code-scanning services read it. Columns are UTF-16 code units. What is beyond the
 * services' limits is left out, errors last, and a notification says how much.
 */
export function renderSarif(diagnostics: readonly PlacedDiagnostic[], version: string): string {
  const codes = [...new Set(diagnostics.map(({ code }) => code))].sort();
  const told = diagnostics.length > mostResults ? worstFirst(diagnostics).slice(0, mostResults) : diagnostics;
  const left = diagnostics.length - told.length;
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "Harmony", version, rules: codes.map(ruleOf) } },
        ...(left > 0 && { invocations: [invocationWithout(left)] }),
        columnKind: "utf16CodeUnits",
        results: told.map((diagnostic) => resultOf(diagnostic, codes.indexOf(diagnostic.code))),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

/** GitHub wants these texts of each rule. */
function ruleOf(id: string): object {
  const text = id.replace("/", ": ").replaceAll("-", " ");
  return {
    id,
    shortDescription: { text },
    fullDescription: { text },
    help: { text: `Harmony's page docs/diagnostics/${id}.md explains it.` },
  };
}

function resultOf({ code, severity, message, help, at, related }: PlacedDiagnostic, ruleIndex: number): object {
  return {
    ruleId: code,
    ruleIndex,
    level: levels[severity],
    message: { text: [message, help].filter((part) => part !== undefined).join(" ") },
    // GitHub refuses a log in which a result has no location, and shows one whose file is not there.
    locations: [{ physicalLocation: at === undefined ? wholeFile("harmony.yaml") : location(at) }],
    relatedLocations: related.slice(0, mostRelated).map(({ message: text, at: place }, id) => ({
      id,
      message: { text },
      physicalLocation: location(place),
    })),
  };
}

function invocationWithout(left: number): object {
  return {
    executionSuccessful: true,
    toolExecutionNotifications: [{ level: "warning", message: { text: `${left} more diagnostics were left out.` } }],
  };
}

function worstFirst(diagnostics: readonly PlacedDiagnostic[]): PlacedDiagnostic[] {
  const order: readonly Severity[] = ["error", "warning", "info"];
  return [...diagnostics].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
}

function wholeFile(file: string): object {
  return { artifactLocation: { uri: uriOf(file) } };
}

function location(place: Place): object {
  return {
    ...wholeFile(place.file),
    region: {
      startLine: place.line,
      startColumn: place.column,
      ...(place.endLine === undefined ? {} : { endLine: place.endLine }),
      ...(place.endColumn === undefined ? {} : { endColumn: place.endColumn }),
    },
  };
}

/** A relative reference (RFC 3986): a name with `:` or `#` must not become a scheme or a fragment. */
function uriOf(file: string): string {
  return file.split("/").map(encodeURIComponent).join("/");
}
