import type { CueEngine } from "../../cue/types.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { didYouMean } from "../../diagnostics/did-you-mean.ts";
import { displayPath, type LoadedSite, type Source } from "../load/source-set.ts";
import { type StageResult, stageResult } from "../stage.ts";
import { readCueSources, type SchemaModules } from "./cue-source.ts";
import { readDataSource } from "./data-source.ts";
import { evaluateDiagnostics } from "./diagnostics.ts";
import type { Document } from "./document.ts";

export interface EvaluateContext {
  /** Gives the CUE engine; asked only where a site has a .cue file. */
  readonly engine: () => CueEngine;
  readonly schemas: () => Promise<SchemaModules>;
  /** Values for `@tag` and `@if`, those of the command line over those of harmony.yaml. */
  readonly tags: Readonly<Record<string, string>>;
}

export interface Evaluated {
  readonly documents: readonly Document[];
  /** The tags that something in the site asks for. */
  readonly tags: ReadonlySet<string>;
}

/** Turns a site's sources into documents, whatever their language. */
export async function evaluate(site: LoadedSite, context: EvaluateContext): Promise<StageResult<Evaluated>> {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic);
  const hasCue = site.sources.some(({ kind }) => kind === "cue");
  const cue = hasCue
    ? await readCueSources(site, {
        engine: context.engine(),
        schemas: await context.schemas(),
        tags: context.tags,
        report,
      })
    : { documents: [], tags: new Set<string>(), embedded: new Set<string>() };
  for (const name of Object.keys(site.config.tags ?? {}))
    if (!cue.tags.has(name)) report(unknownTag(name, cue.tags, displayPath(site, "harmony.yaml")));
  const data = site.sources.filter(isData).filter(({ path }) => !cue.embedded.has(path));
  const documents = [...cue.documents, ...data.flatMap((source) => readDataSource(site, source, report))];
  // An empty result would take away all that the site had in out/.
  if (documents.length === 0 && diagnostics.length === 0 && site.sources.length > 0)
    report(evaluateDiagnostics.create("empty-site", {}, { name: site.name }));
  return stageResult({ documents, tags: cue.tags }, diagnostics);
}

/** A tag that nothing asks for is most often misspelt. */
export function unknownTag(name: string, known: ReadonlySet<string>, file?: string): Diagnostic {
  const suggestion = didYouMean(name, [...known], "tags") || "No CUE file asks for one: `field: string @tag(name)`.";
  return evaluateDiagnostics.create("unknown-tag", file === undefined ? {} : { at: { file, line: 1, column: 1 } }, {
    name,
    suggestion,
  });
}

function isData(source: Source): source is Source & { readonly kind: "json" | "yaml" } {
  return source.kind !== "cue";
}
