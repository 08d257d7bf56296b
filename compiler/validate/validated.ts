import type { Subject } from "../../diagnostics/diagnostic.ts";
import type { JsonPointer } from "../../formats/json/pointer.ts";
import type { HarmonyDocument } from "../../schemas/generated/types.ts";
import type { Document } from "../evaluate/document.ts";

/** A document that its schema and its own rules accept, with defaults filled. */
export interface Validated<D extends HarmonyDocument = HarmonyDocument> {
  readonly document: D;
  /** Where it was written. */
  readonly origin: Document;
}

/** What the validate stage knows of a run: the good documents, and which names belong to ones that failed. */
export interface ValidatedSet {
  readonly documents: readonly Validated[];
  /** `<Kind>/<name>` of documents that failed: nobody is told that they are missing. */
  readonly failed: ReadonlySet<string>;
}

/** Points into a validated document. */
export function at(validated: Validated, pointer: JsonPointer, on: "key" | "value" = "value"): Subject {
  return { document: validated.origin.id, pointer, on };
}
