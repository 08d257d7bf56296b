import type { Review, ReviewItem } from "../review.ts";
import { isUrgent } from "../summary.ts";
import type { Fold } from "./fold.ts";

/** The system that an item is on: `edge`. Undefined where a reader knows it. */
export type Where = (item: ReviewItem) => string | undefined;

/** Says it only in a review of several systems, and of an item whose name does not tell. */
export function createWhere({ groups, topologies }: Review): Where {
  const devices = new Set(groups.flatMap(({ items }) => items.map(({ site, device }) => `${site}/${device.name}`)));
  const isOneSite = new Set(topologies.map(({ site }) => site)).size < 2;
  return ({ site, device, name }) => {
    const isSaid = isSaidBy(name, device.name);
    if (!isOneSite) return isSaid ? site : `${site}/${device.name}`;
    return devices.size < 2 || isSaid ? undefined : device.name;
  };
}

function isSaidBy(name: string, device: string): boolean {
  return name.split(/[\s/]+/).includes(device);
}

/** Names of one kind on one system: between what they begin and end with alike, what each has of its own. */
interface NameList {
  readonly start: string;
  readonly own: readonly string[];
  readonly end: string;
  readonly on: string | undefined;
}

function nameLists(items: Fold["items"], where: Where): readonly NameList[] {
  const lists = new Map<string, { readonly on: string | undefined; readonly names: string[] }>();
  // Of one name on many systems, the systems are the list.
  const isSame = items.length > 1 && items.every(({ name }) => name === items[0].name);
  for (const item of items) {
    const on = isSame ? undefined : where(item);
    const key = JSON.stringify([item.name.split(" ", 1), on]);
    const list = lists.get(key) ?? { on, names: [] };
    lists.set(key, list);
    list.names.push(isSame ? `${item.name} on ${item.device.name}` : item.name);
  }
  return [...lists.values()].map(({ on, names }) => ({ ...splitNames(names), on }));
}

/** What several names have alike, by words. `own` is what is left of each, without a colon at its end: `Ignition of w0: file a`. */
export function splitNames(names: readonly string[]): Omit<NameList, "on"> {
  const words = names.map((name) => name.split(" "));
  const [first = []] = words;
  const start = sharedWords(words);
  const end = sharedWords(words.map((list) => list.slice(start).reverse()));
  const own = words.map((list) => list.slice(start, list.length - end).join(" "));
  const isTitle = end > 0 && own.every((name) => name.endsWith(":"));
  return {
    start: first
      .slice(0, start)
      .map((word) => `${word} `)
      .join(""),
    own: isTitle ? own.map((name) => name.slice(0, -1)) : own,
    end: `${isTitle ? ":" : ""}${first
      .slice(first.length - end)
      .map((word) => ` ${word}`)
      .join("")}`,
  };
}

/** Words that all lists begin with; each keeps one of its own. */
function sharedWords(lists: readonly (readonly string[])[]): number {
  const [first = [], ...others] = lists;
  const limit = lists.reduce((least, { length }) => Math.min(least, length), Infinity) - 1;
  const end = first.findIndex((word, index) => index >= limit || others.some((words) => words[index] !== word));
  return Math.max(0, end);
}

/** Names of a fold that are listed. Of what interrupts, destroys or is refused all are. */
const listedNames = 24;

/** A fold's names in one line: `12 alike: boot script w0, w1 on pxe0`. `quote` marks what comes from the tree. */
export function foldName(fold: Pick<Fold, "items">, where: Where, quote?: (text: string) => string): string {
  const { length } = fold.items;
  return `${length === 1 ? "" : `${length} alike: `}${foldNames(fold, where, quote)}`;
}

/** The same without their number. */
export function foldNames(
  { items }: Pick<Fold, "items">,
  where: Where,
  quote = (text: string): string => text,
): string {
  const limit = isUrgent(items[0]) ? Infinity : listedNames;
  let left = limit;
  const lists = nameLists(items, where).flatMap(({ start, own, end, on }) => {
    const shown = own.slice(0, left);
    left -= shown.length;
    if (shown.length === 0) return [];
    return `${quote(`${start}${shown.join(", ")}${end}`)}${on === undefined ? "" : ` on ${quote(on)}`}`;
  });
  const more = items.length > limit ? `; and ${items.length - limit} more` : "";
  return `${lists.join("; ")}${more}`;
}
