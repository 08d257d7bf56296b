/** A command as iPXE finds it in a line. */
export interface ParsedCommand {
  readonly words: readonly string[];
  /** The word that ends it: `||`, `&&` or `;`. */
  readonly end?: string;
}

export interface ParsedLine {
  readonly label?: string;
  readonly commands: readonly ParsedCommand[];
}

/** How iPXE reads a script (its src/image/script.c and src/core/exec.c), up to the point where it would expand settings. */
export function parseScript(text: string): ParsedLine[] {
  if (!/^#!ipxe\s/.test(text)) throw new Error("no script of iPXE");
  const joined = text.replace(/\r?\n/g, "\n").replaceAll("\\\n", "");
  return joined.split("\n").slice(0, -1).map(parseLine);
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

/** What iPXE would put something else in the place of (its src/core/settings.c). */
export function settingsIn(text: string): string[] {
  return [...text.matchAll(/\$\{([^}]*)\}/g)].map(([, name = ""]) => name);
}
