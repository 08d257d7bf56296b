import type { JsonObject, JsonValue } from "../../../formats/json/value.ts";

/** Are two values equal, whatever the order of their keys? */
export function sameJson(a: JsonValue | undefined, b: JsonValue): boolean {
  return JSON.stringify(sorted(a ?? null)) === JSON.stringify(sorted(b));
}

function sorted(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return (value as readonly JsonValue[]).map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value as JsonObject)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, sorted(item)]),
  );
}
