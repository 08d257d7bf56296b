import { isKeyfileText, unescapeList, unescapeText } from "./escape.ts";
import { isKeyfileName } from "./keyfile.ts";

/** A key as it stands in a text. The format has no types: who reads the value knows which it is. */
export interface ParsedEntry {
  readonly key: string;
  /** What follows the `=`, escapes and all. */
  readonly raw: string;
  /** Counted from 1. */
  readonly line: number;
}

export interface ParsedSection {
  readonly name: string;
  readonly entries: readonly ParsedEntry[];
  /** Counted from 1. */
  readonly line: number;
}

/** What is wrong with a line. */
export interface KeyfileFault {
  /** Counted from 1. */
  readonly line: number;
  /** A sentence. */
  readonly message: string;
}

/** The sections that could be read, and all that was wrong. A line with a fault is left out. */
export interface ParsedKeyfile {
  readonly sections: readonly ParsedSection[];
  readonly faults: readonly KeyfileFault[];
}

/** Reads a key file. GLib takes the last of two equal keys and joins equal sections in silence; here both are faults. */
export function parseKeyfile(text: string): ParsedKeyfile {
  const sections: (ParsedSection & { readonly entries: ParsedEntry[] })[] = [];
  const faults: KeyfileFault[] = [];
  for (const [index, whole] of text.split("\n").entries()) {
    const number = index + 1;
    const fault = (message: string): void => void faults.push({ line: number, message });
    const line = whole.replace(/\r$/, "").replace(/^[ \t]+/, "");
    if (line === "" || line.startsWith("#")) continue;
    if (!isKeyfileText(line) || line.includes("\r")) fault("The line holds a control character.");
    else if (line.startsWith("[")) {
      const name = /^\[(.*)\][ \t]*$/.exec(line)?.[1];
      if (name === undefined || !isKeyfileName(name)) fault("The name of a section stands alone in brackets.");
      else if (sections.some((other) => other.name === name)) fault(`The section ${name} stands twice.`);
      else sections.push({ name, entries: [], line: number });
    } else addEntry(line, number, sections.at(-1), fault);
  }
  return { sections, faults };
}

function addEntry(
  text: string,
  line: number,
  section: (ParsedSection & { readonly entries: ParsedEntry[] }) | undefined,
  fault: (message: string) => void,
): void {
  const [, key = "", raw = ""] = /^(.*?)[ \t]*=[ \t]*(.*)$/s.exec(text) ?? [];
  if (!isKeyfileName(key)) fault("The line is no section, no comment, and no key with a value.");
  else if (section === undefined) fault(`The key ${key} stands before the first section.`);
  else if (section.entries.some((other) => other.key === key))
    fault(`The key ${key} stands twice in the section ${section.name}.`);
  else if (unescapeList(raw) === undefined) fault(`The value of ${key} holds a backslash that escapes nothing.`);
  else section.entries.push({ key, raw, line });
}

/** A text; undefined where it holds an escape that only a list has. */
export function readText({ raw }: ParsedEntry): string | undefined {
  return unescapeText(raw);
}

/** A list of texts. */
export function readList({ raw }: ParsedEntry): readonly string[] {
  return unescapeList(raw) ?? [];
}

/** An integer; undefined where it is none, or too large to be kept exactly. */
export function readInteger({ raw }: ParsedEntry): number | undefined {
  const value = /^[+-]?[0-9]+[ \t]*$/.test(raw) ? Number(raw) : Number.NaN;
  return Number.isSafeInteger(value) ? value : undefined;
}

/** `true` or `false`, or 1 or 0 as GLib allows; undefined where it is neither. */
export function readBoolean({ raw }: ParsedEntry): boolean | undefined {
  const word = raw.trimEnd();
  return word === "true" || word === "1" ? true : word === "false" || word === "0" ? false : undefined;
}
