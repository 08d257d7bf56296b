/** Any value that JSON (RFC 8259) can hold. Numbers are doubles: integers beyond 2^53 never become one (they are refused). */
export type JsonValue = string | number | boolean | null | JsonObject | readonly JsonValue[];

/** A JSON object. Keys keep the order in which they were written. */
export interface JsonObject {
  readonly [key: string]: JsonValue;
}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
