import type { CueError, CuePackage, CuePlace } from "../../cue/types.ts";
import type { Diagnostic, Place, Related } from "../../diagnostics/diagnostic.ts";
import { parentPointer } from "../../formats/json/pointer.ts";
import { kindNames } from "../../schemas/kind-info.ts";
import { displayPath, type LoadedSite } from "../load/source-set.ts";
import { unknownTag } from "./cue-disjunctions.ts";
import { cueWords } from "./cue-words.ts";
import { evaluateDiagnostics } from "./diagnostics.ts";
import type { PlaceFinder } from "./document.ts";

/** An error of CUE, and what the user is told. */
export interface CueFault {
  readonly error: CueError;
  readonly diagnostic: Diagnostic;
}

/** Puts the errors of a package into words, each at the place where the user can mend it. */
export async function cueDiagnostics(
  site: LoadedSite,
  one: CuePackage,
  errors: readonly CueError[],
  finder: PlaceFinder,
): Promise<CueFault[]> {
  const names = errors.length === 0 ? [] : namesIn(site, one.files);
  return Promise.all(
    errors.map(async (error) => {
      const written = hasOwnPlace(error) ? undefined : await nearestPlace(finder, error.pointer);
      return { error, diagnostic: diagnosticOf(site, error, { written, names }) };
    }),
  );
}

/** The items of which something holds, and the others. */
export function split<T>(items: readonly T[], isFirst: (item: T) => boolean): [T[], T[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}

export function isSchemaPlace({ file }: Pick<CuePlace, "file">): boolean {
  return file.startsWith("harmony.dev/");
}

function hasOwnPlace({ places }: CueError): boolean {
  return places.some((place) => !isSchemaPlace(place));
}

/** Where a value, or the nearest one around it, was written. */
async function nearestPlace(finder: PlaceFinder, pointer: string): Promise<Place | undefined> {
  const around: string[] = [];
  for (let one = pointer; one !== ""; one = parentPointer(one)) around.push(one);
  const places = await finder.find(around.map((one) => ({ pointer: one, on: "value" })));
  return places.find((place) => place !== undefined);
}

/** What a package's files give names to: the candidates for a name that leads nowhere. */
function namesIn(site: LoadedSite, files: readonly string[]): string[] {
  const texts = site.sources.filter(({ path }) => files.includes(path)).map(({ text }) => text);
  const declared = texts.flatMap((text) =>
    [...text.matchAll(/([_#\p{L}][#$\p{L}\p{N}_]*)[?!]?:/gu)].map(([, name = ""]) => name),
  );
  return [...new Set([...kindNames().map((kind) => `#${kind}`), ...declared])];
}

interface ErrorContext {
  /** Where the user wrote what is wrong, if CUE itself names places of the schema alone. */
  readonly written: Place | undefined;
  /** Candidates for a name that leads nowhere. */
  readonly names: readonly string[];
}

function diagnosticOf(site: LoadedSite, error: CueError, { written, names }: ErrorContext): Diagnostic {
  const words = cueWords(error, names);
  const named = ordered(site, error).map((place) => shownPlace(site, place));
  const [first, ...others] = written === undefined ? named : [written, ...named];
  const related: Related[] = others.map((at) => ({
    message: isSchemaPlace(at) ? "The schema says so here." : "It is set here, too.",
    at,
  }));
  return evaluateDiagnostics.create(words.code, { at: first, related, help: words.help }, { message: words.message });
}

/** The user's own files first, and there what was written as a value before what it must be. A place in the schema is a note. */
function ordered(site: LoadedSite, { places, args, format }: CueError): CuePlace[] {
  const literals = new Set(
    (format === unknownTag ? args.slice(0, 1) : args).filter((arg) => /^["\d-]|^(true|false|null)$/.test(arg)),
  );
  const [own, schema] = split(places, (place) => !isSchemaPlace(place));
  const [written, demanded] = split(own, (place) => literals.has(textAt(site, place)));
  return [...written, ...demanded, ...schema].slice(0, 6);
}

/** What stands at a place, if it is on one line. */
function textAt(site: LoadedSite, { file, line, column, endLine, endColumn }: CuePlace): string {
  const text = site.sources.find(({ path }) => path === file)?.text.split("\n")[line - 1] ?? "";
  return endLine === line && endColumn !== undefined ? text.slice(column - 1, endColumn - 1) : "";
}

/** A place of the engine as the user would type it. */
export function shownPlace(site: LoadedSite, place: CuePlace): Place {
  return { ...place, file: isSchemaPlace(place) ? place.file : displayPath(site, place.file) };
}
