/**
 * An element of the XML that configurations are written in: it holds either a text or elements, never both.
 * Comments are no part of it. An element with nothing in it holds the empty text.
 */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: string | readonly XmlElement[];
}

/** An element; `content` is its text or its elements. */
export function xmlElement(
  name: string,
  content: XmlElement["content"] = "",
  attributes: XmlElement["attributes"] = {},
): XmlElement {
  return { name, attributes, content };
}

/** The elements in it; none where it holds a text. */
export function childElements({ content }: XmlElement): readonly XmlElement[] {
  return typeof content === "string" ? [] : content;
}

/** The first element in it of that name. */
export function childElement(element: XmlElement, name: string): XmlElement | undefined {
  return childElements(element).find((child) => child.name === name);
}

/** The text of the first element in it of that name; undefined where there is none, or it holds elements. */
export function childText(element: XmlElement, name: string): string | undefined {
  const content = childElement(element, name)?.content;
  return typeof content === "string" ? content : undefined;
}

/** Can an element or an attribute have this name? No namespaces: a colon is refused (XML 1.0, section 2.3, in ASCII). */
export function isXmlName(name: string): boolean {
  return /^[A-Za-z_][A-Za-z0-9_.-]*$/.test(name);
}

/**
 * Can a document hold this text, and a reader get the same back? No control character but tab and line feed (a
 * carriage return would be read as a line feed, and by some readers U+2028 and U+2029), no half of a pair of UTF-16, none of U+FFFD
 * (the mark of a lost encoding), U+FFFE and U+FFFF.
 */
export function isXmlText(text: string): boolean {
  return !/(?![\n\t])\p{Cc}|\p{Cs}|[\u2028\u2029\uFFFD-\uFFFF]/u.test(text);
}
