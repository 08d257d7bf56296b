/**
 * What stands in a map under a name that a user chose; undefined where nothing does. A network may be called
 * `constructor`, which every object of JavaScript has from its prototype.
 */
export function own<T>(map: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  // The read comes first, so that `explain` sees it.
  const found = map?.[name];
  return map !== undefined && Object.hasOwn(map, name) ? found : undefined;
}
