import { sortNatural } from "../../formats/text/natural-order.ts";
import { firstAddress, hostChip } from "../host-chip.ts";
import { type Label, type Port, type SceneNode, type ScenePart, textSizes, type Wire } from "../scene.ts";
import type { DrawnCable, DrawnHost } from "../site-drawing.ts";
import { fitText } from "../text-width.ts";
import { type Cabling, cableTip, portKey } from "./cabling.ts";
import { type Rack, type Strip, stripKey, stripOf } from "./racks.ts";
import type { End } from "./routes.ts";

/** What a rack has below the names of its switches. */
export interface RackView {
  readonly part: ScenePart;
  /** Where wires to its ports end, by port. */
  readonly ends: ReadonlyMap<string, End>;
  /** Its hosts' cables that lead out of it. */
  readonly leaving: readonly { readonly host: DrawnHost; readonly cable: DrawnCable; readonly end: End }[];
}

export interface RackPlace {
  readonly x: number;
  /** Below the names of the switches. */
  readonly y: number;
  readonly width: number;
  /** The bus above. */
  readonly bus: number;
  /** The width of the gutters at its sides. */
  readonly gutter: number;
}

const rowHeight = 22;
const stripHead = 18;
const portSize = { width: 24, height: 15 };
const edge = 5;
const reach = 13;
/** Of folded racks: from square to square, squares in a line, and the words above. */
export const pitch = 11;
export const squaresInLine = 12;
export const foldedHead = 34;

export function rackHeight({ rows }: Rack, isFolded: boolean): number {
  if (isFolded) return foldedHead + Math.ceil(rows.length / squaresInLine) * pitch + 6;
  return stripHead + rows.length * rowHeight + 6;
}

/** A rack of hosts with names: strips of ports at both sides, and a short cable from each host to each. */
export function layOutRack(rack: Rack, place: RackPlace, cabling: Cabling): RackView {
  const strips = rack.strips.map((strip, index) => layOutStrip(rack, strip, index === 0, place, cabling));
  const nodes: SceneNode[] = [];
  const wires: Wire[] = [];
  const leaving: RackView["leaving"][number][] = [];
  const inset = rack.strips.length === 0 ? edge + 1 : edge + portSize.width + reach;
  for (const [row, host] of rack.hosts) {
    const y = place.y + stripHead + row * rowHeight;
    const box = { x: place.x + inset, y: y + 2, width: place.width - 2 * inset, height: rowHeight - 4 };
    nodes.push(hostChip(host, [`${host.role}  ${firstAddress(host)}`.trim(), host.role], box));
    for (const cable of sortNatural(host.cables, ({ card }) => card)) {
      const index = rack.strips.findIndex((strip) => stripKey(strip) === stripKey(stripOf(cable)));
      const port = strips[index]?.inner.get(portKey(cable));
      if (port === undefined) {
        const end = { x: box.x, y: y + rowHeight - 1, bus: place.bus, gutter: place.x - place.gutter / 2 };
        leaving.push({ host, cable, end });
        continue;
      }
      const from = { x: index === 0 ? box.x : box.x + box.width, y: y + rowHeight / 2 };
      const ends = [host.id, `Switch/${cable.switch}`];
      wires.push({ points: [from, port], is: "cable", tip: cableTip(host.name, cable), ends });
    }
  }
  return {
    part: { nodes, wires, ports: strips.flatMap(({ ports }) => ports), labels: strips.map(({ label }) => label) },
    ends: new Map(strips.flatMap(({ outer }) => [...outer])),
    leaving,
  };
}

/** The ports of a strip from the top, used or not. `inner`, `outer`: the points of ports where cables from within the rack and from outside end. */
function layOutStrip(
  { rows }: Rack,
  strip: Strip,
  isLeft: boolean,
  place: RackPlace,
  cabling: Cabling,
): {
  readonly ports: readonly Port[];
  readonly label: Label;
  readonly inner: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
  readonly outer: ReadonlyMap<string, End>;
} {
  const x = isLeft ? place.x + edge : place.x + place.width - edge - portSize.width;
  const gutter = isLeft ? place.x - place.gutter / 2 : place.x + place.width + place.gutter / 2;
  const ports: Port[] = [];
  const [inner, outer] = [new Map<string, { x: number; y: number }>(), new Map<string, End>()];
  for (const [row, number] of rows.entries()) {
    if (number === undefined) continue;
    const y = place.y + stripHead + row * rowHeight + (rowHeight - portSize.height) / 2;
    const port = strip.module === "" ? String(number) : `${strip.module}/${number}`;
    const key = portKey({ switch: strip.switch, port });
    const known = cabling.ports.get(key);
    const middle = y + portSize.height / 2;
    inner.set(key, { x: isLeft ? x + portSize.width : x, y: middle });
    outer.set(key, { x: isLeft ? x : x + portSize.width, y: middle, bus: place.bus, gutter });
    const size = textSizes.small;
    const text = fitText(String(number), size, portSize.width - 2);
    ports.push({
      x,
      y,
      ...portSize,
      is: known === undefined ? "port" : "port-used",
      tip: `${strip.switch} ${port}: ${known?.far ?? "free"}`,
      label: { x: x + portSize.width / 2, y: middle + 3.5, text, size, anchor: "middle", tone: "dim" },
    });
  }
  const label: Label = {
    x: isLeft ? x : x + portSize.width,
    y: place.y + 13,
    text: fitText(strip.module, textSizes.small, place.width / 2 - edge - 4),
    size: textSizes.small,
    anchor: isLeft ? "start" : "end",
    tone: "dim",
  };
  return { ports, label, inner, outer };
}
