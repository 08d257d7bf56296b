import { type XmlElement, xmlElement } from "../../formats/xml/element.ts";
import { renderXml } from "../../formats/xml/render.ts";
import type { ItemChange } from "../../review/change.ts";
import { opnsenseFormat } from "../../review/formats/opnsense/index.ts";
import { itemsWith } from "./format-items.ts";

type Fields = Readonly<Record<string, string>>;

/** A part of a firewall's configuration: its settings, then its items, each `<path of its list> <uuid>` and its fields. */
export function part(root: string, items: Readonly<Record<string, Fields>>, settings: Fields = {}): string {
  const elements = Object.entries(items).map(([key, fields]) => {
    const [path = "", uuid = ""] = key.split(" ");
    const steps = path.split(".");
    const item = xmlElement(steps.at(-1) ?? "", fieldElements(fields), { uuid });
    return steps.slice(0, -1).reduceRight((inner, step) => xmlElement(step, [inner]), item);
  });
  return renderXml(xmlElement(root, [...fieldElements(settings), ...elements], { version: "1.0.0" })).text;
}

/** What becomes of a part of the firewall `edge`. */
export function reviewPart(before: string | undefined, after: string | undefined): readonly ItemChange[] {
  const side = (text: string | undefined) => (text === undefined ? {} : { "opnsense/edge/part.xml": text });
  return itemsWith(opnsenseFormat, side(before), side(after));
}

function fieldElements(fields: Fields): readonly XmlElement[] {
  return Object.entries(fields).map(([path, text]) => {
    const [first = "", ...inner] = path.split(".");
    return inner.length === 0 ? xmlElement(first, text) : xmlElement(first, fieldElements({ [inner.join(".")]: text }));
  });
}
