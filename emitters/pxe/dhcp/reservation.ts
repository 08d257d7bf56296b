import { type Reservation, reservationsOf } from "../../../compiler/machines/leases.ts";
import { isIpv4 } from "../../../compiler/resolve/ip.ts";
import type { DhcpService, Host, Network } from "../../../schemas/generated/types.ts";

/** A host that always gets the same address. DHCP lends one to a machine: the first that the host states. */
export function reservationOf(
  service: DhcpService,
  network: Network,
  host: Host,
): { readonly reservation: Reservation; readonly address: string } | undefined {
  const [reservation] = reservationsOf(service, network, [host]);
  const address = reservation?.addresses.find(isIpv4);
  return reservation === undefined || address === undefined ? undefined : { reservation, address };
}
