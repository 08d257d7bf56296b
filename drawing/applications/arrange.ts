import { sortNatural } from "../../formats/text/natural-order.ts";
import type { Box } from "../scene.ts";
import type { DrawnScore, DrawnUse } from "../site-drawing.ts";
import { scoreHeight } from "./score-card.ts";

/** Room at the left of the cards for wires between cards of one column, in pixels. */
export const gutter = 34;
const cardWidth = 320;
const gap = 10;
/** Above the grid. */
const gridGap = 12;
const gridColumns = 4;
/** So many scores that nobody uses stand in the columns of the others. */
const fewAlone = 8;
const roles = ["application", "database", "chart"] as const;

/**
 * Where each score stands: three columns for those that use each other, with the users of a database beside it, so that
 * few wires cross; the others in a grid below.
 */
export function arrange(
  scores: readonly DrawnScore[],
  uses: readonly DrawnUse[],
  { x, y, width }: Omit<Box, "height">,
): { readonly places: ReadonlyMap<string, Box>; readonly bottom: number } {
  const places = new Map<string, Box>();
  const ofRole = (role: DrawnScore["role"]): DrawnScore[] =>
    sortNatural(
      scores.filter((score) => score.role === role),
      ({ name }) => name,
    );
  const known = new Set(scores.map(({ id }) => id));
  const linked = new Set(
    uses.filter(({ from, to }) => known.has(from) && known.has(to)).flatMap(({ from, to }) => [from, to]),
  );
  const alone = scores.filter(({ id }) => !linked.has(id));
  if (alone.length <= fewAlone) for (const { id } of alone) linked.add(id);
  const step = (width - gutter - cardWidth) / 2;
  const columnX = (column: number): number => x + gutter + column * step;
  const put = (score: DrawnScore, column: number, top: number): number => {
    const box = { x: columnX(column), y: top, width: cardWidth, height: scoreHeight(score) };
    places.set(score.id, box);
    return top + box.height + gap;
  };
  const stack = (list: readonly DrawnScore[], column: number, top: number): number =>
    list.reduce((at, score) => put(score, column, at), top);

  const applications = ofRole("application").filter(({ id }) => linked.has(id));
  const databases = ofRole("database").filter(({ id }) => linked.has(id));
  let top = y;
  for (const database of databases) {
    const users = new Set(uses.filter(({ to }) => to === database.id).map(({ from }) => from));
    const own = applications.filter(({ id }) => users.has(id) && !places.has(id));
    const below = stack(own, 0, top);
    const middle = (top + below - gap - scoreHeight(database)) / 2;
    top = Math.max(below, put(database, 1, Math.max(top, middle)));
  }
  top = stack(
    applications.filter(({ id }) => !places.has(id)),
    0,
    top,
  );
  const charts = ofRole("chart").filter(({ id }) => linked.has(id));
  top = Math.max(top, stack(charts, 2, y));

  if (places.size > 0) top += gridGap;
  const others = roles.flatMap(ofRole).filter(({ id }) => !linked.has(id));
  const gridWidth = (width - (gridColumns - 1) * gap) / gridColumns;
  for (let start = 0; start < others.length; start += gridColumns) {
    const row = others.slice(start, start + gridColumns);
    const height = Math.max(...row.map(scoreHeight));
    for (const [column, { id }] of row.entries())
      places.set(id, { x: x + column * (gridWidth + gap), y: top, width: gridWidth, height });
    top += height + gap;
  }
  return { places, bottom: Math.max(...[...places.values()].map((box) => box.y + box.height), y) };
}
