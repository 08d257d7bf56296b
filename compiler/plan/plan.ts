import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { invariant } from "../../diagnostics/internal-error.ts";
import type { AnyEmitter } from "../emit/emitter.ts";
import type { ResolvedScore, ResolvedSite, ResolvedTopology } from "../resolve/resolved-site.ts";
import { type StageResult, stageResult } from "../stage.ts";
import { planDiagnostics } from "./diagnostics.ts";

/** What one topology's output is made by, in the order in which it must be made. */
export interface TopologyPlan {
  readonly topology: ResolvedTopology;
  readonly emitters: readonly AnyEmitter[];
  /** Scores that no emitter of the plan realises. */
  readonly notRealised: readonly ResolvedScore[];
}

export interface EmitPlan {
  readonly site: ResolvedSite;
  readonly topologies: readonly TopologyPlan[];
}

export interface PlanContext {
  readonly emitters: readonly AnyEmitter[];
  /** Makes a score that nothing realises an error. */
  readonly strict: boolean;
  /** Where a score was written. */
  readonly subjectOf: (score: ResolvedScore) => { readonly document: string; readonly pointer: string };
}

/** Chooses the emitters of each topology and orders them by what they consume. */
export function plan(site: ResolvedSite, context: PlanContext): StageResult<EmitPlan> {
  const ordered = orderEmitters(context.emitters);
  const chosen = ordered.map((emitter) => ({ emitter, units: new Set<ResolvedTopology>(emitter.select(site)) }));
  const diagnostics: Diagnostic[] = [];
  const topologies = site.topologies.map((topology) => {
    const emitters = chosen.filter(({ units }) => units.has(topology)).map(({ emitter }) => emitter);
    const realised = new Set<string>(emitters.flatMap((emitter) => emitter.realises));
    const notRealised = topology.scores.filter((score) => !realised.has(score.kind));
    for (const score of notRealised) {
      const warning = planDiagnostics.create(
        "not-realised",
        { at: context.subjectOf(score) },
        { score: score.id, kind: score.kind },
      );
      diagnostics.push(context.strict ? { ...warning, severity: "error" } : warning);
    }
    return { topology, emitters, notRealised };
  });
  return stageResult({ site, topologies }, diagnostics);
}

/** Emitters after those that they consume; otherwise in the order of the registry. A cycle is our bug. */
export function orderEmitters(emitters: readonly AnyEmitter[]): AnyEmitter[] {
  const ordered: AnyEmitter[] = [];
  const visit = (emitter: AnyEmitter, path: readonly string[]): void => {
    invariant(!path.includes(emitter.id), `emitters consume each other: ${[...path, emitter.id].join(" -> ")}`);
    if (ordered.includes(emitter)) return;
    for (const id of emitter.consumes) {
      const consumed = emitters.find((other) => other.id === id);
      invariant(consumed !== undefined, `the emitter ${emitter.id} consumes ${id}, which is not registered`);
      visit(consumed, [...path, emitter.id]);
    }
    ordered.push(emitter);
  };
  for (const emitter of emitters) visit(emitter, []);
  return ordered;
}
