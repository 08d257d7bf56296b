import { sortNatural, splitNumber } from "../../formats/text/natural-order.ts";
import { shelfLength, shelve } from "../shelves.ts";
import type { DrawnCable, DrawnHost } from "../site-drawing.ts";

/** The ports of a switch whose numbers differ in the last part alone: `1/1` of `tor`. */
export interface Strip {
  readonly switch: string;
  readonly module: string;
}

/**
 * Hosts below each other, each beside the port that its cable goes to. A place is a port's, so a host that is added
 * takes a free one and moves no other.
 */
export interface Rack {
  /** The strip to the left of the hosts, and that to their right. None where the hosts have no cable. */
  readonly strips: readonly Strip[];
  /** The number of the port in each row; none in rows that are no port's. */
  readonly rows: readonly (number | undefined)[];
  /** By row. */
  readonly hosts: ReadonlyMap<number, DrawnHost>;
}

/** Switches have 24 ports, or 48: a rack grows by as many rows at once. */
const rowsInBlock = 24;
const rowsOnShelf = 20;
/** A rack of so many blocks shows the used ones alone. */
const sparseFrom = 5;

export function stripOf({ switch: name, port }: Pick<DrawnCable, "switch" | "port">): Strip {
  return { switch: name, module: port.slice(0, Math.max(0, port.lastIndexOf("/"))) };
}

/** Names of switches have no blank. */
export function stripKey(strip: Strip): string {
  return `${strip.switch} ${strip.module}`;
}

/** The number of a port in its strip. */
export function portNumber(port: string): number {
  return splitNumber(port).number ?? 0;
}

/** The racks of the hosts that have a cable, by their switches; then those of the others, by their names. */
export function buildRacks(hosts: readonly DrawnHost[], usedPorts: ReadonlyMap<string, readonly number[]>): Rack[] {
  const cabled = hosts.filter(({ cables }) => cables.length > 0).map((host) => ({ host, strips: mainStrips(host) }));
  const frames = pairStrips(cabled.map(({ strips }) => strips));
  const members = new Map<readonly Strip[], Member[]>(frames.map((frame) => [frame, []]));
  const rackOf = new Map(frames.flatMap((frame) => frame.map((strip) => [stripKey(strip), frame] as const)));
  for (const { host, strips } of cabled) {
    const keys = strips.map(stripKey);
    const frame = keys.map((key) => rackOf.get(key)).find((one) => one !== undefined) ?? [];
    const at = frame.map(stripKey).find((key) => keys.includes(key));
    const ports = host.cables.filter((cable) => stripKey(stripOf(cable)) === at).map(({ port }) => portNumber(port));
    members.get(frame)?.push({ host, port: Math.min(...ports) });
  }
  const racks = frames.map((strips) => {
    const known = strips.flatMap((strip) => usedPorts.get(stripKey(strip)) ?? []);
    return placeByPort(strips, members.get(strips) ?? [], known);
  });
  const shelves = shelve(
    hosts.filter(({ cables }) => cables.length === 0),
    rowsOnShelf,
  );
  return [
    ...racks,
    ...shelves.map((shelf) => ({
      strips: [],
      rows: Array.from({ length: shelfLength(shelf) }, () => undefined),
      hosts: shelf.hosts,
    })),
  ];
}

interface Member {
  readonly host: DrawnHost;
  /** The port that it stands beside. */
  readonly port: number;
}

/** The two strips that a host hangs on: those of its fastest cables, by name. */
function mainStrips({ cables }: DrawnHost): readonly Strip[] {
  const strips = new Map<string, Strip>();
  const byName = sortNatural(cables, (cable) => `${cable.switch} ${cable.port}`);
  for (const cable of byName.sort((a, b) => speedOf(b) - speedOf(a))) {
    const strip = stripOf(cable);
    if (strips.size < 2) strips.set(stripKey(strip), strip);
  }
  return sortNatural(strips.values(), stripKey);
}

/** Bits a second. */
function speedOf({ speed = "" }: DrawnCable): number {
  const [, number = "0", unit = ""] = /^([0-9.]+)([MG])$/.exec(speed) ?? [];
  return Number(number) * (unit === "G" ? 1e9 : 1e6);
}

/** Which strips stand in one rack. It follows from who is cabled to what, not from how many. Each strip is in one at most. */
function pairStrips(all: readonly (readonly Strip[])[]): readonly (readonly Strip[])[] {
  const distinct = new Map(all.map((strips) => [JSON.stringify(strips.map(stripKey)), strips]));
  const sorted = sortNatural(distinct, ([key]) => key).map(([, strips]) => strips);
  const taken = new Set<string>();
  const frames: (readonly Strip[])[] = [];
  const take = (strips: readonly Strip[]): void => {
    if (strips.some((strip) => taken.has(stripKey(strip)))) return;
    for (const strip of strips) taken.add(stripKey(strip));
    frames.push(strips);
  };
  for (const strips of sorted) if (strips.length === 2) take(strips);
  for (const strips of sorted) if (!strips.some((strip) => taken.has(stripKey(strip)))) take(strips.slice(0, 1));
  return sortNatural(frames, (strips) => strips.map(stripKey).join(" "));
}

/** A row a port. A host whose row is taken comes below all ports. */
function placeByPort(strips: readonly Strip[], members: readonly Member[], known: readonly number[]): Rack {
  const ports = [...known, ...members.map(({ port }) => port)];
  const first = ports.includes(0) ? 0 : 1;
  const used = new Set(ports.map((port) => Math.floor((port - first) / rowsInBlock)));
  const count = Math.max(...used) + 1;
  const isSparse = count >= sparseFrom;
  const shown = isSparse ? [...used].sort((a, b) => a - b) : Array.from({ length: count }, (_, block) => block);
  const rows: (number | undefined)[] = shown.flatMap((block) =>
    Array.from({ length: rowsInBlock }, (_, row) => block * rowsInBlock + first + row),
  );
  const rowOf = new Map(rows.map((port, row) => [port, row]));
  const placed = new Map<number, DrawnHost>();
  for (const { host, port } of sortNatural(members, (member) => member.host.name)) {
    const row = rowOf.get(port);
    if (row !== undefined && !placed.has(row)) placed.set(row, host);
    else placed.set(rows.push(undefined) - 1, host);
  }
  return { strips, rows, hosts: placed };
}
