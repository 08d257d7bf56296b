import { clean } from "../../diagnostics/render/clean.ts";
import { createPaint, type Paint, type Style } from "../../diagnostics/render/paint.ts";
import { isEcho } from "../echo.ts";
import type { Level } from "../level.ts";
import type { Review, ReviewGroup } from "../review.ts";
import { isUrgent } from "../summary.ts";
import { type Fold, foldItems } from "./fold.ts";
import { tellFields } from "./fold-fields.ts";
import { createWhere, foldName, type Where } from "./fold-names.ts";
import {
  acceptedText,
  causeText,
  counted,
  echoText,
  effectText,
  fieldText,
  signs,
  specChangeText,
  summaryText,
  topologiesText,
  windowText,
} from "./words.ts";
import { wrapText } from "./wrap.ts";

export interface ReviewTextOptions {
  readonly colour: boolean;
  /** Columns of the terminal; undefined where the text goes to a file or a pipe, and nothing is wrapped. */
  readonly columns: number | undefined;
}

/** Lines that are printed at the most, but for items that interrupt, destroy or are refused: their head lines are never left out. */
const lineLimit = 2000;
/** Changes of the specs that are shown of a group. */
const shownChanges = 12;
const leftOutText = "none of them worse than unknown: --format json shows all";
/** Columns of what stands below the head line of an item. */
const indent = 15;

const styles: Readonly<Record<Level, readonly Style[]>> = {
  none: ["dim"],
  reload: ["green"],
  restart: ["yellow"],
  unknown: ["yellow"],
  interrupts: ["red"],
  destroys: ["red", "bold"],
};

/** How lines are made fit for where they go: the lines of a text, those after the first set in. */
interface Pen {
  readonly paint: Paint;
  readonly fit: (text: string, indent: number) => readonly string[];
  readonly where: Where;
}

/** A review as a person reads it: the summary, then each cause with what it brings about, worst first. */
export function renderReviewText(review: Review, { colour, columns }: ReviewTextOptions): string {
  const pen: Pen = {
    paint: createPaint(colour),
    fit: (text, hanging) => wrapText(clean(text), columns, hanging),
    where: createWhere(review),
  };
  const told = [windowText(review), topologiesText(review)].filter((text) => text !== undefined);
  const head = [
    ...styled(pen, "bold", summaryText(review), 2),
    ...told.flatMap((text) => pen.fit(text, 2)),
    ...pen.fit(`${review.base} -> ${review.head}`, 2),
  ];
  const budget = { left: lineLimit };
  const body: string[] = [];
  let left = 0;
  for (const group of review.groups) {
    if (budget.left > 0 || group.items.some(isUrgent)) body.push(...groupLines(group, review, budget, pen));
    else left++;
  }
  if (left > 0) body.push("", ...pen.fit(`… and ${counted(left, "cause")} more, ${leftOutText}`, 2));
  return `${[...head, ...body].join("\n")}\n`;
}

function groupLines(group: ReviewGroup, review: Review, budget: { left: number }, pen: Pen): readonly string[] {
  const { changes, items } = group;
  const heads = changes.slice(0, shownChanges).map(specChangeText);
  const more = changes.length - heads.length;
  const lines = [
    "",
    ...(changes.length === 0 ? [causeText(group, review.hasSpecs)] : heads).flatMap((text) =>
      styled(pen, "bold", text, 4),
    ),
    ...(more > 0 ? styled(pen, "dim", `… and ${more} more`, 2) : []),
  ];
  budget.left -= lines.length;
  if (items.length === 0) return [...lines, ...pen.fit(`  ${"nothing".padEnd(10)}   no file of out/ says it`, indent)];
  const echoes = items.filter(isEcho);
  let leftOut = 0;
  for (const fold of foldItems(items.filter((one) => !isEcho(one)))) {
    const head = headLines(fold, pen);
    const details = detailLines(fold, pen);
    const isShown = budget.left >= head.length || isUrgent(fold.items[0]);
    if (!isShown) leftOut += fold.items.length;
    else lines.push(...head, ...(budget.left >= head.length + details.length ? details : []));
    budget.left = Math.max(0, budget.left - head.length - details.length);
  }
  if (leftOut > 0) lines.push(...pen.fit(`  … and ${leftOut} more, ${leftOutText}`, 4));
  if (echoes.length > 0) lines.push(...styled(pen, "dim", `  ${"none".padEnd(10)}   ${echoText(echoes)}`, indent));
  return lines;
}

function headLines(fold: Fold, pen: Pen): readonly string[] {
  const [item] = fold.items;
  const [first] = fold.effects;
  const said = first === undefined ? "" : `: ${effectText(first)}`;
  const [head = "", ...rest] = pen.fit(
    `  ${item.level.padEnd(10)} ${signs[item.change]} ${foldName(fold, pen.where)}${said}`,
    indent,
  );
  // The level is coloured alone, so that names stay readable.
  return [
    head.replace(/^ {2}\S+/, (word) => styles[item.level].reduce((text, style) => pen.paint(style, text), word)),
    ...rest,
  ];
}

function detailLines(fold: Fold, pen: Pen): readonly string[] {
  const [item] = fold.items;
  const accepted = acceptedText(item);
  const { told, more } = tellFields(fold);
  return [
    ...fold.effects.slice(1).flatMap((effect) => below(pen, `${effect.level}: ${effectText(effect)}`)),
    ...(accepted === undefined ? [] : below(pen, accepted)),
    ...told.flatMap(({ of, field }) => below(pen, `${of === undefined ? "" : `${of}: `}${fieldText(field)}`, "dim")),
    ...(more > 0 ? below(pen, `… and ${counted(more, "field")} more`, "dim") : []),
  ];
}

function below(pen: Pen, text: string, style?: Style): readonly string[] {
  const line = `${" ".repeat(indent - 2)}${text}`;
  return style === undefined ? pen.fit(line, indent) : styled(pen, style, line, indent);
}

function styled({ paint, fit }: Pen, style: Style, text: string, hanging: number): readonly string[] {
  return fit(text, hanging).map((line) => paint(style, line));
}
