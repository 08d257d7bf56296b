import { parseXml } from "../../../formats/xml/parse.ts";
import type { ReadItem, SideFile } from "../reader.ts";
import { createRanges, fieldsOf, findItems, type ItemElement, withDefaults } from "./elements.ts";
import { type Fields, type ItemTable, type MountTable, type OpnsenseItem, said } from "./item.ts";
import { mountOf, tableOf } from "./mounts.ts";

/** An item, before it has a name that no other has. */
interface StatedItem {
  readonly item: ItemElement;
  readonly table: ItemTable;
  readonly fields: Fields;
  readonly name: string;
}

/** The items of a part of a firewall's configuration; undefined where it is no XML. */
export function readMount({ text, device }: SideFile): readonly ReadItem<OpnsenseItem>[] | undefined {
  const parsed = parseXml(text);
  if (!parsed.ok) return undefined;
  const { root, lines } = parsed;
  const mount = mountOf(root.name);
  const found = findItems(root, mount);
  const own = new Set(found.map(({ element }) => element));
  const settings: ItemElement = { path: "", element: root, key: "" };
  const wordOf = createReferences(found, mount);
  const stated = [settings, ...found].map((item): StatedItem => {
    const table = tableOf(mount, item.path);
    const texts = withDefaults(fieldsOf(item.element, own), item.path, mount);
    const fields = new Map([...texts].map(([field, value]) => [field, wordOf(value)]));
    return { item, table, fields, name: table.nameOf(fields, item.key) };
  });
  const hostsOf = createHosts(stated);
  const rangeOf = createRanges(found, lines, text);
  const apart = tellApart(stated);
  const orders = ordersOf(apart);
  return apart.map(({ item, table, fields, name }) => {
    const machines = table.machinesOf?.(fields, hostsOf);
    const known = [device.name, mount.root, item.path];
    return {
      id: [...known, table.byUuid ? item.key : name].join("\0"),
      alias: [...known, table.aliasOf?.(fields) || item.key].join("\0"),
      value: {
        name: `${table.noun} ${device.name}/${name}`.replace(/\/$/, ""),
        fields,
        table,
        settings: apart[0]?.fields ?? new Map(),
        ...(item === settings && { orders }),
        ...(machines && { machines }),
      },
      range: rangeOf(item),
    };
  });
}

/** Items of one name get what tells them apart. */
function tellApart(items: readonly StatedItem[]): readonly StatedItem[] {
  const counts = new Map<string, number>();
  const keyOf = ({ item, name }: StatedItem): string => `${item.path}\0${name}`;
  for (const one of items) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  return items.map((one) => {
    const more = (counts.get(keyOf(one)) ?? 0) > 1 ? one.table.nameMore?.(one.fields) : undefined;
    return more === undefined ? one : { ...one, name: `${one.name} ${more}` };
  });
}

/** The items of lists whose order counts, by what they are known by. */
function ordersOf(items: readonly StatedItem[]): ReadonlyMap<string, readonly string[]> {
  const orders = new Map<string, string[]>();
  const placeOf = ({ table, fields }: StatedItem): number => table.placeOf?.(fields) ?? 0;
  for (const { table, name } of [...items].sort((a, b) => placeOf(a) - placeOf(b))) {
    const field = `order of ${table.ordered ?? ""}`;
    if (table.ordered !== undefined) orders.set(field, [...(orders.get(field) ?? []), name]);
  }
  return orders;
}

/** Makes words of uuids: what a reference names is known by a field of its own. */
function createReferences(items: readonly ItemElement[], { references = {} }: MountTable): (text: string) => string {
  const words = new Map(
    items.flatMap(({ path, element, key }) => {
      const field = references[path];
      return field === undefined ? [] : [[key, fieldsOf(element).get(field) ?? key] as const];
    }),
  );
  return (text) =>
    words.size === 0
      ? text
      : text
          .split(",")
          .map((part) => words.get(part) ?? part)
          .join(",");
}

/** The hosts of a network: their reservations have its name as their note, and what it serves begins with it. */
function createHosts(items: readonly StatedItem[]): (network: string) => readonly string[] {
  const hosts = items.filter(({ table }) => table.path === "hosts");
  return (network) => {
    const [name = ""] = network.split(" ");
    return name === ""
      ? []
      : hosts.flatMap(({ fields }) => (said(fields, "descr") === name ? [said(fields, "host")] : []));
  };
}
