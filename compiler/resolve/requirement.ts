import type { JsonPointer } from "../../formats/json/pointer.ts";
import type { CapabilityId } from "./capabilities.ts";

/** Something that a score can't do without, and the field that asks for it. */
export interface Requirement {
  readonly capability: CapabilityId;
  /** The field, in the score; "/kind" where the kind as such asks. */
  readonly pointer: JsonPointer;
}
