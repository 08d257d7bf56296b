import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { InternalError } from "../../diagnostics/internal-error.ts";
import type { Lock } from "../../formats/lock/lock.ts";
import type { EmitPlan, TopologyPlan } from "../plan/plan.ts";
import type { ResolvedScore } from "../resolve/resolved-site.ts";
import { type StageResult, stageResult } from "../stage.ts";
import type { EmittedFile } from "./artifact.ts";
import type { AnyEmitter, Emission, EmitInput } from "./emitter.ts";
import { createMergedTree } from "./merged-tree.ts";
import type { Tracker } from "./tracking.ts";

export interface TopologyOutput {
  readonly site: string;
  readonly topology: { readonly kind: string; readonly name: string };
  /** By path. */
  readonly files: readonly EmittedFile[];
  readonly notRealised: readonly ResolvedScore[];
  /** What each emitter told, by its id. */
  readonly facts: Readonly<Record<string, readonly unknown[]>>;
}

export interface EmitContext {
  /** What the site's harmony.lock pins. */
  readonly lock: Lock;
  /** With it, builders remember what they read. */
  readonly tracker?: Tracker | undefined;
}

/** Runs a plan. */
export function emit(plan: EmitPlan, context: EmitContext): StageResult<readonly TopologyOutput[]> {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic);
  const outputs = plan.topologies.map((topology) => emitTopology(plan.site.name, topology, report, context));
  return stageResult(outputs, diagnostics);
}

function emitTopology(
  site: string,
  plan: TopologyPlan,
  report: (diagnostic: Diagnostic) => void,
  { lock, tracker }: EmitContext,
): TopologyOutput {
  const view = <T>(value: T): T => tracker?.view(value) ?? value;
  const files = createMergedTree(report);
  const facts: Record<string, readonly unknown[]> = {};
  for (const emitter of plan.emitters) {
    const consumed = Object.fromEntries(emitter.consumes.map((id) => [id, view(facts[id] ?? [])]));
    const run = (): Emission => runEmitter(emitter, view(plan.topology), { facts: consumed, lock: view(lock), report });
    const emission = tracker === undefined ? run() : tracker.record(emitter.id, run);
    facts[emitter.id] = emission.facts ?? [];
    for (const file of emission.tree)
      files.add({
        ...file,
        path: emitter.folder === "" ? file.path : `${emitter.id}/${file.path}`,
        emitter: emitter.id,
      });
  }
  return {
    site,
    topology: { kind: plan.topology.kind, name: plan.topology.name },
    files: files.files(),
    notRealised: plan.notRealised,
    facts,
  };
}

function runEmitter(emitter: AnyEmitter, topology: unknown, input: EmitInput<string>): Emission {
  try {
    return emitter.emit(topology as never, input as never);
  } catch (error) {
    // A throw is a bug, ours or that of the emitter's author: say whose, and keep the stack.
    throw new InternalError(`the emitter ${emitter.id} failed on the topology ${(topology as { name: string }).name}`, {
      cause: error,
    });
  }
}
