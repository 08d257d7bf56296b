import type { Place } from "../../diagnostics/diagnostic.ts";
import { valueAt } from "../../formats/json/pointer.ts";
import { lockName } from "../../formats/lock/lock.ts";
import { renderManifest } from "../../formats/manifest/render.ts";
import type { Rendered } from "../../formats/rendered.ts";
import { idOf } from "../../schemas/document-id.ts";
import type { CompiledSite } from "../compile.ts";
import type { EmittedFile } from "../emit/artifact.ts";
import type { TopologyOutput } from "../emit/emit.ts";
import { fileOrigins } from "../emit/file-origins.ts";
import type { Origin } from "../emit/tracking.ts";
import { manifestOf } from "../output/desired.ts";
import { placeSubjects } from "../place-diagnostics.ts";
import { createLineTracer, isSame, type LineOrigins } from "./origins.ts";

/** A field behind a line, and where it was written. */
export interface Cause extends Origin {
  /** Undefined for a document that nobody wrote (the implicit topology). */
  readonly place?: Place;
  /** Does the value come from the schema, and the place is only the nearest? */
  readonly isDefault: boolean;
}

/** The chain from an output line back to the specs. */
export interface Explanation {
  readonly line: number;
  readonly text: string;
  /** The emitter that wrote the file; "output" for the manifest. */
  readonly emitter: string;
  /** The builder that made the node; the emitter itself for what none of its builders made. */
  readonly rule: string;
  readonly values: readonly Cause[];
  readonly conditions: readonly Cause[];
}

/** Explains lines of one file of a compiled site; the path is from the topology's folder. Undefined where there is no such file. */
export async function explain(
  site: CompiledSite,
  output: TopologyOutput,
  path: string,
  line?: number,
): Promise<readonly Explanation[] | undefined> {
  const { tracker } = site;
  const file = output.files.find((one) => one.path === path);
  const body = path === "manifest.json" ? renderManifest(manifestOf(output, site.tags)) : file?.body;
  if (tracker === undefined || body === undefined) return undefined;
  const trace = createLineTracer(body, tracker);
  const originsOf = (number: number): LineOrigins =>
    file === undefined ? manifestOrigins(body, number, output.files, site) : trace(number);
  const texts = body.text.split("\n").slice(0, -1);
  const numbers = line === undefined ? texts.map((_, index) => index + 1) : texts[line - 1] === undefined ? [] : [line];
  const names = placeInOut(output, file);
  const explained = numbers.map((number) => {
    const { rule, values, conditions } = originsOf(number);
    return {
      number,
      rule,
      values,
      conditions: [
        ...conditions.filter((one) => !values.some((value) => isSame(value, one))),
        ...names.filter((one) => ![...values, ...conditions].some((other) => isSame(one, other))),
      ],
    };
  });
  const causes = await placeOrigins(
    site,
    explained.flatMap(({ values, conditions }) => [...values, ...conditions]),
  );
  return explained.map(({ number, rule, values, conditions }) => ({
    line: number,
    text: texts[number - 1] ?? "",
    emitter: file?.emitter ?? "output",
    rule: rule ?? file?.emitter ?? "output",
    values: values.map(causes),
    conditions: conditions.map(causes).sort((a, b) => Number(a.isDefault) - Number(b.isDefault)),
  }));
}

/** A line of the manifest holds a file's digest: it rests on all that the file rests on. */
function manifestOrigins(
  body: Rendered,
  line: number,
  files: readonly EmittedFile[],
  { tracker }: CompiledSite,
): LineOrigins {
  const entry = valueAt(body.model, body.locate(line)) as { readonly path?: string } | undefined;
  const file = files.find(({ path }) => path === entry?.path);
  const conditions =
    file === undefined || tracker === undefined
      ? []
      : [
          ...fileOrigins(file.body, tracker),
          ...file.documents.map((document) => ({ document, pointer: "/metadata/name" })),
        ];
  return { rule: "output/manifest", values: [], conditions };
}

/** The names that a file's path is made of: another name, and the file would lie elsewhere. */
function placeInOut({ topology }: TopologyOutput, file: EmittedFile | undefined): Origin[] {
  const documents = new Set([...(file?.documents ?? []), `${topology.kind}/${topology.name}`]);
  return [...documents].map((document) => ({ document, pointer: "/metadata/name" }));
}

async function placeOrigins(site: CompiledSite, origins: readonly Origin[]): Promise<(origin: Origin) => Cause> {
  const byId = new Map(site.validated.map(({ document, origin }) => [idOf(document), origin]));
  const { documents, lock } = site;
  if (lock !== undefined) byId.set(lockName, lock);
  const subjects = origins.flatMap(({ document, pointer }) => {
    const origin = byId.get(document);
    return origin === undefined ? [] : [{ document: origin.id, pointer }];
  });
  const places = await placeSubjects(subjects, lock === undefined ? documents : [...documents, lock]);
  return (origin) => {
    const written = byId.get(origin.document);
    const place = written && places({ document: written.id, pointer: origin.pointer });
    return {
      ...origin,
      ...(place === undefined ? {} : { place }),
      isDefault: written !== undefined && valueAt(written.value, origin.pointer) === undefined,
    };
  };
}
