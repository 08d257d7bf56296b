import { defineBuilder } from "../../../compiler/emit/builder.ts";
import type { BootAnswer, BootFact } from "../../../compiler/emit/facts.ts";
import type { DhcpOptionValue } from "../../../compiler/machines/dhcp-options.ts";
import { rangesOf } from "../../../compiler/machines/leases.ts";
import type { DnsmasqConfig, DnsmasqLine, DnsmasqPart } from "../../../formats/dnsmasq/dnsmasq.ts";
import { dnsmasqBytes, dnsmasqOption } from "../../../formats/dnsmasq/option.ts";
import { secondsOf } from "../../../formats/text/duration.ts";
import type { Host, Network } from "../../../schemas/generated/types.ts";
import { bootOf, httpClient, ipxeOption, ipxeUserClass, isHttpClient, isTftpFile } from "./boot.ts";
import { reservationOf } from "./reservation.ts";
import type { Dhcp, ServedNetwork } from "./scores.ts";
import { type OptionSource, optionSources, type StatedOption } from "./stated-option.ts";
import { subnetOf } from "./subnet.ts";

/**
 * The lines of a network for dnsmasq. Each is tied to the network by its tag, so that several such files can lie in one
 * folder of a server; what the server does besides, DNS and TFTP among it, is left to the server's own file.
 */
export function buildDnsmasqConfig(
  served: ServedNetwork,
  hosts: readonly Host[],
  boots: readonly BootFact[],
): DnsmasqConfig {
  const { network, service } = served;
  return [
    buildRange(service, network),
    ...hosts.flatMap((host) => buildHost(service, network, host) ?? []),
    ...buildOptions(service, served),
    ...buildBootLines(network, bootOf(served, boots)),
  ];
}

/** Who gets an address: all, from the range, or with `static` those alone that a line names. */
const buildRange = defineBuilder("pxe/dhcp-range", ({ document }: Dhcp, network: Network): DnsmasqLine => {
  const range = rangesOf(document, network).find(({ family }) => family === 4);
  const { first = "", mask = "" } = subnetOf(network) ?? {};
  const ends = range === undefined ? [first, "static"] : [range.first, range.last];
  const lease = String(secondsOf(document.spec.leaseTime));
  return { directive: "dhcp-range", parts: [`set:${network.metadata.name}`, ...ends, mask, lease] };
});

/**
 * Identifiers that a client sends do not count: firmware, boot program and system of one machine send different ones. In
 * quotes, a name such as `10m` or `ignore` is a name.
 */
const buildHost = defineBuilder(
  "pxe/dhcp-host",
  ({ document }: Dhcp, network: Network, host: Host): DnsmasqLine | undefined => {
    const found = reservationOf(document, network, host);
    if (found === undefined) return undefined;
    return {
      directive: "dhcp-host",
      parts: [found.reservation.mac, "id:*", found.address, { text: host.metadata.name }],
    };
  },
);

const buildOptions = defineBuilder("pxe/dhcp-options", (_: Dhcp, served: ServedNetwork): readonly DnsmasqLine[] =>
  optionSources(served).flatMap((source) => buildOption(served.service, served, source) ?? []),
);

const buildOption = defineBuilder(
  "pxe/dhcp-option",
  (_: Dhcp, served: ServedNetwork, source: OptionSource): DnsmasqLine | undefined => {
    const stated = source.look(served);
    return stated && optionLine(served.network, stated);
  },
);

/** The line that states an option, whether or not dnsmasq can read it. */
export function optionLine(network: Network, { option, value }: StatedOption): DnsmasqLine {
  const parts = [`tag:${network.metadata.name}`, dnsmasqOption(option.code), ...partsOf(value)];
  return { directive: "dhcp-option", parts };
}

/** No value keeps dnsmasq from sending its own. */
function partsOf(value: DhcpOptionValue | undefined): readonly DnsmasqPart[] {
  switch (value?.kind) {
    case undefined:
      return [];
    case "addresses":
      return value.addresses;
    case "text":
      return [{ text: value.text }];
    case "domains":
      return value.domains;
    case "bytes":
      return [dnsmasqBytes(value.bytes)];
    case "numbers": {
      const [number = 0, ...others] = value.numbers;
      if (others.length === 0) return [{ number, width: value.width }];
      const bytes = value.numbers.flatMap((one) => [(one >> 8) & 0xff, one & 0xff]);
      return [dnsmasqBytes(bytes)];
    }
  }
}

/** Lines that give each kind of client a tag, and those that tell it what to boot. */
const buildBootLines = defineBuilder(
  "pxe/dhcp-boots",
  (network: Network, fact: BootFact | undefined): readonly DnsmasqLine[] =>
    fact === undefined
      ? []
      : fact.answers.flatMap((answer) => [
          ...buildMatches(network, answer),
          ...(isHttpClient(answer) ? [buildHttpOption(network, answer)] : []),
          buildBoot(network, fact, answer),
        ]),
);

function buildMatches(network: Network, answer: BootAnswer): DnsmasqLine[] {
  const asks: readonly (readonly [directive: string, ...parts: readonly string[]])[] =
    answer.client === "ipxe"
      ? [
          ["dhcp-match", String(ipxeOption)],
          ["dhcp-userclass", ipxeUserClass],
        ]
      : answer.architectures.map((number) => ["dhcp-match", dnsmasqOption(93), String(number)]);
  return asks.map(([directive, ...parts]) => buildMatch(network, answer, { directive, parts }));
}

const buildMatch = defineBuilder(
  "pxe/dhcp-match",
  (network: Network, answer: BootAnswer, { directive, parts }: DnsmasqLine): DnsmasqLine => ({
    directive,
    parts: [`set:${clientTag(network, answer.client)}`, ...parts],
  }),
);

const buildHttpOption = defineBuilder(
  "pxe/dhcp-http",
  (network: Network, answer: BootAnswer): DnsmasqLine => ({
    directive: "dhcp-option-force",
    parts: [...clientTags(network, answer), dnsmasqOption(60), { text: httpClient }],
  }),
);

const buildBoot = defineBuilder(
  "pxe/dhcp-boot",
  (network: Network, { server }: BootFact, answer: BootAnswer): DnsmasqLine => {
    const address = isTftpFile(answer) ? server.address : undefined;
    const from = address === undefined ? [] : ["", address];
    return { directive: "dhcp-boot", parts: [...clientTags(network, answer), { text: answer.file }, ...from] };
  },
);

/** iPXE keeps the architecture of the firmware that started it, so that firmware is what is not iPXE. */
function clientTags(network: Network, { client }: BootAnswer): string[] {
  const own = [`tag:${network.metadata.name}`, `tag:${clientTag(network, client)}`];
  return client === "ipxe" ? own : [...own, `tag:!${clientTag(network, "ipxe")}`];
}

/** No network has such a name: a name has no underscore. */
function clientTag(network: Network, client: BootAnswer["client"]): string {
  return `${network.metadata.name}_${client}`;
}
