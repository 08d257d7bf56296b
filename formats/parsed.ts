import type { JsonPointer } from "./json/pointer.ts";
import type { JsonValue } from "./json/value.ts";

/** A stretch of a text, in UTF-16 code units; `end` is exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** What a text can get wrong before anybody knows what it means. */
export type ParseFaultKind =
  | "syntax"
  | "duplicate-key"
  | "alias-bomb"
  | "number-too-large"
  | "not-json"
  | "forbidden-key"
  | "too-deep";

export interface ParseFault {
  readonly kind: ParseFaultKind;
  /** A sentence in the user's words, without place. */
  readonly message: string;
  readonly range: Range;
  /** The other place, where a fault has two (the first of two equal keys). */
  readonly other?: Range;
}

/** Where the parts of a parsed document stand in its text. Worked out when first asked. */
export interface Places {
  /** The range of a value, or with `on: "key"` that of the key that names it. Undefined where nothing stands there. */
  find(pointer: JsonPointer, on: "key" | "value"): Range | undefined;
}

export interface ParsedDocument {
  readonly value: JsonValue;
  readonly places: Places;
}

/** The documents of a text that could be read, and all that was wrong. A document with a fault is left out. */
export interface ParseOutcome {
  readonly documents: readonly ParsedDocument[];
  readonly faults: readonly ParseFault[];
}
