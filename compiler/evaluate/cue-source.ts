import { CueFailure, type CueFailureKind } from "../../cue/failure.ts";
import type { CueEngine, CueError, CueEvaluation, CueModule, CuePackage, CueSources } from "../../cue/types.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { quote } from "../../diagnostics/did-you-mean.ts";
import { isUnder } from "../../formats/json/pointer.ts";
import { displayPath, type LoadedSite } from "../load/source-set.ts";
import { condenseDisjunctions } from "./cue-disjunctions.ts";
import { cueDiagnostics, isSchemaPlace, shownPlace, split } from "./cue-faults.ts";
import { halfDiagnostic } from "./data-source.ts";
import { evaluateDiagnostics } from "./diagnostics.ts";
import type { Document, PlaceFinder } from "./document.ts";
import { findDocuments } from "./find-documents.ts";
import { forbiddenKeys } from "./forbidden-keys.ts";
import { unfitFolder } from "./package-folders.ts";

/** The two forms of the schema package: what is meant, and its permissive twin, under which all values show. */
export interface SchemaModules {
  readonly strict: CueModule;
  readonly permissive: CueModule;
}

export interface CueContext {
  readonly engine: CueEngine;
  readonly schemas: SchemaModules;
  readonly tags: Readonly<Record<string, string>>;
  readonly report: (diagnostic: Diagnostic) => void;
}

export interface CueOutcome {
  readonly documents: readonly Document[];
  /** The tags that the packages ask for. */
  readonly tags: ReadonlySet<string>;
  /** Data files that the packages embed: they are no specs of their own. */
  readonly embedded: ReadonlySet<string>;
}

const limits: ReadonlySet<CueFailureKind> = new Set(["time limit", "out of memory", "stack overflow"]);

/** Evaluates the CUE packages of a site. One that has errors is evaluated again under the twin, so that the gate can speak. */
export async function readCueSources(site: LoadedSite, context: CueContext): Promise<CueOutcome> {
  const cue = site.sources.filter(({ kind }) => kind === "cue");
  const files = { ...site.cueFiles, ...Object.fromEntries(cue.map(({ path, text }) => [path, text])) };
  try {
    const found = await context.engine.packages(files);
    const packages = found.filter((one) => unfitFolder(one) === undefined);
    for (const one of found) reportFolder(site, one, context.report);
    const sources: CueSources = { files, tags: context.tags, schemas: context.schemas.strict };
    const strict = await context.engine.evaluate({ ...sources, packages });
    // What ran into a limit would do so again.
    const broken = strict.filter(({ errors }) => errors.length > 0 && !errors.some(isLimit));
    const twins =
      broken.length === 0
        ? []
        : await context.engine.evaluate({
            ...sources,
            schemas: context.schemas.permissive,
            packages: broken.map((one) => one.package),
            tolerant: true,
          });
    const documents: Document[] = [];
    for (const evaluation of strict) {
      const twin = twins[broken.indexOf(evaluation)];
      const finder = placesOf(site, context.engine, sources, evaluation.package);
      documents.push(...(await documentsOf(site, evaluation, twin, finder, context.report)));
    }
    return {
      documents,
      tags: new Set(packages.flatMap(({ tags }) => tags)),
      embedded: new Set(packages.flatMap(({ embeds }) => embeds)),
    };
  } catch (error) {
    if (!(error instanceof CueFailure) || error.kind !== "left out") throw error;
    for (const { path } of cue) reportMissing(displayPath(site, path), error.message, context.report);
    return { documents: [], tags: new Set(Object.keys(context.tags)), embedded: new Set() };
  }
}

function reportFolder(site: LoadedSite, one: CuePackage, report: (diagnostic: Diagnostic) => void): void {
  const folder = unfitFolder(one);
  if (folder === undefined) return;
  const at = { file: displayPath(site, one.files.at(-1) ?? one.dir), line: 1, column: 1 };
  const message = `CUE can't load a package from a folder named ${quote(folder)}.`;
  const help =
    "Rename the folder: CUE takes ASCII letters, digits and `-`, `_`, `.`, `~`, `+`, with no dot at its end.";
  report(evaluateDiagnostics.create("import", { at, help }, { message }));
}

