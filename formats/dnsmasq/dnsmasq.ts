/**
 * A part of a line, between two commas: a word as it stands, a text in quotes, or an integer of so many bytes, which only
 * a `dhcp-option` has. An empty word leaves the part out.
 */
export type DnsmasqPart = string | { readonly text: string } | { readonly number: number; readonly width: 1 | 2 | 4 };

/** One `directive=part,part`. */
export interface DnsmasqLine {
  readonly directive: string;
  readonly parts: readonly DnsmasqPart[];
}

/** A configuration file of dnsmasq (dnsmasq(8)), its lines in order. Pointers into it are `/<line>/parts/<part>`. */
export type DnsmasqConfig = readonly DnsmasqLine[];

/** dnsmasq reads a file in pieces of this many bytes: what is longer would become two lines (`read_file` of its option.c). */
const longestLine = 1023;

const utf8 = new TextEncoder();

/**
 * Can quotes hold this text? No control character but those with an escape. Nor hyphens with `s` or `i` behind them: as
 * the value of an option, dnsmasq takes the letter for the width of a number, in spite of the quotes.
 */
export function isDnsmasqText(text: string): boolean {
  return text !== "" && !/(?![\n\r\t])\p{Cc}|\p{Cs}/u.test(text) && !/^-*[si]$/.test(text);
}

/** Why dnsmasq would not read a line as it is meant; undefined where it does. */
export function dnsmasqFault({ directive, parts }: DnsmasqLine): string | undefined {
  if (!parts.every(isWritable)) return "dnsmasq has no way to write this text";
  // As above, and without quotes a `b` is one more width (`parse_dhcp_opt` of option.c).
  const last = parts.at(-1);
  if (directive.startsWith("dhcp-option") && typeof last === "string" && /^-*[bsi]$/.test(last))
    return "dnsmasq would read it as a number";
  const size = utf8.encode(lineText({ directive, parts })).length;
  return size > longestLine ? `its line has ${size} bytes, of which dnsmasq reads ${longestLine}` : undefined;
}

/** The line's text, where it has no fault. */
export function lineText({ directive, parts }: DnsmasqLine): string {
  return `${directive}=${parts.map(partText).join(",")}`;
}

/** Words mean themselves without quotes; quotes take all but control characters that have no escape. */
function isWritable(part: DnsmasqPart): boolean {
  if (typeof part === "string") return /^[-a-zA-Z0-9._:/!*]*$/.test(part);
  if ("number" in part) return Number.isSafeInteger(part.number);
  return isDnsmasqText(part.text);
}

const escapes: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t", "\\": "\\\\", '"': '\\"' };
const widths = { 1: "b", 2: "s", 4: "i" } as const;

/** A part as it stands in a line. */
export function partText(part: DnsmasqPart): string {
  if (typeof part === "string") return part;
  if ("number" in part) return `${part.number}${widths[part.width]}`;
  return `"${part.text.replace(/[\n\r\t\\"]/g, (one) => escapes[one] ?? one)}"`;
}
