import { sortNatural } from "../../formats/text/natural-order.ts";
import {
  foldedFrom,
  joinScene,
  type Label,
  mapWidth,
  margin,
  type Port,
  type Scene,
  type SceneNode,
  type ScenePart,
  textSizes,
  type Wire,
} from "../scene.ts";
import type { DrawnNetwork, SiteDrawing } from "../site-drawing.ts";
import { fitText } from "../text-width.ts";
import { groupMembers } from "./groups.ts";
import { layOutPanel, type Panel, tapHeight } from "./panels.ts";

const card = { width: 236, height: 46, gap: 12 };
const panelGap = 14;
const joint = 8;

/** The line that carries a network to its members. */
interface Lane {
  readonly network: string;
  readonly x: number;
  readonly hue: number;
}

/** The networks at the left, from each a line of its own colour, and to the right of the lines who is on them. */
export function layOutNetworks(model: SiteDrawing): Scene {
  const networks = sortNatural(model.networks, ({ name }) => name);
  const laneWidth = Math.min(12, 260 / Math.max(1, networks.length));
  const firstLane = margin + card.width + 20;
  const lanes = new Map(
    networks.map(({ name }, index): [string, Lane] => [
      name,
      { network: name, x: firstLane + index * laneWidth, hue: index },
    ]),
  );
  const x = firstLane + networks.length * laneWidth + 12;
  const panels: Panel[] = [];
  let y = margin;
  for (const group of groupMembers(model)) {
    const place = { x, y, width: mapWidth - margin - x };
    const known = group.networks.filter((name) => lanes.has(name));
    const panel = layOutPanel({ ...group, networks: known }, place, model.hosts.length >= foldedFrom);
    panels.push(panel);
    y += panel.box.height + panelGap;
  }
  const cards = networks.map((one, index) => networkCard(one, margin + index * (card.height + card.gap), index));
  const taps = panels.flatMap((panel) => panel.networks.flatMap((name, index) => tap(panel, index, lanes.get(name))));
  const trunks = cards.flatMap((one, index) => {
    const lane = lanes.get(networks[index]?.name ?? "");
    return lane === undefined ? [] : trunk(one, lane, taps);
  });
  const bottom = Math.max(y - panelGap, ...cards.map((one) => one.y + one.height)) + margin;
  return joinScene({ width: mapWidth, height: bottom }, [
    { nodes: cards, wires: trunks },
    ...panels.map(({ part }) => part),
    ...taps.map(({ part }) => part),
  ]);
}

function networkCard({ id, name, vlan, prefixes, facts }: DrawnNetwork, y: number, hue: number): SceneNode {
  const tag = vlan === undefined ? "untagged" : `VLAN ${vlan}`;
  const label = (text: string, dy: number, room: number, size: number, tone: Label["tone"]): Label => {
    return { x: margin + 10, y: y + dy, text: fitText(text, size, room), size, anchor: "start", tone };
  };
  const end: Label = { x: margin + card.width - 10, y: y + 19, text: tag, size: 9.5, anchor: "end", tone: "dim" };
  return {
    id,
    is: "network",
    x: margin,
    y,
    width: card.width,
    height: card.height,
    hue,
    tip: [id, tag, ...prefixes, ...facts],
    labels: [
      label(name, 19, 148, textSizes.large, "strong"),
      end,
      label(prefixes.join(", "), 36, card.width - 20, textSizes.medium, "dim"),
    ],
  };
}

interface Tap {
  readonly lane: Lane;
  readonly y: number;
  readonly part: ScenePart;
}

/** A short line from a network's line to a panel. */
function tap(panel: Panel, index: number, lane: Lane | undefined): Tap[] {
  if (lane === undefined) return [];
  const { network, x, hue } = lane;
  const y = panel.box.y + 14 + index * tapHeight;
  const tip = `${panel.title} — ${network}`;
  const wire: Wire = {
    points: [
      { x, y },
      { x: panel.box.x, y },
    ],
    is: "tap",
    tip,
    ends: [`Network/${network}`],
    hue,
  };
  const dot = (at: number): Port => {
    return { x: at - joint / 2, y: y - joint / 2, width: joint, height: joint, is: "joint", tip, hue };
  };
  return [{ lane, y, part: { wires: [wire], ports: [dot(x), dot(panel.box.x)] } }];
}

/** The line of a network: from its card to its lane, and along that as far as somebody is on it. */
function trunk(node: SceneNode, { network, x, hue }: Lane, taps: readonly Tap[]): Wire[] {
  const own = taps.filter(({ lane }) => lane.network === network).map(({ y }) => y);
  if (own.length === 0) return [];
  const from = { x: node.x + node.width, y: node.y + node.height / 2 };
  const turn = { x, y: from.y };
  const wire = (...points: Wire["points"]): Wire => ({ points, is: "tap", tip: network, ends: [node.id], hue });
  const [first, last] = [Math.min(...own), Math.max(...own)];
  return [
    ...(first < from.y ? [wire(from, turn, { x, y: first })] : []),
    ...(last > from.y ? [wire(from, turn, { x, y: last })] : []),
    ...(first === last && first === from.y ? [wire(from, turn)] : []),
  ];
}
