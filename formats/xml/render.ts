import { DOMImplementation, type Document, type Element, XMLSerializer } from "@xmldom/xmldom";
import { toPointer } from "../json/pointer.ts";
import { type Rendered, seal } from "../rendered.ts";
import { isXmlName, isXmlText, type XmlElement } from "./element.ts";

type Step = string | number;

/**
 * A document: the declaration, then an element a line, two spaces of indent, attributes in the order of the model. The
 * serialiser escapes each node by its kind; `parseXml` reads the same model back. Pointers into it are
 * `/content/<index>` a level.
 * @throws if a name or a text can't be written: our bug, the compiler has refused it before.
 */
export function renderXml(model: XmlElement): Rendered {
  const document = new DOMImplementation().createDocument(null, "", null);
  const pointers = [""];
  const root = buildElement(document, model, [], pointers);
  const text = new XMLSerializer().serializeToString(root, { requireWellFormed: true });
  const whole = `<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`;
  return seal(whole, model, (line) => pointers[line - 1] ?? "");
}

/** Builds the node of an element, and notes for each line that it takes the pointer of what stands there. */
function buildElement(document: Document, model: XmlElement, steps: readonly Step[], pointers: string[]): Element {
  const pointer = toPointer(steps);
  const element = document.createElement(checkedName(model.name));
  for (const [name, value] of Object.entries(model.attributes)) {
    element.setAttribute(checkedName(name), checkedText(value));
  }
  pointers.push(pointer);
  if (typeof model.content === "string") {
    const text = checkedText(model.content);
    if (text !== "") element.appendChild(document.createTextNode(text));
    for (let more = text.split("\n").length; more > 1; more -= 1) pointers.push(pointer);
    return element;
  }
  // The depth in the document: each level took two steps.
  const depth = steps.length / 2;
  const addBreak = (level: number): void =>
    void element.appendChild(document.createTextNode(`\n${"  ".repeat(level)}`));
  for (const [index, child] of model.content.entries()) {
    addBreak(depth + 1);
    element.appendChild(buildElement(document, child, [...steps, "content", index], pointers));
  }
  if (model.content.length > 0) {
    addBreak(depth);
    pointers.push(pointer);
  }
  return element;
}

function checkedName(name: string): string {
  if (!isXmlName(name)) throw new Error(`XML can't hold the name ${JSON.stringify(name)}`);
  return name;
}

function checkedText(text: string): string {
  if (!isXmlText(text)) throw new Error("XML can't hold this control character");
  return text;
}
