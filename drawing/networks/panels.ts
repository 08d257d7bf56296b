import { type Box, type Label, type ScenePart, textSizes } from "../scene.ts";
import { fitText } from "../text-width.ts";
import type { MemberGroup } from "./groups.ts";
import { type Content, layOutChips, layOutFirewall, layOutServices, layOutSquares } from "./members.ts";

/** A box with who is on some networks. */
export interface Panel {
  readonly title: string;
  readonly box: Box;
  readonly networks: readonly string[];
  readonly part: ScenePart;
}

/** From one line of a network to the next, in pixels. */
export const tapHeight = 11;
const padding = 12;
const head = 28;

/** `isFolded`: hosts are small squares. */
export function layOutPanel(group: MemberGroup, place: Omit<Box, "height">, isFolded: boolean): Panel {
  const title = titleOf(group);
  const inner = { x: place.x + padding, y: place.y + head, width: place.width - 2 * padding };
  const { nodes, labels, bottom } = layOutContent(group, inner, isFolded);
  const height = Math.max(bottom + 10 - place.y, group.networks.length * tapHeight + 17);
  const size = textSizes.medium;
  const text = fitText(title, size, inner.width);
  const label: Label = { x: inner.x, y: place.y + 18, text, size, anchor: "start", tone: "dim" };
  const box = { ...place, height };
  return { title, box, networks: group.networks, part: { frames: [box], nodes, labels: [...labels, label] } };
}

function layOutContent(group: MemberGroup, inner: Omit<Box, "height">, isFolded: boolean): Content {
  if ("firewall" in group) return layOutFirewall(group.firewall, inner);
  if ("services" in group) return layOutServices(group.services, inner);
  return isFolded ? layOutSquares(group.hosts, inner) : layOutChips(group.hosts, inner);
}

function titleOf(group: MemberGroup): string {
  const where = group.networks.length === 0 ? "on no network" : `on ${group.networks.join(", ")}`;
  if ("firewall" in group) return `Firewall ${where}`;
  if ("services" in group) return `Services ${where}`;
  return `${group.hosts.length} ${group.hosts.length === 1 ? "host" : "hosts"} ${where}`;
}
