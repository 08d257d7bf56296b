import type { Place } from "../diagnostic.ts";
import { clean } from "./clean.ts";
import { displayWidth } from "./display-width.ts";
import type { Paint, Style } from "./paint.ts";

export interface FrameOptions {
  readonly columns: number | undefined;
  readonly paint: Paint;
  readonly colour: Style;
}

/** The line that a place names, with its part underlined. A line wider than the terminal is cut around the part. */
export function codeFrame(text: string, at: Place, { columns, paint, colour }: FrameOptions): string[] {
  const line = lineAt(text, at.line);
  if (line === undefined) return [];
  const number = String(at.line);
  const gutter = " ".repeat(number.length);
  const width = columns === undefined ? 160 : Math.max(30, columns - number.length - 5);
  const end =
    at.endLine === at.line && at.endColumn !== undefined
      ? at.endColumn
      : at.endLine === undefined
        ? at.column + 1
        : line.length + 1;
  const from = Math.min(at.column - 1, line.length);
  const start = from < width - 10 ? 0 : Math.max(0, from - Math.floor(width / 3));
  const shown = clean(line.slice(start, start + width));
  const marks = "^".repeat(Math.max(1, Math.min(end - at.column, start + width - from)));
  const indent = " ".repeat(displayWidth(clean(line.slice(start, from))));
  return [
    ` ${gutter} ${paint("blue", "|")}`,
    ` ${paint("blue", number)} ${paint("blue", "|")} ${shown}`,
    ` ${gutter} ${paint("blue", "|")} ${indent}${paint(colour, marks)}`,
  ];
}

function lineAt(text: string, number: number): string | undefined {
  let start = 0;
  for (let line = 1; line < number; line++) {
    const end = text.indexOf("\n", start);
    if (end < 0) return undefined;
    start = end + 1;
  }
  const end = text.indexOf("\n", start);
  return text.slice(start, end < 0 ? undefined : end).replace(/\r$/, "");
}
