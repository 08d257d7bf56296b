import { defineBuilder } from "../../../compiler/emit/builder.ts";
import type { BootFact } from "../../../compiler/emit/facts.ts";
import { type BareMetal } from "../../../compiler/machines/bare-metal.ts";
import { rangesOf } from "../../../compiler/machines/leases.ts";
import { own } from "../../../compiler/machines/own.ts";
import { isIpv4 } from "../../../compiler/resolve/ip.ts";
import type { DiagnosticContext } from "../../../diagnostics/define.ts";
import type { Diagnostic } from "../../../diagnostics/diagnostic.ts";
import { fieldOf } from "../../../formats/json/field-of.ts";
import type { PointerStep } from "../../../formats/json/pointer.ts";
import { secondsOf } from "../../../formats/text/duration.ts";
import { idOf } from "../../../schemas/document-id.ts";
import type { Host } from "../../../schemas/generated/types.ts";
import { pxeDiagnostics as catalogue } from "../diagnostics.ts";
import { checkOptions } from "./check-options.ts";
import { reservationOf } from "./reservation.ts";
import { type ServedNetwork, servedNetworks, serverOf } from "./scores.ts";
import { statedCodes, timeServers } from "./stated-option.ts";

/** The shortest lease in seconds: dnsmasq makes two minutes of what is less (dnsmasq(8), `--dhcp-range`). */
const shortest = { dnsmasq: 120, kea: 1 } as const;

/** The longest in seconds: the largest number of four bytes stands for ever (RFC 2131, section 3.3). */
const longest = 0xffff_fffe;

/** The most bytes of a file's name: the field of the packet has 128, the last of which is zero (RFC 2131, section 2). */
const longestFile = 127;

/** What the DHCP server of a network would refuse, or not hand out. */
export const checkDhcp = defineBuilder(
  "pxe/check-dhcp",
  (topology: BareMetal, boots: readonly BootFact[]): readonly Diagnostic[] => {
    const networks = servedNetworks(topology);
    return [
      ...boots.flatMap((boot) => checkServed(boot, networks)),
      ...networks.flatMap((served) => [
        ...checkIpv4(served),
        ...checkLease(served),
        ...checkTimeServers(served),
        ...checkMetrics(served),
        ...checkOptions(served, boots),
        ...topology.inventory.hosts.flatMap((host) => checkAddresses(served, host)),
      ]),
    ];
  },
);

/** Boot answers alone are no help: who gets no address does not boot either. */
function checkServed({ network, answers }: BootFact, networks: readonly ServedNetwork[]): Diagnostic[] {
  const server = serverOf(network);
  if (server === undefined) return [];
  const id = idOf(network);
  const found: Diagnostic[] = [];
  if (!networks.some((served) => served.network.metadata.name === network.metadata.name))
    found.push(catalogue.create("no-dhcp-service", at(id, "spec", "dhcp"), { network: id, server }));
  for (const { file } of answers)
    if (new TextEncoder().encode(file).length > longestFile || /[^\x21-\x7e]/.test(file))
      found.push(catalogue.create("boot-file-misfit", at(id, "spec", "bootServer"), { file, network: id }));
  return found;
}

function checkIpv4({ network, service }: ServedNetwork): Diagnostic[] {
  const id = idOf(network);
  const { range } = service.document.spec;
  if (network.spec.ipv4 === undefined)
    return [catalogue.create("no-ipv4", { ...at(service.id, "spec", "network"), ...seeNetwork(id) }, { network: id })];
  return rangesOf(service.document, network)
    .filter(({ family }) => family === 6)
    .map(({ first, last }) => {
      const context = {
        ...at(service.id, "spec", "range"),
        related: [{ message: "The range stands here.", at: fieldOf(id, "spec", "ipv6", "ranges", range ?? "") }],
      };
      return catalogue.create("range-left-out", context, { range: `${first}-${last}`, network: id });
    });
}

function checkLease({ server, service }: ServedNetwork): Diagnostic[] {
  const { leaseTime } = service.document.spec;
  const seconds = secondsOf(leaseTime);
  if (seconds >= shortest[server] && seconds <= longest) return [];
  const holes = { server, leaseTime, least: shortest[server], most: longest };
  return [catalogue.create("lease-time-misfit", at(service.id, "spec", "leaseTime"), holes)];
}

function checkTimeServers(served: ServedNetwork): Diagnostic[] {
  if (statedCodes(served).has(timeServers)) return [];
  const id = idOf(served.network);
  return (served.network.spec.ntp ?? []).flatMap((server, index) =>
    isIpv4(server) ? [] : [catalogue.create("time-server-name", at(id, "spec", "ntp", index), { server, network: id })],
  );
}

function checkMetrics({ network }: ServedNetwork): Diagnostic[] {
  const id = idOf(network);
  return (network.spec.ipv4?.routes ?? []).flatMap(({ to, metric }, index) =>
    metric === undefined
      ? []
      : [catalogue.create("metric-left-out", at(id, "spec", "ipv4", "routes", index, "metric"), { to, metric })],
  );
}

/** A machine that asks gets one address. One with a fixed configuration has them all without asking. */
function checkAddresses({ network, service }: ServedNetwork, host: Host): Diagnostic[] {
  const given = reservationOf(service.document, network, host)?.address;
  const { name } = network.metadata;
  if (network.spec.addressing !== "dhcp" || given === undefined) return [];
  const id = idOf(host);
  return (own(host.spec.addresses, name) ?? []).flatMap((address, index) =>
    address === given
      ? []
      : [
          catalogue.create(
            "address-left-out",
            { ...at(id, "spec", "addresses", name, index), ...seeNetwork(idOf(network)) },
            { host: id, address, given, network: idOf(network) },
          ),
        ],
  );
}

function seeNetwork(id: string): Pick<DiagnosticContext, "related"> {
  return { related: [{ message: "The network is stated here.", at: fieldOf(id, "spec") }] };
}

function at(document: string, ...steps: readonly PointerStep[]): DiagnosticContext {
  return { at: fieldOf(document, ...steps) };
}
