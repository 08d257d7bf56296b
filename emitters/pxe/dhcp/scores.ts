import {
  isScoreOf,
  type ResolvedScore,
  type ResolvedTopology,
  referenceTo,
} from "../../../compiler/resolve/resolved-site.ts";
import type { Network } from "../../../schemas/generated/types.ts";

/** DHCP for a network, with its links. */
export type Dhcp = ResolvedScore<"DhcpService">;

/** The topology that the network belongs to. */
export type BareMetal = ResolvedTopology<"BareMetalTopology">;

/** A network that a program on a host serves, with what it hands out. */
export interface ServedNetwork {
  readonly network: Network;
  readonly server: "dnsmasq" | "kea";
  readonly service: Dhcp;
}

/** The networks of a topology with a `DhcpService` for dnsmasq or Kea, in the order of the services. */
export function servedNetworks({ scores }: BareMetal): ServedNetwork[] {
  return scores.flatMap((service) => {
    if (!isScoreOf(service, "DhcpService")) return [];
    const network = referenceTo(service, "/spec/network", "Network");
    const server = network && serverOf(network);
    return network === undefined || server === undefined ? [] : [{ network, server, service }];
  });
}

/** The program that serves a network; undefined where it is the firewall, or nothing. */
export function serverOf({ spec: { dhcp } }: Network): "dnsmasq" | "kea" | undefined {
  return dhcp === "dnsmasq" || dhcp === "kea" ? dhcp : undefined;
}
