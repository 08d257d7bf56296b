import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { InternalError } from "../../diagnostics/internal-error.ts";
import { compareText } from "../../system/path.ts";
import type { EmitPlan, TopologyPlan } from "../plan/plan.ts";
import type { ResolvedScore } from "../resolve/resolved-site.ts";
import { type StageResult, stageResult } from "../stage.ts";
import type { ArtifactFile } from "./artifact.ts";
import { emitDiagnostics } from "./diagnostics.ts";
import type { AnyEmitter, Emission, EmitInput } from "./emitter.ts";
import type { Tracker } from "./tracking.ts";

/** A file of a topology's folder, with the emitter that made it. The path is from that folder. */
export interface EmittedFile extends ArtifactFile {
  readonly emitter: string;
}

export interface TopologyOutput {
  readonly site: string;
  readonly topology: { readonly kind: string; readonly name: string };
  /** By path. */
  readonly files: readonly EmittedFile[];
  readonly notRealised: readonly ResolvedScore[];
  /** What each emitter told, by its id. */
  readonly facts: Readonly<Record<string, readonly unknown[]>>;
}

/** Runs a plan. With a tracker, builders remember what they read. */
export function emit(plan: EmitPlan, tracker?: Tracker): StageResult<readonly TopologyOutput[]> {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic);
  const outputs = plan.topologies.map((topology) => emitTopology(plan.site.name, topology, report, tracker));
  return stageResult(outputs, diagnostics);
}

function emitTopology(
  site: string,
  plan: TopologyPlan,
  report: (diagnostic: Diagnostic) => void,
  tracker: Tracker | undefined,
): TopologyOutput {
  const view = <T>(value: T): T => tracker?.view(value) ?? value;
  const files = new Map<string, EmittedFile>();
  const facts: Record<string, readonly unknown[]> = {};
  for (const emitter of plan.emitters) {
    const consumed = Object.fromEntries(emitter.consumes.map((id) => [id, view(facts[id] ?? [])]));
    const run = (): Emission => runEmitter(emitter, view(plan.topology), { facts: consumed, report });
    const emission = tracker === undefined ? run() : tracker.record(emitter.id, run);
    facts[emitter.id] = emission.facts ?? [];
    for (const file of emission.tree)
      addFile(
        files,
        { ...file, path: emitter.folder === "" ? file.path : `${emitter.id}/${file.path}`, emitter: emitter.id },
        report,
      );
  }
  return {
    site,
    topology: { kind: plan.topology.kind, name: plan.topology.name },
    files: [...files.values()].sort((a, b) => compareText(a.path, b.path)),
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

function addFile(files: Map<string, EmittedFile>, file: EmittedFile, report: (diagnostic: Diagnostic) => void): void {
  if (!isPlainPath(file.path))
    report(emitDiagnostics.create("unsafe-path", {}, { emitter: file.emitter, path: file.path }));
  // File systems that fold case would keep one of two.
  const key = file.path.toLowerCase();
  const other = files.get(key);
  if (other === undefined) files.set(key, file);
  else report(emitDiagnostics.create("collision", {}, { first: other.emitter, second: file.emitter, path: file.path }));
}

function isPlainPath(path: string): boolean {
  return path.split("/").every((step) => step !== "" && step !== "." && step !== ".." && !/\p{Cc}|\\/u.test(step));
}
