import type { BootFact } from "../../compiler/emit/facts.ts";
import { type BareMetal } from "../../compiler/machines/bare-metal.ts";
import { type ResolvedScore, referenceTo, scoresOf } from "../../compiler/resolve/resolved-site.ts";
import type { DhcpService, Firewall, Network } from "../../schemas/generated/types.ts";

/** A firewall that OPNsense runs on. */
export type OpnsenseFirewall = Firewall & {
  readonly spec: { readonly product: { readonly opnsense: NonNullable<Firewall["spec"]["product"]["opnsense"]> } };
};

/** All that the files of a firewall are made from. */
export interface FirewallSite {
  readonly firewall: OpnsenseFirewall;
  readonly topology: BareMetal;
  /** What machines boot, by network. */
  readonly boots: readonly BootFact[];
}

export type FirewallInterface = Firewall["spec"]["interfaces"][string];

/** The firewalls of a topology that OPNsense runs on: one at most. */
export function opnsenseFirewalls({ inventory }: BareMetal): OpnsenseFirewall[] {
  return inventory.firewalls.filter(isOpnsense);
}

function isOpnsense(firewall: Firewall): firewall is OpnsenseFirewall {
  return firewall.spec.product.opnsense !== undefined;
}

/** The names of a firewall's interfaces, sorted. */
export function interfaceNames({ spec }: Firewall): string[] {
  return Object.keys(spec.interfaces).sort();
}

/** The network that an interface is in. */
export function networkOf({ topology, firewall }: FirewallSite, name: string): Network | undefined {
  const network = firewall.spec.interfaces[name]?.network;
  return network === undefined
    ? undefined
    : topology.inventory.networks.find(({ metadata }) => metadata.name === network);
}

/** A network that the firewall serves by DHCP, with the interface that it does so on. */
export interface ServedNetwork {
  readonly id: string;
  readonly service: DhcpService;
  readonly network: Network;
  /** The interface's name in the spec. */
  readonly interface: string;
}

/** The DHCP services that name a network whose server is the firewall, by name. */
export function firewallServices(topology: BareMetal): ResolvedScore<"DhcpService">[] {
  return scoresOf(topology, "DhcpService").filter((score) => serviceNetwork(score)?.spec.dhcp === "firewall");
}

export function serviceNetwork(score: ResolvedScore<"DhcpService">): Network | undefined {
  return referenceTo(score, "/spec/network", "Network");
}

/** What the firewall serves; a service on whose network it has no address is left to the checks. */
export function servedNetworks(site: FirewallSite): ServedNetwork[] {
  return firewallServices(site.topology).flatMap((score) => {
    const network = serviceNetwork(score);
    const name = network && servingInterface(site.firewall, network);
    if (network === undefined || name === undefined) return [];
    return [{ id: score.id, service: score.document, network, interface: name }];
  });
}

/** The interface with a fixed address in a network. */
export function servingInterface(firewall: Firewall, { metadata }: Network): string | undefined {
  return interfaceNames(firewall).find((name) => {
    const one = firewall.spec.interfaces[name];
    return one?.network === metadata.name && (one.address ?? one.address6) !== undefined;
  });
}
