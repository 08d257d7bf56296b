import { isJsonObject, type JsonObject, type JsonValue } from "../../../formats/json/value.ts";
import { readQuantity } from "../../../formats/kubernetes/quantity.ts";
import { compareText } from "../../../system/path.ts";
import { isEmpty } from "../../shown-value.ts";
import { defaultOf, isOrdered, isSet, keyItems } from "./list-keys.ts";

/** A field that differs. */
export interface ValueChange extends ValuePair {
  /** Where more than the field came or went: the outermost value that did. */
  readonly whole?: ValuePair;
}

/** A value of both sides, and where it stands. */
export interface ValuePair {
  /** Keys, and for items of lists what they are known by in brackets: `spec`, `containers`, `[web]`, `image`. */
  readonly steps: readonly string[];
  readonly before: JsonValue | undefined;
  readonly after: JsonValue | undefined;
}

/** `spec.containers[web].image`. A key with a dot is quoted. */
export function pathText(steps: readonly string[]): string {
  return steps
    .map((step) => (step.startsWith("[") ? step : /^[\w-]+$/.test(step) ? `.${step}` : `.${JSON.stringify(step)}`))
    .join("")
    .replace(/^\./, "");
}

/** What differs by meaning: lists by their keys, quantities by value, defaults as if they were written. */
export function compareValues(before: JsonValue | undefined, after: JsonValue | undefined): readonly ValueChange[] {
  const changes: ValueChange[] = [];
  compareAt([], before, after, changes);
  return changes;
}

function compareAt(
  steps: readonly string[],
  before: JsonValue | undefined,
  after: JsonValue | undefined,
  changes: ValueChange[],
  around?: ValuePair,
): void {
  if (before === after) return;
  const whole = around ?? (before === undefined || after === undefined ? { steps, before, after } : undefined);
  // What comes or goes as a whole is told by its parts: each may mean something of its own.
  const objects = bothOf(before, after, isJsonObject);
  if (objects !== undefined) return compareObjects(steps, objects[0] ?? {}, objects[1] ?? {}, changes, whole);
  const field = steps.at(-1) ?? "";
  const lists = bothOf(before, after, isList);
  if (lists !== undefined) return compareLists(steps, field, ...lists, changes, whole);
  const fallback = defaultOf(field);
  if (fallback !== undefined && (before ?? fallback) === (after ?? fallback)) return;
  if (isQuantity(steps) && isSameQuantity(before, after)) return;
  changes.push({ steps, before, after, ...(whole === undefined ? {} : { whole }) });
}

function compareObjects(
  steps: readonly string[],
  before: JsonObject,
  after: JsonObject,
  changes: ValueChange[],
  whole: ValuePair | undefined,
): void {
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)]))
    compareAt([...steps, key], own(before, key), own(after, key), changes, whole);
}

function compareLists(
  steps: readonly string[],
  field: string,
  before: readonly JsonValue[] | undefined,
  after: readonly JsonValue[] | undefined,
  changes: ValueChange[],
  whole: ValuePair | undefined,
): void {
  const [old, now] = [before ?? [], after ?? []];
  const [left, right] = keyItems(field, old, now) ?? [];
  if (left === undefined || right === undefined) {
    const isFree = isSet(field) || (!isOrdered(field) && [...old, ...now].every(isJsonObject));
    const shape = isFree ? sortedText : JSON.stringify;
    if (shape(old) !== shape(now)) changes.push({ steps, before, after, ...(whole === undefined ? {} : { whole }) });
    return;
  }
  for (const key of new Set([...left.keys(), ...right.keys()]))
    compareAt([...steps, `[${key}]`], left.get(key), right.get(key), changes, whole);
  const common = (a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): string =>
    JSON.stringify([...a.keys()].filter((key) => b.has(key)));
  if (isOrdered(field) && common(left, right) !== common(right, left))
    changes.push({ steps: [...steps, "[order]"], before: [...left.keys()], after: [...right.keys()] });
}

/** Two values of a kind, or one and nothing. An empty one beside nothing is a value by itself. */
function bothOf<T extends JsonValue>(
  before: JsonValue | undefined,
  after: JsonValue | undefined,
  isKind: (value: JsonValue) => value is T,
): readonly [T | undefined, T | undefined] | undefined {
  if (before === undefined)
    return after !== undefined && isKind(after) && !isEmpty(after) ? [before, after] : undefined;
  if (!isKind(before)) return undefined;
  if (after === undefined) return isEmpty(before) ? undefined : [before, after];
  return isKind(after) ? [before, after] : undefined;
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

/** Equal for lists of equal items, whatever their order and that of their keys. */
function sortedText(list: readonly JsonValue[]): string {
  return JSON.stringify(list.map(canonicalText).sort());
}

function canonicalText(value: JsonValue): string {
  return JSON.stringify(value, (field, inner: JsonValue) => {
    if (isList(inner)) return isSet(field) ? inner.map(canonicalText).sort() : inner;
    return isJsonObject(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => compareText(a, b)))
      : inner;
  });
}

/** Only in fields that are typed so: a label `1000m` is a text. */
function isQuantity(steps: readonly string[]): boolean {
  const inside = steps.at(-2) ?? "";
  return (
    ["requests", "limits", "capacity", "hard"].includes(inside) ||
    steps.at(-1) === "sizeLimit" ||
    (steps.at(-1) === "size" && /storage$/i.test(inside))
  );
}

function isSameQuantity(before: JsonValue | undefined, after: JsonValue | undefined): boolean {
  const [a, b] = [readQuantity(before), readQuantity(after)];
  return a !== undefined && a === b;
}

function own(object: JsonObject, key: string): JsonValue | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}
