import { clean } from "../../diagnostics/render/clean.ts";
import { createPaint, type Paint, type Style } from "../../diagnostics/render/paint.ts";
import type { Effect, FieldChange, ItemChange } from "../change.ts";
import { levelOf } from "../compare-topology.ts";
import { isAtLeast, type Level, levels } from "../level.ts";
import type { Review, TopologyReview } from "../review.ts";

export interface ReviewTextOptions {
  readonly colour: boolean;
  /** Columns of the terminal; undefined where the text goes to a file or a pipe, and nothing is cut. */
  readonly columns: number | undefined;
}

/** Lines that are printed at the most, but for items that interrupt, destroy or are refused: their head lines are never left out. */
const lineLimit = 2000;
/** Fields of an item that are shown. */
const shownFields = 8;

const styles: Readonly<Record<Level, Style>> = {
  none: "dim",
  reload: "green",
  restart: "yellow",
  unknown: "yellow",
  interrupts: "red",
  destroys: "red",
};
const signs = { added: "+", removed: "-", changed: "~" } as const;

/** A review as a person reads it: the summary, then each topology, worst first. */
export function renderReviewText(review: Review, { colour, columns }: ReviewTextOptions): string {
  const paint = createPaint(colour);
  const fit = (text: string): string => cut(clean(text), columns);
  const head = [paint("bold", fit(summaryText(review))), fit(`${review.base} -> ${review.head}`)];
  const budget = { left: lineLimit };
  const body = review.topologies.flatMap((topology) => topologyLines(topology, budget, paint, fit));
  return `${[...head, ...body].join("\n")}\n`;
}

/** "2 destroy, 1 interrupts, 3 none", the worst first. */
function summaryText({ counts, refused, topologies }: Review): string {
  const said = [...levels].reverse().flatMap((level) => (counts[level] === 0 ? [] : [`${counts[level]} ${level}`]));
  if (said.length === 0) return "No difference.";
  const changes = topologies.reduce((sum, { items }) => sum + items.length, 0);
  const wedge = refused === 0 ? "" : `; ${refused} refused by the target`;
  return `${changes} ${changes === 1 ? "change" : "changes"}: ${said.join(", ")}${wedge}`;
}

function topologyLines(
  { site, topology, change, items }: TopologyReview,
  budget: { left: number },
  paint: Paint,
  fit: (text: string) => string,
): readonly string[] {
  const word = change === "changed" ? "" : ` (${change})`;
  const lines = ["", paint("bold", fit(`${site}/${topology}${word}`))];
  let leftOut = 0;
  for (const item of items) {
    const level = levelOf(item);
    const isUrgent = isAtLeast(level, "interrupts") || item.effects.some(({ refused }) => refused);
    const whole = itemLines(item, level, paint, fit);
    const shown = budget.left >= whole.length ? whole : isUrgent ? whole.slice(0, 1) : [];
    if (shown.length === 0) leftOut++;
    budget.left -= Math.min(budget.left, whole.length);
    lines.push(...shown);
  }
  if (leftOut > 0) lines.push(fit(`  … and ${leftOut} more, none of them worse than unknown: --format json shows all`));
  return lines;
}

function itemLines(item: ItemChange, level: Level, paint: Paint, fit: (text: string) => string): readonly string[] {
  const [first, ...others] = item.effects;
  const head = fit(
    `  ${level.padEnd(10)} ${signs[item.change]} ${item.name}${first === undefined ? "" : `: ${effectText(first)}`}`,
  );
  // What only restates something else is not worth its lines.
  const fields = first?.reason === "restated" || first?.reason === "follows" ? [] : item.fields;
  const more = fields.length === 0 ? 0 : fields.length - shownFields + item.moreFields;
  return [
    // The level is coloured alone, so that names stay readable.
    head.replace(/^ {2}\S+/, (word) => paint(styles[level], word)),
    ...others.map((effect) => fit(`             ${effect.level}: ${effectText(effect)}`)),
    ...fields.slice(0, shownFields).map((field) => paint("dim", fit(`             ${fieldText(field)}`))),
    ...(more > 0 ? [paint("dim", fit(`             … and ${more} more fields`))] : []),
  ];
}

function effectText({ text, field, refused }: Effect): string {
  return `${refused ? "refused: " : ""}${text}${field === undefined ? "" : ` (${field})`}`;
}

function fieldText({ path, before, after }: FieldChange): string {
  if (before === undefined) return `${path}: + ${after ?? ""}`;
  return after === undefined ? `${path}: - ${before}` : `${path}: ${before} -> ${after}`;
}

/** Cut to a terminal's width, with a sign that it was. */
function cut(text: string, columns: number | undefined): string {
  if (columns === undefined || text.length <= columns) return text;
  return `${text.slice(0, Math.max(0, columns - 1)).replace(/[\ud800-\udbff]$/, "")}…`;
}
