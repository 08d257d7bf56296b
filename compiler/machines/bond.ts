import type { Host, Network, NetworkBond } from "../../schemas/generated/types.ts";
import { bootPortOf, type HostPort } from "./boot-port.ts";
import { macOf } from "./mac.ts";

/** The largest packet of a network that does not say, in bytes. */
const defaultMtu = 1500;

/** The names of a host's interfaces that a bond takes, sorted. */
export function portsOf({ spec: { ports } }: NetworkBond, { spec }: Host): string[] {
  const { speed, names, cabledTo } = ports;
  return Object.entries(spec.interfaces)
    .filter(
      ([name, port]) =>
        (speed === undefined || port.speed === speed) &&
        (names === undefined || names.includes(name)) &&
        (cabledTo === undefined || port.cable?.switch === cabledTo),
    )
    .map(([name]) => name)
    .sort();
}

/** The port of a bond that the host boots over. Undefined where it boots over none of them. */
export function bootPortIn(bond: NetworkBond, host: Host): HostPort | undefined {
  const boot = bootPortOf(host);
  return boot !== undefined && portsOf(bond, host).includes(boot.name) ? boot : undefined;
}

/** The MAC address of a bond: that of its boot port, else that of its first port, so that it stays. Undefined without ports. */
export function bondMac(bond: NetworkBond, host: Host): string | undefined {
  const [first] = portsOf(bond, host).flatMap((name) => host.spec.interfaces[name] ?? []);
  return bootPortIn(bond, host)?.mac ?? (first && macOf(first.mac));
}

export function mtuOf({ spec }: Network): number {
  return spec.mtu ?? defaultMtu;
}

/** What links with these networks must let through: the largest packet of any of them, in bytes. */
export function widestMtu(networks: readonly Network[]): number {
  return networks.length === 0 ? defaultMtu : Math.max(...networks.map(mtuOf));
}
