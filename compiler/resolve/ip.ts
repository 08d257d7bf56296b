import ipaddr from "ipaddr.js";

/** An address as a number, with its family: what compares, whatever the notation. */
export interface Ip {
  readonly family: 4 | 6;
  readonly value: bigint;
}

/** A range of addresses, both ends inside. */
export interface IpRange {
  readonly family: 4 | 6;
  readonly first: bigint;
  readonly last: bigint;
}

/** Reads an address; undefined where it is none. */
export function parseIp(text: string): Ip | undefined {
  if (!ipaddr.isValid(text)) return undefined;
  const parsed = ipaddr.parse(text);
  return { family: parsed.kind() === "ipv4" ? 4 : 6, value: toNumber(parsed.toByteArray()) };
}

export function isIpv4(text: string): boolean {
  return parseIp(text)?.family === 4;
}

/** The addresses of a prefix such as `10.10.0.0/24`; `hostBits` are those of the address that the length cuts off. */
export function parsePrefix(
  text: string,
): (IpRange & { readonly hostBits: bigint; readonly length: number }) | undefined {
  const [address = "", length = ""] = text.split("/");
  const ip = parseIp(address);
  if (ip === undefined) return undefined;
  const size = 1n << BigInt((ip.family === 4 ? 32 : 128) - Number(length));
  const hostBits = ip.value % size;
  const first = ip.value - hostBits;
  return { family: ip.family, first, last: first + size - 1n, hostBits, length: Number(length) };
}

/** The addresses of a range such as `10.10.0.100-10.10.0.199`. The ends may be the wrong way round. */
export function parseRange(text: string): IpRange | undefined {
  const [first, last] = text.split("-").map(parseIp);
  return first === undefined || last === undefined
    ? undefined
    : { family: first.family, first: first.value, last: last.value };
}

export function contains(range: IpRange, { family, value }: Ip): boolean {
  return range.family === family && range.first <= value && value <= range.last;
}

/** May a router of a prefix have the address? One of the link itself reaches every host of it, too (RFC 4861, 4.2). */
export function isOnLink(prefix: IpRange, ip: Ip): boolean {
  return contains(prefix, ip) || (prefix.family === 6 && ip.family === 6 && ip.value >> 118n === 0x3fan);
}

export function overlap(a: IpRange, b: IpRange): boolean {
  return a.family === b.family && a.first <= b.last && b.first <= a.last;
}

/** One notation for each address: for keys and messages. */
export function canonicalIp(text: string): string {
  // The schemas let IPv4 in by one notation alone.
  return text.includes(":") && ipaddr.isValid(text) ? ipaddr.parse(text).toString() : text;
}

function toNumber(bytes: readonly number[]): bigint {
  return bytes.reduce((number, byte) => (number << 8n) | BigInt(byte), 0n);
}
