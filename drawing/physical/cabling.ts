import type { DrawnCable, SiteDrawing } from "../site-drawing.ts";
import { portNumber, stripKey, stripOf } from "./racks.ts";

/** A port of a switch of which something is known. */
export interface KnownPort {
  readonly switch: string;
  readonly port: string;
  /** What is at the other end. */
  readonly far: string;
  /** Does it belong to a host? */
  readonly isHost: boolean;
}

/** All that is known of the ports of switches. */
export interface Cabling {
  /** By `portKey`. */
  readonly ports: ReadonlyMap<string, KnownPort>;
  /** Numbers of known ports, by their strip. */
  readonly numbers: ReadonlyMap<string, readonly number[]>;
}

/** Names of switches have no blank. */
export function portKey({ switch: name, port }: Pick<DrawnCable, "switch" | "port">): string {
  return `${name} ${port}`;
}

export function readCabling({ hosts, firewalls, switches }: SiteDrawing): Cabling {
  const ports = new Map<string, KnownPort>();
  const note = (known: KnownPort): void => void ports.set(portKey(known), known);
  for (const { name, ports: described } of switches)
    for (const { port, description } of described)
      note({ switch: name, port, far: description || "leads elsewhere", isHost: false });
  for (const { name, cables } of hosts)
    for (const { card, switch: far, port } of cables) note({ switch: far, port, far: `${name} ${card}`, isHost: true });
  for (const { name, cables } of firewalls)
    for (const { card, switch: far, port } of cables)
      note({ switch: far, port, far: `${name} ${card}`, isHost: false });
  const numbers = new Map<string, number[]>();
  for (const known of ports.values()) {
    const key = stripKey(stripOf(known));
    const found = numbers.get(key);
    if (found === undefined) numbers.set(key, [portNumber(known.port)]);
    else found.push(portNumber(known.port));
  }
  return { ports, numbers };
}

/** `w0 eno1np0 — tor 1/1/21 (10G)`. */
export function cableTip(name: string, { card, switch: far, port, speed }: DrawnCable): string {
  return `${name} ${card} — ${far} ${port}${speed === undefined ? "" : ` (${speed})`}`;
}
