import { clean } from "../../../diagnostics/render/clean.ts";
import { element, fragment, type Markup, type MarkupContent } from "../../../formats/markup/markup.ts";
import type { FieldChange } from "../../change.ts";
import type { Level } from "../../level.ts";
import type { SpecChange } from "../../specs.ts";
import { placeText } from "../words.ts";

/** Pieces that several parts of the page show alike. Names come as they are: `element` escapes them. */

export function code(text: string, className?: string): Markup {
  return element("code", { class: className }, clean(text));
}

export function badge(level: Level, text: string = level): Markup {
  return element("span", { class: `badge is-${level}` }, text);
}

/** A sentence: what stands between two backticks is code. */
export function prose(text: string): Markup {
  return fragment(
    ...clean(text)
      .split(/`([^`]+)`/)
      .map((part, index) => (index % 2 === 1 ? code(part) : part)),
  );
}

/** What was, and what is. */
export function values({ before, after }: Pick<FieldChange, "before" | "after">): Markup {
  const old = before === undefined ? [] : [element("del", { class: "old" }, code(before))];
  const now = after === undefined ? [] : [element("ins", { class: "new" }, code(after))];
  return fragment(...old, ...(old.length + now.length === 2 ? [" → "] : []), ...now);
}

/** A line of the specs that differs. */
export function specLine({ document, change, path, place, ...more }: SpecChange): Markup {
  return element(
    "li",
    {},
    element("b", {}, code(document)),
    " ",
    ...(path === "" ? [change] : [code(path), " ", values(more)]),
    ...(place === undefined ? [] : [" ", code(placeText(place), "dim")]),
  );
}

/** Fields that differ. `of`: in which item, where not in all that are told together. */
export function fieldTable(
  fields: readonly (FieldChange & { readonly of?: string })[],
  more: number,
): readonly Markup[] {
  if (fields.length === 0) return [];
  const rows = fields.map(({ of, ...field }) => {
    const owner = of === undefined ? [] : [element("b", {}, clean(of)), " "];
    return element(
      "tr",
      {},
      element("th", { scope: "row" }, ...owner, code(field.path)),
      element("td", {}, values(field)),
    );
  });
  const rest = more > 0 ? [element("p", { class: "dim" }, `… and ${more} more fields`)] : [];
  return [element("table", { class: "fields" }, element("tbody", {}, ...rows)), ...rest];
}

export interface Fact {
  readonly title: string;
  readonly content: readonly MarkupContent[];
}

/** Facts that have something to say, as a list. */
export function factList(facts: readonly Fact[]): readonly Markup[] {
  const said = facts.filter(({ content }) => content.length > 0);
  if (said.length === 0) return [];
  const list = said.flatMap(({ title, content }) => [element("dt", {}, title), element("dd", {}, ...content)]);
  return [element("dl", { class: "facts" }, ...list)];
}

/** Names behind each other, as many as `limit`. */
export function codeList(names: readonly string[], limit: number): readonly MarkupContent[] {
  const shown = names.slice(0, limit).flatMap((name, index) => (index === 0 ? [code(name)] : [", ", code(name)]));
  return names.length > limit ? [...shown, ` and ${names.length - limit} more`] : shown;
}
