import { bondMac, mtuOf, portsOf, widestMtu } from "../../compiler/machines/bond.ts";
import { networksOf } from "../../compiler/machines/bond-networks.ts";
import type { HostPort } from "../../compiler/machines/boot-port.ts";
import type { ResolvedScore } from "../../compiler/resolve/resolved-site.ts";
import type { Host, Network } from "../../schemas/generated/types.ts";
import type { ByHost } from "./by-host.ts";
import { bondOf } from "./links.ts";

/** The kernel's arguments that state the network of the first boot: a user's own would be a second answer. */
export const firstBootNames: readonly string[] = ["ip", "bond", "vlan"];

/**
 * The kernel's arguments by which a host reaches the network before it has its profiles (dracut.cmdline(7),
 * nm-initrd-generator(8)). Without `rd.neednet` an initramfs brings up nothing that it does not need itself.
 */
export function firstBootArguments(host: Host, port: HostPort, network: Network, byHost: ByHost): string[] {
  switch (host.spec.firstBoot) {
    case "dhcp":
      // By its name, as in the profiles. A plain `ip=dhcp` asks on every port, and waits for those without a cable.
      return [`ip=${port.name}:dhcp`, "rd.neednet=1"];
    case "kargs": {
      const bond = bondOf(host, port, byHost);
      return [
        ...(bond === undefined ? linkArguments(host, port.name, network) : bondArguments(bond, host)),
        "rd.neednet=1",
      ];
    }
    default:
      return [];
  }
}

/** A bond as the host's profiles have it: its options and ports, the networks on it, and the MAC address of the boot port. */
function bondArguments(bond: ResolvedScore<"NetworkBond">, host: Host): string[] {
  const networks = networksOf(bond);
  const { mode, miimon, lacpRate, xmitHashPolicy, primary } = bond.document.spec;
  const options = Object.entries({ mode, miimon, lacp_rate: lacpRate, xmit_hash_policy: xmitHashPolicy, primary })
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${value}`);
  const mtu = widestMtu(networks.map(({ network }) => network));
  const untagged = networks.find((one) => one.untagged)?.network;
  const vlans = networks.flatMap(({ network, untagged: bare }) => {
    const { vlan } = network.spec;
    return bare || vlan === undefined ? [] : [{ network, device: `${bond.name}.${vlan}` }];
  });
  return [
    `bond=${bond.name}:${portsOf(bond.document, host).join(",")}:${options.join(",")}:${mtu}`,
    ...ipArguments(host, bond.name, untagged, `:${mtu}:${bondMac(bond.document, host) ?? ""}`),
    ...vlans.flatMap(({ network, device }) => [
      `vlan=${device}:${bond.name}`,
      ...ipArguments(host, device, network, `:${mtuOf(network)}`),
    ]),
    ...nameServers(networks.map(({ network }) => network)),
  ];
}

function linkArguments(host: Host, device: string, network: Network): string[] {
  return [...ipArguments(host, device, network, `:${mtuOf(network)}`), ...nameServers([network])];
}

/** How an interface gets its addresses; `link` is what follows the method: `:<mtu>` or `:<mtu>:<mac>`. */
function ipArguments(host: Host, device: string, network: Network | undefined, link: string): string[] {
  const spec = network?.spec;
  if (network !== undefined && spec?.addressing === "dhcp")
    return [`ip=${device}:${spec.ipv4 === undefined ? "auto6" : "dhcp"}${link}`];
  const addresses = network === undefined ? [] : (host.spec.addresses?.[network.metadata.name] ?? []);
  const stated = addresses.flatMap((address) => {
    const family = address.includes(":") ? spec?.ipv6 : spec?.ipv4;
    if (family === undefined) return [];
    const gateway = family.gateway === undefined ? "" : inArgument(family.gateway);
    const length = family.prefix.split("/").at(-1) ?? "";
    return [`ip=${inArgument(address)}::${gateway}:${length}:${host.metadata.name}:${device}:none${link}`];
  });
  return stated.length > 0 ? stated : [`ip=${device}:off${link}`];
}

/** Those of networks whose hosts are told nothing by DHCP, each once. */
function nameServers(networks: readonly Network[]): string[] {
  const servers = networks.flatMap(({ spec }) => (spec.addressing === "dhcp" ? [] : (spec.dns ?? [])));
  return [...new Set(servers)].map((server) => `nameserver=${inArgument(server)}`);
}

/** An argument's fields are parted by colons: an IPv6 address stands in brackets. */
function inArgument(address: string): string {
  return address.includes(":") ? `[${address}]` : address;
}
