export type Severity = "error" | "warning" | "info";

/** A stretch of a file: lines and columns count from 1, columns in UTF-16 code units, the end exclusive. */
export interface Place {
  /** Path as the user would type it, from the working directory. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

/** A part of a document, whose place is worked out only when a diagnostic is shown. */
export interface Subject {
  /** The document's id, unique in a run. */
  readonly document: string;
  /** JSON pointer (RFC 6901) into the document. */
  readonly pointer: string;
  /** Point at the key that names the value (an unknown field), or at the value (a wrong one, the default). */
  readonly on?: "key" | "value";
}

export type Target = Place | Subject;

export interface Related<T = Target> {
  readonly message: string;
  readonly at: T;
}

/** A change of text that would mend the fault. */
export interface Fix<T = Target> {
  readonly title: string;
  readonly at: T;
  readonly text: string;
}

/** One thing that a run has to say about its input. `T` is `Place` once every subject's place is known. */
export interface Diagnostic<T = Target> {
  /** `<room>/<fault>`, in kebab case; never renamed. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** What to do next. */
  readonly help?: string;
  readonly at?: T;
  readonly related: readonly Related<T>[];
  readonly fixes: readonly Fix<T>[];
}

export type PlacedDiagnostic = Diagnostic<Place>;

export function isSubject(target: Target): target is Subject {
  return "document" in target;
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === "error");
}