/** Did the engine give up? */
function isLimit({ format }: CueError): boolean {
  return limits.has(format as CueFailureKind);
}

function reportMissing(file: string, reason: string, report: (diagnostic: Diagnostic) => void): void {
  const fix = "Install Go 1.25 or newer and build again (`npm run build`), or write the spec in YAML or JSON.";
  report(evaluateDiagnostics.create("cue-missing", { at: { file, line: 1, column: 1 } }, { reason, fix }));
}

async function documentsOf(
  site: LoadedSite,
  strict: CueEvaluation,
  twin: CueEvaluation | undefined,
  placesFor: (root: string) => PlaceFinder,
  report: (diagnostic: Diagnostic) => void,
): Promise<Document[]> {
  const { value, holes } = twin ?? strict;
  const found = value === undefined ? { documents: [], halves: [] } : findDocuments(value);
  const errors = await cueDiagnostics(site, strict.package, allErrors(strict, twin), placesFor(""));
  for (const pointer of forbiddenKeys(value)) {
    const [place] = await placesFor("").find([{ pointer, on: "key" }]);
    report(
      evaluateDiagnostics.create("forbidden-key", { at: place }, { message: "The key `__proto__` is not allowed." }),
    );
  }
  const claimed = new Set<CueError>();
  for (const half of found.halves) {
    const [place] = await placesFor("").find([{ pointer: half.pointer, on: "value" }]);
    report(halfDiagnostic(half, place));
  }
  const documents = found.documents.map(({ pointer, value: document }): Document => {
    const inside = errors.filter(({ error }) => isUnder(error.pointer, pointer));
    for (const { error } of inside) claimed.add(error);
    const own = holes.filter((hole) => isUnder(hole, pointer)).map((hole) => hole.slice(pointer.length));
    const [silent, spoken] = split(
      inside,
      ({ error }) => !own.some((hole) => isUnder(error.pointer.slice(pointer.length), hole)),
    );
    for (const { diagnostic } of spoken) report(diagnostic);
    return {
      id: `${site.name}:${strict.package.dir}:${strict.package.name}:${strict.package.files[0] ?? ""}#${pointer}`,
      site: site.name,
      value: document,
      places: placesFor(pointer),
      holes: own,
      deferred: silent.map(({ diagnostic }) => diagnostic),
    };
  });
  // What lies in no document is nobody else's to tell. CUE names a fault of a document by its package where it has no path.
  const rest = errors.filter(({ error }) => !claimed.has(error));
  for (const { diagnostic } of rest) report(diagnostic);
  return documents;
}

/** CUE hides incomplete values while there are conflicts; the twin's pass has no conflict with the schema, and so shows them. */
function allErrors(strict: CueEvaluation, twin: CueEvaluation | undefined): CueError[] {
  const known = new Set(strict.errors.map(({ pointer }) => pointer));
  return condenseDisjunctions([...strict.errors, ...(twin?.errors ?? []).filter(({ pointer }) => !known.has(pointer))]);
}

/** Finds places in a package by asking the engine, for all pointers of a document at once. */
function placesOf(
  site: LoadedSite,
  engine: CueEngine,
  sources: CueSources,
  one: CuePackage,
): (root: string) => PlaceFinder {
  return (root) => ({
    find: async (queries) => {
      const pointers = [...new Set(queries.map(({ pointer }) => root + pointer))];
      const places = await engine.places({ ...sources, package: one, pointers });
      return queries.map(({ pointer, on }) => {
        const table = on === "key" ? places.keys : places.values;
        const place = (table[root + pointer] ?? []).find((one) => !isSchemaPlace(one));
        return place && shownPlace(site, place);
      });
    },
  });
}
