import { displayWidth } from "../../diagnostics/render/display-width.ts";

/**
 * Breaks a text into lines of so many columns, after a blank where there is one; lines after the first are set in by
 * `indent` columns. Undefined columns: one line.
 */
export function wrapText(text: string, columns: number | undefined, indent: number): readonly string[] {
  if (columns === undefined || displayWidth(text) <= columns) return [text];
  const margin = " ".repeat(Math.min(indent, Math.floor(columns / 2)));
  const lines: string[] = [];
  let line = "";
  let width = 0;
  const end = (): void => {
    lines.push(line.trimEnd());
    line = margin;
    width = margin.length;
  };
  for (const word of text.match(/^ +\S*|\S+ *| +/g) ?? []) {
    if (width + displayWidth(word.trimEnd()) > columns && width > (lines.length === 0 ? 0 : margin.length)) end();
    for (const character of fits(word, columns - width) ? [word] : word) {
      const wide = displayWidth(character);
      if (width + wide > columns && character !== " " && character !== word) end();
      line += character;
      width += wide;
    }
  }
  if (line.trim() !== "") lines.push(line.trimEnd());
  return lines;
}

function fits(word: string, columns: number): boolean {
  return displayWidth(word.trimEnd()) <= columns;
}
