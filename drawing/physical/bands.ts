import { mapWidth, margin, type ScenePart } from "../scene.ts";
import type { DrawnSwitch } from "../site-drawing.ts";
import type { Cabling } from "./cabling.ts";
import { layOutFoldedRack } from "./folded-rack.ts";
import { type HeadContext, headHeight, hiddenPorts, layOutHead, tabSize } from "./heads.ts";
import { layOutRack, type RackView, rackHeight } from "./rack-view.ts";
import type { Rack } from "./racks.ts";
import { type End, laneWidth, type Ways } from "./routes.ts";

/** The racks, laid out in bands below each other. */
export interface Bands {
  readonly parts: readonly ScenePart[];
  /** Where wires to a port end. */
  readonly ends: ReadonlyMap<string, End>;
  /** Where wires to ports without an end of their own go, by switch. */
  readonly heads: ReadonlyMap<string, End>;
  readonly leaving: RackView["leaving"];
  readonly ways: Ways;
  readonly right: number;
  readonly bottom: number;
}

export interface BandContext {
  readonly cabling: Cabling;
  readonly switches: readonly DrawnSwitch[];
  readonly lanes: number;
  readonly isFolded: boolean;
  /** The top. */
  readonly y: number;
}

const gutter = 24;
const bandGap = 16;
const plain = { least: 224, most: 396, columns: 5 };
const folded = { least: 139, most: 153, columns: 7 };

export function layOutBands(racks: readonly Rack[], context: BandContext): Bands {
  const { cabling, lanes, isFolded } = context;
  const width = rackWidth(racks, isFolded);
  const perBand = Math.floor((mapWidth - 2 * margin) / (width + gutter));
  const columns = Math.min(perBand, racks.length);
  const xOf = (column: number): number => margin + gutter / 2 + column * (width + gutter);
  const hidden = hiddenPorts(cabling, racks, isFolded);
  const switches = new Map(context.switches.map((one) => [one.name, one]));
  const buses: number[] = [];
  const parts: ScenePart[] = [];
  const [ends, heads] = [new Map<string, End>(), new Map<string, End>()];
  const leaving: RackView["leaving"][number][] = [];
  let y = context.y;
  for (let start = 0; start < racks.length; start += perBand) {
    const band = racks.slice(start, start + perBand);
    const bus = buses.push(y + 10) - 1;
    y += 10 + lanes * laneWidth + 6 + tabSize.height;
    const head: HeadContext = { switches, hidden, bus };
    for (const { names, first, last } of neighbours(band)) {
      const box = { x: xOf(first), y, width: xOf(last) + width - xOf(first), height: headHeight };
      const { part, ...found } = layOutHead(names, box, head);
      parts.push(part);
      for (const [key, end] of found.ends) ends.set(key, end);
      for (const [key, end] of found.heads) heads.set(key, end);
    }
    const heights = band.map((rack) => headHeight + rackHeight(rack, isFolded));
    for (const [column, rack] of band.entries()) {
      const place = { x: xOf(column), y: y + headHeight, width, bus, gutter };
      parts.push({ frames: [{ x: place.x, y, width, height: heights[column] ?? 0 }] });
      const view: RackView = isFolded ? layOutFoldedRack(rack, place) : layOutRack(rack, place, cabling);
      parts.push(view.part);
      for (const [key, end] of view.ends) ends.set(key, end);
      leaving.push(...view.leaving);
    }
    y += Math.max(...heights) + bandGap;
  }
  const gutters = Array.from({ length: columns + 1 }, (_, column) => xOf(column) - gutter / 2);
  const bottom = racks.length === 0 ? context.y : y - bandGap;
  return { parts, ends, heads, leaving, ways: { buses, gutters, lanes }, right: xOf(columns) - gutter / 2, bottom };
}

/** Few racks are wide, with more words beside a host's name. Hosts without a cable don't count: one more must not move all others. */
function rackWidth(racks: readonly Rack[], isFolded: boolean): number {
  const { least, most, columns } = isFolded ? folded : plain;
  const cabled = Math.min(columns, racks.filter(({ strips }) => strips.length > 0).length);
  if (cabled === 0) return least;
  return Math.floor(Math.min(most, (mapWidth - 2 * margin) / cabled - gutter));
}

/** Racks side by side below the same switches, by their first and last column. */
function neighbours(
  band: readonly Rack[],
): readonly { readonly names: readonly string[]; readonly first: number; readonly last: number }[] {
  const found: { names: readonly string[]; first: number; last: number }[] = [];
  for (const [column, { strips }] of band.entries()) {
    const names = [...new Set(strips.map((strip) => strip.switch))];
    const previous = found.at(-1);
    if (previous !== undefined && JSON.stringify(previous.names) === JSON.stringify(names)) previous.last = column;
    else found.push({ names, first: column, last: column });
  }
  return found;
}
