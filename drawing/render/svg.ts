import { element, fragment, type Markup } from "../../formats/markup/markup.ts";
import type { Box, Label, Port, Scene, SceneNode, Wire } from "../scene.ts";
import type { Mark } from "../site-drawing.ts";
import { hues } from "./palette.ts";
import { arrow, rounded, wirePath } from "./wire-path.ts";

/** How badly a change touches nodes, by `<Kind>/<name>`. */
export type Marks = ReadonlyMap<string, Mark>;

/** What a scene looks like, as elements of SVG. */
export function renderScene({ frames, wires, nodes, ports, labels }: Scene, marks: Marks): Markup {
  return fragment(
    ...frames.map((box) => element("rect", { class: "frame", ...rect(box), rx: 6 })),
    ...wires.map(renderWire),
    ...nodes.map((node) => renderNode(node, marks.get(node.id))),
    ...ports.map(renderPort),
    ...renderLabels(labels),
  );
}

function renderWire({ points, is, tip, ends, hue }: Wire): Markup {
  const attributes = {
    class: `wire ${is}${hueClass(hue)}`,
    "data-ends": ends.join(" "),
    d: is === "use" ? `${wirePath(points)}${arrow(points.at(-1))}` : wirePath(points),
  };
  return element("g", {}, element("title", {}, tip), element("path", attributes));
}

function renderNode(node: SceneNode, mark: Mark | undefined): Markup {
  const { id, is, tip, labels, hue } = node;
  const words = mark === undefined ? tip : [...tip, `change: ${mark}`];
  const isSquare = labels.length === 0;
  const classes = `node is-${is}${hueClass(hue)}${isSquare ? " square" : ""}`;
  return element(
    "g",
    { class: mark === undefined ? classes : `${classes} marked level-${mark}`, "data-node": id },
    element("title", {}, words.filter((line) => line !== "").join("\n")),
    element("rect", { ...rect(node), rx: isSquare ? 2 : 4 }),
    ...renderLabels(labels),
  );
}

function renderPort(port: Port): Markup {
  const { is, tip, label, hue } = port;
  return element(
    "g",
    { class: `${is}${hueClass(hue)}` },
    ...(tip === undefined ? [] : [element("title", {}, tip)]),
    element("rect", { ...rect(port), rx: is === "joint" ? 4 : 2.5 }),
    ...renderLabels(label === undefined ? [] : [label]),
  );
}

/** An empty one is nothing to see. */
function renderLabels(labels: readonly Label[]): readonly Markup[] {
  return labels.filter(({ text }) => text !== "").map(renderLabel);
}

function renderLabel({ x, y, text, size, anchor, tone }: Label): Markup {
  const attributes = {
    x: rounded(x),
    y: rounded(y),
    "font-size": size,
    "text-anchor": anchor === "start" ? undefined : anchor,
    class: tone === "ink" ? undefined : tone,
  };
  return element("text", attributes, text);
}

function rect({ x, y, width, height }: Box): Readonly<Record<"x" | "y" | "width" | "height", number>> {
  return { x: rounded(x), y: rounded(y), width: rounded(width), height: rounded(height) };
}

function hueClass(hue: number | undefined): string {
  return hue === undefined ? "" : ` hue-${hue % hues.length}`;
}
