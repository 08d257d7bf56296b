import type { MountDescription } from "../../../devices/opnsense/description.ts";
import type { FieldItem, ItemRules } from "../field-item.ts";
import { none, type Verdict } from "../verdict.ts";

/** The texts of an item's fields by name. What says nothing is left out. */
export type Fields = ReadonlyMap<string, string>;

/** Something that the configuration of a firewall holds: an item of a list, or the settings of a part. */
export interface OpnsenseItem extends FieldItem {
  /** How its kind is compared. */
  readonly table: ItemTable;
  /** The settings of the part that it is in. */
  readonly settings: Fields;
}

/** A kind of item: what people know one by, and what its changes do. */
export interface ItemTable {
  /** Path of its list below the mount; "" for the settings. */
  readonly path: string;
  /** `VLAN` */
  readonly noun: string;
  /** What one is known by, in words; `key` is its element's name or its uuid. */
  readonly nameOf: (fields: Fields, key: string) => string;
  /** What tells apart several that are called the same. */
  readonly nameMore?: (fields: Fields) => string;
  /** Is it known by its uuid, because its name is free text? */
  readonly byUuid?: true;
  /** Does the order of its list say something? It is the field `order of <these>` of the settings. */
  readonly ordered?: string;
  /** The place in that order, where it is not the one in the file. */
  readonly placeOf?: (fields: Fields) => number;
  /** What it keeps under another name, where that says more than its uuid; "" for nothing. */
  readonly aliasOf?: (fields: Fields) => string;
  /** Names of the hosts that feel it, where it is not the firewall itself: `networks` are those of a network's name. */
  readonly machinesOf?: (fields: Fields, hostsOf: (network: string) => readonly string[]) => readonly string[];
  readonly rules: ItemRules<OpnsenseItem>;
}

/** A part of the configuration: a file. */
export interface MountTable {
  /** The name of its element: the last step of the mount. */
  readonly root: string;
  /** What stands where nothing is said, by the model. */
  readonly description?: MountDescription;
  /** Are its children items, by their names, without a uuid? Then this is the path of their kind. */
  readonly named?: string;
  /** Lists that references lead to, and the field that stands for an item there. */
  readonly references?: Readonly<Record<string, string>>;
  readonly items: readonly ItemTable[];
}

/** One field's text; "" where it says nothing. */
export function said(fields: Fields, name: string): string {
  return fields.get(name) ?? "";
}

/** For a field that nothing but people read. */
export const description: Verdict = none("description", "a note alone");
