import { sortNatural } from "../../formats/text/natural-order.ts";
import { type Box, type Label, type Port, type SceneNode, type ScenePart, textSizes } from "../scene.ts";
import type { DrawnSwitch } from "../site-drawing.ts";
import { fitText } from "../text-width.ts";
import { type Cabling, type KnownPort, portKey } from "./cabling.ts";
import { portNumber, type Rack, stripKey, stripOf } from "./racks.ts";
import type { End } from "./routes.ts";

export interface HeadContext {
  readonly switches: ReadonlyMap<string, DrawnSwitch>;
  /** The known ports that no rack shows, by switch. */
  readonly hidden: ReadonlyMap<string, readonly KnownPort[]>;
  readonly bus: number;
}

export const headHeight = 36;
export const tabSize = { width: 40, height: 15 };

/** The switches above their racks, side by side, with tabs for those of their ports that no rack shows. */
export function layOutHead(
  names: readonly string[],
  box: Box,
  { switches, hidden, bus }: HeadContext,
): { readonly part: ScenePart; readonly ends: ReadonlyMap<string, End>; readonly heads: ReadonlyMap<string, End> } {
  const nodes: SceneNode[] = [];
  const ports: Port[] = [];
  const [ends, heads] = [new Map<string, End>(), new Map<string, End>()];
  if (names.length === 0) return { part: { labels: [headLabel("without a cable", box, 22, "dim")] }, ends, heads };
  const width = box.width / names.length;
  for (const [index, name] of names.entries()) {
    const own = { ...box, x: box.x + index * width, width };
    const { id = `Switch/${name}`, product = "", facts = [] } = switches.get(name) ?? {};
    const labels = [headLabel(name, own, 16, "strong"), headLabel(product, own, 29, "dim")];
    nodes.push({ id, is: "switch", ...own, tip: [id, product, ...facts], labels });
    heads.set(name, { x: own.x + own.width / 2, y: own.y, bus });
    const room = Math.floor((width - 8) / (tabSize.width + 3));
    for (const [at, known] of (hidden.get(name) ?? []).slice(0, room).entries()) {
      const tab = { x: own.x + 6 + at * (tabSize.width + 3), y: own.y - tabSize.height, ...tabSize };
      ports.push(tabPort(known, tab));
      ends.set(portKey(known), { x: tab.x + tab.width / 2, y: tab.y, bus });
    }
  }
  return { part: { nodes, ports }, ends, heads };
}

function tabPort({ switch: name, port, far }: KnownPort, tab: Box): Port {
  const size = textSizes.small;
  const text = fitText(port, size, tab.width - 2);
  const label: Label = { x: tab.x + tab.width / 2, y: tab.y + 11, text, size, anchor: "middle", tone: "ink" };
  return { ...tab, is: "port-used", tip: `${name} ${port}: ${far}`, label };
}

function headLabel(text: string, box: Box, dy: number, tone: Label["tone"]): Label {
  const size = tone === "strong" ? textSizes.large - 1 : textSizes.small;
  return { x: box.x + 8, y: box.y + dy, text: fitText(text, size, box.width - 14), size, anchor: "start", tone };
}

/** The known ports of switches that stand in no rack. Folded racks show no port; of theirs, those of hosts are not worth a tab. */
export function hiddenPorts(
  { ports }: Cabling,
  racks: readonly Rack[],
  isFolded: boolean,
): ReadonlyMap<string, readonly KnownPort[]> {
  const rows = new Map(
    racks.flatMap(({ strips, rows }) => strips.map((strip) => [stripKey(strip), new Set(rows)] as const)),
  );
  const isHidden = (known: KnownPort): boolean =>
    isFolded ? !known.isHost : rows.get(stripKey(stripOf(known)))?.has(portNumber(known.port)) !== true;
  const hidden = new Map<string, KnownPort[]>();
  for (const known of sortNatural([...ports.values()].filter(isHidden), ({ port }) => port)) {
    const found = hidden.get(known.switch);
    if (found === undefined) hidden.set(known.switch, [known]);
    else found.push(known);
  }
  return hidden;
}
