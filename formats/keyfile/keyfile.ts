import type { SecretHole } from "../secret-hole.ts";

/** What a key holds. A list is of texts; a number is an integer; a hole stands for a text. */
export type KeyfileValue = string | number | boolean | readonly string[] | SecretHole;

/** One `key=value`. */
export interface KeyfileEntry {
  readonly key: string;
  readonly value: KeyfileValue;
}

/** One `[name]` and its keys, in order. */
export interface KeyfileSection {
  readonly name: string;
  readonly entries: readonly KeyfileEntry[];
}

/** A file of GLib's key file format, its sections in order. Pointers into it are `/<section>/entries/<entry>/value`. */
export type Keyfile = readonly KeyfileSection[];

/** A section from an object; keys whose value is undefined are left out. */
export function keyfileSection(name: string, keys: Readonly<Record<string, KeyfileValue | undefined>>): KeyfileSection {
  const entries = Object.entries(keys).flatMap(([key, value]) => (value === undefined ? [] : [{ key, value }]));
  return { name, entries };
}

/** Can a section or a key have this name? No brackets, no `=`, no blank, no comment's sign in front. */
export function isKeyfileName(name: string): boolean {
  return /^[^\p{C}\p{Z}[\]=#;\\][^\p{C}\p{Z}[\]=]*$/u.test(name);
}
