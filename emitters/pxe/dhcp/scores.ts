import { type BareMetal } from "../../../compiler/machines/bare-metal.ts";
import { type ResolvedScore, referenceTo, scoresOf } from "../../../compiler/resolve/resolved-site.ts";
import type { Network } from "../../../schemas/generated/types.ts";

/** DHCP for a network, with its links. */
export type Dhcp = ResolvedScore<"DhcpService">;

/** A network that a program on a host serves, with what it hands out. */
export interface ServedNetwork {
  readonly network: Network;
  readonly server: "dnsmasq" | "kea";
  readonly service: Dhcp;
}

/** The networks of a topology with a `DhcpService` for dnsmasq or Kea, in the order of the services. */
export function servedNetworks(topology: BareMetal): ServedNetwork[] {
  return scoresOf(topology, "DhcpService").flatMap((service) => {
    const network = referenceTo(service, "/spec/network", "Network");
    const server = network && serverOf(network);
    return network === undefined || server === undefined ? [] : [{ network, server, service }];
  });
}

/** The program that serves a network; undefined where it is the firewall, or nothing. */
export function serverOf({ spec: { dhcp } }: Network): "dnsmasq" | "kea" | undefined {
  return dhcp === "dnsmasq" || dhcp === "kea" ? dhcp : undefined;
}
