import { element, fragment, type Markup } from "../../formats/markup/markup.ts";
import { sortNatural } from "../../formats/text/natural-order.ts";
import { layersOf, layerTitles, layOut } from "../layers.ts";
import { mapStyle } from "../render/style.ts";
import { buildSiteMap, describeSite, type RenderOptions } from "../render-site.ts";
import type { Layer, SiteDrawing } from "../site-drawing.ts";
import { pageScript } from "./page-script.ts";
import { pageStyle } from "./page-style.ts";

/** Nothing is fetched and nothing sent, whatever a name holds. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * The map of a site as a page that needs nothing but itself: a tab a layer, a search, and all names as a list. `layer`
 * is the one that shows first. The same site always gives the same bytes.
 */
export function renderSitePage(model: SiteDrawing, { layer, ...options }: RenderOptions = {}): string {
  const shown = layersOf(model);
  const first = layer !== undefined && shown.includes(layer) ? layer : shown[0];
  const page = element(
    "html",
    { lang: "en" },
    element(
      "head",
      {},
      element("meta", { charset: "utf-8" }),
      element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
      element("meta", { "http-equiv": "Content-Security-Policy", content: policy }),
      element("title", {}, `Map of ${model.site}`),
      pageStyle,
      mapStyle,
    ),
    element("body", {}, pageHead(model, shown, first), ...shown.map((one) => section(model, one, options)), pageScript),
  );
  return `<!doctype html>\n${page.text}\n`;
}

function pageHead(model: SiteDrawing, shown: readonly Layer[], first: Layer | undefined): Markup {
  const tab = (layer: Layer): Markup => {
    const input = { type: "radio", name: "layer", id: `show-${layer}`, checked: layer === first || undefined } as const;
    return element("label", { class: "tab" }, element("input", input), element("span", {}, layerTitles[layer]));
  };
  const find = { id: "find", type: "search", autocomplete: "off", spellcheck: "false" };
  return element(
    "header",
    {},
    element("h1", {}, model.site),
    element("p", {}, describeSite(model)),
    element("fieldset", {}, element("legend", {}, "Layer"), ...shown.map(tab)),
    element(
      "form",
      { role: "search", hidden: true },
      element("label", { for: "find" }, "Find"),
      element("input", { ...find, placeholder: "name, address, MAC" }),
      element("output", { for: "find", "aria-live": "polite" }),
    ),
  );
}

function section(model: SiteDrawing, layer: Layer, options: Omit<RenderOptions, "layer">): Markup {
  const title = layerTitles[layer];
  return element(
    "section",
    { id: layer, class: "layer-section", "aria-label": title },
    element(
      "div",
      { class: "map", tabindex: 0, role: "group", "aria-label": title },
      buildSiteMap(model, { ...options, layer }),
    ),
    element("details", {}, element("summary", {}, "As a list"), list(model, layer)),
  );
}

/** Every document of a layer, once. */
function list(model: SiteDrawing, layer: Layer): Markup {
  const items = new Map(layOut(model, layer).nodes.map(({ id, tip }) => [id, tip]));
  const sorted = sortNatural(items, ([id]) => id);
  return element(
    "ul",
    {},
    ...sorted.map(([id, [, ...facts]]) => {
      const words = facts.filter((fact) => fact !== "").join(", ");
      return element("li", {}, id, ...(words === "" ? [] : [fragment(" ", element("small", {}, words))]));
    }),
  );
}
