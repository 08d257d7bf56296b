import type { Item } from "../item.ts";

/** What the model's own code, beyond its fields, would refuse. */
export interface ItemFault {
  readonly item: Item;
  readonly field: string;
  /** A sentence, without place. */
  readonly message: string;
}

/** Looks at all items of a mount at once. */
export type MountRule = (items: readonly Item[]) => readonly ItemFault[];

/** The text of a field; "" where it is empty or the item has none of that name. */
export function textOf({ fields }: Item, field: string): string {
  return fields.get(field) ?? "";
}

/** The items of a list field. */
export function listOf(item: Item, field: string): readonly string[] {
  return textOf(item, field)
    .split(",")
    .filter((text) => text !== "");
}
