import {
  type Diagnostic,
  isSubject,
  type Place,
  type PlacedDiagnostic,
  type Subject,
  type Target,
} from "../diagnostics/diagnostic.ts";
import { parentPointer } from "../formats/json/pointer.ts";
import type { Document, PlaceQuery } from "./evaluate/document.ts";

/** Gives diagnostics their places: one question a document, so that CUE is asked once. */
export async function placeDiagnostics(
  diagnostics: readonly Diagnostic[],
  documents: readonly Document[],
): Promise<PlacedDiagnostic[]> {
  const placeOf = await placeSubjects(diagnostics.flatMap(targetsOf).filter(isSubject), documents);
  return diagnostics.map((diagnostic) =>
    withPlaces(diagnostic, (target) => (isSubject(target) ? placeOf(target) : target)),
  );
}

/**
 * Finds the places of subjects. What is nowhere in the source (a default, a field that is missing) has the place of
 * the nearest value around it.
 */
export async function placeSubjects(
  subjects: readonly Subject[],
  documents: readonly Document[],
): Promise<(subject: Subject) => Place | undefined> {
  const asked = new Map<string, Map<string, PlaceQuery[]>>();
  for (const subject of subjects) {
    const queries = asked.get(subject.document) ?? new Map<string, PlaceQuery[]>();
    asked.set(subject.document, queries.set(keyOf(subject), queriesFor(subject)));
  }
  const places = new Map<string, Place>();
  for (const document of documents) {
    const flat = [...(asked.get(document.id) ?? [])].flatMap(([key, list]) => list.map((query) => ({ key, query })));
    if (flat.length === 0) continue;
    const found = await document.places.find(flat.map(({ query }) => query));
    for (const [index, { key }] of flat.entries()) {
      const place = found[index];
      const id = `${document.id} ${key}`;
      if (place !== undefined && !places.has(id)) places.set(id, place);
    }
  }
  return (subject) => places.get(`${subject.document} ${keyOf(subject)}`);
}

function targetsOf({ at, related, fixes }: Diagnostic): Target[] {
  return [...(at === undefined ? [] : [at]), ...related.map((one) => one.at), ...fixes.map((one) => one.at)];
}

function keyOf(subject: Subject): string {
  return `${subject.on ?? "value"} ${subject.pointer}`;
}

/** The subject itself, then what is around it, from the inside out. */
function queriesFor(subject: Subject): PlaceQuery[] {
  const queries: PlaceQuery[] = [{ pointer: subject.pointer, on: subject.on ?? "value" }];
  for (let pointer = subject.pointer; pointer !== ""; ) {
    pointer = parentPointer(pointer);
    queries.push({ pointer, on: pointer === "" ? "value" : "key" });
  }
  return queries;
}

function withPlaces(
  { at, related, fixes, ...rest }: Diagnostic,
  place: (target: Target) => Place | undefined,
): PlacedDiagnostic {
  const placedAt = at === undefined ? undefined : place(at);
  return {
    ...rest,
    ...(placedAt === undefined ? {} : { at: placedAt }),
    related: related.flatMap((one) => {
      const found = place(one.at);
      return found === undefined ? [] : [{ ...one, at: found }];
    }),
    fixes: fixes.flatMap((one) => {
      const found = place(one.at);
      return found === undefined ? [] : [{ ...one, at: found }];
    }),
  };
}
