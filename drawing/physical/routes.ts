import type { Point } from "../scene.ts";

/**
 * Where a wire ends. `bus`: it is left upwards, straight to the bus of this number. `gutter`: it is left sideways, to a
 * gutter at `x` that leads up to that bus.
 */
export interface End extends Point {
  readonly bus: number;
  readonly gutter?: number;
}

/** The spaces that wires run in: a bus above each band of racks, and the gutters between racks, which pass through all bands. */
export interface Ways {
  /** The y of the first lane of each bus. */
  readonly buses: readonly number[];
  /** The x of each gutter's middle. */
  readonly gutters: readonly number[];
  /** How many wires run beside each other in a bus; further ones share lanes. */
  readonly lanes: number;
}

/** Pixels between two lanes. */
export const laneWidth = 5;

/** The points of a wire from one end to another, each of its parts level or upright. */
export function route(from: End, to: End, ways: Ways, lane: number): readonly Point[] {
  const shift = (lane % ways.lanes) * laneWidth;
  const sideways = (lane % 4) * 4 - 6;
  const busY = (bus: number): number => (ways.buses[bus] ?? 0) + shift;
  const joint = Math.min(from.bus, to.bus);
  const up = (end: End): readonly Point[] => {
    const { x, y, bus, gutter } = end;
    if (gutter !== undefined) return [end, { x: gutter + sideways, y }, { x: gutter + sideways, y: busY(joint) }];
    if (bus === joint) return [end, { x, y: busY(joint) }];
    const aside = nearest(ways.gutters, x) + sideways;
    return [end, { x, y: busY(bus) }, { x: aside, y: busY(bus) }, { x: aside, y: busY(joint) }];
  };
  return [...up(from), ...[...up(to)].reverse()].map(({ x, y }) => ({ x, y }));
}

function nearest(gutters: readonly number[], x: number): number {
  return gutters.reduce((best, one) => (Math.abs(one - x) < Math.abs(best - x) ? one : best), gutters[0] ?? x);
}
