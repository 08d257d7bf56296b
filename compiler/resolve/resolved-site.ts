import type { JsonPointer } from "../../formats/json/pointer.ts";
import type {
  DocumentOf,
  Firewall,
  HarmonyDocument,
  Host,
  Inventory,
  Network,
  Score,
  Switch,
  Topology,
} from "../../schemas/generated/types.ts";

export type ScoreKind = Score["kind"];
export type TopologyKind = Topology["kind"];

/**
 * A site with nothing left open: every reference linked, every requirement bound. Deep-frozen, every list in a
 * declared order. It holds the documents themselves, so that what an emitter reads can be traced to a field.
 */
export interface ResolvedSite {
  readonly name: string;
  /** By name. */
  readonly topologies: readonly ResolvedTopology[];
  /** The Kubernetes topologies among them. */
  readonly kubernetes: readonly ResolvedTopology<"KubernetesTopology">[];
  /** By kind and name. */
  readonly inventory: readonly Inventory[];
}

export interface ResolvedTopology<out K extends TopologyKind = TopologyKind> {
  readonly kind: K;
  readonly name: string;
  readonly document: DocumentOf<K>;
  /** Is it the implicit `local` one, which no document states? */
  readonly implicit: boolean;
  /** What it holds. */
  readonly inventory: TopologyInventory;
  /** Its scores, by kind and name. */
  readonly scores: readonly ResolvedScore[];
  /** The same scores in the order in which they can be brought up: a phase needs only the ones before it. */
  readonly phases: readonly (readonly ResolvedScore[])[];
}

/** The machines of a topology and what connects them, each list by name. Empty but for a `BareMetalTopology`. */
export interface TopologyInventory {
  readonly hosts: readonly Host[];
  readonly networks: readonly Network[];
  readonly switches: readonly Switch[];
  readonly firewalls: readonly Firewall[];
}

export interface ResolvedScore<out K extends ScoreKind = ScoreKind> {
  /** `<Kind>/<name>`, unique in the site. */
  readonly id: string;
  readonly kind: K;
  readonly name: string;
  readonly document: DocumentOf<K>;
  /** What the names in it refer to, by the pointer of the name: `/spec/uses/database/postgresql`. */
  readonly references: Readonly<Record<JsonPointer, HarmonyDocument>>;
  /** Who provides what it requires, by capability. */
  readonly bindings: readonly Binding[];
}

/** A requirement and the one provider that it is bound to. */
export interface Binding {
  readonly capability: string;
  /** The document that provides it: the topology, or another score (an operator's chart). */
  readonly provider: HarmonyDocument;
}

/** Is it a score of this kind? Narrows the document with it. */
export function isScoreOf<K extends ScoreKind>(
  score: ResolvedScore,
  kind: K,
): score is ResolvedScore & ResolvedScore<K> {
  return score.kind === kind;
}

/** The scores of one kind of a topology, by name. */
export function scoresOf<K extends ScoreKind>(
  { scores }: Pick<ResolvedTopology, "scores">,
  kind: K,
): (ResolvedScore & ResolvedScore<K>)[] {
  return scores.flatMap((score) => (isScoreOf(score, kind) ? [score] : []));
}

/** The document that the name at a pointer refers to, when it is of the kind that the field's schema demands. */
export function referenceTo<K extends HarmonyDocument["kind"]>(
  score: Pick<ResolvedScore, "references">,
  pointer: JsonPointer,
  kind: K,
): DocumentOf<K> | undefined {
  const document = score.references[pointer];
  return document?.kind === kind ? (document as DocumentOf<K>) : undefined;
}
