import { defineBuilder } from "../../compiler/emit/builder.ts";
import { dhcpOptionValue } from "../../compiler/machines/dhcp-option-value.ts";
import { dhcpFormWords, dhcpOptionNames, dhcpOptionOf } from "../../compiler/machines/dhcp-options.ts";
import { reservationsOf } from "../../compiler/machines/leases.ts";
import { isIpv4 } from "../../compiler/resolve/ip.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { didYouMean } from "../../diagnostics/did-you-mean.ts";
import { fieldOf } from "../../formats/json/field-of.ts";
import { idOf } from "../../schemas/document-id.ts";
import type { DhcpService, Firewall, Network } from "../../schemas/generated/types.ts";
import { opnsenseDiagnostics as catalogue } from "./diagnostics.ts";
import { lentBy } from "./leases.ts";
import { isOptionLine } from "./option-text.ts";
import { type FirewallSite, firewallServices, type ServedNetwork, servedNetworks, serviceNetwork } from "./site.ts";

/** What the DHCP services of a firewall ask of it, and what DHCP can't tell. */
export const checkDhcp = defineBuilder(
  "opnsense/check-dhcp",
  (firewall: Firewall, site: FirewallSite): readonly Diagnostic[] => {
    const served = servedNetworks(site);
    return firewallServices(site.topology).flatMap((score) => {
      const network = serviceNetwork(score);
      if (network === undefined) return [];
      const one = served.find(({ id }) => id === score.id);
      return [
        ...missingAddresses(firewall, site, score.id, network, one),
        ...checkOptions(score.id, score.document),
        ...checkNames(score.document, network, site.topology),
        ...checkNetwork(network, score.document),
      ];
    });
  },
);

function missingAddresses(
  firewall: Firewall,
  { topology }: FirewallSite,
  id: string,
  network: Network,
  served: ServedNetwork | undefined,
): Diagnostic[] {
  const own = served && firewall.spec.interfaces[served.interface];
  const families = served === undefined ? [4 as const] : lentBy(served, topology).map(({ family }) => family);
  return families
    .filter((family) => (family === 4 ? own?.address : own?.address6) === undefined)
    .map((family) => {
      const related = [{ message: "Its interfaces stand here.", at: fieldOf(idOf(firewall), "spec", "interfaces") }];
      const holes = { firewall: idOf(firewall), network: idOf(network), family };
      return catalogue.create("no-server-address", { at: fieldOf(id, "spec", "network"), related }, holes);
    });
}

function checkOptions(id: string, { spec }: DhcpService): Diagnostic[] {
  return Object.entries(spec.options ?? {}).flatMap(([name, values]) => {
    const option = dhcpOptionOf(name);
    const at = fieldOf(id, "spec", "options", name);
    if (option === undefined) {
      const help = /^\d/.test(name)
        ? "Server and client settle it between them, it follows from the network, or there is none of this number."
        : didYouMean(name, dhcpOptionNames, "options");
      return [catalogue.create("unknown-option", { at: { ...at, on: "key" }, help }, { option: name })];
    }
    const value = dhcpOptionValue(option, values);
    const isFit = value !== undefined && isOptionLine(option.code, value);
    return isFit
      ? []
      : [catalogue.create("invalid-option", { at }, { option: name, wanted: dhcpFormWords[option.form] })];
  });
}

/** What a part of a reservation's line means that is no address (`--dhcp-host` in dnsmasq(8)). */
const words: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/^[0-9]+[smhdw]?$/, "the time of a lease"],
  [/^infinite$/, "a lease without an end"],
  [/^ignore$/, "a host to be ignored"],
];

function checkNames(service: DhcpService, network: Network, { inventory }: FirewallSite["topology"]): Diagnostic[] {
  return reservationsOf(service, network, inventory.hosts).flatMap(({ host }) => {
    const what = words.find(([pattern]) => pattern.test(host.metadata.name))?.[1];
    if (what === undefined) return [];
    const at = fieldOf(idOf(host), "metadata", "name");
    return [catalogue.create("misread-name", { at }, { host: idOf(host), network: idOf(network), what })];
  });
}

/** DHCP gives time servers by address alone, routes without a metric, and of IPv6 no routes at all. */
function checkNetwork(network: Network, { spec: { options = {} } }: DhcpService): Diagnostic[] {
  const { ntp = [], ipv4, ipv6 } = network.spec;
  const [id, stated] = [idOf(network), new Set(Object.keys(options).map((name) => dhcpOptionOf(name)?.code))];
  const warn = (what: string, reason: string, ...steps: (string | number)[]): Diagnostic =>
    catalogue.create("not-told", { at: fieldOf(id, "spec", ...steps) }, { network: id, what, reason });
  return [
    ...ntp.flatMap((server, index) =>
      isIpv4(server) || stated.has(42)
        ? []
        : [warn(`of the time server ${server}`, "DHCP gives addresses alone", "ntp", index)],
    ),
    ...(ipv4?.routes ?? []).flatMap(({ to, metric }, index) =>
      metric === undefined
        ? []
        : [warn(`the metric of the route to ${to}`, "option 121 has none", "ipv4", "routes", index, "metric")],
    ),
    ...(ipv6?.routes ?? []).map(({ to }, index) =>
      warn(`the route to ${to}`, "DHCPv6 gives no routes", "ipv6", "routes", index),
    ),
  ];
}
