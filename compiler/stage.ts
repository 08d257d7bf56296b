import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { hasErrors } from "../diagnostics/diagnostic.ts";

/**
 * What a stage gives: its value, and all that it had to say. A stage never throws for a user's mistake.
 * `ok` is false where an error was found; `value` then holds what could be made all the same, for the stages that can go on.
 */
export interface StageResult<T> {
  readonly ok: boolean;
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}

export function stageResult<T>(value: T, diagnostics: readonly Diagnostic[]): StageResult<T> {
  return { ok: !hasErrors(diagnostics), value, diagnostics };
}
