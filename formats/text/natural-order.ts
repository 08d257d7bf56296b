import { compareText } from "../../system/path.ts";

/** Compares names as people order them: `w2` before `w10`, `1/1/9` before `1/1/11`. Equal only where the texts are. */
export function compareNatural(a: string, b: string): number {
  return compareParts(partsOf(a), partsOf(b)) || compareText(a, b);
}

/** Sorted by name; the list given stays as it is. */
export function sortNatural<T>(items: Iterable<T>, nameOf: (item: T) => string): T[] {
  // Each name is taken apart once, and not for every comparison.
  const keyed = Array.from(items, (item) => ({ item, name: nameOf(item), parts: partsOf(nameOf(item)) }));
  return keyed.sort((a, b) => compareParts(a.parts, b.parts) || compareText(a.name, b.name)).map(({ item }) => item);
}

/** A name without the number at its end, and that number; none where it ends otherwise, or has too many digits for one. */
export function splitNumber(name: string): { readonly stem: string; readonly number: number | undefined } {
  const [digits = ""] = /[0-9]{1,9}$/.exec(name) ?? [];
  return digits === ""
    ? { stem: name, number: undefined }
    : { stem: name.slice(0, -digits.length), number: Number(digits) };
}

/** Numbers and what is between them, in turn. */
function partsOf(text: string): readonly string[] {
  return text.match(/[0-9]+|[^0-9]+/g) ?? [];
}

function compareParts(left: readonly string[], right: readonly string[]): number {
  for (const [index, one] of left.entries()) {
    const other = right[index];
    if (other === undefined) break;
    if (one === other) continue;
    const found = isNumber(one) && isNumber(other) ? compareNumbers(one, other) : compareText(one, other);
    if (found !== 0) return found;
  }
  return left.length - right.length;
}

function isNumber(part: string): boolean {
  return /^[0-9]/.test(part);
}

/** By value, whatever the number of digits. */
function compareNumbers(a: string, b: string): number {
  const [left, right] = [a, b].map((digits) => digits.replace(/^0+(?=.)/, ""));
  return (left ?? "").length - (right ?? "").length || compareText(left ?? "", right ?? "");
}
