import { type DhcpOptionForm, dhcpOptionTable } from "./dhcp-option-table.ts";

/** An option of DHCP that a site can state. */
export interface DhcpOption {
  /** Its number in the registry of IANA, "BOOTP Vendor Extensions and DHCP Options". */
  readonly code: number;
  /** The name that servers know it by; `option-224` where it has none. */
  readonly name: string;
  readonly form: DhcpOptionForm;
}

/** What an option carries. */
export type DhcpOptionValue =
  | { readonly kind: "addresses"; readonly addresses: readonly string[] }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "domains"; readonly domains: readonly string[] }
  /** Integers of so many bytes each. */
  | { readonly kind: "numbers"; readonly width: 1 | 2 | 4; readonly numbers: readonly number[] }
  | { readonly kind: "bytes"; readonly bytes: readonly number[] };

/**
 * What server and client settle between themselves, what follows from the network (mask, broadcast address, routes), the
 * host (its name) or the lease, and the client's own marks: no site states these.
 */
const settledElsewhere: ReadonlySet<number> = new Set([
  1, 12, 28, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 61, 77, 80, 81, 82, 90, 91, 92, 93, 94, 97, 118, 121, 249,
]);

const byName = new Map(
  dhcpOptionTable.flatMap(([code, form, name, ...others]) =>
    [name, ...others].map((one) => [one, { code, name, form }] as const),
  ),
);
const byCode = new Map([...byName.values()].map((option) => [option.code, option]));

/** Every name that `dhcpOptionOf` knows. */
export const dhcpOptionNames: readonly string[] = [...byName.keys()];

/** The option of a name, or of a number in decimal digits; undefined where it is none that a site states. */
export function dhcpOptionOf(name: string): DhcpOption | undefined {
  const known = byName.get(name);
  if (known !== undefined) return known;
  const code = /^[1-9][0-9]{0,2}$/.test(name) ? Number(name) : 255;
  if (code > 254 || settledElsewhere.has(code)) return undefined;
  return byCode.get(code) ?? { code, name: `option-${code}`, form: "opaque" };
}

/** What a form wants, in words. */
export const dhcpFormWords: Readonly<Record<DhcpOptionForm, string>> = {
  address: "one IPv4 address",
  addresses: "IPv4 addresses",
  "address-pairs": "pairs of IPv4 addresses",
  text: "one text of at most 255 bytes",
  domains: "domains",
  boolean: "`true` or `false`",
  uint8: "one number from 0 to 255",
  uint16: "one number from 0 to 65535",
  uint16s: "numbers from 0 to 65535",
  uint32: "one number from 0 to 4294967295",
  int32: "one number from -2147483648 to 2147483647",
  suboptions: "bytes as in `06:01:08`: for each of the vendor's own options its number, its length and its bytes",
  opaque: "one text, or bytes as in `0a:1f`, of at most 255 bytes",
};
