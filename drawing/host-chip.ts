import { type Box, type Label, type SceneNode, textSizes } from "./scene.ts";
import type { DrawnHost } from "./site-drawing.ts";
import { fitText, textWidth } from "./text-width.ts";

const padding = 6;

/** A host as a line: its name, and beside it the first of some words that there is room for. */
export function hostChip(host: DrawnHost, words: readonly string[], box: Box): SceneNode {
  const room = box.width - 2 * padding;
  const name = fitText(host.name, textSizes.normal, room);
  const y = box.y + box.height / 2 + 4;
  const label: Label = { x: box.x + padding, y, text: name, size: textSizes.normal, anchor: "start", tone: "ink" };
  const left = room - textWidth(name, textSizes.normal) - 8;
  const text = words.find((word) => word !== "" && textWidth(word, textSizes.small) <= left);
  const x = box.x + box.width - padding;
  const beside = text === undefined ? [] : [{ x, y, text, size: textSizes.small, anchor: "end", tone: "dim" } as const];
  const tip = [host.id, host.role, ...host.facts];
  return { id: host.id, is: "host", ...box, tip, labels: [label, ...beside] };
}

/** A host as a small square. */
export function hostSquare(host: DrawnHost, box: Box): SceneNode {
  return { id: host.id, is: "host", ...box, tip: [host.id, host.role, firstAddress(host)], labels: [] };
}

/** Its first address, in the first of its networks that has one; may be empty. */
export function firstAddress({ attachments }: DrawnHost): string {
  return attachments.flatMap(({ addresses }) => addresses)[0] ?? "";
}
