import type { Firewall, Network } from "../../../schemas/generated/types.ts";
import type { Validated } from "../../validate/validated.ts";
import { holds, type Links, type MachineTopology } from "./links.ts";

type Family = 4 | 6;

/** Why a network needs an address of a firewall in it. */
export interface FirewallNeed {
  readonly firewall: Validated<Firewall>;
  readonly family: Family;
  /** The field of the network that says so. */
  readonly pointer: string;
  /** In words, as the end of a sentence about the firewall. */
  readonly role: string;
}

/** A network whose DHCP or boot server is the firewall needs an address of it. */
export function servingNeeds(network: Validated<Network>, links: Links): FirewallNeed[] {
  const { dhcp, bootServer, ipv4, ipv6 } = network.document.spec;
  const family: Family = ipv4 === undefined && ipv6 !== undefined ? 6 : 4;
  const own = dhcp === "firewall" ? firewallsAround(network, links) : [];
  const boots = links.firewalls.filter(({ document }) => document.metadata.name === bootServer?.firewall);
  return [
    ...own.map((firewall) => ({ firewall, family, pointer: "/spec/dhcp", role: "whose DHCP server it is" })),
    // Firmware asks by IPv4 for what it boots.
    ...boots.map((firewall) => ({
      firewall,
      family: 4 as const,
      pointer: "/spec/bootServer/firewall",
      role: "whose boot server it is",
    })),
  ];
}

/** The hosts of a bond reach a gateway that is no other machine's by the firewall of their topology. */
export function gatewayNeeds(network: Validated<Network>, { firewall }: MachineTopology, links: Links): FirewallNeed[] {
  if (firewall === undefined || firewall === "unknown") return [];
  const { ipv4, ipv6 } = network.document.spec;
  return ([4, 6] as const).flatMap((family) => {
    const gateway = (family === 4 ? ipv4 : ipv6)?.gateway;
    const owner = gateway === undefined ? undefined : links.ownerOf(gateway);
    if (gateway === undefined || (owner !== undefined && owner !== firewall)) return [];
    const role = `whose gateway ${gateway} is no host's either`;
    return [{ firewall, family, pointer: `/spec/ipv${family}/gateway`, role }];
  });
}

/** The firewalls of the topologies that hold a network. */
export function firewallsAround(network: Validated<Network>, links: Links): Validated<Firewall>[] {
  const found = links.topologies.flatMap((topology) => {
    const { firewall } = topology;
    return firewall === undefined || firewall === "unknown" || !holds(topology, network) ? [] : [firewall];
  });
  return [...new Set(found)];
}

/** Has a firewall an address in a network? Where it asks for one by DHCP, the router is another. */
export function answersIn(need: FirewallNeed, network: Validated<Network>): boolean {
  const { name } = network.document.metadata;
  return Object.values(need.firewall.document.spec.interfaces).some(
    (one) =>
      one.network === name &&
      ((need.family === 4 ? one.address : one.address6) !== undefined ||
        (one.dhcp && need.pointer.endsWith("/gateway"))),
  );
}
