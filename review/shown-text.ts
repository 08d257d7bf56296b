/** The longest text of a value, or of what is inside it, that a line shows as a word of its own; undefined for none. */
export function shownText(line: string, value: unknown): string | undefined {
  if (typeof value === "object" && value !== null)
    return Object.values(value)
      .flatMap((one: unknown) => shownText(line, one) ?? [])
      .reduce<string | undefined>((longest, one) => (one.length > (longest?.length ?? 0) ? one : longest), undefined);
  if ((typeof value !== "string" && typeof value !== "number") || value === "") return undefined;
  const text = String(value);
  for (let at = line.indexOf(text); at >= 0; at = line.indexOf(text, at + 1))
    if (!isInWord(line[at - 1]) && !isInWord(line[at + text.length])) return text;
  return macPattern.test(text) && digitsOf(line).includes(digitsOf(text)) ? text : undefined;
}

/** People write MAC addresses in many ways, and outputs in one. */
const macPattern = /^([0-9a-f]{2}[:-]?){5}[0-9a-f]{2}$|^([0-9a-f]{4}\.){2}[0-9a-f]{4}$/i;

function digitsOf(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, "");
}

/** A name with a dash is another name. */
function isInWord(character: string | undefined): boolean {
  return character !== undefined && /[\w-]/.test(character);
}
