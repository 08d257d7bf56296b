/**
 * Does a path match a pattern? `*` and `?` stay within a folder, `**` crosses folders; a pattern without a slash,
 * or that begins with `**`, matches anywhere, one that names a folder matches all below it (as in .gitignore).
 */
export function matchesGlob(path: string, pattern: string): boolean {
  const whole = pattern.replace(/\/$/, "");
  const anchored = whole.replace(/^\*\*\//, "");
  const prefix = anchored.includes("/") && anchored === whole ? "^" : "(^|/)";
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
