import type { DhcpService, Host, Network } from "../../schemas/generated/types.ts";
import { selects } from "../resolve/host-selection.ts";
import { canonicalIp, parseIp } from "../resolve/ip.ts";
import { bootPortOf } from "./boot-port.ts";
import { own } from "./own.ts";

/** An address that a DHCP server always gives to one host. */
export interface Reservation {
  readonly host: Host;
  /** Lower case, with colons. */
  readonly mac: string;
  /** The host's addresses in the network: at least one, IPv4 before IPv6, as the host states them. */
  readonly addresses: readonly string[];
}

/** The reservations of a network, by host: hosts that the service selects, with an address in it and a port to know them by. */
export function reservationsOf(service: DhcpService, network: Network, hosts: readonly Host[]): Reservation[] {
  const selection = service.spec.reservations ?? {};
  return hosts
    .filter((host) => selects(selection, host))
    .flatMap((host) => {
      const addresses = own(host.spec.addresses, network.metadata.name) ?? [];
      const port = bootPortOf(host);
      if (addresses.length === 0 || port === undefined) return [];
      const sorted = [...addresses].sort((a, b) => familyOf(a) - familyOf(b)).map(canonicalIp);
      return [{ host, mac: port.mac, addresses: sorted }];
    });
}

/** The first and last address of the service's range, as the network writes them; undefined where it serves reservations alone. */
export function rangesOf(
  { spec: { range } }: DhcpService,
  { spec }: Network,
): { readonly family: 4 | 6; readonly first: string; readonly last: string }[] {
  if (range === undefined) return [];
  return ([4, 6] as const).flatMap((family) => {
    const ranges = family === 4 ? spec.ipv4?.ranges : spec.ipv6?.ranges;
    const [first, last] = (own<string>(ranges, range) ?? "").split("-");
    return first === undefined || last === undefined || first === "" ? [] : [{ family, first, last }];
  });
}

function familyOf(address: string): number {
  return parseIp(address)?.family ?? 4;
}
