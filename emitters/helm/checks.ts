import type { DiagnosticContext } from "../../diagnostics/define.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { fieldOf } from "../../formats/json/field-of.ts";
import type { PointerStep } from "../../formats/json/pointer.ts";
import type { NamespacedScore } from "./scores.ts";

/** Takes what is wrong with a score. */
export type Report = (diagnostic: Diagnostic) => void;

/** Points at a field of a score. */
export function at(score: NamespacedScore, ...steps: readonly PointerStep[]): DiagnosticContext {
  return { at: fieldOf(score.id, ...steps) };
}
