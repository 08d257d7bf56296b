import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { DocumentOf, HarmonyDocument, Topology } from "../../schemas/generated/types.ts";
import type { Validated } from "../validate/validated.ts";
import type { Assignment } from "./assign-topologies.ts";
import type { Reference } from "./references.ts";
import type { Symbols } from "./symbols.ts";

/** What a rule across documents sees. */
export interface SiteRuleContext {
  readonly site: string;
  readonly symbols: Symbols;
  readonly references: ReadonlyMap<Validated, readonly Reference[]>;
  readonly assignment: Assignment;
  readonly topologies: readonly Validated<Topology>[];
  readonly report: (diagnostic: Diagnostic) => void;
}

/** A law that holds between documents; one a file, listed in `rules/index.ts`. */
export interface SiteRule {
  readonly name: string;
  readonly check: (context: SiteRuleContext) => void;
}

/** The documents of one kind, in the order of their names. */
export function documentsOf<K extends HarmonyDocument["kind"]>(
  { symbols }: SiteRuleContext,
  kind: K,
): Validated<DocumentOf<K>>[] {
  return symbols.documents.filter((one) => one.document.kind === kind) as unknown as Validated<DocumentOf<K>>[];
}
