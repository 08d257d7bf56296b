import { defineBuilder } from "../../compiler/emit/builder.ts";
import { type BareMetal } from "../../compiler/machines/bare-metal.ts";
import { dhcpOptionValue } from "../../compiler/machines/dhcp-option-value.ts";
import { dhcpOptionOf } from "../../compiler/machines/dhcp-options.ts";
import { leasedRoutes } from "../../compiler/machines/routes.ts";
import { isIpv4 } from "../../compiler/resolve/ip.ts";
import type { Subject } from "../../diagnostics/diagnostic.ts";
import { fieldOf } from "../../formats/json/field-of.ts";
import { idOf } from "../../schemas/document-id.ts";
import type { Network } from "../../schemas/generated/types.ts";
import { dnsmasqItem } from "./dhcp-items.ts";
import type { ItemNode } from "./item-node.ts";
import { lentBy } from "./leases.ts";
import { optionText } from "./option-text.ts";
import type { ServedNetwork } from "./site.ts";

/** An option that a network states by itself. */
interface NetworkOption {
  readonly field: "option" | "option6";
  readonly code: number;
  /** The field of the network's spec. */
  readonly steps: readonly string[];
  /** As a line of dnsmasq has it; undefined for none, and empty to keep dnsmasq from sending one of its own. */
  readonly valueOf: (network: Network) => string | undefined;
}

/**
 * What the network says, by number. dnsmasq would name itself as router, and OPNsense as name server, where nothing is
 * said: there an option without a value keeps it back.
 */
const ofNetwork: readonly NetworkOption[] = [
  { field: "option", code: 3, steps: ["ipv4", "gateway"], valueOf: ({ spec }) => spec.ipv4?.gateway ?? "" },
  { field: "option", code: 6, steps: ["dns"], valueOf: ({ spec }) => (spec.dns ?? []).filter(isIpv4).join(",") },
  { field: "option", code: 15, steps: ["domain"], valueOf: ({ spec }) => spec.domain },
  { field: "option", code: 26, steps: ["mtu"], valueOf: ({ spec }) => spec.mtu?.toString() },
  { field: "option", code: 42, steps: ["ntp"], valueOf: ({ spec }) => stated((spec.ntp ?? []).filter(isIpv4)) },
  { field: "option", code: 121, steps: ["ipv4", "routes"], valueOf: routesOf },
  { field: "option6", code: 23, steps: ["dns"], valueOf: ({ spec }) => bracketed(spec.dns) },
  { field: "option6", code: 24, steps: ["domain"], valueOf: ({ spec }) => spec.domain ?? "" },
];

const buildNetworkOption = defineBuilder(
  "opnsense/dhcp-option",
  (network: Network, key: string, { field, code, steps, valueOf }: NetworkOption): ItemNode | undefined => {
    const value = valueOf(network);
    if (value === undefined) return undefined;
    return optionItem(network, key, { field, code, value }, fieldOf(idOf(network), "spec", ...steps));
  },
);

const buildServiceOption = defineBuilder(
  "opnsense/dhcp-option",
  (
    { spec }: ServedNetwork["service"],
    { network, id }: ServedNetwork,
    key: string,
    name: string,
  ): ItemNode | undefined => {
    const option = dhcpOptionOf(name);
    const value = option && dhcpOptionValue(option, spec.options?.[name] ?? []);
    if (option === undefined || value === undefined) return undefined;
    const [field, text] = ["option" as const, optionText(value)];
    return optionItem(network, key, { field, code: option.code, value: text }, fieldOf(id, "spec", "options", name));
  },
);

/** The options of a network, IPv4 first, by number; what the service states of one comes in the place of the network's. */
export function buildOptions(served: ServedNetwork, topology: BareMetal, key: string): ItemNode[] {
  const { service, network } = served;
  const names = Object.keys(service.spec.options ?? {}).sort();
  const codes = new Set(names.map((name) => dhcpOptionOf(name)?.code));
  const families = new Set(lentBy(served, topology).map(({ family }) => family));
  const own = ofNetwork.filter(({ field, code }) =>
    field === "option6" ? families.has(6) : families.has(4) && !codes.has(code),
  );
  return [
    ...own.flatMap((option) => buildNetworkOption(network, key, option) ?? []),
    ...names.flatMap((name) => buildServiceOption(service, served, key, name) ?? []),
  ];
}

function optionItem(
  network: Network,
  key: string,
  { field, code, value }: { readonly field: "option" | "option6"; readonly code: number; readonly value: string },
  place: Subject,
): ItemNode {
  const values = { type: "set", interface: key, value, description: network.metadata.name } as const;
  const number = field === "option" ? { option: String(code) } : { option6: String(code) };
  return dnsmasqItem(
    "dhcp_options",
    [network.metadata.name, field, String(code)],
    { ...values, ...number },
    { item: place },
  );
}

function routesOf(network: Network): string | undefined {
  return stated(leasedRoutes(network).map(({ to, via }) => `${to},${via}`));
}

function bracketed(dns: readonly string[] = []): string {
  return dns
    .filter((address) => !isIpv4(address))
    .map((address) => `[${address}]`)
    .join(",");
}

function stated(parts: readonly string[]): string | undefined {
  return parts.length === 0 ? undefined : parts.join(",");
}
