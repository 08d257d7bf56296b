import { sortNatural } from "../../formats/text/natural-order.ts";
import { type Box, type Label, mapWidth, margin, type Port, type SceneNode, textSizes } from "../scene.ts";
import type { DrawnFirewall, DrawnSwitch } from "../site-drawing.ts";
import { fitText } from "../text-width.ts";
import { type Cabling, cableTip, portKey } from "./cabling.ts";
import type { End } from "./routes.ts";

/** The firewalls and the switches that no rack has, side by side. */
export interface TopRow {
  readonly nodes: readonly SceneNode[];
  readonly ports: readonly Port[];
  /** Where wires end, by the firewall's card or the switch's port. */
  readonly ends: ReadonlyMap<string, End>;
  /** Where wires to further ports of such a switch end, by its name. */
  readonly trunks: ReadonlyMap<string, End>;
  readonly bottom: number;
  readonly right: number;
}

interface Card {
  readonly node: Pick<SceneNode, "id" | "is" | "tip">;
  readonly name: string;
  readonly detail: string;
  readonly plugs: readonly Plug[];
}

/** A port at the lower edge of a card. */
interface Plug {
  readonly key: string;
  readonly text: string;
  readonly tip: string;
  readonly isUsed: boolean;
  /** Is it for all ports that are not shown? */
  readonly isTrunk?: true;
}

const cardHeight = 42;
const plugSize = { width: 52, height: 16 };
const gap = 16;
const leastWidth = 224;
const shownPlugs = 20;

export function cardKey(name: string, card: string): string {
  return JSON.stringify(["card", name, card]);
}

export function layOutTopRow(
  firewalls: readonly DrawnFirewall[],
  switches: readonly DrawnSwitch[],
  cabling: Cabling,
  top: number,
): TopRow {
  const cards = [
    ...sortNatural(firewalls, ({ name }) => name).map(firewallCard),
    ...sortNatural(switches, ({ name }) => name).map((one) => switchCard(one, cabling)),
  ];
  const [nodes, ports]: [SceneNode[], Port[]] = [[], []];
  const [ends, trunks] = [new Map<string, End>(), new Map<string, End>()];
  let [x, y, right] = [margin, top, margin];
  for (const card of cards) {
    const plugs = card.plugs.slice(0, shownPlugs);
    const width = Math.max(leastWidth, plugs.length * (plugSize.width + 4) + 16);
    if (x > margin && x + width > mapWidth - margin) [x, y] = [margin, y + cardHeight + plugSize.height + gap];
    nodes.push(cardNode(card, { x, y, width, height: cardHeight }));
    for (const [index, plug] of plugs.entries()) {
      const box = { x: x + 10 + index * (plugSize.width + 4), y: y + cardHeight, ...plugSize };
      ports.push(plugPort(plug, box));
      const end = { x: box.x + box.width / 2, y: box.y + box.height, bus: 0 };
      ends.set(plug.key, end);
      if (plug.isTrunk) trunks.set(card.name, end);
    }
    x += width + gap;
    right = Math.max(right, x - gap);
  }
  const bottom = cards.length === 0 ? top : y + cardHeight + plugSize.height;
  return { nodes, ports, ends, trunks, bottom, right };
}

function firewallCard({ id, name, product, facts, cards, cables }: DrawnFirewall): Card {
  const byCard = new Map(cables.map((cable) => [cable.card, cable]));
  const plugs = sortNatural(cards, (card) => card).map((card) => {
    const cable = byCard.get(card);
    const tip = cable === undefined ? `${name} ${card}: no cable in the specs` : cableTip(name, cable);
    return { key: cardKey(name, card), text: card, tip, isUsed: cable !== undefined };
  });
  return { node: { id, is: "firewall", tip: [id, product, ...facts] }, name, detail: product, plugs };
}

/** Ports of hosts share one plug, so that a host that is added does not make the card wider. */
function switchCard({ id, name, product, facts }: DrawnSwitch, { ports }: Cabling): Card {
  const own = [...ports.values()].filter((port) => port.switch === name);
  const plugs: Plug[] = sortNatural(
    own.filter(({ isHost }) => !isHost),
    ({ port }) => port,
  ).map((one) => ({ key: portKey(one), text: one.port, tip: `${name} ${one.port}: ${one.far}`, isUsed: true }));
  const trunk: Plug = {
    key: portKey({ switch: name, port: "" }),
    text: "hosts",
    tip: `${name}: ports of hosts`,
    isUsed: true,
    isTrunk: true,
  };
  const needsTrunk = own.some(({ isHost }) => isHost);
  return {
    node: { id, is: "switch", tip: [id, product, ...facts] },
    name,
    detail: product,
    plugs: needsTrunk ? [trunk, ...plugs] : plugs,
  };
}

function cardNode({ node, name, detail }: Card, box: Box): SceneNode {
  const width = box.width - 20;
  const label = (text: string, dy: number, size: number, tone: Label["tone"]): Label => ({
    x: box.x + 10,
    y: box.y + dy,
    text: fitText(text, size, width),
    size,
    anchor: "start",
    tone,
  });
  const labels = [label(name, 18, textSizes.large, "strong"), label(detail, 33, textSizes.small, "dim")];
  return { ...node, ...box, labels };
}

function plugPort({ text, tip, isUsed }: Plug, box: Box): Port {
  const label: Label = {
    x: box.x + box.width / 2,
    y: box.y + 11.5,
    text: fitText(text, textSizes.small, box.width - 4),
    size: textSizes.small,
    anchor: "middle",
    tone: isUsed ? "ink" : "dim",
  };
  return { ...box, is: isUsed ? "port-used" : "port", tip, label };
}
