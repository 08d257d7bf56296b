import {
  type Diagnostic,
  hasErrors,
  isSubject,
  type PlacedDiagnostic,
  type Target,
} from "../diagnostics/diagnostic.ts";
import { sortDiagnostics } from "../diagnostics/sort.ts";
import { lockName } from "../formats/lock/lock.ts";
import { idOf } from "../schemas/document-id.ts";
import type { HarmonyDocument } from "../schemas/generated/types.ts";
import type { System } from "../system/system.ts";
import { emit, type TopologyOutput } from "./emit/emit.ts";
import type { AnyEmitter } from "./emit/emitter.ts";
import { type Alias, createTracker, type Tracker } from "./emit/tracking.ts";
import type { Document } from "./evaluate/document.ts";
import { type EvaluateContext, evaluate, unknownTag } from "./evaluate/evaluate.ts";
import { load } from "./load/load.ts";
import type { LoadedSite } from "./load/source-set.ts";
import { placeDiagnostics } from "./place-diagnostics.ts";
import { plan } from "./plan/plan.ts";
import { resolve } from "./resolve/resolve.ts";
import type { ResolvedSite, TopologyInventory } from "./resolve/resolved-site.ts";
import type { StageResult } from "./stage.ts";
import { createStopwatch, type StageName, type StageTimings, type Stopwatch } from "./timings.ts";
import { validate } from "./validate/validate.ts";
import type { Validated } from "./validate/validated.ts";

export interface CompileRequest extends Pick<EvaluateContext, "engine" | "schemas"> {
  /** A site's folder, or one above several. */
  readonly path: string;
  /** The output folder, which is no source. */
  readonly out: string;
  readonly emitters: readonly AnyEmitter[];
  /** The emitters that a site brings itself, from the modules that its harmony.yaml names. */
  readonly userEmitters: (site: LoadedSite) => Promise<StageResult<readonly AnyEmitter[]>>;
  /** From the command line: over those of a site's harmony.yaml. */
  readonly tags: Readonly<Record<string, string>>;
  /** The tags that a site was last compiled with: instead of its harmony.yaml's, where a compile is to be repeated. */
  readonly recordedTags?: (site: LoadedSite) => Promise<Readonly<Record<string, string>> | undefined>;
  /** Makes a score that nothing realises an error. */
  readonly strict: boolean;
  /** Compiles one of the sites alone. */
  readonly only?: string;
  /** Is told when a stage begins, once a site: for people who wait. */
  readonly onStage?: (stage: StageName) => void;
  /** Follows what builders read, for `explain`. */
  readonly tracked?: boolean;
}

/** A site, compiled as far as it went. */
export interface CompiledSite {
  readonly site: LoadedSite;
  readonly tags: Readonly<Record<string, string>>;
  readonly documents: readonly Document[];
  /** The site's harmony.lock, so that its fields have places as those of documents have. */
  readonly lock?: Document;
  readonly validated: readonly Validated[];
  readonly resolved?: ResolvedSite;
  /** What is to be written: empty where there was an error. */
  readonly outputs: readonly TopologyOutput[];
  readonly tracker?: Tracker;
}

export interface Compilation {
  /** Is there no error? Only then may anything be written. */
  readonly ok: boolean;
  readonly sites: readonly CompiledSite[];
  /** Sorted by place, each once. */
  readonly diagnostics: readonly PlacedDiagnostic[];
  readonly timings: StageTimings;
}

/** Runs all stages but the last over every site: specs in, files to be written out. Nothing is written. */
export async function compile(request: CompileRequest, system: System): Promise<Compilation> {
  const watch = createStopwatch(system.clock, request.onStage);
  const loaded = await watch.runAsync("load", () => load({ path: request.path, out: request.out }, system));
  const diagnostics: Diagnostic[] = [...loaded.diagnostics];
  const sites: CompiledSite[] = [];
  const knownTags = new Set<string>();
  for (const site of loaded.value.filter(({ name }) => request.only === undefined || name === request.only))
    sites.push(await compileSite(site, request, { watch, diagnostics, knownTags }));
  if (loaded.ok)
    for (const name of Object.keys(request.tags))
      if (!knownTags.has(name)) diagnostics.push(unknownTag(name, knownTags));
  const placed = sortDiagnostics(
    await placeDiagnostics(
      diagnostics,
      sites.flatMap(({ documents, lock }) => [...documents, ...(lock === undefined ? [] : [lock])]),
    ),
  );
  const ok = !hasErrors(placed);
  return {
    ok,
    sites: ok ? sites : sites.map((site) => ({ ...site, outputs: [] })),
    diagnostics: placed,
    timings: watch.timings,
  };
}

