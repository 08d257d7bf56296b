import { dhcpOptionValue } from "../../../compiler/machines/dhcp-option-value.ts";
import { type DhcpOption, type DhcpOptionValue, dhcpOptionOf } from "../../../compiler/machines/dhcp-options.ts";
import { isIpv4 } from "../../../compiler/resolve/ip.ts";
import type { Subject } from "../../../diagnostics/diagnostic.ts";
import { fieldOf } from "../../../formats/json/field-of.ts";
import { idOf } from "../../../schemas/document-id.ts";
import type { Network } from "../../../schemas/generated/types.ts";
import { classlessRoutes } from "./routes.ts";
import type { ServedNetwork } from "./scores.ts";

/** The number of the option that names time servers. */
export const timeServers = 42;

/** dnsmasq names itself as router and name server where nothing is said. */
const keptBack: ReadonlySet<number> = new Set([3, 6]);

/** An option for every client of a network. Without a value it is kept back, where the server would send one of its own. */
export interface StatedOption {
  readonly option: DhcpOption;
  readonly value: DhcpOptionValue | undefined;
}

/** Where an option comes from. */
export interface OptionSource {
  /** The field that says it. */
  readonly at: Subject;
  /** What the option is called there. */
  readonly name: string;
  /** Looks it up; undefined where nothing is said. */
  readonly look: (served: ServedNetwork) => StatedOption | undefined;
}

interface NetworkOption {
  readonly option: DhcpOption;
  readonly field: readonly string[];
  readonly valueOf: (network: Network) => DhcpOptionValue | undefined;
}

/** What the network itself says, by number. What the service states of the same option comes in its place. */
const ofNetwork: readonly NetworkOption[] = [
  {
    option: { code: 3, name: "routers", form: "addresses" },
    field: ["ipv4", "gateway"],
    valueOf: ({ spec }) => addresses(spec.ipv4?.gateway === undefined ? [] : [spec.ipv4.gateway]),
  },
  {
    option: { code: 6, name: "domain-name-servers", form: "addresses" },
    field: ["dns"],
    valueOf: ({ spec }) => addresses((spec.dns ?? []).filter(isIpv4)),
  },
  {
    option: { code: 15, name: "domain-name", form: "text" },
    field: ["domain"],
    valueOf: ({ spec }) => (spec.domain === undefined ? undefined : { kind: "text", text: spec.domain }),
  },
  {
    option: { code: 26, name: "interface-mtu", form: "uint16" },
    field: ["mtu"],
    valueOf: ({ spec }) => (spec.mtu === undefined ? undefined : { kind: "numbers", width: 2, numbers: [spec.mtu] }),
  },
  {
    option: { code: timeServers, name: "ntp-servers", form: "addresses" },
    field: ["ntp"],
    valueOf: ({ spec }) => addresses((spec.ntp ?? []).filter(isIpv4)),
  },
  {
    option: { code: 121, name: "classless-static-route", form: "opaque" },
    field: ["ipv4", "routes"],
    valueOf: classlessRoutes,
  },
];

/** Where the options of a network come from, one each: what the network says by number, then what the service adds. */
export function optionSources({ network, service }: ServedNetwork): OptionSource[] {
  const names = Object.keys(service.document.spec.options ?? {});
  return [
    ...ofNetwork.map(({ option, field, valueOf }) => ({
      at: fieldOf(idOf(network), "spec", ...field),
      name: option.name,
      look: (served: ServedNetwork) => {
        if (statedCodes(served).has(option.code)) return undefined;
        const value = valueOf(served.network);
        return value === undefined && !keptBack.has(option.code) ? undefined : { option, value };
      },
    })),
    ...names.map((name) => ({
      at: fieldOf(service.id, "spec", "options", name),
      name,
      look: (served: ServedNetwork) => {
        const option = dhcpOptionOf(name);
        const value = option && dhcpOptionValue(option, served.service.document.spec.options?.[name] ?? []);
        return option === undefined || value === undefined ? undefined : { option, value };
      },
    })),
  ];
}

/** The numbers of the options that the service states. */
export function statedCodes({ service }: ServedNetwork): ReadonlySet<number> {
  return new Set(Object.keys(service.document.spec.options ?? {}).flatMap((name) => dhcpOptionOf(name)?.code ?? []));
}

function addresses(found: readonly string[]): DhcpOptionValue | undefined {
  return found.length === 0 ? undefined : { kind: "addresses", addresses: found };
}
