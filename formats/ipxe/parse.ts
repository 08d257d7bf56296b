/** A command as iPXE finds it in a line. */
export interface ParsedCommand {
  readonly words: readonly string[];
  /** The word that ends it: `||`, `&&` or `;`. */
  readonly end?: string;
}

/** A line of a script, or several that a backslash joins. */
export interface ParsedLine {
  readonly label?: string;
  readonly commands: readonly ParsedCommand[];
}

/**
 * The lines of a script as iPXE reads them (its src/image/script.c and src/core/exec.c), up to the point where it would
 * expand settings; the first is the mark that makes it a script. Undefined where it is none.
 */
export function parseIpxe(text: string): readonly ParsedLine[] | undefined {
  if (!/^#!ipxe\s/.test(text)) return undefined;
  const joined = text.replace(/\r?\n/g, "\n").replaceAll("\\\n", "");
  return joined.replace(/\n$/, "").split("\n").map(parseLine);
}

function parseLine(line: string): ParsedLine {
  const [, label, rest = ""] = /^[\t-\r ]*(?::([^\t-\r ]*))?(.*)$/s.exec(line) ?? [];
  const commands: { words: string[]; end?: string }[] = [{ words: [] }];
  for (const word of rest.split(/[\t-\r ]+/).filter((one) => one !== "")) {
    if (word.startsWith("#")) break;
    const last = commands.at(-1);
    if (word !== "||" && word !== "&&" && word !== ";") last?.words.push(word);
    else {
      if (last !== undefined) last.end = word;
      commands.push({ words: [] });
    }
  }
  return { ...(label !== undefined && { label }), commands: commands.filter(({ words }) => words.length > 0) };
}
