import { type JsonObject, type JsonValue } from "../../../formats/json/value.ts";
import { isEmpty } from "../../shown-value.ts";

/** Two values of a kind, or one and nothing. An empty one beside nothing is a value by itself. */
export function bothOf<T extends JsonValue>(
  before: JsonValue | undefined,
  after: JsonValue | undefined,
  isKind: (value: JsonValue) => value is T,
): readonly [T | undefined, T | undefined] | undefined {
  if (isNothing(before)) return !isNothing(after) && isKind(after) && !isEmpty(after) ? [undefined, after] : undefined;
  if (!isKind(before)) return undefined;
  if (isNothing(after)) return isEmpty(before) ? undefined : [before, undefined];
  return isKind(after) ? [before, after] : undefined;
}

export function isNothing(value: JsonValue | undefined): value is null | undefined {
  return value === undefined || value === null;
}

export function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

export function own(object: JsonObject, key: string): JsonValue | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}
