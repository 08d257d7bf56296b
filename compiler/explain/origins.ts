import { appendPointer, pointerSteps } from "../../formats/json/pointer.ts";
import type { Rendered } from "../../formats/rendered.ts";
import { objectsOf, outermost, runsAround, uniqueOrigins } from "../emit/file-origins.ts";
import { type BuilderRun, type Origin, type Read, readsBehind, type Tracker } from "../emit/tracking.ts";

export type { Origin };

/** Why a line of a file is what it is. */
export interface LineOrigins {
  /** The builder that made the node: the rule behind what no field says. */
  readonly rule?: string;
  /** Fields whose value the line shows. */
  readonly values: readonly Origin[];
  /** Fields that the builders around it read as well: whether the line is there, and in which form. */
  readonly conditions: readonly Origin[];
}

/** Traces a line of a file back to the fields that its builders read. */
export function lineOrigins(body: Rendered, line: number, tracker: Tracker): LineOrigins {
  const placed = objectsOf(body.model);
  const steps = pointerSteps(body.locate(line));
  const runs: BuilderRun[] = [];
  let node: unknown = body.model;
  let seen: Origin | undefined;
  for (const [index, step] of [...steps, undefined].entries()) {
    if (typeof node !== "object" || node === null) break;
    const origin = tracker.originOf(node);
    if (origin !== undefined) {
      seen = { ...origin, pointer: appendPointer(origin.pointer, ...steps.slice(index)) };
      break;
    }
    const run = tracker.runOf(node);
    if (run !== undefined) runs.unshift(run);
    node = step === undefined ? node : (node as Record<string, unknown>)[step];
  }
  const reads = runs.map((run) => ownReads(run, placed));
  const values = seen === undefined ? valueReads(reads, node) : [seen];
  const conditions = outermost([
    ...reads.flat(),
    ...runsAround(runs.at(-1)).flatMap((run) => [...run.reads, ...readsBehind(run)]),
  ]).filter((one) => !values.some((value) => isSame(value, one)));
  return { ...(runs[0] === undefined ? {} : { rule: runs[0].rule }), values, conditions };
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
function valueReads(reads: readonly (readonly Read[])[], shown: unknown): Origin[] {
  if (typeof shown === "object" || shown === undefined) return [];
  const text = String(shown);
  for (const list of reads) {
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
