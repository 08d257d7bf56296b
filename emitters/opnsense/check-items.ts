import type { Item } from "../../devices/opnsense/item.ts";
import { findClashes, findDangling } from "../../devices/opnsense/item-rules.ts";
import { mountRules } from "../../devices/opnsense/rules/index.ts";
import type { Diagnostic, Subject } from "../../diagnostics/diagnostic.ts";
import { opnsenseDiagnostics as catalogue } from "./diagnostics.ts";
import type { ItemNode } from "./item-node.ts";
import type { BuiltMount } from "./mounts.ts";

/** What OPNsense's models would refuse of all that is stated, each at the field of the spec that it comes from. */
export function checkItems(mounts: readonly BuiltMount[]): readonly Diagnostic[] {
  const known = new Map<string, ReadonlySet<string>>();
  for (const { mount, items } of mounts)
    for (const { path } of mount.description.lists)
      known.set(`${mount.description.model} ${path}`, new Set(itemsOf(items).flatMap((one) => uuidIn(one, path))));
  return mounts.flatMap((built) => checkMount(built, known));
}

function checkMount(
  { mount: { file, description }, settings, items }: BuiltMount,
  known: ReadonlyMap<string, ReadonlySet<string>>,
): Diagnostic[] {
  const nodes = [...(settings === undefined ? [] : [settings]), ...items];
  const all = itemsOf(nodes);
  const refuse = (item: Item, field: string, reason: string, first?: Item): Diagnostic =>
    refusal(placeOf(nodes, item, field), reason, first && placeOf(nodes, first, field));
  const refusal = (at: Subject | undefined, reason: string, first?: Subject): Diagnostic =>
    catalogue.create(
      "refused",
      { at, related: first === undefined ? [] : [{ message: "The other one comes from here.", at: first }] },
      { list: file, reason },
    );
  return [
    ...nodes.flatMap(({ faults, places }) =>
      faults.map(({ field, message }) => refusal(places.fields?.[field] ?? places.item, message)),
    ),
    ...findClashes(description, all).map(({ first, second, fields }) =>
      refuse(second, fields[0] ?? "", `Two items have the same ${fields.join(" and ")}.`, first),
    ),
    ...findDangling(description, all, known).map(({ item, field, uuid }) =>
      refuse(item, field, `The field ${field} names the item ${uuid}, which is not there.`),
    ),
    ...(mountRules[description.model]?.(all) ?? []).map(({ item, field, message }) => refuse(item, field, message)),
  ];
}

function itemsOf(nodes: readonly ItemNode[]): Item[] {
  return nodes.flatMap(({ item }) => (item === undefined ? [] : [item]));
}

function uuidIn({ path, uuid }: Item, list: string): string[] {
  return path === list && uuid !== undefined ? [uuid] : [];
}

function placeOf(nodes: readonly ItemNode[], item: Item, field: string): Subject | undefined {
  const node = nodes.find((one) => one.item === item);
  return node?.places.fields?.[field] ?? node?.places.item;
}
