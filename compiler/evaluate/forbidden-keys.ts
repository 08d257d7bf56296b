import { appendPointer, type JsonPointer } from "../../formats/json/pointer.ts";
import type { JsonValue } from "../../formats/json/value.ts";

/** Where a value has a key `__proto__`, which JavaScript libraries may take for an object's prototype. */
export function forbiddenKeys(value: JsonValue | undefined, pointer: JsonPointer = ""): JsonPointer[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, field]: [string, JsonValue]) => {
    const below = appendPointer(pointer, key);
    return [...(key === "__proto__" ? [below] : []), ...forbiddenKeys(field, below)];
  });
}
