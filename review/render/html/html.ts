import { createHash } from "node:crypto";
import { clean } from "../../../diagnostics/render/clean.ts";
import { element, fragment, type Markup } from "../../../formats/markup/markup.ts";
import type { Review } from "../../review.ts";
import { summaryText } from "../words.ts";
import { renderCauses } from "./causes.ts";
import { renderFaults, renderSummary, renderTouched } from "./overview.ts";
import { pageScript } from "./script.ts";
import { pageStyle } from "./style.ts";

/** A site's map, as elements of SVG: `data-node` is a document, and class `marked` stands on what is touched. */
export interface PageMap {
  readonly site: string;
  readonly map: Markup;
}

export interface ReviewPageOptions {
  /** In the order in which they are shown; the first stands open. */
  readonly maps?: readonly PageMap[];
}

/** A review as one page of HTML that asks the network for nothing. */
export function renderReviewHtml(review: Review, { maps = [] }: ReviewPageOptions = {}): string {
  const body = element(
    "body",
    {},
    element(
      "div",
      { class: "page" },
      element("header", {}, ...renderFaults(review.faults), ...renderSummary(review)),
      ...maps.map(renderMap),
      tools,
      element(
        "div",
        { class: "body" },
        renderTouched(review.summary),
        element("main", {}, ...renderCauses(review), nothing),
      ),
      keys,
    ),
    pageScript,
  );
  const head = element(
    "head",
    {},
    element("meta", { charset: "utf-8" }),
    element("meta", {
      "http-equiv": "Content-Security-Policy",
      content: policyOf([pageStyle, ...maps.map(({ map }) => map)]),
    }),
    element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    element("meta", { name: "referrer", content: "no-referrer" }),
    element("title", {}, clean(`Review: ${summaryText(review)}`)),
    pageStyle,
  );
  return `<!doctype html>\n${element("html", { lang: "en" }, head, body).text}\n`;
}

/** Nothing is loaded; of styles and scripts, only these run. */
function policyOf(styled: readonly Markup[]): string {
  const styles = new Set(styled.flatMap(({ text }) => hashesOf(text, "style")));
  const scripts = hashesOf(pageScript.text, "script");
  return `default-src 'none'; style-src ${[...styles].join(" ")}; script-src ${scripts.join(" ")}; base-uri 'none'; form-action 'none'`;
}

function hashesOf(text: string, name: "style" | "script"): string[] {
  return [...text.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, "g"))].map(
    ([, content = ""]) => `'sha256-${createHash("sha256").update(content).digest("base64")}'`,
  );
}

function renderMap({ site, map }: PageMap, index: number): Markup {
  return element(
    "details",
    { class: "map", open: index === 0 ? true : undefined },
    element("summary", {}, clean(`Map of ${site}`)),
    element("div", {}, map),
  );
}

const tools = element(
  "div",
  { class: "tools", hidden: true, role: "search" },
  element("input", {
    id: "search",
    type: "search",
    placeholder: "Search names, fields, reasons",
    "aria-label": "Search",
    autocomplete: "off",
  }),
  element("span", { id: "shown", class: "dim", "aria-live": "polite" }),
  element("button", { id: "clear", type: "button", hidden: true }, "Clear"),
  element("button", { id: "unfold", type: "button" }, "Unfold all"),
  element("button", { id: "fold", type: "button" }, "Fold all"),
);

const nothing = element(
  "p",
  { id: "nothing", class: "note", hidden: true },
  "Nothing here fits the search and the filters.",
);

const key = (name: string): Markup => element("kbd", {}, name);
const keys = element(
  "p",
  { class: "keys", hidden: true },
  fragment(key("/"), " search, ", key("j"), " ", key("k"), " to the next and the one before, "),
  fragment(key("Enter"), " fold or unfold, ", key("Esc"), " clear"),
);
