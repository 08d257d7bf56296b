/** The target of the Link header's `rel="next"` (RFC 8288), as written; undefined where there is none. */
export function nextLink(header: string | undefined): string | undefined {
  for (const [, target, parameters = ""] of (header ?? "").matchAll(/<([^<>]*)>((?:\s*;\s*[^,;<]+)*)/g))
    if (/;\s*rel\s*=\s*("[^"]*\bnext\b[^"]*"|next\b)/i.test(parameters)) return target;
  return undefined;
}
