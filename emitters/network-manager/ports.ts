import type { Host } from "../../schemas/generated/types.ts";
import { macOf } from "./mac.ts";
import type { Bond } from "./scores.ts";

/** The names of a host's interfaces that a bond takes, sorted. */
export function portsOf(bond: Bond, { spec }: Host): string[] {
  const { speed, names, cabledTo } = bond.document.spec.ports;
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

/** The MAC address of the bond: that of the port that the host boots over. Undefined where none of them is. */
export function bondMac(bond: Bond, host: Host): string | undefined {
  const ports = portsOf(bond, host).flatMap((name) => host.spec.interfaces[name] ?? []);
  const boot = ports.find((port) => port.boot);
  return boot === undefined ? undefined : macOf(boot.mac);
}
