import { isJsonObject, type JsonObject, type JsonValue } from "../../../formats/json/value.ts";
import { compareText } from "../../../system/path.ts";
import { defaultOf } from "./defaults.ts";
import { isOrdered, isOrderFelt, isSet, keyItems } from "./list-keys.ts";
import type { ObjectKind } from "./object.ts";
import { isSameScalar } from "./same-value.ts";
import { bothOf, isList, isNothing, own } from "./two-values.ts";
import type { ValueChange, ValuePair } from "./value-change.ts";

/** Unlike items without keys up to so many are paired by meaning: each is compared with each. */
const pairLimit = 24;

/** What differs by meaning: lists by their keys, quantities by value, defaults as if they were written. */
export function compareValues(before: JsonObject, after: JsonObject, kind: ObjectKind): readonly ValueChange[] {
  const changes: ValueChange[] = [];
  const walk = (steps: readonly string[], old: JsonValue | undefined, now: JsonValue | undefined, around?: ValuePair) =>
    compareAt(steps, old, now, around);

  function compareAt(
    steps: readonly string[],
    old: JsonValue | undefined,
    now: JsonValue | undefined,
    around: ValuePair | undefined,
  ): void {
    if (old === now) return;
    const whole = around ?? (isNothing(old) || isNothing(now) ? { steps, before: old, after: now } : undefined);
    // What comes or goes as a whole is told by its parts: each may mean something of its own.
    const objects = bothOf(old, now, isJsonObject);
    if (objects !== undefined) return compareObjects(steps, objects[0] ?? {}, objects[1] ?? {}, whole);
    const lists = bothOf(old, now, isList);
    if (lists !== undefined) return compareLists(steps, old, now, lists, whole);
    if (!isSameScalar(steps, kind, old, now)) push(steps, old, now, whole);
  }

  function push(
    steps: readonly string[],
    old: JsonValue | undefined,
    now: JsonValue | undefined,
    whole?: ValuePair,
  ): void {
    changes.push({ steps, before: old, after: now, ...(whole && { whole }) });
  }

  function compareObjects(
    steps: readonly string[],
    old: JsonObject,
    now: JsonObject,
    whole: ValuePair | undefined,
  ): void {
    for (const key of new Set([...Object.keys(old), ...Object.keys(now)])) {
      const [left, right] = [own(old, key), own(now, key)];
      // A null is as good as nothing to an API server; among a chart's values it takes a default away.
      if (isNothing(left) && isNothing(right) && !steps.includes("values")) continue;
      const at = [...steps, key];
      if (isNothing(left) !== isNothing(right)) {
        const value = left ?? right;
        const fallback = defaultOf(kind, at, isNothing(left) ? now : old);
        if (fallback !== undefined && (value === fallback || isSameScalar(at, kind, value, fallback))) continue;
      }
      walk(at, left, right, whole);
    }
  }

  function compareLists(
    steps: readonly string[],
    old: JsonValue | undefined,
    now: JsonValue | undefined,
    [left = [], right = []]: readonly [readonly JsonValue[] | undefined, readonly JsonValue[] | undefined],
    whole: ValuePair | undefined,
  ): void {
    const field = steps.at(-1) ?? "";
    const [before, after] = keyItems(field, left, right) ?? [];
    if (before === undefined || after === undefined) {
      const isFree = isSet(field, kind) || (!isOrdered(field) && [...left, ...right].every(isJsonObject));
      if (!isFree) {
        if (JSON.stringify(left) !== JSON.stringify(right)) push(steps, old, now, whole);
      } else if (canonicalText(left.map(canonicalText).sort()) !== canonicalText(right.map(canonicalText).sort()))
        compareItems(steps, left, right, whole);
      else if (JSON.stringify(left.map(canonicalText)) !== JSON.stringify(right.map(canonicalText)))
        noteOrder(steps, left, right, left.map(canonicalText), right.map(canonicalText));
      return;
    }
    for (const key of new Set([...before.keys(), ...after.keys()]))
      walk([...steps, `[${key}]`], before.get(key), after.get(key), whole);
    const common = (a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): string =>
      JSON.stringify([...a.keys()].filter((key) => b.has(key)));
    if (common(before, after) !== common(after, before))
      noteOrder(steps, left, right, [...before.keys()], [...after.keys()]);
  }

  /** Items without keys, by their content. What is left over of both sides is one item that changed, if it is one. */
  function compareItems(
    steps: readonly string[],
    left: readonly JsonValue[],
    right: readonly JsonValue[],
    whole: ValuePair | undefined,
  ): void {
    const texts = new Set(left.map(canonicalText));
    const others = new Set(right.map(canonicalText));
    let gone = left.filter((item) => !others.has(canonicalText(item)));
    let come = right.filter((item) => !texts.has(canonicalText(item)));
    if (gone.length <= pairLimit && come.length <= pairLimit) {
      const same = (a: JsonValue, b: JsonValue): boolean =>
        isJsonObject(a) && isJsonObject(b) && compareValues(a, b, kind).length === 0;
      const [all, others] = [gone, come];
      gone = all.filter((item) => !others.some((other) => same(item, other)));
      come = others.filter((item) => !all.some((other) => same(item, other)));
    }
    const at = [...steps, "[]"];
    const [old, now] = [gone[0], come[0]];
    if (gone.length === 1 && come.length === 1 && isJsonObject(old) && isJsonObject(now))
      return walk(at, old, now, whole);
    for (const item of gone) push(at, item, undefined, whole);
    for (const item of come) push(at, undefined, item, whole);
  }

  function noteOrder(
    steps: readonly string[],
    left: readonly JsonValue[],
    right: readonly JsonValue[],
    old: readonly string[],
    now: readonly string[],
  ): void {
    if (isOrderFelt(kind, steps, left, right)) push([...steps, "[order]"], old, now);
  }

  function canonicalText(value: JsonValue): string {
    if (typeof value === "string") return value;
    return JSON.stringify(value, (field, inner: JsonValue) => {
      if (isList(inner)) return isSet(field, kind) ? inner.map(canonicalText).sort() : inner;
      return isJsonObject(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => compareText(a, b)))
        : inner;
    });
  }

  compareObjects([], before, after, undefined);
  return changes;
}
