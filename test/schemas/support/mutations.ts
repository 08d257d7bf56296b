import fc from "fast-check";
import { isJsonObject, type JsonObject, type JsonValue } from "../../../formats/json/value.ts";

type Step = string | number;

/** A document with one thing changed: a field gone, misspelt or added, another type, another text or number, an item twice. */
export function mutationsOf(document: JsonObject): fc.Arbitrary<JsonObject> {
  const paths = pathsIn(document, []).filter(
    (path) => !(path.length === 1 && (path[0] === "apiVersion" || path[0] === "kind")),
  );
  return fc
    .record({ path: fc.constantFrom(...paths), change: fc.constantFrom(...changes) })
    .map(({ path, change }) => changed(document, path, change) as JsonObject);
}

type Change = (value: JsonValue) => { readonly value: JsonValue } | "gone" | "misspelt";

const changes: readonly Change[] = [
  () => "gone",
  () => "misspelt",
  () => ({ value: 5 }),
  () => ({ value: 1.5 }),
  () => ({ value: -1 }),
  () => ({ value: "x!" }),
  () => ({ value: "" }),
  () => ({ value: true }),
  () => ({ value: null }),
  () => ({ value: [] }),
  () => ({ value: {} }),
  (value) => ({ value: typeof value === "string" ? `${value}\n` : value }),
  (value) => ({ value: typeof value === "string" ? value.toUpperCase() : value }),
  (value) => ({ value: typeof value === "string" ? Array.from(value).slice(1).join("") : value }),
  (value) => ({ value: typeof value === "number" ? value * 1000 : value }),
  (value) => ({ value: isJsonObject(value) ? { ...value, unknown: 1 } : value }),
  (value) => ({ value: Array.isArray(value) ? [...value, ...value] : value }),
  (value) => ({ value: [value] }),
];

function changed(value: JsonValue, path: readonly Step[], change: Change): JsonValue {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(value)) {
    const items: readonly JsonValue[] = value;
    return items.flatMap((item, index) =>
      index === step ? (rest.length > 0 ? [changed(item, rest, change)] : asItems(change(item))) : [item],
    );
  }
  if (!isJsonObject(value)) return value;
  const entries = Object.entries(value).flatMap(([key, item]): [string, JsonValue][] => {
    if (key !== step) return [[key, item]];
    if (rest.length > 0) return [[key, changed(item, rest, change)]];
    const result = change(item);
    if (result === "gone") return [];
    return result === "misspelt" ? [[`${key}s`, item]] : [[key, result.value]];
  });
  return Object.fromEntries(entries);
}

function asItems(result: ReturnType<Change>): JsonValue[] {
  return typeof result === "string" ? [] : [result.value];
}

function pathsIn(value: JsonValue, at: readonly Step[]): readonly (readonly Step[])[] {
  const below: readonly [Step, JsonValue][] = Array.isArray(value)
    ? (value as readonly JsonValue[]).map((item, index) => [index, item])
    : isJsonObject(value)
      ? Object.entries(value)
      : [];
  return [...(at.length === 0 ? [] : [at]), ...below.flatMap(([step, item]) => pathsIn(item, [...at, step]))];
}
