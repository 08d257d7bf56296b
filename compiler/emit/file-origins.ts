import { appendPointer, isUnder } from "../../formats/json/pointer.ts";
import type { Rendered } from "../../formats/rendered.ts";
import { allReads, type BuilderRun, type Origin, type Read, type Tracker } from "./tracking.ts";

/** All fields that a file rests on. */
export function fileOrigins(body: Rendered, tracker: Tracker): Origin[] {
  return outermost([...runsBehind(body, tracker)].flatMap(allReads));
}

/** The runs that a file rests on: those that made its nodes, and for what was read around them one each, whatever the file. */
export function runsBehind(body: Rendered, tracker: Tracker): ReadonlySet<BuilderRun> {
  const runs = new Set<BuilderRun>();
  const shown: Read[] = [];
  for (const node of objectsOf(body.model)) {
    const origin = tracker.originOf(node);
    if (origin !== undefined) shown.push(...leavesBelow(node, origin));
    const run = tracker.runOf(node);
    if (run === undefined) continue;
    runs.add(run);
    for (const around of runsAround(run)) runs.add(surroundingsOf(around));
  }
  return runs.add({ rule: "emit/file", parent: undefined, reads: shown, behind: new Set(), inner: [] });
}

const surroundings = new WeakMap<BuilderRun, BuilderRun>();

/** A run without the runs inside it: what it read itself. */
function surroundingsOf(run: BuilderRun): BuilderRun {
  const known = surroundings.get(run) ?? { ...run, inner: [] };
  surroundings.set(run, known);
  return known;
}

/** The runs that a run was part of, from the inside out. */
export function runsAround(run: BuilderRun | undefined): BuilderRun[] {
  return run?.parent === undefined ? [] : [run.parent, ...runsAround(run.parent)];
}

/** Without fields that were read only on the way to one inside them. */
export function outermost(reads: readonly Origin[]): Origin[] {
  const all = uniqueOrigins(reads);
  const byDocument = new Map<string, string[]>();
  for (const { document, pointer } of all) {
    const known = byDocument.get(document);
    if (known === undefined) byDocument.set(document, [pointer]);
    else known.push(pointer);
  }
  const leadsOn = ({ document, pointer }: Origin): boolean =>
    byDocument.get(document)?.some((other) => other !== pointer && isUnder(other, pointer)) === true;
  return all.filter((one) => !leadsOn(one));
}

/** Each field once. */
export function uniqueOrigins(reads: readonly Origin[]): Origin[] {
  const byKey = new Map(reads.map(({ document, pointer }) => [`${document} ${pointer}`, { document, pointer }]));
  return [...byKey.values()];
}

/** Every object of a model. What a view shows is one node: it is traced as a whole. */
export function objectsOf(model: unknown): ReadonlySet<object> {
  const found = new Set<object>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null || found.has(value)) return;
    found.add(value);
    for (const field of Object.values(value)) visit(field);
  };
  visit(model);
  return found;
}

function leavesBelow(node: object, origin: Origin): Read[] {
  return Object.entries(node).flatMap(([key, field]) => {
    const below = { document: origin.document, pointer: appendPointer(origin.pointer, key) };
    return typeof field === "object" && field !== null ? leavesBelow(field, below) : [{ ...below, value: undefined }];
  });
}
