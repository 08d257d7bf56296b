/**
 * Why the engine gave no answer: `time limit`, `out of memory` and `stack overflow` are the specs' doing, `internal
 * error` is ours or CUE's, `refused` is a profile that the schema generator can't read, and `left out` means that
 * this installation has no CUE engine.
 */
export type CueFailureKind =
  | "time limit"
  | "out of memory"
  | "stack overflow"
  | "internal error"
  | "refused"
  | "left out";

/** A question that the engine could not answer. */
export class CueFailure extends Error {
  override readonly name = "CueFailure";
  readonly kind: CueFailureKind;

  constructor(kind: CueFailureKind, detail: string) {
    super(detail);
    this.kind = kind;
  }
}

/** Tells the kind of a failure from the words of a JavaScript error or of Go's last output. */
export function failureKind(words: string): CueFailureKind {
  if (/out of memory|memory limit|cannot allocate/i.test(words)) return "out of memory";
  if (/call stack size|stack overflow|stack exceeds/i.test(words)) return "stack overflow";
  return "internal error";
}
