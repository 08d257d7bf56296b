import { type Box, type Label, type SceneNode, textSizes } from "../scene.ts";
import type { DrawnScore } from "../site-drawing.ts";
import { fitText, textWidth } from "../text-width.ts";

const lineHeight = 15;
const shownEntrances = 2;

/** The lines of a score below its name. */
function linesOf({ detail, entrances }: DrawnScore): readonly string[] {
  const more = entrances.length - shownEntrances;
  return [
    ...(detail === "" ? [] : [detail]),
    ...entrances.slice(0, shownEntrances),
    ...(more > 0 ? [`and ${more} more`] : []),
  ];
}

export function scoreHeight(score: DrawnScore): number {
  return 28 + linesOf(score).length * lineHeight;
}

/** A score as a card: its name, what runs, and where it is reached. */
export function scoreNode(score: DrawnScore, box: Box): SceneNode {
  const label = (text: string, dy: number, size: number, tone: Label["tone"], less = 0): Label => {
    const fitting = fitText(text, size, box.width - 20 - less);
    return { x: box.x + 10, y: box.y + dy, text: fitting, size, anchor: "start", tone };
  };
  const roleWidth = textWidth(score.role, textSizes.small) + 10;
  const name: Label = label(score.name, 19, textSizes.large - 1, "strong", roleWidth);
  const corner = { x: box.x + box.width - 10, y: box.y + 19 };
  const lines = linesOf(score).map((line, index) =>
    label(line, 19 + (index + 1) * lineHeight, textSizes.medium, "dim"),
  );
  return {
    id: score.id,
    is: score.role,
    ...box,
    tip: [score.id, score.detail, ...score.entrances, ...score.facts],
    labels: [name, { ...corner, text: score.role, size: textSizes.small, anchor: "end", tone: "dim" }, ...lines],
  };
}
