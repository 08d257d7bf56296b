import { sortNatural } from "../../formats/text/natural-order.ts";
import { firstAddress, hostChip, hostSquare } from "../host-chip.ts";
import { type Box, type Label, type SceneNode, textSizes } from "../scene.ts";
import { shelfLength, shelve } from "../shelves.ts";
import type { DrawnFirewall, DrawnHost, DrawnService } from "../site-drawing.ts";
import { fitText } from "../text-width.ts";

/** What a panel holds. */
export interface Content {
  readonly nodes: readonly SceneNode[];
  readonly labels: readonly Label[];
  readonly bottom: number;
}

type Place = Omit<Box, "height">;

const rowHeight = 22;
const cardHeight = 42;
const gap = 8;
const square = { size: 9, pitch: 11 };

/** The firewall, and beside it a line an interface. */
export function layOutFirewall(
  { id, name, product, facts, interfaces }: DrawnFirewall,
  { x, y, width }: Place,
): Content {
  const columns = Math.max(1, Math.floor((width - 244) / 210));
  const box = { x, y, width: 224, height: Math.max(cardHeight, Math.ceil(interfaces.length / columns) * 18 + 8) };
  const size = textSizes.medium;
  const labels = sortNatural(interfaces, (one) => one.name).map((one, index): Label => {
    const text = [one.name, ...(one.addresses.length === 0 ? [one.network] : one.addresses)].join(" ");
    const at = { x: x + 244 + (index % columns) * 210, y: y + 18 + Math.floor(index / columns) * 18 };
    return { ...at, text: fitText(text, size, 200), size, anchor: "start", tone: "ink" };
  });
  const node: SceneNode = {
    id,
    is: "firewall",
    ...box,
    tip: [id, product, ...facts],
    labels: cardLabels(name, product, box),
  };
  return { nodes: [node], labels, bottom: y + box.height };
}

/** Cards in rows. */
export function layOutServices(services: readonly DrawnService[], { x, y, width }: Place): Content {
  const columns = Math.max(1, Math.floor((width + gap) / 250));
  const cardWidth = (width - (columns - 1) * gap) / columns;
  const nodes = sortNatural(services, ({ id }) => id).map(({ id, kind, name, detail, facts }, index): SceneNode => {
    const at = {
      x: x + (index % columns) * (cardWidth + gap),
      y: y + Math.floor(index / columns) * (cardHeight + gap),
    };
    const box = { ...at, width: cardWidth, height: cardHeight };
    return {
      id,
      is: "service",
      ...box,
      tip: [id, detail, ...facts],
      labels: cardLabels(`${kind} ${name}`, detail, box),
    };
  });
  return { nodes, labels: [], bottom: y + Math.ceil(services.length / columns) * (cardHeight + gap) - gap };
}

function cardLabels(name: string, detail: string, { x, y, width }: Box): readonly Label[] {
  const label = (text: string, dy: number, size: number, tone: Label["tone"]): Label => {
    return { x: x + 8, y: y + dy, text: fitText(text, size, width - 16), size, anchor: "start", tone };
  };
  return [label(name, 17, textSizes.normal, "strong"), label(detail, 32, textSizes.small, "dim")];
}

/** Columns of names, twenty at the most in each. */
export function layOutChips(hosts: readonly DrawnHost[], { x, y, width }: Place): Content {
  const columns = Math.max(1, Math.floor((width + gap) / 180));
  const chipWidth = (width - (columns - 1) * gap) / columns;
  const shelves = shelve(hosts, 20);
  const nodes: SceneNode[] = [];
  let bottom = y;
  for (let start = 0; start < shelves.length; start += columns) {
    const band = shelves.slice(start, start + columns);
    for (const [column, shelf] of band.entries())
      for (const [row, host] of shelf.hosts) {
        const at = { x: x + column * (chipWidth + gap), y: bottom + row * rowHeight };
        const box = { ...at, width: chipWidth, height: rowHeight - 4 };
        nodes.push(hostChip(host, [firstAddress(host)], box));
      }
    bottom += Math.max(...band.map(shelfLength)) * rowHeight + 6;
  }
  return { nodes, labels: [], bottom: bottom - 10 };
}

/** Lines of squares, each with the first and last name beside it. */
export function layOutSquares(hosts: readonly DrawnHost[], { x, y, width }: Place): Content {
  const names = 180;
  const { size, pitch } = square;
  const shelves = shelve(hosts, Math.max(10, Math.floor((width - names) / pitch / 10) * 10));
  const [nodes, labels]: [SceneNode[], Label[]] = [[], []];
  for (const [line, shelf] of shelves.entries()) {
    const top = y + line * (pitch + 3);
    const sorted = [...shelf.hosts].sort(([a], [b]) => a - b);
    const [first, last] = [sorted[0]?.[1].name ?? "", sorted.at(-1)?.[1].name ?? ""];
    const text = fitText(first === last ? first : `${first} … ${last}`, textSizes.small, names - 10);
    labels.push({ x, y: top + 8.5, text, size: textSizes.small, anchor: "start", tone: "ink" });
    for (const [place, host] of sorted)
      nodes.push(hostSquare(host, { x: x + names + place * pitch, y: top, width: size, height: size }));
  }
  return { nodes, labels, bottom: y + shelves.length * (pitch + 3) };
}
