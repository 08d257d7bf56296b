/**
 * Does a path match a pattern? `*` and `?` stay within a folder, `**` crosses folders; a pattern without a slash
 * matches a name anywhere, one that names a folder matches all below it (as in .gitignore).
 */
export function matchesGlob(path: string, pattern: string): boolean {
  const anchored = pattern.replace(/\/$/, "");
  const prefix = anchored.includes("/") ? "^" : "(^|/)";
  const body = anchored
    .replace(/^\//, "")
    .split("**")
    .map((part) => part.split("*").map(literalBut).join("[^/]*"))
    .join(".*");
  return new RegExp(`${prefix}${body}(/|$)`, "u").test(path);
}

/** A literal for a pattern, in which `?` stands for one character. */
function literalBut(text: string): string {
  return text.replace(/[\\^$.*+()[\]{}|/-]/g, "\\$&").replaceAll("?", "[^/]");
}
