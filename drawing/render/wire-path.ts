import type { Point } from "../scene.ts";

const radius = 5;

/** The path of a wire: straight lines, and a round corner wherever it turns. */
export function wirePath(points: readonly Point[]): string {
  const [first, ...others] = withoutRepeats(points);
  if (first === undefined) return "";
  const all = [first, ...others];
  return all.reduce((path, at, index) => {
    const [before, after] = [all[index - 1], all[index + 1]];
    if (before === undefined) return `M${coordinates(at)}`;
    if (after === undefined) return `${path}L${coordinates(at)}`;
    return `${path}L${coordinates(towards(at, before))}Q${coordinates(at)} ${coordinates(towards(at, after))}`;
  }, "");
}

/** The head of an arrow that comes from the left. */
export function arrow(tip: Point | undefined): string {
  return tip === undefined ? "" : `M${coordinates({ x: tip.x - 6, y: tip.y - 4 })}l6 4l-6 4`;
}

/** A tenth of a pixel is as fine as anybody sees. */
export function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

function withoutRepeats(points: readonly Point[]): readonly Point[] {
  return points.filter(({ x, y }, index) => index === 0 || points[index - 1]?.x !== x || points[index - 1]?.y !== y);
}

/** The point at the corner's beginning: half of the way at the most. */
function towards(corner: Point, other: Point): Point {
  const length = Math.hypot(other.x - corner.x, other.y - corner.y);
  const part = Math.min(radius, length / 2) / length;
  return { x: corner.x + (other.x - corner.x) * part, y: corner.y + (other.y - corner.y) * part };
}

function coordinates({ x, y }: Point): string {
  return `${rounded(x)} ${rounded(y)}`;
}
