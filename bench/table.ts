/** A table in Markdown; the first row names the columns. */
export function table(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |\n`;
  return `${line(head)}${line(head.map(() => "---"))}${body.map(line).join("")}`;
}

/** `1.9`: two digits are more than a noisy machine gives. */
export function times(value: number): string {
  return value.toPrecision(value >= 10 ? 3 : 2);
}

export function percent(part: number, whole: number): string {
  return `${((part / whole) * 100).toFixed(0)} %`;
}
