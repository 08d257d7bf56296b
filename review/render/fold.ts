import type { Effect, FieldChange } from "../change.ts";
import type { ReviewItem } from "../review.ts";

/** One item, or several to which the same happens, told once. */
export interface Fold {
  /** At least one, in their order. Level, kind of change and what accepts them are the same for all. */
  readonly items: readonly [ReviewItem, ...ReviewItem[]];
  /** What happens to each. A field is named only where it is the same of all. */
  readonly effects: readonly Effect[];
  /** Fields that differ alike in all, and how many of such are not shown. */
  readonly fields: readonly FieldChange[];
  readonly moreFields: number;
}

/** So many are folded even where their fields differ; of fewer, each is told with its own. */
const manyItems = 3;

/** Folds items of one group, in the order of the first of each. */
export function foldItems(items: readonly ReviewItem[]): readonly Fold[] {
  const alike = new Map<string, [ReviewItem, ...ReviewItem[]]>();
  for (const item of items) {
    const key = keyOf(item);
    const known = alike.get(key);
    if (known === undefined) alike.set(key, [item]);
    else known.push(item);
  }
  return [...alike.values()].flatMap((found) => {
    const fold = foldOf(found);
    const isWhole = found.length >= manyItems || found.every((item) => item.fields.length === fold.fields.length);
    return isWhole ? [fold] : found.map((item) => foldOf([item]));
  });
}

/** What must be equal: all that a head line says, but for the name. */
function keyOf({ site, topology, change, level, effects, accepted }: ReviewItem): string {
  const said = effects.map(({ level: one, reason, text, when, refused }) => [one, reason, text, when, refused]);
  return JSON.stringify([site, topology, change, level, said, accepted]);
}

function foldOf(items: readonly [ReviewItem, ...ReviewItem[]]): Fold {
  const [first, ...others] = items;
  if (others.length === 0) return { items, ...first };
  const shared = others.reduce((left, { fields }) => {
    const theirs = new Set(fields.map(fieldKey));
    return left.filter((key) => theirs.has(key));
  }, first.fields.map(fieldKey));
  const kept = new Set(shared);
  return {
    items,
    effects: first.effects.map((effect, index) =>
      others.every(({ effects }) => effects[index]?.field === effect.field) ? effect : withoutField(effect),
    ),
    fields: first.fields.filter((field) => kept.has(fieldKey(field))),
    moreFields: others.every(({ moreFields }) => moreFields === first.moreFields) ? first.moreFields : 0,
  };
}

/** Fields of an item that its fold does not tell. */
export function ownFields({ fields }: Fold, item: ReviewItem): readonly FieldChange[] {
  const told = new Set(fields.map(fieldKey));
  return item.fields.filter((field) => !told.has(fieldKey(field)));
}

function withoutField(effect: Effect): Effect {
  const { field: _, ...rest } = effect;
  return rest;
}

function fieldKey({ path, before, after }: FieldChange): string {
  return JSON.stringify([path, before, after]);
}
