import type { FieldChange } from "../change.ts";
import { isUrgent } from "../summary.ts";
import { type Fold, ownFields } from "./fold.ts";
import { splitNames } from "./fold-names.ts";

/** Fields of a fold that are shown where room is short. */
const shownFields = 8;
/** Of those that differ from item to item: examples, but of what is urgent as many as there is room for. */
const shownOwn = { urgent: 24, other: 3 } as const;

/** A field, and which of the fold's items it is of where not of all. */
export interface ToldField {
  readonly of?: string;
  readonly field: FieldChange;
}

/** The fields to show: those that differ alike in all items, then those of each; and how many more there are. */
export function tellFields(fold: Fold): { readonly told: readonly ToldField[]; readonly more: number } {
  const { own: names } = splitNames(fold.items.map(({ name }) => name));
  const own = fold.items.flatMap((item, index) =>
    ownFields(fold, item).map((field): ToldField => ({ of: names[index] ?? item.name, field })),
  );
  const shared = fold.fields.slice(0, shownFields).map((field): ToldField => ({ field }));
  const told = [...shared, ...own.slice(0, isUrgent(fold.items[0]) ? shownOwn.urgent : shownOwn.other)];
  return { told, more: fold.moreFields + fold.fields.length + own.length - told.length };
}
