import { defineBuilder } from "../../compiler/emit/builder.ts";
import { type KeyfileSection, type KeyfileValue, keyfileSection } from "../../formats/keyfile/keyfile.ts";
import type { Host, Network } from "../../schemas/generated/types.ts";

type Family = "ipv4" | "ipv6";

/** The two sections that say how an interface gets its addresses in a network; without a network, it gets none. */
export function buildIpSections(host: Host, network: Network | undefined): KeyfileSection[] {
  return (["ipv4", "ipv6"] as const).map((family) => buildIpSection(host, network, family));
}

/** Keys and forms: nm-settings-keyfile(5). */
const buildIpSection = defineBuilder(
  "network-manager/ip",
  (host: Host, network: Network | undefined, family: Family): KeyfileSection =>
    keyfileSection(family, ipKeys(host, network, family)),
);

function ipKeys(
  host: Host,
  network: Network | undefined,
  family: Family,
): Readonly<Record<string, KeyfileValue | undefined>> {
  const own = network?.spec[family];
  if (network === undefined || own === undefined) return { method: "disabled" };
  // A router's advertisement or a DHCP server says the rest: gateway, name servers, domain.
  if (network.spec.addressing === "dhcp") return { method: "auto" };
  const isOfFamily = (address: string): boolean => address.includes(":") === (family === "ipv6");
  const addresses = (host.spec.addresses?.[network.metadata.name] ?? []).filter(isOfFamily);
  // `manual` without an address is refused as a whole.
  if (addresses.length === 0) return { method: "disabled" };
  const length = own.prefix.split("/").at(-1);
  const dns = (network.spec.dns ?? []).filter(isOfFamily);
  const { domain } = network.spec;
  return {
    method: "manual",
    ...Object.fromEntries(addresses.map((address, index) => [`address${index + 1}`, `${address}/${length}`])),
    gateway: own.gateway,
    dns: dns.length === 0 ? undefined : dns,
    "dns-search": domain === undefined ? undefined : [domain],
  };
}
