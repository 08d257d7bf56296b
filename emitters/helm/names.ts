import { createHash } from "node:crypto";

/** The first hex digits of a content's SHA-256. */
export function shortHash(content: string, digits: number): string {
  return createHash("sha256").update(content).digest("hex").slice(0, digits);
}

/**
 * A DNS label (RFC 1123) made of any text: dots, slashes and underscores become hyphens, one each. Where something else
 * can't stand in a label, or the text is too long, a hash of it keeps two texts apart.
 */
export function toLabel(text: string, longest = 63): string {
  const plain = text.replace(/[./_]/g, "-");
  if (/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/.test(plain) && plain.length <= longest) return plain;
  const kept = plain
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-/, "")
    .slice(0, longest - 9);
  return `${kept}${kept === "" || kept.endsWith("-") ? "" : "-"}${shortHash(text, 8)}`;
}

/** A name that nothing in `taken` has: the wish, or the wish and a number. It counts as taken then. */
export function freeName(wish: string, taken: Set<string>): string {
  let name = wish;
  for (let number = 2; taken.has(name); number++) name = `${wish}-${number}`;
  taken.add(name);
  return name;
}
