import type { ReadItem, SideFile } from "./reader.ts";

/** An item, and the file that holds it. */
export interface PlacedItem<T> extends ReadItem<T> {
  readonly file: SideFile;
}

/** What stands for one thing on both sides. */
export type ItemPair<T> = readonly [before: PlacedItem<T> | undefined, after: PlacedItem<T> | undefined];

/** Things that went or came are looked through for renames up to so many: each is read as a text. */
const renameLimit = 2000;

/**
 * Pairs the items of two sides by id; of those left over by their alias; of those left over then, one that went and one
 * that came are a pair if they have the same content. Of two items with one id the second gets a number of its own: they
 * are compared in their order.
 */
export function pairItems<T>(
  before: readonly PlacedItem<T>[],
  after: readonly PlacedItem<T>[],
  contentOf: ((value: T) => string) | undefined,
): readonly ItemPair<T>[] {
  const [left, right] = [indexItems(before), indexItems(after)];
  const byId = [...new Set([...left.keys(), ...right.keys()])].map((id): ItemPair<T> => [left.get(id), right.get(id)]);
  const pairs = joinSingles(byId, ({ alias }) => alias);
  const single = pairs.filter(isSingle);
  if (contentOf === undefined || single.length > renameLimit) return pairs;
  return joinSingles(pairs, ({ value }) => contentOf(value));
}

/** Makes pairs of what went and what came and has the same text; what has none stays alone. */
function joinSingles<T>(
  pairs: readonly ItemPair<T>[],
  textOf: (item: PlacedItem<T>) => string | undefined,
): readonly ItemPair<T>[] {
  const gone = new Map<string, ItemPair<T>[]>();
  for (const pair of pairs.filter(isSingle)) {
    const text = pair[0] && textOf(pair[0]);
    if (text !== undefined) gone.set(text, [...(gone.get(text) ?? []), pair]);
  }
  const joined = new Map<ItemPair<T>, ItemPair<T>>();
  for (const pair of pairs.filter(isSingle)) {
    const text = pair[1] && textOf(pair[1]);
    const old = text === undefined ? undefined : gone.get(text)?.shift();
    if (old === undefined) continue;
    joined.set(pair, [old[0], pair[1]]);
    joined.set(old, [undefined, undefined]);
  }
  return pairs.map((pair) => joined.get(pair) ?? pair).filter(([a, b]) => a !== undefined || b !== undefined);
}

function isSingle<T>([before, after]: ItemPair<T>): boolean {
  return before === undefined || after === undefined;
}

function indexItems<T>(list: readonly PlacedItem<T>[]): ReadonlyMap<string, PlacedItem<T>> {
  const items = new Map<string, PlacedItem<T>>();
  for (const item of list) {
    let key = item.id;
    for (let number = 2; items.has(key); number++) key = `${item.id}\0${number}`;
    items.set(key, item);
  }
  return items;
}
