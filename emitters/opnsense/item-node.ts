import type { FieldFault } from "../../devices/opnsense/field-value.ts";
import { type BuiltItem, type Item, itemElement } from "../../devices/opnsense/item.ts";
import type { Subject } from "../../diagnostics/diagnostic.ts";
import { type XmlElement, xmlElement } from "../../formats/xml/element.ts";

/** Which fields of the spec an item comes from. */
export interface ItemPlaces {
  /** The field for the item as a whole. */
  readonly item: Subject;
  /** Fields of the spec by the item's own, where they are others. */
  readonly fields?: Readonly<Record<string, Subject>>;
  /** Documents that it comes from besides those of the fields, as `<Kind>/<name>`. */
  readonly documents?: readonly string[];
}

/** The element of an item, which knows what the model would refuse in it and which fields of the spec it comes from. */
export interface ItemNode extends XmlElement {
  /** Undefined where there are faults. */
  readonly item: Item | undefined;
  readonly faults: readonly FieldFault[];
  readonly places: ItemPlaces;
}

/** The node of an item, called as the list that it is in. */
export function itemNode(
  name: string,
  built: BuiltItem,
  places: ItemPlaces,
  element: (name: string, item: Item) => XmlElement = itemElement,
): ItemNode {
  return built.ok
    ? { ...element(name, built.item), item: built.item, faults: [], places }
    : { ...xmlElement(name), item: undefined, faults: built.faults, places };
}
