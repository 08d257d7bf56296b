import { createHash } from "node:crypto";
import type { Compilation, CompiledSite } from "../../compiler/compile.ts";
import type { TopologyOutput } from "../../compiler/emit/emit.ts";
import type { Origin, Tracker } from "../../compiler/emit/tracking.ts";
import type { Document } from "../../compiler/evaluate/document.ts";
import { createLineTracer, type LineOrigins } from "../../compiler/explain/origins.ts";
import { desiredTopology, manifestOf } from "../../compiler/output/desired.ts";
import { placeSubjects } from "../../compiler/place-diagnostics.ts";
import type { ResolvedSite } from "../../compiler/resolve/resolved-site.ts";
import type { Place } from "../../diagnostics/diagnostic.ts";
import { lockName } from "../../formats/lock/lock.ts";
import type { Rendered } from "../../formats/rendered.ts";
import type { SpecDocument } from "../../review/spec-changes.ts";
import type { CompiledTree, TreeFile, TreeTopology } from "../../review/tree/compiled-tree.ts";
import { idOf } from "../../schemas/document-id.ts";
import type { System } from "../../system/system.ts";
import { compileAgain } from "../compile-again.ts";
import type { CompilerInputs } from "../compiler-inputs.ts";

/** The specs of one side, compiled in memory, with the way from each line back to them. */
export interface CompiledSide {
  /** Were there no errors? Else nothing below is whole. */
  readonly ok: boolean;
  readonly tree: CompiledTree;
  readonly sites: readonly ResolvedSite[];
  readonly documents: readonly SpecDocument[];
  /** What a line of a file says, and rests on; undefined where the specs make no such file. */
  traceLine(folder: string, file: string, line: number): (LineOrigins & { readonly text: string }) | undefined;
  /** Where fields of documents are written, in the order of the questions. */
  placesOf(fields: readonly (Origin & { readonly site: string })[]): Promise<readonly (Place | undefined)[]>;
}

/** Compiles the specs at a path as a system's files hold them, under the tags that its output folder was compiled with. */
export async function compileSide(
  system: System,
  path: string,
  out: string,
  inputs: CompilerInputs,
): Promise<CompiledSide> {
  const compilation = await compileAgain(system, inputs, { path, out, tracked: true });
  const files = filesOf(compilation);
  const tracers = new Map<string, LineTracer | undefined>();
  return {
    ok: compilation.ok,
    tree: treeOf(compilation, path),
    sites: compilation.sites.flatMap(({ resolved }) => resolved ?? []),
    documents: compilation.sites.flatMap(documentsOf),
    traceLine: (folder, file, line) => {
      const key = `${folder}/${file}`;
      if (!tracers.has(key)) tracers.set(key, tracerOf(files.get(key)));
      return tracers.get(key)?.(line);
    },
    placesOf: (fields) => findPlaces(compilation, fields),
  };
}

type LineTracer = (line: number) => LineOrigins & { readonly text: string };

/** What a file is made of, and who knows where that comes from. */
interface TracedFile {
  readonly body: Rendered;
  readonly tracker: Tracker;
}

/** By `<site>/<topology>/<path>`. */
function filesOf({ sites }: Compilation): ReadonlyMap<string, TracedFile> {
  const found = new Map<string, TracedFile>();
  for (const { outputs, tracker } of sites)
    for (const { site, topology, files } of outputs)
      for (const { path, body } of files)
        if (tracker !== undefined) found.set(`${site}/${topology.name}/${path}`, { body, tracker });
  return found;
}

function tracerOf(file: TracedFile | undefined): LineTracer | undefined {
  if (file === undefined) return undefined;
  const trace = createLineTracer(file.body, file.tracker);
  const lines = file.body.text.split("\n");
  return (line) => ({ ...trace(line), text: lines[line - 1] ?? "" });
}

function treeOf({ sites }: Compilation, place: string): CompiledTree {
  const topologies = sites.flatMap((site) =>
    site.outputs.map((output) => [`${output.site}/${output.topology.name}`, topologyOf(site, output)] as const),
  );
  return { place, topologies: new Map(topologies), faults: [] };
}

function topologyOf({ tags }: CompiledSite, output: TopologyOutput): TreeTopology {
  const { files } = desiredTopology(output, tags);
  const manifest = manifestOf(output, tags, files);
  const entries = manifest.files.map((file, index): readonly [string, TreeFile] => {
    const bytes = files[index]?.bytes ?? new Uint8Array();
    return [file.path, { ...file, bytes, found: createHash("sha256").update(bytes).digest("hex") }];
  });
  return {
    site: output.site,
    topology: output.topology.name,
    notRealised: manifest.notRealised,
    files: new Map(entries),
  };
}

/** Documents as they were written, and the lock, which is one more. */
function documentsOf({ site, validated, lock }: CompiledSite): SpecDocument[] {
  const written = validated.map(({ document, origin }): [string, Document] => [idOf(document), origin]);
  const all: [string, Document][] = lock === undefined ? written : [...written, [lockName, lock]];
  return all.map(([id, { value }]) => ({ site: site.name, id, value }));
}

async function findPlaces(
  { sites }: Compilation,
  fields: readonly (Origin & { readonly site: string })[],
): Promise<readonly (Place | undefined)[]> {
  const all = sites.flatMap(({ site, validated, documents, lock }) => ({
    ids: new Map<string, string>([
      ...validated.map(({ document, origin }) => [`${site.name}/${idOf(document)}`, origin.id] as const),
      ...(lock === undefined ? [] : [[`${site.name}/${lockName}`, lock.id] as const]),
    ]),
    documents: [...documents, ...(lock === undefined ? [] : [lock])],
  }));
  const idIn = ({ site, document }: Origin & { readonly site: string }): string =>
    all.map(({ ids }) => ids.get(`${site}/${document}`)).find((id) => id !== undefined) ?? "";
  const subjects = fields.map((field) => ({ document: idIn(field), pointer: field.pointer }));
  const placeOf = await placeSubjects(
    subjects,
    all.flatMap(({ documents }) => documents),
  );
  return subjects.map(placeOf);
}
