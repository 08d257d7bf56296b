import type { Box, SceneNode, Wire } from "../scene.ts";
import type { DrawnUse } from "../site-drawing.ts";

const laneWidth = 5;
/** Wires beyond so many share lanes. */
const lanes = 6;

/**
 * A wire a use, from the right of who needs to the left of who is needed. Where the two stand in one column, or the
 * wrong way round, it goes by the gutter at the left, so that a circle of uses is drawn like any other.
 */
export function useWires(
  uses: readonly DrawnUse[],
  nodes: readonly SceneNode[],
  { left, gutter }: { readonly left: number; readonly gutter: number },
): Wire[] {
  const boxes = new Map<string, Box>(nodes.map((node) => [node.id, node]));
  const known = uses.filter(({ from, to }) => boxes.has(from) && boxes.has(to));
  const arriving = spread(known, ({ to }) => to);
  const leaving = spread(known, ({ from }) => from);
  // Wires of one space, by the x that it begins at, are beside each other there.
  const inSpace = new Map<number, number>();
  return known.flatMap((use, index): Wire[] => {
    const [from, to] = [boxes.get(use.from), boxes.get(use.to)];
    if (from === undefined || to === undefined) return [];
    const end = { x: to.x, y: to.y + to.height * (arriving[index] ?? 0.5) };
    const startY = from.y + from.height * (leaving[index] ?? 0.5);
    const isForward = from.x + from.width < to.x;
    const space = isForward ? to.x - 16 : left + gutter - 12;
    const nth = inSpace.get(space) ?? 0;
    inSpace.set(space, nth + 1);
    const x = space - (nth % lanes) * laneWidth;
    const start = { x: isForward ? from.x + from.width : from.x, y: startY };
    const points = [start, { x, y: start.y }, { x, y: end.y }, end];
    return [{ points, is: "use", tip: `${use.from} → ${use.to}: ${use.what}`, ends: [use.from, use.to] }];
  });
}

/** For each use, the part of the side's height at which its wire ends, so that the wires of one node stand apart. */
function spread(uses: readonly DrawnUse[], endOf: (use: DrawnUse) => string): readonly number[] {
  const counts = new Map<string, number>();
  const nth = uses.map((use) => {
    const count = (counts.get(endOf(use)) ?? 0) + 1;
    counts.set(endOf(use), count);
    return count;
  });
  return uses.map((use, index) => (nth[index] ?? 1) / ((counts.get(endOf(use)) ?? 1) + 1));
}
