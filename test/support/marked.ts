/** A text with its mark `§` taken out, and the place where the mark stood: `line:column`. */
export function unmark(marked: string): { readonly text: string; readonly place: string } {
  const before = marked.split("§", 1)[0] ?? "";
  const lines = before.split("\n");
  return { text: marked.replace("§", ""), place: `${lines.length}:${(lines.at(-1) ?? "").length + 1}` };
}
