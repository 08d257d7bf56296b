import type { DnsmasqPart } from "./dnsmasq.ts";

/** Names of options that every dnsmasq knows (`dnsmasq --help dhcp`); others go by their numbers. */
const names: Readonly<Record<number, string>> = {
  3: "router",
  6: "dns-server",
  15: "domain-name",
  26: "mtu",
  42: "ntp-server",
  60: "vendor-class",
  93: "client-arch",
  119: "domain-search",
  121: "classless-static-route",
};

/** How a line names an option: `option:router`, or the number. */
export function dnsmasqOption(code: number): string {
  const name = names[code];
  return name === undefined ? String(code) : `option:${name}`;
}

/** Bytes as the value of an option. A single one is a number: without a colon nothing says that it is hexadecimal. */
export function dnsmasqBytes(bytes: readonly number[]): DnsmasqPart {
  const [first = 0, ...others] = bytes;
  if (others.length === 0) return { number: first, width: 1 };
  return bytes.map((byte) => byte.toString(16).padStart(2, "0")).join(":");
}
