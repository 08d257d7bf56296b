import { appendPointer, type JsonPointer } from "../../formats/json/pointer.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../formats/json/value.ts";
import type { Places } from "../../formats/parsed.ts";
import type { LineIndex } from "../../formats/text/line-index.ts";
import type { LineRange } from "../change.ts";

/**
 * The leaves of a value by their path: `contents.source`, `dropins[0].name`. A string is its text, unless that would be
 * read as something else; all else is its JSON.
 */
export function flatJson(value: JsonValue, path = ""): readonly (readonly [path: string, text: string])[] {
  if (Array.isArray(value) && value.length > 0)
    return value.flatMap((one: JsonValue, index) => flatJson(one, `${path}[${index}]`));
  if (isJsonObject(value) && Object.keys(value).length > 0)
    return Object.entries(value).flatMap(([key, one]) => flatJson(one, path === "" ? key : `${path}.${key}`));
  const isPlain =
    typeof value === "string" && !/^(true|false|null|-?\d+(\.\d+)?([eE][-+]?\d+)?|\[\]|\{\}|".*")$/s.test(value);
  return [[path, isPlain ? value : JSON.stringify(value)]];
}

/** Is it a list of objects, and of nothing else? */
export function isObjectList(value: JsonValue): value is readonly JsonObject[] {
  return Array.isArray(value) && value.every(isJsonObject);
}

/** The objects of a list, with their pointers; none where it is no list. */
export function jsonItems(
  value: JsonValue | undefined,
  pointer: JsonPointer,
): readonly { readonly item: JsonObject; readonly pointer: JsonPointer }[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: JsonValue, index) =>
    isJsonObject(item) ? [{ item, pointer: appendPointer(pointer, index) }] : [],
  );
}

/** The lines that a value stands on. */
export function linesAt(places: Places, pointer: JsonPointer, lines: LineIndex): LineRange | undefined {
  const range = places.find(pointer, "key") ?? places.find(pointer, "value");
  const end = places.find(pointer, "value")?.end;
  if (range === undefined || end === undefined) return undefined;
  return [lines.position(range.start).line, lines.position(Math.max(range.start, end - 1)).line];
}
