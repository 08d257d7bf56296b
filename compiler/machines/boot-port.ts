import type { Host } from "../../schemas/generated/types.ts";
import { macOf } from "./mac.ts";

/** An interface of a host. */
export interface HostPort {
  readonly name: string;
  /** Lower case, with colons. */
  readonly mac: string;
}

/** The interface that a host boots over: the one that says so, or its only one. Its networks know the host by this MAC address. */
export function bootPortOf({ spec: { interfaces } }: Host): HostPort | undefined {
  const names = Object.keys(interfaces).sort();
  const name = names.find((one) => interfaces[one]?.boot) ?? (names.length === 1 ? names[0] : undefined);
  const port = name === undefined ? undefined : interfaces[name];
  return name === undefined || port === undefined ? undefined : { name, mac: macOf(port.mac) };
}
