import type { DnsmasqLine, DnsmasqPart } from "./dnsmasq.ts";

/** A line as it stands in a text. */
export interface ParsedDnsmasqLine extends DnsmasqLine {
  /** Counted from 1. */
  readonly line: number;
}

/**
 * The lines of a configuration file that state something (dnsmasq(8), `read_file` of its option.c): comments and empty
 * ones are left out. Undefined where a line is no directive, or a quote does not end.
 */
export function parseDnsmasq(text: string): readonly ParsedDnsmasqLine[] | undefined {
  const found: ParsedDnsmasqLine[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    if (/^\s*(?:#|$)/.test(line)) continue;
    const [, directive, sign, rest = ""] = /^\s*([a-z][a-z0-9-]*)\s*(=?)(.*)$/s.exec(line) ?? [];
    const parts = splitParts(rest);
    if (directive === undefined || parts === undefined) return undefined;
    // A directive without a value has nothing but a comment behind it.
    const stated = sign === "=" ? parts : [];
    if (sign !== "=" && parts.some((part) => part !== "")) return undefined;
    found.push({ line: index + 1, directive, parts: stated.map((part) => readPart(directive, part)) });
  }
  return found;
}

const escapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", e: "\u001b" };
const widths: Readonly<Record<string, 1 | 2 | 4>> = { b: 1, s: 2, i: 4 };

type Part = string | { readonly text: string };

/** What stands between commas outside of quotes; a comment ends the line. Undefined where a quote does not end. */
function splitParts(value: string): readonly Part[] | undefined {
  const parts: Part[] = [];
  let word = "";
  let quoted: string | undefined;
  const end = (): void => {
    parts.push(quoted === undefined ? word.trim() : { text: quoted });
    [word, quoted] = ["", undefined];
  };
  for (const [token] of value.matchAll(/"(?:\\.|[^"\\])*"|[^]/gsu)) {
    if (token === '"') return undefined;
    if (token === "#" && /^$|\s$/.test(word) && quoted === undefined) break;
    if (token === ",") end();
    else if (token.startsWith('"'))
      quoted = token.slice(1, -1).replace(/\\(.)/gsu, (_, letter: string) => escapes[letter] ?? letter);
    else word += token;
  }
  end();
  return parts;
}

/** An integer of so many bytes: `parse_dhcp_opt` of option.c. */
function readPart(directive: string, part: Part): DnsmasqPart {
  const [, digits, unit = ""] =
    (typeof part === "string" && directive.startsWith("dhcp-option") && /^(\d+)([bsi])$/.exec(part)) || [];
  const width = widths[unit];
  return digits === undefined || width === undefined ? part : { number: Number(digits), width };
}
