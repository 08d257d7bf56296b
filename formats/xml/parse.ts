import { type Attr, DOMParser, type Element, type Node, onWarningStopParsing } from "@xmldom/xmldom";
import type { XmlElement } from "./element.ts";

/** What is wrong with a text. */
export interface XmlFault {
  /** A sentence. */
  readonly message: string;
  /** Counted from 1; 1 where the parser can't say. */
  readonly line: number;
}

export type ParsedXml =
  | {
      readonly ok: true;
      readonly root: XmlElement;
      /** The line of each element's start tag, counted from 1. */
      readonly lines: ReadonlyMap<XmlElement, number>;
    }
  | { readonly ok: false; readonly fault: XmlFault };

const depthLimit = 128;
const kinds = { element: 1, text: 3, data: 4, comment: 8 };

/** What the library lets pass: an & alone and a document type; comments and data are stepped over. */
const passedOver = /<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|&(?!#?\w+;)|<!DOCTYPE/gi;

/**
 * Reads a document (XML 1.0). Comments and the blanks between elements are dropped. Refused: what is not well-formed,
 * a document type (so no entity of its own), an element that holds text beside elements, a namespace, nesting deeper
 * than 128. The first fault ends the reading.
 */
export function parseXml(text: string): ParsedXml {
  const bad = [...text.matchAll(passedOver)].find(([found]) => /^(?:&|<!D)/i.test(found));
  if (bad?.[0] === "&") return refused("This is not XML: an & begins no reference.", bad.index, text);
  if (bad !== undefined) return refused("A document type is not read.", bad.index, text);
  try {
    const parser = new DOMParser({ onError: onWarningStopParsing });
    const { documentElement } = parser.parseFromString(text, "text/xml");
    if (documentElement === null) return refused("The document has no element.", 0, text);
    const lines = new Map<XmlElement, number>();
    return { ok: true, root: readElement(documentElement, 0, lines), lines };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const line = (error as { locator?: { lineNumber?: number } }).locator?.lineNumber;
    const [message = ""] = error.message.split("\n");
    return { ok: false, fault: { message: `This is not XML: ${message}`, line: Math.max(1, line ?? 1) } };
  }
}

function readElement(element: Element, depth: number, lines: Map<XmlElement, number>): XmlElement {
  const { tagName: name } = element;
  const stop = (message: string): never => {
    throw Object.assign(new Error(message), { locator: { lineNumber: element.lineNumber } });
  };
  if (depth > depthLimit) stop(`the elements are nested more than ${depthLimit} deep`);
  if (name.includes(":")) stop(`the name ${name} has a namespace`);
  const attributes: Record<string, string> = {};
  for (const attribute of nodes<Attr>(element.attributes)) attributes[attribute.name] = attribute.value;
  const children: XmlElement[] = [];
  let text = "";
  for (const node of nodes<Node>(element.childNodes)) {
    if (node.nodeType === kinds.element) children.push(readElement(node as Element, depth + 1, lines));
    else if (node.nodeType === kinds.text || node.nodeType === kinds.data) text += node.nodeValue ?? "";
    else if (node.nodeType !== kinds.comment) stop(`the element ${name} holds an instruction`);
  }
  if (children.length > 0 && text.trim() !== "") stop(`the element ${name} holds text beside elements`);
  const read = { name, attributes, content: children.length > 0 ? children : text };
  lines.set(read, element.lineNumber ?? 1);
  return read;
}

function nodes<T>(list: { readonly length: number; item(index: number): unknown }): T[] {
  return Array.from({ length: list.length }, (_, index) => list.item(index) as T);
}

function refused(message: string, offset: number, text: string): ParsedXml {
  return { ok: false, fault: { message, line: text.slice(0, offset).split("\n").length } };
}