/** What the sites of one run add to. */
interface Run {
  readonly watch: Stopwatch;
  readonly diagnostics: Diagnostic[];
  readonly knownTags: Set<string>;
}

async function compileSite(
  site: LoadedSite,
  request: CompileRequest,
  { watch, diagnostics, knownTags }: Run,
): Promise<CompiledSite> {
  const recorded = await request.recordedTags?.(site);
  const tags = { ...(recorded ?? site.config.tags), ...request.tags };
  const evaluated = await watch.runAsync("evaluate", () => evaluate(site, { ...request, tags }));
  for (const tag of evaluated.value.tags) knownTags.add(tag);
  const { documents } = evaluated.value;
  const validated = watch.run("validate", () => validate(documents));
  const tracked = request.tracked === true;
  const resolved = watch.run("resolve", () => resolve(validated.value, { site: site.name, tracked }));
  const before = [...evaluated.diagnostics, ...validated.diagnostics, ...resolved.diagnostics];
  diagnostics.push(...before);
  const lock = lockDocument(site);
  const base = { site, tags, documents, validated: validated.value.documents, ...(lock && { lock }) };
  if (hasErrors(before) || site.lockFailed === true) return { ...base, outputs: [] };
  const tracker = tracked
    ? createTracker(
        [
          ...base.validated.map(({ document }): [string, object] => [idOf(document), document]),
          ...(site.lock === undefined ? [] : [[lockName, site.lock.lock] as const]),
        ],
        aliasesOf(resolved.value),
      )
    : undefined;
  const own = await request.userEmitters(site);
  const emitters = [...request.emitters, ...own.value];
  const planned = watch.run("plan", () =>
    plan(resolved.value, { emitters, strict: request.strict, subjectOf: subjectIn(base.validated) }),
  );
  const emitted = watch.run("emit", () => emit(planned.value, { lock: site.lock?.lock ?? { charts: [] }, tracker }));
  diagnostics.push(...own.diagnostics, ...planned.diagnostics, ...emitted.diagnostics.map(byOrigin(base)));
  return { ...base, resolved: resolved.value, outputs: emitted.value, ...(tracker && { tracker }) };
}

/** Resolved scores and topologies repeat their documents' names, and what a topology holds is what it says it does. */
function aliasesOf({ topologies }: ResolvedSite): Alias[] {
  return topologies.flatMap((topology) => [
    ...[topology, ...topology.scores].flatMap((object) =>
      ["name", "id"].map((key) => ({
        object,
        key,
        origin: { document: idOf(object.document), pointer: "/metadata/name" },
      })),
    ),
    ...inventoryFields.map(([key, pointer]) => ({
      object: topology.inventory,
      key,
      origin: { document: idOf(topology.document), pointer },
    })),
  ]);
}

/** The field of a topology that says which documents of a kind it holds. */
const inventoryFields = [
  ["hosts", "/spec/hosts"],
  ["networks", "/spec/networks"],
  ["switches", "/spec/switches"],
  ["firewalls", "/spec/firewall"],
] as const satisfies readonly (readonly [keyof TopologyInventory, string])[];

/** An emitter knows a document by its kind and name; its place is found by where it was written. */
function byOrigin({
  validated,
  lock,
}: Pick<CompiledSite, "validated" | "lock">): (diagnostic: Diagnostic) => Diagnostic {
  const origins = new Map(validated.map(({ document, origin }) => [idOf(document), origin.id]));
  if (lock !== undefined) origins.set(lockName, lock.id);
  const target = (one: Target): Target =>
    isSubject(one) ? { ...one, document: origins.get(one.document) ?? one.document } : one;
  return ({ at, related, fixes, ...rest }) => ({
    ...rest,
    ...(at === undefined ? {} : { at: target(at) }),
    related: related.map((one) => ({ ...one, at: target(one.at) })),
    fixes: fixes.map((one) => ({ ...one, at: target(one.at) })),
  });
}

function lockDocument({ name, lock }: LoadedSite): Document | undefined {
  if (lock === undefined) return undefined;
  const places: Document["places"] = {
    find: async (queries) => queries.map(({ pointer, on }) => lock.place(pointer, on)),
  };
  return { id: `${name}:${lockName}`, site: name, value: lock.value, places, holes: [], deferred: [] };
}

/** Where a resolved score was written. */
function subjectIn(
  validated: readonly Validated[],
): (score: { readonly document: HarmonyDocument }) => { document: string; pointer: string } {
  const origins = new Map<HarmonyDocument, string>(validated.map(({ document, origin }) => [document, origin.id]));
  return ({ document }) => ({ document: origins.get(document) ?? "", pointer: "/metadata/name" });
}
