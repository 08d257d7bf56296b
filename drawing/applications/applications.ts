import { sortNatural } from "../../formats/text/natural-order.ts";
import { type Box, joinScene, type Label, mapWidth, margin, type Scene, type SceneNode, textSizes } from "../scene.ts";
import type { DrawnCluster, DrawnScore, SiteDrawing } from "../site-drawing.ts";
import { fitText } from "../text-width.ts";
import { arrange, gutter } from "./arrange.ts";
import { scoreNode } from "./score-card.ts";
import { layOutScoreSquares } from "./squares.ts";
import { useWires } from "./use-wires.ts";

const padding = 14;
const head = 44;
const panelGap = 18;
/** A cluster with so many scores shows squares. */
const foldedFrom = 201;

/** The clusters, each a panel: applications at the left, the databases that they use beside them, then charts. */
export function layOutApplications({ clusters }: SiteDrawing): Scene {
  const parts = [];
  let y = margin;
  for (const cluster of sortNatural(clusters, ({ name }) => name)) {
    const box = { x: margin, y, width: mapWidth - 2 * margin };
    const { nodes, labels, bottom } = layOutScores(cluster, { ...box, y: y + head });
    const frame: Box = { ...box, height: bottom + padding - y };
    const uses = sortNatural(cluster.uses, ({ from, to }) => `${from} ${to}`);
    const wires = useWires(uses, nodes, { left: box.x + padding, gutter });
    parts.push({
      frames: [frame],
      nodes: [clusterHead(cluster, { ...box, height: head - 10 }), ...nodes],
      wires,
      labels,
    });
    y += frame.height + panelGap;
  }
  return joinScene({ width: mapWidth, height: y - panelGap + margin }, parts);
}

interface Content {
  readonly nodes: readonly SceneNode[];
  readonly labels: readonly Label[];
  readonly bottom: number;
}

function layOutScores({ scores, uses }: DrawnCluster, { x, y, width }: Omit<Box, "height">): Content {
  const inner = { x: x + padding, y, width: width - 2 * padding };
  if (scores.length >= foldedFrom) return layOutScoreSquares(scores, inner);
  const { places, bottom } = arrange(scores, uses, inner);
  const byId = new Map<string, DrawnScore>(scores.map((score) => [score.id, score]));
  const nodes = [...places].flatMap(([id, box]) => {
    const score = byId.get(id);
    return score === undefined ? [] : [scoreNode(score, box)];
  });
  return { nodes, labels: [], bottom };
}

function clusterHead({ id, name, detail, facts }: DrawnCluster, box: Box): SceneNode {
  const x = box.x + padding;
  const title = fitText(name, textSizes.large, 400);
  const size = textSizes.medium;
  const from = x + 420;
  const more: Label = {
    x: box.x + box.width - padding,
    y: box.y + 22,
    size,
    anchor: "end",
    tone: "dim",
    text: fitText(detail, size, box.x + box.width - padding - from),
  };
  const label: Label = { x, y: box.y + 22, text: title, size: textSizes.large, anchor: "start", tone: "strong" };
  return { id, is: "cluster", ...box, tip: [id, detail, ...facts], labels: [label, more] };
}
