import { createHash } from "node:crypto";
import { type Compilation, type CompiledSite, compile } from "../../compiler/compile.ts";
import type { TopologyOutput } from "../../compiler/emit/emit.ts";
import type { Origin } from "../../compiler/emit/tracking.ts";
import type { Document } from "../../compiler/evaluate/document.ts";
import { type LineOrigins, lineOrigins } from "../../compiler/explain/origins.ts";
import { desiredTopology, manifestOf } from "../../compiler/output/desired.ts";
import { placeSubjects } from "../../compiler/place-diagnostics.ts";
import type { ResolvedSite } from "../../compiler/resolve/resolved-site.ts";
import type { Place } from "../../diagnostics/diagnostic.ts";
import { emitters } from "../../emitters/index.ts";
import { lockName } from "../../formats/lock/lock.ts";
import type { SpecDocument } from "../../review/spec-changes.ts";
import type { CompiledTree, TreeFile, TreeTopology } from "../../review/tree/compiled-tree.ts";
import { idOf } from "../../schemas/document-id.ts";
import type { System } from "../../system/system.ts";
import type { CompilerInputs } from "../compiler-inputs.ts";
import { recordedTags } from "../recorded-tags.ts";
import { loadUserEmitters } from "../user-emitters.ts";

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
  const compilation = await compile(
    {
      path,
      out,
      emitters,
      userEmitters: loadUserEmitters(system),
      tags: {},
      recordedTags: recordedTags(system, out),
      strict: false,
      tracked: true,
      ...inputs,
    },
    system,
  );
  const outputs = new Map<string, { readonly site: CompiledSite; readonly output: TopologyOutput }>(
    compilation.sites.flatMap((site) =>
      site.outputs.map((output) => [`${output.site}/${output.topology.name}`, { site, output }] as const),
    ),
  );
  return {
    ok: compilation.ok,
    tree: treeOf(compilation, path),
    sites: compilation.sites.flatMap(({ resolved }) => resolved ?? []),
    documents: compilation.sites.flatMap(documentsOf),
    traceLine: (folder, file, line) => {
      const found = outputs.get(folder);
      const body = found?.output.files.find((one) => one.path === file)?.body;
      const tracker = found?.site.tracker;
      if (body === undefined || tracker === undefined) return undefined;
      return { ...lineOrigins(body, line, tracker), text: body.text.split("\n")[line - 1] ?? "" };
    },
    placesOf: (fields) => findPlaces(compilation, fields),
  };
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
