import { childElements, type XmlElement } from "../../../formats/xml/element.ts";
import type { LineRange } from "../../change.ts";
import type { Fields, MountTable } from "./item.ts";

/** The element of an item. */
export interface ItemElement {
  /** Path of its list below the mount; "" for the settings. */
  readonly path: string;
  readonly element: XmlElement;
  /** Its uuid, or its name where that is what it is known by; "" for the settings. */
  readonly key: string;
}

/** The items in a part's element: each that has a uuid, or where they are known by name each child. */
export function findItems(root: XmlElement, { named }: MountTable): readonly ItemElement[] {
  if (named !== undefined) return childElements(root).map((element) => ({ path: named, element, key: element.name }));
  const below = (parent: XmlElement, steps: readonly string[]): readonly ItemElement[] =>
    childElements(parent).flatMap((element) => {
      const path = [...steps, element.name];
      const key = element.attributes["uuid"];
      return key === undefined ? below(element, path) : [{ path: path.join("."), element, key }];
    });
  return below(root, []);
}

/** The texts in an element by their paths: of the elements in `without` none. What stands several times is joined. */
export function fieldsOf(element: XmlElement, without: ReadonlySet<XmlElement> = new Set()): Fields {
  const fields = new Map<string, string>();
  const add = (steps: readonly string[], text: string): void => {
    const known = fields.get(steps.join("."));
    fields.set(steps.join("."), known === undefined ? text : `${known}\n${text}`);
  };
  const read = (parent: XmlElement, steps: readonly string[]): void => {
    for (const [name, text] of Object.entries(parent.attributes)) if (!ignored.has(name)) add([...steps, name], text);
    for (const child of childElements(parent)) {
      if (without.has(child)) continue;
      const path = [...steps, child.name];
      if (typeof child.content === "string") add(path, child.content);
      read(child, path);
    }
  };
  read(element, []);
  return fields;
}

/** Attributes that say nothing of the configuration: BaseModel::toXML writes the latter two. */
const ignored: ReadonlySet<string> = new Set(["uuid", "persisted_at", "description"]);

/** What is said, and the model's default where the element is not there; what is empty says nothing (BaseModel::parseXml). */
export function withDefaults(fields: Fields, path: string, { description }: MountTable): Fields {
  const shape = [...(description?.settings === undefined ? [] : [description.settings]), ...(description?.lists ?? [])];
  const known = shape.find((one) => one.path === path)?.fields ?? [];
  const defaults = known.flatMap(({ name, default: text }) => (text === undefined ? [] : [[name, text] as const]));
  return new Map([...defaults, ...fields].filter(([, text]) => text !== ""));
}

/** The lines of items and, with a key of "", of what stands before the first. An item ends where the next begins. */
export function createRanges(
  items: readonly ItemElement[],
  lines: ReadonlyMap<XmlElement, number>,
  text: string,
): (item: ItemElement) => LineRange {
  const starts = [...new Set(items.map(({ element }) => lines.get(element) ?? 1))].sort((a, b) => a - b);
  const end = text.trimEnd().split("\n").length;
  const next = new Map(starts.map((start, index) => [start, starts[index + 1] ?? end + 1]));
  return ({ element, key }) => {
    const start = key === "" ? 1 : (lines.get(element) ?? 1);
    const after = key === "" ? (starts[0] ?? end + 1) : (next.get(start) ?? end + 1);
    return [start, Math.max(start, after - 1)];
  };
}
