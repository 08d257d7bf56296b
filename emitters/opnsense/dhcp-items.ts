import { type DnsmasqItems, dnsmasqMount } from "../../devices/opnsense/26.7.2/dnsmasq.ts";
import { type BuiltItem, createItemBuilder } from "../../devices/opnsense/item.ts";
import { itemUuid } from "../../devices/opnsense/item-uuid.ts";
import { type ItemNode, type ItemPlaces, itemNode } from "./item-node.ts";

const build = createItemBuilder<DnsmasqItems>(dnsmasqMount);

type List = Exclude<keyof DnsmasqItems, "">;

/** An item of a list of dnsmasq's. The words, together, name it among those of its list. */
export function dnsmasqItem<Path extends List>(
  path: Path,
  words: readonly string[],
  values: DnsmasqItems[Path],
  places: ItemPlaces,
): ItemNode {
  return itemNode(path, build(path, dnsmasqUuid(path, ...words), values), places);
}

/** The uuid of an item, for the item and for those that name it. */
export function dnsmasqUuid(path: List, ...words: readonly string[]): string {
  return itemUuid(dnsmasqMount.mount, path, JSON.stringify(words));
}

/** dnsmasq's settings. */
export function dnsmasqSettings(values: DnsmasqItems[""]): BuiltItem {
  return build("", undefined, values);
}
