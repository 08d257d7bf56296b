import type { JsonPointer } from "../formats/json/pointer.ts";

/** What a value can get wrong against its schema. */
export type SchemaFaultKind =
  | "unknown-field"
  | "missing-field"
  | "wrong-type"
  | "not-one-of"
  | "out-of-range"
  | "malformed"
  | "wrong-length"
  | "wrong-choice";

export interface SchemaFault {
  readonly kind: SchemaFaultKind;
  /** Of the value that is wrong; of the object that lacks a field. */
  readonly pointer: JsonPointer;
  /** Whether the key or the value is to be shown. */
  readonly on: "key" | "value";
  /** A sentence: what is wrong. */
  readonly message: string;
  /** What to do, with the schema's own words for the field. */
  readonly help?: string;
}
