import { isJsonObject, type JsonValue } from "../formats/json/value.ts";
import { secretTokenStart } from "../formats/secret-hole.ts";
import type { FieldChange } from "./change.ts";

/** Characters of a value that are shown. */
const valueLimit = 160;
/** Fields of an item that are shown. */
const fieldLimit = 40;

/** Stands for a value that nobody is to read. */
export const hiddenValue = "(hidden)";

/** A value as text of one line, bounded. */
export function showValue(value: JsonValue): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length <= valueLimit ? text : `${cut(text, valueLimit)}… (${text.length} characters)`;
}

/** Does a name say that its value is a secret? */
export function isSecretName(name: string): boolean {
  return /passw(or)?d|passphrase|secret|token|psk\b|private.?key|wep-key|credential/i.test(name);
}

/** The value of a key that is a secret: only the token that stands for one is shown. */
export function showSecret(text: string): string {
  return new RegExp(`^${secretTokenStart}[\\w.-]+~[\\w.-]+~$`).test(text) ? text : hiddenValue;
}

/** Is there nothing in a value? */
export function isEmpty(value: JsonValue | undefined): boolean {
  if (value === undefined || value === null) return true;
  return Array.isArray(value) ? value.length === 0 : isJsonObject(value) && Object.keys(value).length === 0;
}

/** As many fields as are shown, and how many are left out. */
export function boundFields(fields: readonly FieldChange[]): {
  readonly fields: readonly FieldChange[];
  readonly moreFields: number;
} {
  return { fields: fields.slice(0, fieldLimit), moreFields: Math.max(0, fields.length - fieldLimit) };
}

/** The first characters, none of them cut in half. */
function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, "");
}
