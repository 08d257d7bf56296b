import { toPointer } from "../../../formats/json/pointer.ts";
import { idOf } from "../../../schemas/document-id.ts";
import type {
  BareMetalTopology,
  Cable,
  Firewall,
  Host,
  Network,
  NetworkBond,
  Switch,
} from "../../../schemas/generated/types.ts";
import { portsOf } from "../../machines/bond.ts";
import { cardsOf } from "../../machines/firewall-cards.ts";
import { own } from "../../machines/own.ts";
import type { Validated } from "../../validate/validated.ts";
import { canonicalIp } from "../ip.ts";
import { documentsOf, type SiteRuleContext } from "../site-rule.ts";
import { addressUses } from "./address-uses.ts";
import { createSelectHosts, type SelectHosts } from "./hosts-by.ts";

/** A network card with the cable in it, of a host or of a firewall. */
export interface Port {
  readonly name: string;
  readonly owner: Validated;
  /** Where the owner states it. */
  readonly pointer: string;
  readonly speed: string | undefined;
  /** Undefined where it is not said. */
  readonly cable: Cable | undefined;
}

/** What a bond is on one host. */
export interface BondedHost {
  readonly host: Validated<Host>;
  readonly ports: readonly Port[];
}

export interface BondLink {
  readonly bond: Validated<NetworkBond>;
  readonly topology: MachineTopology;
  /** Those of its networks that the site has. */
  readonly networks: readonly { readonly network: Validated<Network>; readonly untagged: boolean }[];
  readonly hosts: readonly BondedHost[];
}

/** An interface of a firewall, and the cards under it. */
export interface FirewallLink {
  readonly firewall: Validated<Firewall>;
  readonly name: string;
  readonly pointer: string;
  readonly network: Validated<Network> | undefined;
  readonly ports: readonly Port[];
}

export interface MachineTopology {
  readonly topology: Validated<BareMetalTopology>;
  readonly hosts: readonly Validated<Host>[];
  readonly select: SelectHosts;
  /** "unknown" where it names one that the site has not, or one with faults of its own. */
  readonly firewall: Validated<Firewall> | "unknown" | undefined;
}

/** The machines of a site as cables, bonds and networks join them: what the laws across devices look at. */
export interface Links {
  readonly topologies: readonly MachineTopology[];
  readonly bonds: readonly BondLink[];
  readonly firewalls: readonly Validated<Firewall>[];
  readonly firewallLinks: readonly FirewallLink[];
  /** The host, switch or firewall that has an address, by its one notation. */
  readonly ownerOf: (address: string) => Validated | undefined;
  /** The networks of the site. */
  readonly networks: readonly Validated<Network>[];
  readonly switchOf: (name: string) => Validated<Switch> | undefined;
  readonly networkOf: (name: string) => Validated<Network> | undefined;
  /** The topology that a score goes to, where that has machines. */
  readonly homeOf: (score: Validated) => MachineTopology | undefined;
}

/** Follows every bond and every interface of a firewall to its cables, once for all laws. */
export function createLinks(context: SiteRuleContext): Links {
  const { symbols, assignment } = context;
  const networkOf = (name: string): Validated<Network> | undefined =>
    symbols.find("Network", name) as Validated<Network> | undefined;
  const everyHost = documentsOf(context, "Host");
  const all = createSelectHosts(everyHost);
  const topologies = documentsOf(context, "BareMetalTopology").map((topology): MachineTopology => {
    const { hosts: selection = {}, firewall } = topology.document.spec;
    const hosts = all(selection);
    const found = firewall === undefined ? undefined : (symbols.find("Firewall", firewall) ?? "unknown");
    return {
      topology,
      hosts,
      select: hosts === everyHost ? all : createSelectHosts(hosts),
      firewall: found as Validated<Firewall> | "unknown" | undefined,
    };
  });
  const homeOf = (score: Validated): MachineTopology | undefined => {
    const home = assignment.get(idOf(score.document));
    return topologies.find(({ topology }) => topology === home);
  };
  const bonds = documentsOf(context, "NetworkBond").flatMap((bond): BondLink[] => {
    const topology = homeOf(bond);
    if (topology === undefined) return [];
    const networks = Object.entries(bond.document.spec.networks).flatMap(([name, { untagged }]) => {
      const network = networkOf(name);
      return network === undefined ? [] : [{ network, untagged }];
    });
    const hosts = topology
      .select(bond.document.spec.hosts)
      .map((host) => ({ host, ports: hostPorts(host, portsOf(bond.document, host.document)) }));
    return [{ bond, topology, networks, hosts }];
  });
  const owners = new Map(
    addressUses(context)
      .toReversed()
      .map(({ address, validated }) => [canonicalIp(address), validated]),
  );
  return {
    topologies,
    bonds,
    firewalls: documentsOf(context, "Firewall"),
    ownerOf: (address) => owners.get(canonicalIp(address)),
    firewallLinks: documentsOf(context, "Firewall").flatMap((firewall) => linksOf(firewall, networkOf)),
    networks: documentsOf(context, "Network"),
    switchOf: (name) => symbols.find("Switch", name) as Validated<Switch> | undefined,
    networkOf,
    homeOf,
  };
}

/** Does a topology hold a network? It holds all where it does not choose. */
export function holds({ topology }: MachineTopology, network: Validated<Network>): boolean {
  return topology.document.spec.networks?.includes(network.document.metadata.name) ?? true;
}

/** Has a network of a topology a DHCP server? */
export function offersDhcp(home: MachineTopology, { networks }: Links): boolean {
  return networks.some((network) => network.document.spec.dhcp !== undefined && holds(home, network));
}

function hostPorts(host: Validated<Host>, names: readonly string[]): Port[] {
  return names.map((name) => {
    const { speed, cable } = own(host.document.spec.interfaces, name) ?? {};
    return { name, owner: host, pointer: toPointer(["spec", "interfaces", name]), speed, cable };
  });
}

function linksOf(
  firewall: Validated<Firewall>,
  networkOf: (name: string) => Validated<Network> | undefined,
): FirewallLink[] {
  const { devices, interfaces } = firewall.document.spec;
  return Object.entries(interfaces).map(([name, { network }]) => ({
    firewall,
    name,
    pointer: toPointer(["spec", "interfaces", name]),
    network: network === undefined ? undefined : networkOf(network),
    ports: cardsOf(firewall.document, name).map((card) => {
      const { speed, cable } = own(devices, card) ?? {};
      return { name: card, owner: firewall, pointer: toPointer(["spec", "devices", card]), speed, cable };
    }),
  }));
}
