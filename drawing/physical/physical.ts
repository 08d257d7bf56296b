import { sortNatural } from "../../formats/text/natural-order.ts";
import { foldedFrom, joinScene, margin, type Scene, type Wire } from "../scene.ts";
import type { DrawnCable, SiteDrawing } from "../site-drawing.ts";
import { type Bands, layOutBands } from "./bands.ts";
import { cableTip, portKey, readCabling } from "./cabling.ts";
import { buildRacks } from "./racks.ts";
import { type End, route } from "./routes.ts";
import { cardKey, layOutTopRow, type TopRow } from "./top-row.ts";

/** Lanes of a bus, at the most. */
const mostLanes = 8;
/** So that a map of one rack is no strip. */
const leastWidth = 600;

/** The machines: firewalls and lone switches above, then racks of hosts beside the ports that they are cabled to. */
export function layOutPhysical(model: SiteDrawing): Scene {
  const { firewalls, switches, hosts } = model;
  const cabling = readCabling(model);
  const racks = buildRacks(hosts, cabling.numbers);
  const inRacks = new Set(racks.flatMap(({ strips }) => strips.map((strip) => strip.switch)));
  const lone = switches.filter(({ name }) => !inRacks.has(name));
  const top = layOutTopRow(firewalls, lone, cabling, margin);
  const count = firewalls.reduce((sum, { cables }) => sum + cables.length, 0);
  // One lane more is for the cables of hosts that leave their rack.
  const lanes = Math.min(mostLanes, count + 1);
  const bands = layOutBands(racks, { cabling, switches, lanes, isFolded: hosts.length >= foldedFrom, y: top.bottom });
  const wires = wiresOf(model, top, bands);
  const width = Math.max(top.right, bands.right, leastWidth) + margin;
  const size = { width, height: Math.max(bands.bottom, top.bottom) + margin };
  return joinScene(size, [{ nodes: top.nodes, ports: top.ports }, ...bands.parts, { wires }]);
}

function wiresOf({ firewalls }: SiteDrawing, top: TopRow, bands: Bands): Wire[] {
  const { lanes } = bands.ways;
  const own = sortNatural(firewalls, ({ name }) => name).flatMap((firewall) =>
    sortNatural(firewall.cables, ({ card }) => card).map((cable) => ({ firewall, cable })),
  );
  return [
    ...own.flatMap(({ firewall, cable }, index) => {
      const from = top.ends.get(cardKey(firewall.name, cable.card));
      return wireBetween(firewall, cable, from, { top, bands, lane: index % Math.max(1, lanes - 1) });
    }),
    ...bands.leaving.flatMap(({ host, cable, end }) => wireBetween(host, cable, end, { top, bands, lane: lanes - 1 })),
  ];
}

/** The wire of a cable; none where its far end is not on the map. */
function wireBetween(
  machine: { readonly id: string; readonly name: string },
  cable: DrawnCable,
  from: End | undefined,
  { top, bands, lane }: { readonly top: TopRow; readonly bands: Bands; readonly lane: number },
): Wire[] {
  const key = portKey(cable);
  const to = bands.ends.get(key) ?? top.ends.get(key) ?? top.trunks.get(cable.switch) ?? bands.heads.get(cable.switch);
  if (from === undefined || to === undefined) return [];
  const ends = [machine.id, `Switch/${cable.switch}`];
  return [{ points: route(from, to, bands.ways, lane), is: "cable", tip: cableTip(machine.name, cable), ends }];
}
