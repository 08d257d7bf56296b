import type { Diagnostic } from "./diagnostic.ts";

/** What an operation on the outside world gives: its value, or why there is none. It never throws for what the world does. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T; readonly diagnostics: readonly Diagnostic[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

export function success<T>(value: T, diagnostics: readonly Diagnostic[] = []): Outcome<T> {
  return { ok: true, value, diagnostics };
}

export function failure(...diagnostics: readonly Diagnostic[]): {
  readonly ok: false;
  readonly diagnostics: readonly Diagnostic[];
} {
  return { ok: false, diagnostics };
}

/** A failure on its way out of an operation of several steps. */
class Failed extends Error {
  override readonly name = "Failed";
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map(({ message }) => message).join(" "));
    this.diagnostics = diagnostics;
  }
}

/** The value of a step. Without one, the `attempt` around it ends here. */
export function need<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Failed(outcome.diagnostics);
}

/** Ends the `attempt` around it. */
export function fail(...diagnostics: readonly Diagnostic[]): never {
  throw new Failed(diagnostics);
}

/** Runs an operation whose steps are taken by `need`. Any other throw is a bug, and goes on. */
export async function attempt<T>(operation: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return success(await operation());
  } catch (error) {
    if (error instanceof Failed) return failure(...error.diagnostics);
    throw error;
  }
}
