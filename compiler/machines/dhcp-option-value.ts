import { canonicalIp, parseIp } from "../resolve/ip.ts";
import type { DhcpOption, DhcpOptionValue } from "./dhcp-options.ts";

/** The most that one option holds, in bytes: its length is one byte (RFC 2132, section 2). */
export const longestOption = 255;

/** How many bytes an option takes. */
export function sizeOf(value: DhcpOptionValue): number {
  switch (value.kind) {
    case "addresses":
      return value.addresses.length * 4;
    case "text":
      return new TextEncoder().encode(value.text).length;
    case "domains":
      // Each takes two bytes more: the length of its first label, and the end.
      return value.domains.reduce((sum, domain) => sum + domain.length + 2, 0);
    case "numbers":
      return value.numbers.length * value.width;
    case "bytes":
      return value.bytes.length;
  }
}

/** What the values of an option as a spec has them mean; undefined where they do not fit its form, or are too long. */
export function dhcpOptionValue(option: DhcpOption, values: readonly string[]): DhcpOptionValue | undefined {
  const value = readValue(option, values);
  return value === undefined || sizeOf(value) > longestOption ? undefined : value;
}

function readValue({ form }: DhcpOption, values: readonly string[]): DhcpOptionValue | undefined {
  const [first = "", ...others] = values;
  if (first === "") return undefined;
  switch (form) {
    case "address":
      return others.length > 0 ? undefined : addresses(values);
    case "addresses":
      return addresses(values);
    case "address-pairs":
      return values.length % 2 === 0 ? addresses(values) : undefined;
    case "domains":
      return domains(values);
    case "boolean":
      return others.length === 0 && (first === "true" || first === "false")
        ? { kind: "numbers", width: 1, numbers: [first === "true" ? 1 : 0] }
        : undefined;
    case "uint8":
      return others.length > 0 ? undefined : numbers(values, 1, 0, 0xff);
    case "uint16":
      return others.length > 0 ? undefined : numbers(values, 2, 0, 0xffff);
    case "uint16s":
      return numbers(values, 2, 0, 0xffff);
    case "uint32":
      return others.length > 0 ? undefined : numbers(values, 4, 0, 0xffff_ffff);
    case "int32":
      return others.length > 0 ? undefined : numbers(values, 4, -0x8000_0000, 0x7fff_ffff);
    case "text":
      return others.length > 0 ? undefined : text(first);
    case "suboptions":
      return others.length > 0 ? undefined : suboptions(first);
    case "opaque":
      return others.length > 0 ? undefined : (bytes(first) ?? text(first));
  }
}

/** All of them are IPv4, and none is 0.0.0.0, which dnsmasq reads as its own. */
function addresses(values: readonly string[]): DhcpOptionValue | undefined {
  const fits = values.every((value) => /^[0-9.]+$/.test(value) && isDotted(value));
  return fits ? { kind: "addresses", addresses: values } : undefined;
}

function isDotted(text: string): boolean {
  const ip = text.split(".").length === 4 ? parseIp(text) : undefined;
  return ip?.family === 4 && ip.value !== 0n && canonicalIp(text) === text;
}

function domains(values: readonly string[]): DhcpOptionValue | undefined {
  const label = "[a-zA-Z0-9_]([-_a-zA-Z0-9]{0,61}[a-zA-Z0-9_])?";
  const isDomain = new RegExp(`^${label}(\\.${label})*$`);
  return values.every((value) => isDomain.test(value)) ? { kind: "domains", domains: values } : undefined;
}

function numbers(
  values: readonly string[],
  width: 1 | 2 | 4,
  least: number,
  most: number,
): DhcpOptionValue | undefined {
  const parsed = values.map((value) => (/^(0|-?[1-9][0-9]{0,9})$/.test(value) ? Number(value) : Number.NaN));
  return parsed.every((number) => number >= least && number <= most)
    ? { kind: "numbers", width, numbers: parsed }
    : undefined;
}

function text(value: string): DhcpOptionValue | undefined {
  return /[\p{Cc}\p{Cs}]/u.test(value) ? undefined : { kind: "text", text: value };
}

function bytes(value: string): DhcpOptionValue | undefined {
  if (!/^[0-9a-fA-F]{2}(:[0-9a-fA-F]{2})+$/.test(value)) return undefined;
  return { kind: "bytes", bytes: value.split(":").map((pair) => Number.parseInt(pair, 16)) };
}

/** Kea sends nothing where the lengths do not add up (RFC 2132, section 8.4). */
function suboptions(value: string): DhcpOptionValue | undefined {
  const found = bytes(value);
  if (found?.kind !== "bytes") return undefined;
  let at = 0;
  while (at < found.bytes.length) at += 2 + (found.bytes[at + 1] ?? Number.NaN);
  return at === found.bytes.length ? found : undefined;
}
