import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Lock } from "../../formats/lock/lock.ts";
import type { ResolvedSite, ResolvedTopology, ScoreKind } from "../resolve/resolved-site.ts";
import type { ArtifactTree } from "./artifact.ts";
import type { EmitterFacts } from "./facts.ts";

/** What an emitter is given beside its topology. */
export interface EmitInput<Consumed extends string> {
  /** The facts of the emitters it consumes, for the same topology; empty where such an emitter had nothing to do. */
  readonly facts: { readonly [Id in Consumed]: Id extends keyof EmitterFacts ? EmitterFacts[Id] : readonly unknown[] };
  /** Their finished trees, by path; empty where such an emitter had nothing to do. */
  readonly trees: { readonly [Id in Consumed]: ArtifactTree };
  /** What the site's harmony.lock pins. A field of it is pointed at by `fieldOf("harmony.lock", …)`. */
  readonly lock: Lock;
  /** Says what is wrong with the topology for this target. An error keeps anything from being written. */
  readonly report: (diagnostic: Diagnostic) => void;
}

export interface Emission<Id extends string = string> {
  readonly tree: ArtifactTree;
  /** For the emitters that consume this one. */
  readonly facts?: Id extends keyof EmitterFacts ? EmitterFacts[Id] : readonly unknown[];
}

/** A pure function from a resolved topology to the files of one target. */
export interface Emitter<
  Id extends string = string,
  Consumed extends string = string,
  Unit extends ResolvedTopology = ResolvedTopology,
> {
  /** Its folder, `out/<site>/<topology>/<id>/`, the prefix of its diagnostics, and the key of its applier. */
  readonly id: Id;
  /** A line for `harmony --help` and the docs. */
  readonly summary: string;
  /** The kinds of score whose meaning its output carries; a score that no emitter realises is warned of. */
  readonly realises: readonly ScoreKind[];
  /** Emitters whose facts or files it reads; they run first. */
  readonly consumes: readonly Consumed[];
  /** `""` puts its files beside the emitters' folders instead of in one of its own. */
  readonly folder?: "";
  /** The topologies that it has something to do for. */
  readonly select: (site: ResolvedSite) => readonly Unit[];
  readonly emit: (topology: Unit, input: EmitInput<Consumed>) => Emission<Id>;
}

/** Declares an emitter: the one thing that a target's folder exports. */
export function defineEmitter<
  const Id extends string,
  const Consumed extends string = never,
  Unit extends ResolvedTopology = ResolvedTopology,
>(emitter: Emitter<Id, Consumed, Unit>): Emitter<Id, Consumed, Unit> {
  return emitter;
}

/** An emitter of any target, as the compiler holds it. */
export type AnyEmitter = Omit<Emitter, "emit" | "select"> & {
  readonly select: (site: ResolvedSite) => readonly ResolvedTopology[];
  // The compiler pairs each emitter's own units with its own emit, which a list of emitters cannot express.
  readonly emit: (topology: never, input: never) => Emission;
};
