import { defineBuilder } from "../../../compiler/emit/builder.ts";
import type { BootAnswer, BootFact } from "../../../compiler/emit/facts.ts";
import { rangesOf } from "../../../compiler/machines/leases.ts";
import { type KeaTest, keaTest } from "../../../formats/kea/expression.ts";
import type { KeaClass, KeaConfig, KeaOption, KeaPool, KeaReservation, KeaSubnet } from "../../../formats/kea/kea.ts";
import { keaOption } from "../../../formats/kea/option.ts";
import { secondsOf } from "../../../formats/text/duration.ts";
import type { Host, Network } from "../../../schemas/generated/types.ts";
import { bootOf, httpClient, ipxeOption, ipxeUserClass, isHttpClient, isTftpFile } from "./boot.ts";
import { reservationOf } from "./reservation.ts";
import type { Dhcp, ServedNetwork } from "./scores.ts";
import { type OptionSource, optionSources } from "./stated-option.ts";
import { subnetOf } from "./subnet.ts";

/**
 * The whole configuration of a DHCPv4 server of Kea for a network. It listens on every interface, and answers only
 * where one has an address of the subnet; leases lie where Kea keeps them by default.
 */
export const buildKeaConfig = defineBuilder(
  "pxe/kea",
  (service: Dhcp, served: ServedNetwork, hosts: readonly Host[], boots: readonly BootFact[]): KeaConfig => {
    const classes = buildClasses(served.network, bootOf(served, boots));
    return {
      Dhcp4: {
        "interfaces-config": { interfaces: ["*"] },
        "client-classes": classes.length === 0 ? undefined : classes,
        subnet4: [buildSubnet(service, served, hosts)],
      },
    };
  },
);

/**
 * The subnet's number follows from its first address: it stays as long as the leases make sense. The identifiers that
 * clients send do not count: firmware, boot program and system of one machine send different ones.
 */
const buildSubnet = defineBuilder(
  "pxe/dhcp-subnet",
  (service: Dhcp, served: ServedNetwork, hosts: readonly Host[]): KeaSubnet => ({
    id: subnetOf(served.network)?.number ?? 0,
    subnet: served.network.spec.ipv4?.prefix ?? "",
    "valid-lifetime": secondsOf(service.document.spec.leaseTime),
    "match-client-id": false,
    pools: buildPools(service, served.network),
    "option-data": optionSources(served).flatMap((source) => buildOption(service, served, source) ?? []),
    reservations: hosts.flatMap((host) => buildReservation(service, served.network, host) ?? []),
  }),
);

const buildPools = defineBuilder("pxe/dhcp-range", ({ document }: Dhcp, network: Network): readonly KeaPool[] =>
  rangesOf(document, network)
    .filter(({ family }) => family === 4)
    .map(({ first, last }) => ({ pool: `${first} - ${last}` })),
);

const buildOption = defineBuilder(
  "pxe/dhcp-option",
  (_: Dhcp, served: ServedNetwork, source: OptionSource): KeaOption | undefined => {
    const stated = source.look(served);
    return stated?.value && keaOption(stated.option.code, stated.option.name, stated.value);
  },
);

const buildReservation = defineBuilder(
  "pxe/dhcp-host",
  ({ document }: Dhcp, network: Network, host: Host): KeaReservation | undefined => {
    const found = reservationOf(document, network, host);
    if (found === undefined) return undefined;
    return { "hw-address": found.reservation.mac, "ip-address": found.address, hostname: host.metadata.name };
  },
);

/** A class a kind of client. That of iPXE comes first: the others ask whether a client is in it. */
const buildClasses = defineBuilder(
  "pxe/dhcp-boots",
  (network: Network, fact: BootFact | undefined): readonly KeaClass[] => {
    const answers = fact?.answers ?? [];
    const sorted = [...answers.filter(isIpxe), ...answers.filter((one) => !isIpxe(one))];
    return fact === undefined ? [] : sorted.map((answer) => buildClass(network, fact, answer, answers.some(isIpxe)));
  },
);

const buildClass = defineBuilder(
  "pxe/dhcp-boot",
  (network: Network, { server }: BootFact, answer: BootAnswer, knowsIpxe: boolean): KeaClass => ({
    name: className(network, answer.client),
    test: keaTest(testOf(network, answer, knowsIpxe)),
    "boot-file-name": answer.file,
    "next-server": isTftpFile(answer) ? server.address : undefined,
    "option-data": isHttpClient(answer)
      ? [{ ...keaOption(60, "vendor-class-identifier", { kind: "text", text: httpClient }), "always-send": true }]
      : undefined,
  }),
);

/** iPXE keeps the architecture of the firmware that started it, so that firmware is what is not iPXE. */
function testOf(network: Network, answer: BootAnswer, knowsIpxe: boolean): KeaTest {
  if (isIpxe(answer))
    return { any: [{ hasOption: ipxeOption }, { option: 77, begins: [...new TextEncoder().encode(ipxeUserClass)] }] };
  const architectures = answer.architectures.map((number) => ({ option: 93, begins: [number >> 8, number & 0xff] }));
  return { all: [...(knowsIpxe ? [{ notMember: className(network, "ipxe") }] : []), { any: architectures }] };
}

function isIpxe({ client }: BootAnswer): boolean {
  return client === "ipxe";
}

function className(network: Network, client: BootAnswer["client"]): string {
  return `${network.metadata.name}_${client}`;
}
