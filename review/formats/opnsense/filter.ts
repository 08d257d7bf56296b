import type { FieldRule, TextChange } from "../field-item.ts";
import { normalSet } from "../normal-text.ts";
import { none, reload, type Verdict } from "../verdict.ts";
import { description, type Fields, type ItemTable, type MountTable, type OpnsenseItem, said } from "./item.ts";

/** src/etc/inc/filter.inc: `pfctl -f` keeps the states, so that what is open stays open. */
const widened = reload("access-widened", "access widened: more is let through than before");
const narrowed = reload("access-narrowed", "less is let through than before; connections that are open stay");
const otherFilter = reload("filter", "the filter is loaded again: connections that are open stay");
const moved = reload("nat-moved", "new connections are led elsewhere; those that are open stay");

/** A rule lets through more where it passes more, and where it blocks less. */
function judgeReach(change: TextChange, before: OpnsenseItem, after: OpnsenseItem): Verdict {
  const reach = reachOf(change);
  if (isOff(before.fields) && isOff(after.fields)) return otherFilter;
  const passes = said(after.fields, "action") === "pass";
  return reach === "other" || (reach === "more") === passes ? widened : narrowed;
}

/** Does a field take in more than before, less, or others? Nothing said, and `any`, take in all. */
function reachOf({ before, after }: TextChange): "more" | "less" | "other" {
  const [old, now] = [partsOf(before), partsOf(after)];
  if (now === undefined) return "more";
  if (old === undefined) return "less";
  if (old.every((part) => now.includes(part))) return "more";
  return now.every((part) => old.includes(part)) ? "less" : "other";
}

function partsOf(text: string | undefined): readonly string[] | undefined {
  return text === undefined || /^(any|inet46)$/i.test(text) ? undefined : text.split(",");
}

function isOff(fields: Fields): boolean {
  return said(fields, "enabled") === "0";
}

function judgeEnabled(_: TextChange, __: OpnsenseItem, { fields }: OpnsenseItem): Verdict {
  return isOff(fields) === (said(fields, "action") === "pass") ? narrowed : widened;
}

/** A rule that is there, or not any more. */
const judgeRule =
  (isThere: boolean) =>
  ({ fields }: OpnsenseItem): readonly Verdict[] => {
    if (isOff(fields)) return [otherFilter];
    return [(said(fields, "action") === "pass") === isThere ? widened : narrowed];
  };

function judgeAction({ before, after }: TextChange, _: OpnsenseItem, { fields }: OpnsenseItem): Verdict {
  if (isOff(fields) || (before !== "pass" && after !== "pass")) return otherFilter;
  return after === "pass" ? widened : narrowed;
}

const notes: FieldRule<OpnsenseItem> = {
  at: /^(descr|description|categories|category|log|nosync)$/,
  says: description,
};

/** Rules are sorted by a number; what comes of that is told by their order. */
function meaningOf(field: string, text: string): string {
  return /^(sequence|sort_order|prio_group)$/.test(field) ? "" : normalSet(text.split(","));
}

const inOrder = {
  byUuid: true,
  placeOf: (fields: Fields) => Number(said(fields, "sequence")) || 0,
  nameMore: (fields: Fields) => `on ${said(fields, "interface") || "every interface"}`,
} as const;

const rules: ItemTable = {
  ...inOrder,
  path: "rules.rule",
  noun: "rule",
  ordered: "rules",
  nameOf: (fields) =>
    said(fields, "description") ||
    `${said(fields, "action")} ${said(fields, "source_net") || "any"} to ${said(fields, "destination_net") || "any"}`,
  rules: {
    added: judgeRule(true),
    removed: judgeRule(false),
    fields: [
      { at: /^action$/, says: judgeAction },
      { at: /^enabled$/, says: judgeEnabled },
      { at: /^(interface|direction|ipprotocol|protocol|(source|destination)_(net|port))$/, says: judgeReach },
      { at: /^(source_not|destination_not|interfacenot)$/, says: widened },
      notes,
      { at: /^/, says: otherFilter },
    ],
    meaningOf,
  },
};

/** A kind of translation. Its rules are asked in their order, too. */
function natTable(path: string, noun: string): ItemTable {
  return {
    ...inOrder,
    path,
    noun,
    ordered: `${noun} rules`,
    nameOf: (fields, key) => said(fields, "description") || said(fields, "descr") || key,
    rules: { added: [moved], removed: [moved], fields: [notes, { at: /^/, says: moved }], meaningOf },
  };
}

/** The settings of a part that is nothing but rules: their order. */
const settings: ItemTable = {
  path: "",
  noun: "filter",
  nameOf: () => "",
  rules: {
    added: [],
    removed: [],
    fields: [
      { at: /^order of rules$/, says: reload("rule-order", "rules are asked in another order: others may decide") },
      { at: /^order of /, says: moved },
    ],
  },
};

export const filterTable: MountTable = {
  root: "Filter",
  items: [
    settings,
    rules,
    natTable("snatrules.rule", "source NAT"),
    natTable("onetoone.rule", "one-to-one NAT"),
    natTable("npt.rule", "prefix NAT"),
  ],
};

export const natMountTable: MountTable = {
  root: "nat",
  items: [{ ...settings, noun: "NAT" }, natTable("rule", "destination NAT")],
};

const aliasChange = reload("alias", "rules that name it take in other addresses from now on");

export const aliasTable: MountTable = {
  root: "Alias",
  items: [
    {
      path: "aliases.alias",
      noun: "alias",
      nameOf: (fields) => said(fields, "name"),
      rules: {
        added: [none("alias", "rules may name it")],
        removed: [reload("alias", "rules can't name it any more; refused while one does")],
        fields: [
          { at: /^(current_items|last_updated|(eval|in|out)_.*|description|categories)$/, says: description },
          { at: /^/, says: aliasChange },
        ],
        meaningOf: (field, text) => (field === "content" ? normalSet(text.trim().split(/\s*\n\s*/)) : text),
      },
    },
  ],
};
