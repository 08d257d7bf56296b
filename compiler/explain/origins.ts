import { appendPointer, pointerSteps } from "../../formats/json/pointer.ts";
import type { Rendered } from "../../formats/rendered.ts";
import { objectsOf, outermost, runsAround, uniqueOrigins } from "../emit/file-origins.ts";
import { type BuilderRun, type Origin, type Read, readsBehind, type Tracker } from "../emit/tracking.ts";

/** Why a line of a file is what it is. */
export interface LineOrigins {
  /** The builder that made the node: the rule behind what no field says. */
  readonly rule?: string;
  /** Fields whose value the line shows. */
  readonly values: readonly Origin[];
  /** All that the builders around it read: whether the line is there, and in which form. One list for all lines of a node. */
  readonly conditions: readonly Origin[];
}

/** Traces lines of a file back to the fields that its builders read. What lines have in common is worked out once. */
export function createLineTracer(body: Rendered, tracker: Tracker): (line: number) => LineOrigins {
  const placed = objectsOf(body.model);
  const reads = new Map<BuilderRun, readonly Read[]>();
  const conditions = new Map<BuilderRun | undefined, readonly Origin[]>();
  const readsOf = (run: BuilderRun): readonly Read[] => recall(reads, run, () => ownReads(run, placed));
  const conditionsOf = (runs: readonly BuilderRun[]): readonly Origin[] =>
    // The innermost run made one node, which is at one place: the others follow from it.
    recall(conditions, runs[0], () =>
      outermost([
        ...runs.flatMap(readsOf),
        ...runsAround(runs.at(-1)).flatMap((run) => [...run.reads, ...readsBehind(run)]),
      ]),
    );
  return (line) => {
    const { runs, node, seen } = follow(body, line, tracker);
    const values = seen === undefined ? valueReads(runs, readsOf, node) : [seen];
    return { ...(runs[0] && { rule: runs[0].rule }), values, conditions: conditionsOf(runs) };
  };
}

/** Where a line leads: the runs that made the nodes on the way, from the inside out, and what is there. */
interface Trail {
  readonly runs: readonly BuilderRun[];
  readonly node: unknown;
  /** The field that is shown as it was written. */
  readonly seen?: Origin;
}

function follow(body: Rendered, line: number, tracker: Tracker): Trail {
  const steps = pointerSteps(body.locate(line));
  const runs: BuilderRun[] = [];
  let node: unknown = body.model;
  for (const [index, step] of [...steps, undefined].entries()) {
    if (typeof node !== "object" || node === null) break;
    const origin = tracker.originOf(node);
    if (origin !== undefined)
      return { runs, node, seen: { ...origin, pointer: appendPointer(origin.pointer, ...steps.slice(index)) } };
    const run = tracker.runOf(node);
    if (run !== undefined) runs.unshift(run);
    node = step === undefined ? node : (node as Record<string, unknown>)[step];
  }
  return { runs, node };
}

function recall<Key, T>(known: Map<Key, T>, key: Key, work: () => T): T {
  const found = known.get(key) ?? work();
  known.set(key, found);
  return found;
}

/** What a run read, with the runs inside it whose nodes are not in the file: their reads went into this one's node. */
function ownReads(run: BuilderRun, placed: ReadonlySet<object>): Read[] {
  return [
    ...run.reads,
    ...readsBehind(run),
    ...run.inner.flatMap((inner) => (placed.has(inner.node) ? [] : ownReads(inner.run, placed))),
  ];
}

/** The fields whose value is shown: those of the innermost run that has any. */
function valueReads(
  runs: readonly BuilderRun[],
  readsOf: (run: BuilderRun) => readonly Read[],
  shown: unknown,
): Origin[] {
  if (typeof shown === "object" || shown === undefined) return [];
  const text = String(shown);
  for (const run of runs) {
    const list = readsOf(run);
    const equal = list.filter(({ value }) => isScalar(value) && String(value) === text);
    const within = list.filter(({ value }) => typeof value === "string" && value.length > 1 && text.includes(value));
    const found = equal.length > 0 ? equal : within;
    if (found.length > 0) return uniqueOrigins(found);
  }
  return [];
}

/** Are they the same field? */
export function isSame(a: Origin, b: Origin): boolean {
  return a.document === b.document && a.pointer === b.pointer;
}

function isScalar(value: unknown): boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
