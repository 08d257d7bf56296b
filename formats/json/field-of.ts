import type { Subject } from "../../diagnostics/diagnostic.ts";
import { type PointerStep, toPointer } from "./pointer.ts";

/** A field of a document to point at, by the steps that lead to it. */
export function fieldOf(document: string, ...steps: readonly PointerStep[]): Subject {
  return { document, pointer: toPointer(steps) };
}
