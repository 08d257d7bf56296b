import { own } from "../../compiler/machines/own.ts";
import type { Host, Network } from "../../schemas/generated/types.ts";

/** A family of addresses, as sections of a profile and fields of a network are named. */
export type Family = "ipv4" | "ipv6";

export const families: readonly Family[] = ["ipv4", "ipv6"];

export const familyName = { ipv4: "IPv4", ipv6: "IPv6" } as const satisfies Readonly<Record<Family, string>>;

export function isOfFamily(address: string, family: Family): boolean {
  return address.includes(":") === (family === "ipv6");
}

/** The addresses of a host in a network, of one family. */
export function addressesOf({ spec }: Host, network: Network, family: Family): string[] {
  return (own(spec.addresses, network.metadata.name) ?? []).filter((address) => isOfFamily(address, family));
}
