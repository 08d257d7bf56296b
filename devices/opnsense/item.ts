import { type XmlElement, xmlElement } from "../../formats/xml/element.ts";
import type { ItemDescription, MountDescription } from "./description.ts";
import { type FieldFault, type FieldValue, fieldValue } from "./field-value.ts";

/** An item as the configuration holds it: every field of the model, in its order. */
export interface Item {
  /** Path of its list below the mount; "" for the settings. */
  readonly path: string;
  /** Undefined for the settings. */
  readonly uuid: string | undefined;
  /** The text of each field by its name. */
  readonly fields: ReadonlyMap<string, string>;
}

export type BuiltItem =
  | { readonly ok: true; readonly item: Item }
  | { readonly ok: false; readonly faults: readonly FieldFault[] };

/**
 * The builder of a mount's items. `Items` is the generated type of their shapes, so that a field of another name or
 * type does not compile; what only the value can tell, the builder refuses.
 */
export function createItemBuilder<Items>(
  mount: MountDescription,
): <Path extends keyof Items & string>(path: Path, uuid: string | undefined, values: Items[Path]) => BuiltItem {
  const items = [...(mount.settings === undefined ? [] : [mount.settings]), ...mount.lists];
  return (path, uuid, values) => {
    const description = items.find((item) => item.path === path);
    if (description === undefined) throw new Error(`${mount.model} has no list ${path}`);
    return buildItem(description, uuid, values as Readonly<Record<string, FieldValue | undefined>>);
  };
}

/** Builds one item, and says all that the model would refuse in it. */
export function buildItem(
  description: ItemDescription,
  uuid: string | undefined,
  values: Readonly<Record<string, FieldValue | undefined>>,
): BuiltItem {
  const fields = new Map<string, string>();
  const faults: FieldFault[] = [];
  for (const field of description.fields) {
    const built = fieldValue(field, Object.hasOwn(values, field.name) ? values[field.name] : undefined);
    if (built.ok) fields.set(field.name, built.text);
    else faults.push(built.fault);
  }
  // The firewall would drop it without a word.
  for (const field of Object.keys(values).filter((name) => !description.fields.some((known) => known.name === name))) {
    faults.push({ field, kind: "unknown-field", message: `The model has no field ${field}.` });
  }
  for (const { fields: names } of description.constraints.filter(({ rule }) => rule === "at-most-one")) {
    const [first, second] = names.filter((name) => !["", "0", undefined].includes(fields.get(name)));
    if (first !== undefined && second !== undefined) {
      faults.push({
        field: first,
        kind: "at-most-one",
        message: `The fields ${first} and ${second} exclude each other.`,
      });
    }
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, item: { path: description.path, uuid, fields } };
}

/** The element of an item; the fields of the settings stand in their containers. `name` is the last step of its path. */
export function itemElement(name: string, { uuid, fields }: Item): XmlElement {
  const attributes = uuid === undefined ? {} : { uuid };
  return xmlElement(name, nested([...fields].map(([path, text]) => [path.split("."), text])), attributes);
}

function nested(fields: readonly (readonly [readonly string[], string])[]): XmlElement[] {
  const groups = new Map<string, (readonly [readonly string[], string])[]>();
  for (const [[step = "", ...rest], text] of fields) groups.set(step, [...(groups.get(step) ?? []), [rest, text]]);
  return [...groups].map(([step, group]) => {
    const [[rest, text] = [[], ""]] = group;
    return xmlElement(step, rest.length === 0 ? text : nested(group));
  });
}
