/** The keys of a map of the specs, in byte order: what they are written in does not matter. */
export function sortedKeys(map: object | undefined): string[] {
  return Object.keys(map ?? {}).sort(compareKeys);
}

/** Undefined instead of a list without items, which Kubernetes' own writers leave out. */
export function unlessEmpty<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length === 0 ? undefined : items;
}

function compareKeys(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
