import { compareText } from "../../system/path.ts";
import type { Effect, FieldChange } from "../change.ts";
import { compareLevels } from "../level.ts";
import { isSecretName, showSecret, showValue } from "../shown-value.ts";
import { compareLines } from "./lines.ts";
import { normalText } from "./normal-text.ts";
import type { ComparedItem } from "./reader.ts";
import { unknown, type Verdict } from "./verdict.ts";

/** A thing of named texts. */
export interface FieldItem {
  /** For people. */
  readonly name: string;
  /** What it says. A field that says nothing is left out. */
  readonly fields: ReadonlyMap<string, string>;
  /** Longer texts by name, which are compared line by line. */
  readonly texts?: ReadonlyMap<string, string>;
  /** Lists of names whose order says something by itself. */
  readonly orders?: ReadonlyMap<string, readonly string[]>;
  /** Names of the hosts that feel it; undefined where that is the device. */
  readonly machines?: readonly string[];
}

/** A field that differs by meaning: one of the two may be undefined. */
export interface TextChange {
  readonly field: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** What a change of some fields does. */
export interface FieldRule<T> {
  /** Matches the field's name. */
  readonly at: RegExp;
  readonly says: Verdict | ((change: TextChange, before: T, after: T) => Verdict);
}

/** What the changes of a kind of item do. */
export interface ItemRules<T> {
  readonly added: readonly Verdict[] | ((item: T) => readonly Verdict[]);
  readonly removed: readonly Verdict[] | ((item: T) => readonly Verdict[]);
  /** Of the rules that match a field, the first speaks. */
  readonly fields: readonly FieldRule<T>[];
  /** What any change does besides: a service that takes it over. */
  readonly always?: readonly Verdict[] | ((item: T) => readonly Verdict[]);
  /** A text that two values of a field share if they mean the same. Without it, only notations of addresses do. */
  readonly meaningOf?: (field: string, text: string, item: T) => string;
}

/** For a field that nobody has written a rule for. */
export const unknownField: Verdict = unknown("no-rule", "nobody here knows what this does");

/** What became of an item of named texts: undefined where it means the same. */
export function compareFieldItems<T extends FieldItem>(
  before: T | undefined,
  after: T | undefined,
  rules: ItemRules<T>,
): ComparedItem | undefined {
  const item = after ?? before;
  if (item === undefined) return undefined;
  const always = verdictsOf(rules.always ?? [], item);
  if (before === undefined || after === undefined) {
    const verdicts = before === undefined ? rules.added : rules.removed;
    const effects = [...verdictsOf(verdicts, item), ...always];
    return { name: item.name, fields: [], effects: worstByReason(effects), ...machinesOf(item, item) };
  }
  const fields = [...changedFields(before, after, rules), ...changedOrders(before, after)];
  const texts = changedTexts(before, after);
  const changes = [...fields, ...texts];
  if (changes.length === 0) return undefined;
  const effects = changes
    .map((change) => ({ change, rank: rules.fields.findIndex(({ at }) => at.test(change.field)) }))
    // Of fields with one effect, the one of the earlier rule forces it.
    .sort((a, b) => a.rank - b.rank)
    .map(({ change, rank }) => ({ ...judgeField(change, before, after, rules.fields[rank]), field: change.field }));
  return {
    name: item.name,
    fields: [...fields.map(shownField), ...texts.flatMap(shownLines)],
    effects: worstByReason([...effects, ...always]),
    ...machinesOf(before, after),
  };
}

function verdictsOf<T>(verdicts: ItemRules<T>["added"], item: T): readonly Verdict[] {
  return typeof verdicts === "function" ? verdicts(item) : verdicts;
}

/** The fields that differ by meaning, sorted: the same ones are shown whichever side is the newer. */
function changedFields<T extends FieldItem>(before: T, after: T, { meaningOf }: ItemRules<T>): readonly TextChange[] {
  const meaning = (item: T, field: string): string | undefined => {
    const text = item.fields.get(field);
    return text === undefined ? undefined : (meaningOf?.(field, text, item) ?? normalText(text));
  };
  return [...new Set([...after.fields.keys(), ...before.fields.keys()])]
    .sort(compareText)
    .filter((field) => meaning(before, field) !== meaning(after, field))
    .map((field) => ({ field, before: before.fields.get(field), after: after.fields.get(field) }));
}

function changedTexts({ texts: before }: FieldItem, { texts: after }: FieldItem): readonly TextChange[] {
  return [...new Set([...(after?.keys() ?? []), ...(before?.keys() ?? [])])]
    .sort(compareText)
    .map((field) => ({ field, before: before?.get(field), after: after?.get(field) }))
    .filter((change) => change.before !== change.after);
}

/** What both sides have stands in another order. */
function changedOrders({ orders: before }: FieldItem, { orders: after }: FieldItem): readonly TextChange[] {
  return [...(after ?? [])].flatMap(([field, now]) => {
    const old = before?.get(field) ?? [];
    const [left, right] = [new Set(old), new Set(now)];
    const texts = [old.filter((name) => right.has(name)), now.filter((name) => left.has(name))].map((list) =>
      list.join(", "),
    );
    return texts[0] === texts[1] ? [] : [{ field, before: texts[0], after: texts[1] }];
  });
}

function judgeField<T>(change: TextChange, before: T, after: T, rule: FieldRule<T> | undefined): Verdict {
  const says = rule?.says ?? unknownField;
  return typeof says === "function" ? says(change, before, after) : says;
}

/** A reason is told once, with the field that is the worst for it. */
function worstByReason(effects: readonly Effect[]): readonly Effect[] {
  const found = new Map<string, Effect>();
  for (const effect of effects) {
    const known = found.get(effect.reason);
    if (known === undefined || compareLevels(effect.level, known.level) < 0) found.set(effect.reason, effect);
  }
  return [...found.values()];
}

/** A field as it is shown: bounded, and hidden where its name says that it is a secret. */
function shownField({ field, before, after }: TextChange): FieldChange {
  const shown = (text: string): string => (isSecretName(field) ? showSecret(text) : showValue(text));
  return {
    path: field,
    ...(before !== undefined && { before: shown(before) }),
    ...(after !== undefined && { after: shown(after) }),
  };
}

function shownLines({ field, before = "", after = "" }: TextChange): readonly FieldChange[] {
  const utf8 = new TextEncoder();
  return compareLines(utf8.encode(before), utf8.encode(after)).map((line) => ({
    ...line,
    path: `${field} ${line.path}`,
  }));
}

function machinesOf(before: FieldItem, after: FieldItem): Pick<ComparedItem, "machines"> {
  if (before.machines === undefined && after.machines === undefined) return {};
  return { machines: [...new Set([...(before.machines ?? []), ...(after.machines ?? [])])].sort() };
}
