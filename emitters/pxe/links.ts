import { type BareMetal } from "../../compiler/machines/bare-metal.ts";
import { portsOf } from "../../compiler/machines/bond.ts";
import { networksOf } from "../../compiler/machines/bond-networks.ts";
import type { HostPort } from "../../compiler/machines/boot-port.ts";
import { selects } from "../../compiler/resolve/host-selection.ts";
import { type ResolvedScore, referenceTo } from "../../compiler/resolve/resolved-site.ts";
import type { Host, Network } from "../../schemas/generated/types.ts";
import type { ByHost } from "./by-host.ts";
import type { Boot } from "./scores.ts";

type Bond = ResolvedScore<"NetworkBond">;

/** The bond that takes a port of a host. */
export function bondOf(host: Host, port: HostPort, byHost: ByHost): Bond | undefined {
  return byHost
    .bonds(host.metadata.name)
    .find(({ document }) => selects(document.spec.hosts, host) && portsOf(document, host).includes(port.name));
}

/**
 * The network that a host boots over: the one stated, else the one with DHCP and a boot server that comes untagged over
 * the bond of the boot port, since firmware knows no VLAN. Without a bond, the one with a boot server that the host has
 * an address in. Undefined where there is none, or more than one.
 */
export function bootNetworkOf(
  boot: Boot,
  host: Host,
  port: HostPort,
  topology: BareMetal,
  byHost: ByHost,
): Network | undefined {
  if (boot.document.spec.network !== undefined) return referenceTo(boot, "/spec/network", "Network");
  const bond = bondOf(host, port, byHost);
  const found =
    bond === undefined
      ? topology.inventory.networks.filter(({ metadata }) => host.spec.addresses?.[metadata.name] !== undefined)
      : networksOf(bond).flatMap(({ network, untagged }) =>
          untagged && network.spec.dhcp !== undefined ? [network] : [],
        );
  const [network, other] = found.filter(({ spec }) => spec.bootServer !== undefined);
  return other === undefined ? network : undefined;
}
