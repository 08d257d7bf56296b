import type { Effect, FieldChange } from "../../change.ts";
import { isEcho } from "../../echo.ts";
import type { ReviewGroup } from "../../review.ts";
import type { Acceptance, SpecChange } from "../../specs.ts";
import { isUrgent } from "../../summary.ts";
import { type Fold, foldItems } from "../fold.ts";
import { tellFields } from "../fold-fields.ts";
import { foldName, type Where } from "../fold-names.ts";
import { causeText, counted, echoText, placeText, signs } from "../words.ts";
import { codeSpan, prose } from "./inline.ts";

/** Changes of the specs that are shown of a cause, above the folds and inside of one. */
const shownChanges = { above: 3, inside: 20 } as const;
/** Entries of one cause that are shown, but for the urgent ones above the folds. */
const shownEntries = 200;

/** What a cause is, a line each. */
export function causeLines(group: ReviewGroup, hasSpecs: boolean, where: keyof typeof shownChanges): readonly string[] {
  const { changes } = group;
  if (changes.length === 0) return [prose(causeText(group, hasSpecs))];
  const more = changes.length - shownChanges[where];
  return [...changes.slice(0, shownChanges[where]).map(specChange), ...(more > 0 ? [`… and ${more} more`] : [])];
}

/** The items of a cause that no bound may leave out, a line for each of their effects. */
export function urgentEntries({ items }: ReviewGroup, where: Where): readonly string[] {
  return foldItems(items.filter(isUrgent)).flatMap((fold) => headLines(fold, where));
}

/** All items of a cause, with their fields or without. */
export function entries({ items }: ReviewGroup, where: Where, withFields: boolean): readonly string[] {
  const folds = foldItems(items.filter((item) => !isEcho(item)));
  const echoes = items.filter(isEcho);
  const shown = folds.slice(0, shownEntries);
  const left = folds.slice(shownEntries).reduce((sum, fold) => sum + fold.items.length, 0);
  return [
    ...shown.flatMap((fold) => [...headLines(fold, where), ...(withFields ? fieldLines(fold) : [])]),
    ...(left > 0 ? [`- … and ${left} more`] : []),
    ...(echoes.length > 0 ? [`- none: ${prose(echoText(echoes))}`] : []),
    ...(items.length === 0 ? ["- nothing: no file of `out/` says it"] : []),
  ];
}

function headLines(fold: Fold, where: Where): readonly string[] {
  const [item] = fold.items;
  const [first, ...others] = fold.effects;
  const said = first === undefined ? "" : `: ${effect(first)}`;
  return [
    `- **${item.level}** ${signs[item.change]} ${foldName(fold, where, codeSpan)}${said}`,
    ...others.map((one) => `  - ${one.level}: ${effect(one)}`),
    ...(item.accepted === undefined ? [] : [`  - ${acceptance(item.accepted)}`]),
  ];
}

function fieldLines(fold: Fold): readonly string[] {
  const { told, more } = tellFields(fold);
  const lines = told.map(({ of, field: one }) => `  - ${of === undefined ? "" : `${codeSpan(of)}: `}${field(one)}`);
  return more > 0 ? [...lines, `  - … and ${counted(more, "field")} more`] : lines;
}

function effect({ text, field: path, refused, when }: Effect): string {
  const moment = when === undefined || when === "now" ? "" : `${when}: `;
  const forced = path === undefined ? "" : ` (${codeSpan(path)})`;
  return `${refused === true ? "**refused:** " : ""}${moment}${prose(text)}${forced}`;
}

function field({ path, before, after }: FieldChange): string {
  if (before === undefined) return `${codeSpan(path)}: + ${codeSpan(after ?? "")}`;
  return `${codeSpan(path)}: ${after === undefined ? `- ${codeSpan(before)}` : `${codeSpan(before)} → ${codeSpan(after)}`}`;
}

function specChange({ document, change, path, place, ...values }: SpecChange): string {
  const what = path === "" ? ` ${change}` : ` ${field({ path, ...values })}`;
  return `${codeSpan(document)}${what}${place === undefined ? "" : ` (${codeSpan(placeText(place))})`}`;
}

function acceptance({ document, note, place }: Acceptance): string {
  const where = place === undefined ? "" : ` (${codeSpan(placeText(place))})`;
  return `accepted by ${codeSpan(document)}${note === "" ? "" : `: ${prose(note)}`}${where}`;
}
