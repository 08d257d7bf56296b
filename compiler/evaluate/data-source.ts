import type { Diagnostic, Place } from "../../diagnostics/diagnostic.ts";
import { joinWords, quote } from "../../diagnostics/did-you-mean.ts";
import { parseJson } from "../../formats/json/parse.ts";
import type { ParsedDocument, ParseFault, ParseOutcome, Range } from "../../formats/parsed.ts";
import { createLineIndex } from "../../formats/text/line-index.ts";
import { parseYaml } from "../../formats/yaml/parse.ts";
import { displayPath, type LoadedSite, type Source } from "../load/source-set.ts";
import { evaluateDiagnostics } from "./diagnostics.ts";
import type { Document, PlaceFinder } from "./document.ts";
import { findDocuments, type HalfEnvelope } from "./find-documents.ts";

const parsers: Readonly<Record<"json" | "yaml", (text: string) => ParseOutcome>> = { json: parseJson, yaml: parseYaml };

/** The documents of a JSON or YAML file. */
export function readDataSource(
  site: LoadedSite,
  source: Source & { kind: "json" | "yaml" },
  report: (diagnostic: Diagnostic) => void,
): Document[] {
  const file = displayPath(site, source.path);
  const { documents, faults } = parsers[source.kind](source.text);
  const placeOf = placer(file, source.text);
  for (const fault of faults) report(faultDiagnostic(fault, placeOf));
  return documents.flatMap((parsed, index) => {
    const found = findDocuments(parsed.value);
    for (const half of found.halves) report(halfDiagnostic(half, placeOf(parsed.places.find(half.pointer, "value"))));
    if (found.documents.length === 0 && found.halves.length === 0)
      report(evaluateDiagnostics.create("no-document", { at: placeOf(parsed.places.find("", "value")) }));
    return found.documents.map(({ pointer, value }) => ({
      id: `${site.name}:${source.path}#${index}${pointer}`,
      site: site.name,
      value,
      places: placeFinder(parsed, pointer, placeOf),
      holes: [],
      deferred: [],
    }));
  });
}

type Placer = (range: Range | undefined) => Place;

function placer(file: string, text: string): Placer {
  let lines: ReturnType<typeof createLineIndex> | undefined;
  return (range = { start: 0, end: 1 }) => {
    lines ??= createLineIndex(text);
    const end = lines.position(range.end);
    return { file, ...lines.position(range.start), endLine: end.line, endColumn: end.column };
  };
}

function placeFinder(parsed: ParsedDocument, root: string, placeOf: Placer): PlaceFinder {
  return {
    find: async (queries) =>
      queries.map(({ pointer, on }) => {
        const range = parsed.places.find(root + pointer, on);
        return range && placeOf(range);
      }),
  };
}

function faultDiagnostic(fault: ParseFault, placeOf: Placer): Diagnostic {
  return evaluateDiagnostics.create(
    fault.kind,
    {
      at: placeOf(fault.range),
      ...(fault.other && { related: [{ message: "It stands here first.", at: placeOf(fault.other) }] }),
    },
    { message: fault.message },
  );
}

/** What the two halves of an envelope look like. */
const examples = {
  apiVersion: "`apiVersion: harmony.dev/v1alpha1`",
  kind: "`kind: …` (`harmony schema` lists the kinds)",
};

export function halfDiagnostic(half: HalfEnvelope, at: Place | undefined): Diagnostic {
  return evaluateDiagnostics.create(
    "half-envelope",
    { at },
    { present: joinWords(half.present.map(quote)), missing: half.missing, example: examples[half.missing] },
  );
}
