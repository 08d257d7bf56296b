import { sortNatural, splitNumber } from "../formats/text/natural-order.ts";
import type { DrawnHost } from "./site-drawing.ts";

/** Some hosts in a row, each at its own place. */
export interface Shelf {
  /** By place, from 0. */
  readonly hosts: ReadonlyMap<number, DrawnHost>;
}

/**
 * Hosts by the number that their names end with: `w27` has the place 7 on the second shelf of twenty of `w`, whoever else
 * is there, so that a host that is added moves no other.
 */
export function shelve(hosts: readonly DrawnHost[], places: number): readonly Shelf[] {
  const groups = new Map<string, Map<number, DrawnHost>>();
  for (const [index, host] of sortNatural(hosts, ({ name }) => name).entries()) {
    const { stem, number } = splitNumber(host.name);
    const key = number === undefined ? "" : stem;
    const group = groups.get(key) ?? new Map<number, DrawnHost>();
    groups.set(key, group);
    let place = number ?? index;
    // `w1` and `w01` want the same place.
    while (group.has(place)) place += 1;
    group.set(place, host);
  }
  return sortNatural(groups, ([stem]) => stem).flatMap(([, group]) => cutGroup(group, places));
}

function cutGroup(group: ReadonlyMap<number, DrawnHost>, places: number): readonly Shelf[] {
  const shelves = new Map<number, Map<number, DrawnHost>>();
  for (const [place, host] of [...group].sort(([a], [b]) => a - b)) {
    const shelf = shelves.get(Math.floor(place / places)) ?? new Map<number, DrawnHost>();
    shelves.set(Math.floor(place / places), shelf.set(place % places, host));
  }
  return [...shelves.values()].map((shelf) => ({ hosts: shelf }));
}

/** The places that a shelf is drawn with: few sizes, so that a host at its end seldom makes it longer. */
export function shelfLength({ hosts }: Shelf): number {
  const needed = Math.max(...hosts.keys()) + 1;
  return [3, 6, 9, 12, 16, 20].find((length) => length >= needed) ?? needed;
}
