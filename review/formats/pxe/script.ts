import type { ParsedCommand, ParsedLine } from "../../../formats/ipxe/parse.ts";

/** What a script says: what is booted by name, and the rest as its lines. */
export interface ScriptParts {
  readonly fields: ReadonlyMap<string, string>;
  readonly rest: string;
}

/**
 * Splits a script (ipxe.org/cmd). What the machine boots by itself stands below the label `boot`, further choices below
 * their own. Arguments go by key; of one that stands several times, as `console` does, the values follow each other.
 */
export function partsOfScript(lines: readonly ParsedLine[]): ScriptParts {
  const fields = new Map<string, string>();
  const rest: string[] = [];
  let section = "";
  // The first line is the mark of a script.
  for (const { label, commands } of lines.slice(1)) {
    if (label !== undefined) section = label === "boot" ? "" : `${label}: `;
    const [first, ...others] = commands;
    const told = first === undefined ? [] : bootFields(first);
    for (const [field, text] of told) {
      const known = fields.get(`${section}${field}`);
      fields.set(`${section}${field}`, known === undefined ? text : `${known} ${text}`);
    }
    // What is loaded is told by its fields, and by what name, and what follows, by the line.
    const shown =
      first === undefined || told.length === 0 ? commands : [{ ...first, words: loadedAs(first) }, ...others];
    if (label !== undefined || commands.length > 0) rest.push(lineText(label, shown));
  }
  return { fields, rest: rest.join("\n") };
}

/** Where a script hands over to another: the first one that it names. */
export function chainOf(lines: readonly ParsedLine[]): string | undefined {
  const commands = lines.flatMap((line) => line.commands);
  const chain = commands.find(({ words }) => words[0] === "chain");
  return chain?.words.slice(1).find((word) => !word.startsWith("-"));
}

/** A kernel and its arguments, or what is loaded beside it. */
function bootFields({
  words: [name = "", ...rest],
}: ParsedCommand): readonly (readonly [field: string, text: string])[] {
  if (name !== "kernel" && name !== "initrd") return [];
  const [uri = "", ...further] = rest[0] === "--name" ? rest.slice(2) : rest;
  if (name === "initrd") return [["initrd", uri]];
  return [["kernel", uri], ...further.map(argumentOf)];
}

function loadedAs({ words }: ParsedCommand): readonly string[] {
  return [...words.slice(0, words[1] === "--name" ? 3 : 1), "…"];
}

function argumentOf(word: string): readonly [field: string, text: string] {
  const [key = "", ...value] = word.split("=");
  return [`argument ${key}`, value.length === 0 ? "(no value)" : value.join("=")];
}

function lineText(label: string | undefined, commands: readonly ParsedCommand[]): string {
  const words = commands.flatMap(({ words: own, end }) => [...own, ...(end === undefined ? [] : [end])]);
  return [...(label === undefined ? [] : [`:${label}`]), ...words].join(" ");
}
