import { sortNatural } from "../../formats/text/natural-order.ts";
import { type Box, type Label, type SceneNode, textSizes } from "../scene.ts";
import type { DrawnScore } from "../site-drawing.ts";

const size = 9;
const pitch = 11;
const words = { application: "applications", database: "databases", chart: "charts" } as const;

/** Scores as small squares, a block a role, by name. */
export function layOutScoreSquares(
  scores: readonly DrawnScore[],
  { x, y, width }: Omit<Box, "height">,
): { readonly nodes: readonly SceneNode[]; readonly labels: readonly Label[]; readonly bottom: number } {
  const names = 150;
  const inLine = Math.floor((width - names) / pitch);
  const [nodes, labels]: [SceneNode[], Label[]] = [[], []];
  let top = y;
  for (const role of ["application", "database", "chart"] as const) {
    const own = sortNatural(
      scores.filter((score) => score.role === role),
      ({ name }) => name,
    );
    if (own.length === 0) continue;
    const text = `${own.length} ${words[role]}`;
    labels.push({ x, y: top + 9, text, size: textSizes.medium, anchor: "start", tone: "ink" });
    for (const [index, { id, detail, entrances, facts }] of own.entries()) {
      const at = { x: x + names + (index % inLine) * pitch, y: top + Math.floor(index / inLine) * pitch };
      const tip = [id, detail, ...entrances, ...facts];
      nodes.push({ id, is: role, ...at, width: size, height: size, tip, labels: [] });
    }
    top += Math.ceil(own.length / inLine) * pitch + 8;
  }
  return { nodes, labels, bottom: top - 8 };
}
