import type { MountDescription } from "./description.ts";
import type { Item } from "./item.ts";

/** Two items that must differ and do not. */
export interface Clash {
  readonly first: Item;
  readonly second: Item;
  /** The fields that, together, must be unique. */
  readonly fields: readonly string[];
}

/** Items that have the same values where the model wants each to have its own. Where all are empty, none clash. */
export function findClashes(mount: MountDescription, items: readonly Item[]): readonly Clash[] {
  return mount.lists.flatMap(({ path, constraints }) =>
    constraints
      .filter(({ rule }) => rule === "unique")
      .flatMap(({ fields }) => {
        const seen = new Map<string, Item>();
        return items.flatMap((second): Clash[] => {
          const values = fields.map((field) => second.fields.get(field) ?? "");
          if (second.path !== path || values.every((value) => value === "")) return [];
          const key = JSON.stringify(values);
          const first = seen.get(key);
          if (first !== undefined) return [{ first, second, fields }];
          seen.set(key, second);
          return [];
        });
      }),
  );
}

/** A field that names an item that is not there. */
export interface Dangling {
  readonly item: Item;
  readonly field: string;
  readonly uuid: string;
}

/**
 * Relations into nothing.
 * @param known the uuids that there are, by model and list: `OPNsense.Dnsmasq.Dnsmasq dhcp_tags`
 */
export function findDangling(
  mount: MountDescription,
  items: readonly Item[],
  known: ReadonlyMap<string, ReadonlySet<string>>,
): readonly Dangling[] {
  const shapes = [...(mount.settings === undefined ? [] : [mount.settings]), ...mount.lists];
  return items.flatMap((item) => {
    const fields = shapes.find(({ path }) => path === item.path)?.fields ?? [];
    return fields.flatMap((field) => {
      if (field.type !== "relation") return [];
      const there = known.get(`${field.model} ${field.items}`);
      const uuids = (item.fields.get(field.name) ?? "").split(",").filter((uuid) => uuid !== "");
      return uuids.filter((uuid) => there?.has(uuid) !== true).map((uuid) => ({ item, field: field.name, uuid }));
    });
  });
}
