import { failure, type Outcome, success } from "../../diagnostics/outcome.ts";
import { systemFailure } from "../../system/failure.ts";
import { BodyFault } from "./body.ts";
import { ociDiagnostics } from "./diagnostics.ts";

/** A manifest was to be listed before all that it names is there. */
export class MissingPart extends Error {
  override readonly name = "MissingPart";
  readonly digest: string;

  constructor(digest: string) {
    super(digest);
    this.digest = digest;
  }
}

/** Runs an operation on a folder; what is wrong with its files becomes a diagnostic. Any other throw is a bug, and goes on. */
export async function settleFiles<T>(
  values: { readonly registry: string; readonly action: string },
  run: () => Promise<T>,
): Promise<Outcome<T>> {
  try {
    return success(await run());
  } catch (error) {
    if (error instanceof BodyFault)
      return failure(ociDiagnostics.create("content-mismatch", {}, { ...values, reason: error.message }));
    if (error instanceof MissingPart)
      return failure(ociDiagnostics.create("not-found", {}, { ...values, answer: `there is no ${error.digest}` }));
    const found = systemFailure(error);
    if (found === undefined) throw error;
    const path = found.path ?? values.registry;
    return failure(ociDiagnostics.create("unwritable", {}, { path, reason: found.reason }));
  }
}
