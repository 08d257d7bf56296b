import type { Origin } from "../../compiler/emit/tracking.ts";
import type { ResolvedSite } from "../../compiler/resolve/resolved-site.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { isUnder, type JsonPointer, valueAt } from "../../formats/json/pointer.ts";
import { acceptPointer, acceptText, readAcceptance } from "../../review/acceptance.ts";
import { shownText } from "../../review/shown-text.ts";
import { compareSpecs, type PointedChange } from "../../review/spec-changes.ts";
import type { Acceptance, Side, SpecChange, SpecPlace, Specs } from "../../review/specs.ts";
import type { Revision } from "../../review/tree/base.ts";
import { reviewDiagnostics } from "../../review/tree/diagnostics.ts";
import { createRevisionFiles } from "../../review/tree/revision-files.ts";
import type { System } from "../../system/system.ts";
import { createCompilerInputs } from "../compiler-inputs.ts";
import { type CompiledSide, compileSide } from "./compiled-side.ts";

/** Where the specs of both sides are. */
export interface SpecsRequest {
  readonly specs: string;
  readonly out: string;
  /** Of the base, which holds its specs where they are today. */
  readonly revision: Revision;
}

/** The specs of both sides, or why causes can't be told. */
export interface LentSpecs {
  readonly specs?: Specs;
  /** The head's sites, for a map of them. */
  readonly sites?: readonly ResolvedSite[];
  readonly faults: readonly Diagnostic[];
}

/** Compiles the specs of both sides in memory, so that a review can tell causes. */
export async function lendSpecs(system: System, { specs: path, out, revision }: SpecsRequest): Promise<LentSpecs> {
  const files = await createRevisionFiles(revision.git, revision.commit, system.workingDirectory);
  if (files === undefined || (await files.stat(path))?.kind !== "directory") return { faults: [] };
  const inputs = createCompilerInputs();
  try {
    const after = await compileSide(system, path, out, inputs);
    if (!after.ok) return { faults: [reviewDiagnostics.create("specs-with-errors", {}, { place: path })] };
    const before = await compileSide({ ...system, files }, path, out, inputs);
    const place = `${path} of ${revision.commit.slice(0, 12)}`;
    if (!before.ok) return { faults: [reviewDiagnostics.create("specs-with-errors", {}, { place })] };
    return { specs: await joinSides({ before, after }), sites: after.sites, faults: [] };
  } finally {
    await inputs.close();
  }
}

type Sides = Readonly<Record<Side, CompiledSide>>;

async function joinSides({ before, after }: Sides): Promise<Specs> {
  const pointed = await placeChanges(compareSpecs(before.documents, after.documents), { before, after });
  const changes = pointed.map(({ change }) => change);
  const bySide = { before: indexChanges(pointed, "before", before), after: indexChanges(pointed, "after", after) };
  const sides = { before, after };
  const known = new Map<readonly Origin[], readonly Match[]>();
  return {
    before: before.tree,
    after: after.tree,
    changes,
    acceptances: acceptancesOf(sides, pointed),
    causesOf: (side, folder, file, line) => {
      const traced = sides[side].traceLine(folder, file, line);
      if (traced === undefined) return { shown: [], decided: [] };
      const [site = ""] = folder.split("/");
      const values = match(bySide[side], site, traced.values);
      // Many lines have one list of conditions.
      const decided = known.get(traced.conditions) ?? match(bySide[side], site, traced.conditions);
      known.set(traced.conditions, decided);
      const shown = values.length > 0 ? values : shownIn(traced.text, decided);
      return { shown: shown.map(({ change }) => change), decided: decided.map(({ change }) => change) };
    },
  };
}

type ChangesByDocument = ReadonlyMap<string, readonly SidedChange[]>;

/** The changes that fields are in, or that are in them. */
function match(changes: ChangesByDocument, site: string, fields: readonly Origin[]): readonly Match[] {
  return fields.flatMap((field) =>
    (changes.get(`${site}/${field.document}`) ?? []).flatMap(({ change, pointer, document }) => {
      const isInside = isUnder(field.pointer, pointer);
      if (!isInside && !isUnder(pointer, field.pointer)) return [];
      return [{ change, value: valueAt(document, isInside ? field.pointer : pointer) }];
    }),
  );
}

/** A change that a line rests on, and the value that was read of it. */
interface Match {
  readonly change: SpecChange;
  readonly value: unknown;
}

/** Matches whose value a line shows. A name inside of another value that is shown is chance. */
function shownIn(line: string, matches: readonly Match[]): readonly Match[] {
  const found = matches.flatMap((match) => {
    const text = shownText(line, match.value);
    return text === undefined ? [] : [{ match, text }];
  });
  return found
    .filter(({ text }) => !found.some((other) => other.text.length > text.length && other.text.includes(text)))
    .map(({ match }) => match);
}

/** A change, as one side has it. */
interface SidedChange {
  readonly change: SpecChange;
  readonly pointer: JsonPointer;
  /** The document that it is in. */
  readonly document: unknown;
}

/** Changes that have a field on one side, by `<site>/<document>`. */
function indexChanges(pointed: readonly PointedChange[], side: Side, { documents }: CompiledSide): ChangesByDocument {
  const values = new Map(documents.map(({ site, id, value }) => [`${site}/${id}`, value]));
  const found = new Map<string, SidedChange[]>();
  for (const one of pointed) {
    const pointer = one[side];
    if (pointer === undefined || pointer === acceptPointer) continue;
    const key = `${one.change.site}/${one.change.document}`;
    found.set(key, [...(found.get(key) ?? []), { change: one.change, pointer, document: values.get(key) }]);
  }
  return found;
}

/** Each change with the place of its field: in the head, or for what went, in the base. */
async function placeChanges(pointed: readonly PointedChange[], sides: Sides): Promise<readonly PointedChange[]> {
  const ask = async (side: Side, list: readonly PointedChange[]): Promise<ReadonlyMap<PointedChange, SpecPlace>> => {
    const fields = list.map(({ change, ...at }) => ({ ...change, pointer: at[side] ?? "" }));
    const places = await sides[side].placesOf(fields);
    return new Map(
      list.flatMap((one, index) => {
        const place = places[index];
        return place === undefined ? [] : [[one, { file: place.file, line: place.line, column: place.column }]];
      }),
    );
  };
  const now = await ask(
    "after",
    pointed.filter(({ after }) => after !== undefined),
  );
  const gone = await ask(
    "before",
    pointed.filter(({ after }) => after === undefined),
  );
  return pointed.map((one) => {
    const place = now.get(one) ?? gone.get(one);
    return place === undefined ? one : { ...one, change: { ...one.change, place } };
  });
}

/** What the head accepts and the base did not, in these words. */
function acceptancesOf({ before, after }: Sides, pointed: readonly PointedChange[]): readonly Acceptance[] {
  const known = new Map(before.documents.map((one) => [`${one.site}/${one.id}`, acceptText(one.value)]));
  return after.documents.flatMap((one) => {
    const found = readAcceptance(one);
    if (found === undefined || known.get(`${one.site}/${one.id}`) === acceptText(one.value)) return [];
    const own = pointed.filter(({ change }) => change.site === one.site && change.document === one.id);
    // Of a new document there is one change, the whole.
    const { place } = own.find((each) => each.after === acceptPointer || each.after === "")?.change ?? {};
    return [{ site: one.site, document: one.id, ...found, ...(place && { place }) }];
  });
}
