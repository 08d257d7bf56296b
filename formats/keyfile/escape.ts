/** The escapes of a value (GLib, "Key-value file parser"): what stands for what, and after which backslash letter. */
const letters: Readonly<Record<string, string>> = { "\n": "n", "\r": "r", "\t": "t", "\\": "\\" };
const meanings: Readonly<Record<string, string>> = { s: " ", n: "\n", r: "\r", t: "\t", "\\": "\\" };

/** A character that no escape stands for: a control character, or half of a pair of UTF-16. */
const unwritable = /(?![\n\r\t])\p{Cc}|\p{Cs}/u;

/** Can a value hold this text? */
export function isKeyfileText(text: string): boolean {
  return !unwritable.test(text);
}

/**
 * A text as GLib reads it back. Blanks in front and at the end are escaped: GLib drops the first, editors the last.
 * @throws where a character can't be written: our bug, the compiler has refused it before.
 */
export function escapeText(text: string): string {
  if (!isKeyfileText(text)) throw new Error("a key file can't hold this control character");
  return text
    .replace(/[\n\r\t\\]/g, (one) => `\\${letters[one]}`)
    .replace(/^ +| +$/g, (blanks) => "\\s".repeat(blanks.length));
}

/** A list as GLib reads it back: each item ends in a semicolon. */
export function escapeList(items: readonly string[]): string {
  return items.map((item) => `${escapeText(item).replaceAll(";", "\\;")};`).join("");
}

/** The text that a raw value stands for; undefined where a backslash is followed by nothing that means something. */
export function unescapeText(raw: string): string | undefined {
  const [item, ...others] = pieces(raw, false) ?? [];
  return others.length > 0 ? undefined : item;
}

/** The items that a raw value stands for. The semicolon after the last may be missing. Undefined as for a text. */
export function unescapeList(raw: string): readonly string[] | undefined {
  const items = pieces(raw, true);
  // What follows the last semicolon is an item only if there is something.
  return items?.at(-1) === "" ? items.slice(0, -1) : items;
}

function pieces(raw: string, split: boolean): string[] | undefined {
  const found = [""];
  const add = (text: string): void => void found.push(`${found.pop() ?? ""}${text}`);
  for (const [part] of raw.matchAll(/\\?[^]|\\$/gu)) {
    const meaning = part.startsWith("\\") ? meaningOf(part.slice(1), split) : part;
    if (meaning === undefined) return undefined;
    if (split && part === ";") found.push("");
    else add(meaning);
  }
  return found;
}

function meaningOf(letter: string, split: boolean): string | undefined {
  return split && letter === ";" ? ";" : Object.hasOwn(meanings, letter) ? meanings[letter] : undefined;
}
