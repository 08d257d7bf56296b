import { joinWords } from "../../../diagnostics/did-you-mean.ts";
import { toPointer } from "../../../formats/json/pointer.ts";
import { idOf } from "../../../schemas/document-id.ts";
import type { DhcpService, Network } from "../../../schemas/generated/types.ts";
import { own } from "../../machines/own.ts";
import { at, type Validated } from "../../validate/validated.ts";
import { resolveDiagnostics } from "../diagnostics.ts";
import { canonicalIp, contains, parseIp, parseRange } from "../ip.ts";
import { documentsOf, type SiteRuleContext } from "../site-rule.ts";
import { type AddressUse, addressUses } from "./address-uses.ts";
import type { DeviceRule } from "./device-rule.ts";
import type { Links, MachineTopology } from "./links.ts";

/** How many addresses a message names. */
const shown = 4;

/** A range that is lent out holds no address that somebody has for good, unless the server keeps it for that host. */
export const dhcpRangesRule: DeviceRule = {
  name: "dhcp-ranges",
  check(links, context) {
    const services = documentsOf(context, "DhcpService").filter(({ document }) => document.spec.range !== undefined);
    if (services.length === 0) return;
    const uses = usesByNetwork(context, links);
    for (const service of services) {
      const network = links.networkOf(service.document.spec.network);
      const { range } = service.document.spec;
      const home = links.homeOf(service);
      // Where the service does not belong anywhere, nobody knows whose addresses it keeps.
      if (network === undefined || range === undefined || home === undefined) continue;
      const kept = keptFor(service, network, home);
      const fixed = [...(uses.get(network.document.metadata.name) ?? []), ...(uses.get(undefined) ?? [])].filter(
        ({ validated }) => !kept.has(validated),
      );
      for (const family of ["ipv4", "ipv6"] as const) {
        const text = own<string>(network.document.spec[family]?.ranges, range);
        const parsed = text === undefined ? undefined : parseRange(text);
        if (text === undefined || parsed === undefined) continue;
        const inside = once(
          fixed.filter(({ address }) => {
            const ip = parseIp(address);
            return ip !== undefined && contains(parsed, ip);
          }),
        );
        if (inside.length > 0) context.report(over({ service, network, family, range, text }, inside));
      }
    }
  },
};

interface LentRange {
  readonly service: Validated<DhcpService>;
  readonly network: Validated<Network>;
  readonly family: "ipv4" | "ipv6";
  readonly range: string;
  readonly text: string;
}

function over({ service, network, family, range, text }: LentRange, inside: readonly AddressUse[]) {
  const named = inside.slice(0, shown);
  const more = inside.length - named.length;
  const words = named.map(({ address, owner }) => `${address} of ${owner}`);
  return resolveDiagnostics.create(
    "range-over-address",
    {
      at: at(network, toPointer(["spec", family, "ranges", range])),
      related: [
        ...named.map((use) => ({ message: `It is that of ${use.owner}.`, at: at(use.validated, use.pointer) })),
        { message: "It is lent out here.", at: at(service, "/spec/range") },
      ],
    },
    {
      service: idOf(service.document),
      network: network.document.metadata.name,
      range: text,
      addresses: joinWords(more === 0 ? words : [...words, `${more} more`]),
    },
  );
}

/** The hosts whose addresses the server lends to nobody else. One with a fixed configuration does not ask it. */
function keptFor(
  service: Validated<DhcpService>,
  network: Validated<Network>,
  home: MachineTopology,
): ReadonlySet<Validated> {
  if (network.document.spec.addressing !== "dhcp") return new Set();
  return new Set(home.select(service.document.spec.reservations ?? {}));
}

/** Who has which address, by the network that it is given in; undefined where none is said. */
function usesByNetwork(context: SiteRuleContext, links: Links): Map<string | undefined, AddressUse[]> {
  const found = new Map<string | undefined, AddressUse[]>();
  for (const use of [...addressUses(context), ...links.networks.flatMap(routersAndNameServers)]) {
    const same = found.get(use.network);
    if (same === undefined) found.set(use.network, [use]);
    else same.push(use);
  }
  return found;
}

/** A gateway is of its network; a name server may be in any. */
function routersAndNameServers(validated: Validated<Network>): AddressUse[] {
  const { metadata, spec } = validated.document;
  const gateways = (["ipv4", "ipv6"] as const).flatMap((family): AddressUse[] => {
    const address = spec[family]?.gateway;
    if (address === undefined) return [];
    const owner = `the gateway of the network ${metadata.name}`;
    const pointer = `/spec/${family}/gateway`;
    return [{ address, network: metadata.name, owner, validated, pointer, shared: true }];
  });
  const servers = (spec.dns ?? []).map((address, index) => ({
    address,
    network: undefined,
    owner: `a name server of the network ${metadata.name}`,
    validated,
    pointer: toPointer(["spec", "dns", index]),
    shared: true,
  }));
  return [...gateways, ...servers];
}

/** One use an address: the gateway is often the firewall's own, or the name server's. */
function once(uses: readonly AddressUse[]): AddressUse[] {
  return [...new Map([...uses].reverse().map((use) => [canonicalIp(use.address), use])).values()].reverse();
}
