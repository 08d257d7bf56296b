declare const safe: unique symbol;

/** A piece of HTML or SVG in which every text is escaped. Only the functions here make one. */
export interface Markup {
  readonly [safe]: true;
  readonly text: string;
}

/** What an element holds: a string is text, and is escaped. */
export type MarkupContent = Markup | string;

/** Values are escaped. An undefined one is left out; `true` stands for an attribute without a value. */
export type MarkupAttributes = Readonly<Record<string, string | number | true | undefined>>;

/** Written without an end tag: HTML's void elements, and those of SVG that hold nothing here. */
const voidElements = new Set(["circle", "input", "line", "meta", "path", "rect"]);

/** An element. Names are the program's own words, and never come from a spec. */
export function element(name: string, attributes: MarkupAttributes = {}, ...content: readonly MarkupContent[]): Markup {
  let tag = `<${name}`;
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) tag += value === true ? ` ${key}` : ` ${key}="${escapeAttribute(String(value))}"`;
  return made(voidElements.has(name) ? `${tag}/>` : `${tag}>${textOf(content)}</${name}>`);
}

/** Several pieces as one. */
export function fragment(...content: readonly MarkupContent[]): Markup {
  return made(textOf(content));
}

/**
 * A style sheet or a script, whose text is not escaped: HTML reads it as it stands. It must be the program's own.
 * @throws where it would end the element, or mean something else in SVG: our bug.
 */
export function rawElement(name: "style" | "script", text: string): Markup {
  if (/[<&]/.test(text)) throw new Error(`a ${name} can't hold < or &`);
  return made(`<${name}>${text}</${name}>`);
}

/** Printable ASCII without the five characters that mean something: nearly every text, and ten times as fast. */
const plain = /^[ !#-%(-;=?-~]*$/;

/**
 * Text of HTML as of XML. A control character and half of a surrogate pair, which XML can't hold (XML 1.0, section 2.2),
 * become a box, and so does the mark of a lost encoding, which readers warn of.
 */
function escapeMarkup(text: string): string {
  if (plain.test(text)) return text;
  return text
    .replace(/(?![\n\t])\p{Cc}|\p{Cs}|[\uFFFD-\uFFFF]/gu, "\u25a1")
    .replace(/[&<>"']/g, (character) => references[character] ?? character);
}

/** A reader of XML takes a bare line break in an attribute for a blank (XML 1.0, section 3.3.3). */
function escapeAttribute(text: string): string {
  return escapeMarkup(text).replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");
}

const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function textOf(content: readonly MarkupContent[]): string {
  let text = "";
  for (const part of content) text += typeof part === "string" ? escapeMarkup(part) : part.text;
  return text;
}

function made(text: string): Markup {
  return { text } as Markup;
}
