import type { Diagnostic, Place } from "../../diagnostics/diagnostic.ts";
import type { JsonPointer } from "../../formats/json/pointer.ts";
import type { JsonObject } from "../../formats/json/value.ts";

/** A question for a place: where a value stands, or the key that names it. */
export interface PlaceQuery {
  readonly pointer: JsonPointer;
  readonly on: "key" | "value";
}

/** Finds places in the file or package that a document comes from; an answer for each query, in order. */
export interface PlaceFinder {
  find(queries: readonly PlaceQuery[]): Promise<readonly (Place | undefined)[]>;
}

/** One document as the user wrote it, whatever the language. */
export interface Document {
  /** Unique in a run: `<site>:<file or package>#<pointer>`. Never shown and never written to `out/`. */
  readonly id: string;
  readonly site: string;
  readonly value: JsonObject;
  /** Pointers relative to the document. */
  readonly places: PlaceFinder;
  /** Pointers at which CUE has an error of its own, so that no value is known at or under them. */
  readonly holes: readonly JsonPointer[];
  /** What CUE had to say of it where the gate should speak first: told only if the gate finds nothing wrong. */
  readonly deferred: readonly Diagnostic[];
}
