import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { failure, type Outcome, success } from "../../diagnostics/outcome.ts";
import { type Retry, retry } from "../../system/retry.ts";
import type { Clock } from "../../system/system.ts";

/** A diagnostic on its way out of a client: thrown inside, never seen outside. */
export class RemoteFault extends Error {
  override readonly name = "RemoteFault";
  readonly diagnostic: Diagnostic;
  readonly retry: Retry | undefined;
  /** The status of the answer, where there was one. */
  readonly status: number | undefined;

  constructor(diagnostic: Diagnostic, retry?: Retry, status?: number) {
    super(diagnostic.message);
    this.diagnostic = diagnostic;
    this.retry = retry;
    this.status = status;
  }
}

/** Runs an operation until it works, fails for good, or has failed too often. */
export function withRetry<T>(clock: Clock, run: (attempt: number) => Promise<T>): Promise<T> {
  return retry(clock, (error) => (error instanceof RemoteFault ? error.retry : undefined), run);
}

/** Runs an operation; its fault becomes a diagnostic. Any other throw is a bug, and goes on. */
export async function settle<T>(operation: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return success(await operation());
  } catch (error) {
    if (error instanceof RemoteFault) return failure(error.diagnostic);
    throw error;
  }
}
