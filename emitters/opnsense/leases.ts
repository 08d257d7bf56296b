import { defineBuilder } from "../../compiler/emit/builder.ts";
import { type BareMetal } from "../../compiler/machines/bare-metal.ts";
import { type Reservation, rangesOf, reservationsOf } from "../../compiler/machines/leases.ts";
import { isIpv4 } from "../../compiler/resolve/ip.ts";
import { fieldOf } from "../../formats/json/field-of.ts";
import { secondsOf } from "../../formats/text/duration.ts";
import { idOf } from "../../schemas/document-id.ts";
import type { Network } from "../../schemas/generated/types.ts";
import { dnsmasqItem } from "./dhcp-items.ts";
import type { ItemNode } from "./item-node.ts";
import type { ServedNetwork } from "./site.ts";

type Family = 4 | 6;

/** What a network lends of one family: a range, or none beside the reservations. */
interface Lent {
  readonly family: Family;
  readonly range?: { readonly first: string; readonly last: string };
}

/**
 * What is lent, by family. dnsmasq answers in a network only where a range lies in it, be it one for reservations alone; of
 * IPv6 such a one is there where there are reservations.
 */
export function lentBy({ service, network }: ServedNetwork, { inventory }: BareMetal): Lent[] {
  const ranges = rangesOf(service, network);
  const reservations = reservationsOf(service, network, inventory.hosts);
  return ([4, 6] as const).flatMap((family): Lent[] => {
    const range = ranges.find((one) => one.family === family);
    if (range !== undefined) return [{ family, range }];
    const isReserved = reservations.some(({ addresses }) => addresses.some((one) => isIpv4(one) === (family === 4)));
    const isServed = network.spec[`ipv${family}`] !== undefined && (family === 4 || isReserved);
    return isServed ? [{ family }] : [];
  });
}

const buildRange = defineBuilder(
  "opnsense/dhcp-range",
  (network: Network, { service, id }: ServedNetwork, key: string, { family, range }: Lent): ItemNode => {
    const [start = "", length] = (network.spec[`ipv${family}`]?.prefix ?? "").split("/");
    const { domain } = network.spec;
    const name = service.spec.range ?? "";
    return dnsmasqItem(
      "dhcp_ranges",
      [network.metadata.name, `ipv${family}`],
      {
        interface: key,
        start_addr: range?.first ?? start,
        ...(range === undefined ? { mode: ["static"] } : { end_addr: range.last }),
        ...(family === 6 ? { prefix_len: Number(length) } : {}),
        // Addresses are written in full: no range takes its front from an interface.
        constructor: undefined,
        lease_time: secondsOf(service.spec.leaseTime),
        // Reserved addresses lie beside the range, and have the domain, too.
        ...(domain === undefined || family === 6 ? {} : { domain_type: "interface", domain }),
        description: network.metadata.name,
      },
      {
        item:
          range === undefined
            ? fieldOf(id, "spec", "network")
            : fieldOf(idOf(network), "spec", `ipv${family}`, "ranges", name),
        fields: {
          prefix_len: fieldOf(idOf(network), "spec", `ipv${family}`, "prefix"),
          lease_time: fieldOf(id, "spec", "leaseTime"),
          domain: fieldOf(idOf(network), "spec", "domain"),
        },
      },
    );
  },
);

const buildReservation = defineBuilder(
  "opnsense/reservation",
  (network: Network, { host, mac, addresses }: Reservation): ItemNode =>
    dnsmasqItem(
      "hosts",
      [network.metadata.name, host.metadata.name],
      {
        host: host.metadata.name,
        ...(network.spec.domain === undefined ? {} : { domain: network.spec.domain }),
        ip: addresses,
        // Firmware, boot program and system of one machine give themselves different identifiers: none counts.
        client_id: "*",
        hwaddr: [mac],
        descr: network.metadata.name,
      },
      {
        item: fieldOf(idOf(host), "spec", "addresses", network.metadata.name),
        fields: { host: fieldOf(idOf(host), "metadata", "name"), domain: fieldOf(idOf(network), "spec", "domain") },
      },
    ),
);

/** The ranges of a network, IPv4 first. */
export function buildRanges(served: ServedNetwork, topology: BareMetal, key: string): ItemNode[] {
  return lentBy(served, topology).map((lent) => buildRange(served.network, served, key, lent));
}

/** The reservations of a network, by host. */
export function buildReservations(served: ServedNetwork, { inventory }: BareMetal): ItemNode[] {
  const { service, network } = served;
  return reservationsOf(service, network, inventory.hosts).map((one) => buildReservation(network, one));
}
