import { type JsonPointer, type PointerStep, toPointer } from "../formats/json/pointer.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../formats/json/value.ts";
import { isSecretName, showSecret, showValue } from "./shown-value.ts";
import type { Side, SpecChange } from "./specs.ts";

/** A document of the specs, as somebody wrote it. */
export interface SpecDocument {
  readonly site: string;
  /** `<Kind>/<name>`. */
  readonly id: string;
  readonly value: JsonObject;
}

/** A change, and where its field is on each side; undefined where it is not. */
export interface PointedChange extends Readonly<Partial<Record<Side, JsonPointer>>> {
  readonly change: SpecChange;
}

/** The fields in which documents differ. What comes or goes as a whole is one change. */
export function compareSpecs(
  before: readonly SpecDocument[],
  after: readonly SpecDocument[],
): readonly PointedChange[] {
  const [old, now] = [byId(before), byId(after)];
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((key) => {
    const [left, right] = [old.get(key), now.get(key)];
    const found: PointedChange[] = [];
    const document = right ?? left;
    if (document === undefined) return [];
    const [a, b] = left !== undefined && right !== undefined ? [withAnnotations(left), withAnnotations(right)] : [];
    compareAt({ document, found }, { text: "", before: [], after: [] }, a ?? left?.value, b ?? right?.value);
    return found;
  });
}

/** Annotations are told one by one, also where there were none at all: some of them are words to Harmony. */
function withAnnotations({ value }: SpecDocument): JsonObject {
  const { metadata } = value;
  return isJsonObject(metadata) ? { ...value, metadata: { annotations: {}, ...metadata } } : value;
}

interface Walk {
  readonly document: SpecDocument;
  readonly found: PointedChange[];
}

/** Where a field is: for people, and as the steps of each side. */
interface At {
  readonly text: string;
  readonly before: readonly PointerStep[];
  readonly after: readonly PointerStep[];
}

function compareAt(walk: Walk, at: At, before: JsonValue | undefined, after: JsonValue | undefined): void {
  if (before === after) return;
  if (before !== undefined && after !== undefined) {
    if (isJsonObject(before) && isJsonObject(after)) {
      for (const key of new Set([...Object.keys(before), ...Object.keys(after)]))
        compareAt(walk, stepInto(at, key, key, nameStep(at.text, key)), own(before, key), own(after, key));
      return;
    }
    if (isList(before) && isList(after)) {
      const pairs = pairItems(before, after);
      for (const { name, left, right } of pairs ?? [])
        compareAt(walk, stepInto(at, left, right, `${at.text}[${name}]`), before[left], after[right]);
      if (pairs !== undefined || JSON.stringify(before) === JSON.stringify(after)) return;
    }
  }
  const { site, id } = walk.document;
  walk.found.push({
    change: {
      site,
      document: id,
      change: before === undefined ? "added" : after === undefined ? "removed" : "changed",
      path: at.text,
      ...(before !== undefined && at.text !== "" && { before: show(at, before) }),
      ...(after !== undefined && at.text !== "" && { after: show(at, after) }),
    },
    ...(before !== undefined && { before: toPointer(at.before) }),
    ...(after !== undefined && { after: toPointer(at.after) }),
  });
}

function stepInto({ before, after }: At, left: PointerStep, right: PointerStep, text: string): At {
  return { text, before: [...before, left], after: [...after, right] };
}

/** `spec.interfaces.eno1`; a key with a dot or the like in brackets: `metadata.annotations["harmony.dev/accept"]`. */
function nameStep(path: string, key: string): string {
  if (!/^[\w-]+$/.test(key)) return `${path}[${JSON.stringify(key)}]`;
  return path === "" ? key : `${path}.${key}`;
}

function show({ text }: At, value: JsonValue): string {
  return isSecretName(text) && typeof value === "string" ? showSecret(value) : showValue(value);
}

/** Items of both lists by what they are called, or by their place where no item comes or goes; undefined where neither pairs them. */
function pairItems(
  before: readonly JsonValue[],
  after: readonly JsonValue[],
): readonly { readonly name: string; readonly left: number; readonly right: number }[] | undefined {
  const [old, now] = [namesOf(before), namesOf(after)];
  if (old !== undefined && now !== undefined) {
    const names = isSameOrder(old, now) ? [...new Set([...old, ...now])] : undefined;
    return names?.map((name) => ({ name, left: indexOrEnd(old, name), right: indexOrEnd(now, name) }));
  }
  if (before.length !== after.length || !before.every(isJsonObject)) return undefined;
  return before.map((_, index) => ({ name: String(index), left: index, right: index }));
}

/** Names of items, each once; undefined where one has none. */
function namesOf(list: readonly JsonValue[]): readonly string[] | undefined {
  const names = list.map((item) => (isJsonObject(item) ? own(item, "name") : undefined));
  return names.every((name) => typeof name === "string") && new Set(names).size === names.length ? names : undefined;
}

/** The order of a list may mean something: another order is another list. */
function isSameOrder(old: readonly string[], now: readonly string[]): boolean {
  const common = (list: readonly string[], other: readonly string[]): string =>
    JSON.stringify(list.filter((name) => other.includes(name)));
  return common(old, now) === common(now, old);
}

function indexOrEnd(names: readonly string[], name: string): number {
  const index = names.indexOf(name);
  return index < 0 ? names.length : index;
}

function byId(documents: readonly SpecDocument[]): ReadonlyMap<string, SpecDocument> {
  return new Map(documents.map((document) => [`${document.site}/${document.id}`, document]));
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

function own(object: JsonObject, key: string): JsonValue | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}
