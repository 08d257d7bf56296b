import { element, type Markup } from "../formats/markup/markup.ts";
import { layersOf, layerTitles, layOut } from "./layers.ts";
import { mapStyle } from "./render/style.ts";
import { type Marks, renderScene } from "./render/svg.ts";
import { margin } from "./scene.ts";
import type { Layer, SiteDrawing } from "./site-drawing.ts";
import { fitText } from "./text-width.ts";

export interface RenderOptions {
  /** One layer alone; without it, all that show something, one below the other. */
  readonly layer?: Layer;
  /** The documents that a change touches, by `<Kind>/<name>`. The others step back. */
  readonly touched?: Marks;
}

const headSize = 18;
const headHeight = 34;
const leastWidth = 640;

/** The map of a site as one document of SVG. The same site always gives the same bytes. */
export function renderSite(model: SiteDrawing, options: RenderOptions = {}): string {
  return `${buildSiteMap(model, options, mapStyle).text}\n`;
}

/** The same as an element. A page with several maps gives each but the first no style. */
export function buildSiteMap(
  model: SiteDrawing,
  { layer, touched = new Map() }: RenderOptions,
  ...style: Markup[]
): Markup {
  const scenes = (layer === undefined ? layersOf(model) : [layer]).map((one) => ({ one, scene: layOut(model, one) }));
  const width = Math.ceil(Math.max(leastWidth, ...scenes.map(({ scene }) => scene.width)));
  let y = 0;
  const groups = scenes.map(({ one, scene }) => {
    const words = `${layerTitles[one]} of ${model.site}${scene.nodes.length === 0 ? ": none" : ""}`;
    const heading = fitText(words, headSize, width - 2 * margin);
    const place = { x: margin, y: y + 30, "font-size": headSize, class: "strong" };
    const at = { transform: `translate(0 ${y + headHeight})` };
    y += headHeight + Math.ceil(scene.height);
    const content = element("g", at, renderScene(scene, touched));
    return element("g", { class: `layer layer-${one}` }, element("text", place, heading), content);
  });
  const height = Math.max(y, 2 * margin);
  const title = layer === undefined ? `Map of ${model.site}` : `${layerTitles[layer]} of ${model.site}`;
  const attributes = {
    xmlns: "http://www.w3.org/2000/svg",
    class: touched.size === 0 ? "harmony-map" : "harmony-map has-marks",
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: "img",
    "aria-label": title,
  };
  return element(
    "svg",
    attributes,
    element("title", {}, title),
    element("desc", {}, describeSite(model)),
    ...style,
    element("rect", { class: "ground", width: "100%", height: "100%" }),
    ...groups,
  );
}

/** The site in a sentence, for who can't see the drawing. */
export function describeSite({ firewalls, switches, hosts, networks, clusters }: SiteDrawing): string {
  const count = (number: number, one: string, more = `${one}s`): string[] =>
    number === 0 ? [] : [`${number} ${number === 1 ? one : more}`];
  const scores = clusters.reduce((sum, cluster) => sum + cluster.scores.length, 0);
  const parts = [
    ...count(firewalls.length, "firewall"),
    ...count(switches.length, "switch", "switches"),
    ...count(hosts.length, "host"),
    ...count(networks.length, "network"),
    ...count(clusters.length, "cluster"),
    ...count(scores, "score on clusters", "scores on clusters"),
  ];
  return parts.length === 0 ? "Nothing is there yet." : `${parts.join(", ")}.`;
}
