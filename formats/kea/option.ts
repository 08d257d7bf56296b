import { hasHalfCharacter } from "../text/half-character.ts";
import type { KeaOption } from "./kea.ts";

/** What an option carries. */
export type KeaValue =
  | { readonly kind: "addresses"; readonly addresses: readonly string[] }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "domains"; readonly domains: readonly string[] }
  | { readonly kind: "numbers"; readonly width: 1 | 2 | 4; readonly numbers: readonly number[] }
  | { readonly kind: "bytes"; readonly bytes: readonly number[] };

/** Does Kea of any release know the form of this option? It does for those of RFC 2132, but for the vendor's own. */
function isDefined(code: number): boolean {
  return (code <= 76 && code !== 43) || code === 119;
}

/**
 * An option. What Kea has no definition for is written as bytes. A text is in single quotes, so that commas are its own,
 * but as bytes if it begins or ends with a blank, which Kea would drop, or holds a control character.
 * @throws for an empty text, or one with half of a character: our bug.
 */
export function keaOption(code: number, name: string, value: KeaValue): KeaOption {
  if (value.kind === "text" && (value.text === "" || hasHalfCharacter(value.text)))
    throw new Error(`an option of Kea can't hold the text ${JSON.stringify(value.text)}`);
  if (value.kind === "text" && value.text === value.text.trim() && !/\p{Cc}/u.test(value.text))
    return { name, code, "csv-format": false, data: `'${value.text}'` };
  const csv = isDefined(code) ? csvOf(value, code) : undefined;
  return { name, code, "csv-format": csv !== undefined, data: csv ?? hex(bytesOf(value)) };
}

function csvOf(value: KeaValue, code: number): string | undefined {
  if (value.kind === "addresses") return value.addresses.join(", ");
  if (value.kind === "domains") return value.domains.join(", ");
  if (value.kind !== "numbers") return undefined;
  return value.numbers.map((number) => (isFlag(code) ? String(number === 1) : String(number))).join(", ");
}

/** Options of RFC 2132 that Kea reads `true` or `false` for. */
function isFlag(code: number): boolean {
  return [19, 20, 27, 29, 30, 31, 34, 36, 39].includes(code);
}

function bytesOf(value: KeaValue): readonly number[] {
  switch (value.kind) {
    case "addresses":
      return value.addresses.flatMap((address) => address.split(".").map(Number));
    case "domains":
      return value.domains.flatMap((domain) => [...domain.split(".").flatMap(labelBytes), 0]);
    case "numbers":
      return value.numbers.flatMap((number) => numberBytes(number, value.width));
    case "text":
      return [...new TextEncoder().encode(value.text)];
    case "bytes":
      return value.bytes;
  }
}

function labelBytes(label: string): number[] {
  return [label.length, ...new TextEncoder().encode(label)];
}

function numberBytes(number: number, width: 1 | 2 | 4): number[] {
  return Array.from({ length: width }, (_, index) => (number >>> (8 * (width - 1 - index))) & 0xff);
}

function hex(bytes: readonly number[]): string {
  return bytes.map((byte) => byte.toString(16).padStart(2, "0").toUpperCase()).join("");
}
