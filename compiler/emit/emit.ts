import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { InternalError } from "../../diagnostics/internal-error.ts";
import type { Lock } from "../../formats/lock/lock.ts";
import type { EmitPlan, TopologyPlan } from "../plan/plan.ts";
import type { ResolvedScore } from "../resolve/resolved-site.ts";
import { type StageResult, stageResult } from "../stage.ts";
import type { ArtifactFile, ArtifactTree, EmittedFile } from "./artifact.ts";
import type { AnyEmitter, Emission, EmitInput } from "./emitter.ts";
import { finishTree } from "./finished-tree.ts";
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
  const trees: Record<string, ArtifactTree> = {};
  for (const emitter of plan.emitters) {
    const { id, consumes } = emitter;
    const input = {
      facts: Object.fromEntries(consumes.map((one) => [one, view(facts[one] ?? [])])),
      trees: Object.fromEntries(consumes.map((one) => [one, trees[one] ?? []])),
      lock: view(lock),
      report,
    };
    const run = (): Emission => runEmitter(emitter, view(plan.topology), input);
    const emission = tracker === undefined ? run() : tracker.record(id, run);
    facts[id] = emission.facts ?? [];
    const place = ({ path }: ArtifactFile): string => (emitter.folder === "" ? path : `${id}/${path}`);
    // What is refused is told; whoever consumes the tree need not meet it again.
    const kept = emission.tree.filter((file) => files.add({ ...file, path: place(file), emitter: id }));
    trees[id] = finishTree(kept, tracker);
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
