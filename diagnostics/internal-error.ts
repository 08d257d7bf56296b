/** A bug of ours, as against a fault in the user's input: it is thrown, caught at the top, and exits 70. */
export class InternalError extends Error {
  override readonly name = "InternalError";
}

/** States what must hold; a false one is our bug. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new InternalError(message);
}
