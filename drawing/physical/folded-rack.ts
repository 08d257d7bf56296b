import { sortNatural } from "../../formats/text/natural-order.ts";
import { hostSquare } from "../host-chip.ts";
import { type Label, textSizes } from "../scene.ts";
import { fitText } from "../text-width.ts";
import { foldedHead, pitch, type RackPlace, type RackView, squaresInLine } from "./rack-view.ts";
import type { Rack } from "./racks.ts";

const square = 9;
const inset = 5;

/** A rack whose hosts are small squares, in the order of their ports. */
export function layOutFoldedRack({ hosts }: Rack, { x, y, width }: RackPlace): RackView {
  const byName = sortNatural(hosts.values(), ({ name }) => name);
  const cables = byName.reduce((sum, host) => sum + host.cables.length, 0);
  const [first, last] = [byName[0]?.name ?? "", byName.at(-1)?.name ?? ""];
  const count = `${hosts.size} ${hosts.size === 1 ? "host" : "hosts"}${cables === 0 ? "" : `, ${cables} cables`}`;
  const label = (text: string, dy: number, tone: Label["tone"]): Label => {
    const fitting = fitText(text, textSizes.small, width - 2 * inset);
    return { x: x + inset, y: y + dy, text: fitting, size: textSizes.small, anchor: "start", tone };
  };
  const nodes = [...hosts].map(([row, host]) => {
    const at = {
      x: x + inset + (row % squaresInLine) * pitch,
      y: y + foldedHead + Math.floor(row / squaresInLine) * pitch,
    };
    return hostSquare(host, { ...at, width: square, height: square });
  });
  const labels = [label(first === last ? first : `${first} … ${last}`, 13, "ink"), label(count, 26, "dim")];
  return { part: { nodes, labels }, ends: new Map(), leaving: [] };
}
