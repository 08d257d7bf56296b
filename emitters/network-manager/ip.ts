import { defineBuilder } from "../../compiler/emit/builder.ts";
import { type KeyfileSection, type KeyfileValue, keyfileSection } from "../../formats/keyfile/keyfile.ts";
import type { Host, Ipv4Route, Ipv6Route, Network } from "../../schemas/generated/types.ts";
import { addressesOf, type Family, families, isOfFamily } from "./families.ts";

/** The two sections that say how an interface gets its addresses in a network; without a network, it gets none. */
export function buildIpSections(host: Host, network: Network | undefined): KeyfileSection[] {
  return families.map((family) => buildIpSection(host, network, family));
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
  const routes = Object.fromEntries((own.routes ?? []).map((route, index) => [`route${index + 1}`, routeOf(route)]));
  // A router's advertisement or a DHCP server says the rest: gateway, name servers, domain.
  if (network.spec.addressing === "dhcp") return { method: "auto", ...routes };
  const addresses = addressesOf(host, network, family);
  // `manual` without an address is refused as a whole, and so is `disabled` with a route or a name server.
  if (addresses.length === 0) return { method: "disabled" };
  const length = own.prefix.split("/").at(-1);
  const dns = (network.spec.dns ?? []).filter((server) => isOfFamily(server, family));
  const { domain } = network.spec;
  return {
    method: "manual",
    ...Object.fromEntries(addresses.map((address, index) => [`address${index + 1}`, `${address}/${length}`])),
    gateway: own.gateway,
    ...routes,
    dns: dns.length === 0 ? undefined : dns,
    "dns-search": domain === undefined ? undefined : [domain],
  };
}

type Route = Ipv4Route | Ipv6Route;

/** `<prefix>,<router>,<metric>`. Without a metric it is that of the kind of interface. */
function routeOf({ to, via, metric }: Route): string {
  return [to, via, ...(metric === undefined ? [] : [metric])].join(",");
}
