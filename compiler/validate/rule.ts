import type { Diagnostic, Subject } from "../../diagnostics/diagnostic.ts";
import type { JsonPointer } from "../../formats/json/pointer.ts";
import type { DocumentOf, HarmonyDocument } from "../../schemas/generated/types.ts";

/** What a rule is given to point and to complain with. */
export interface RuleContext {
  /** Points into the document that is judged. */
  readonly at: (pointer: JsonPointer, on?: "key" | "value") => Subject;
  readonly report: (diagnostic: Diagnostic) => void;
}

/** A law of one kind that needs more than one of its fields, and so can't stand in its schema. */
export interface DocumentRule<K extends HarmonyDocument["kind"] = HarmonyDocument["kind"]> {
  readonly kind: K;
  readonly check: (document: DocumentOf<K>, context: RuleContext) => void;
}

/** Declares a rule; one a file, listed in `rules/index.ts`. */
export function defineRule<const K extends HarmonyDocument["kind"]>(
  kind: K,
  check: DocumentRule<K>["check"],
): DocumentRule {
  // The list pairs each rule with documents of its own kind, which its element type cannot express.
  return { kind, check } as unknown as DocumentRule;
}
