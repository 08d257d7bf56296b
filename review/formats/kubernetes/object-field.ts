import { isJsonObject, type JsonValue } from "../../../formats/json/value.ts";

/** A field below a value; undefined where it is not there. */
export function fieldAt(value: JsonValue | undefined, ...steps: readonly string[]): JsonValue | undefined {
  let current = value;
  for (const step of steps) {
    if (!isJsonObject(current) || !Object.hasOwn(current, step)) return undefined;
    current = current[step];
  }
  return current;
}
