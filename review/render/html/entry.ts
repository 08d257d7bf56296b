import { clean } from "../../../diagnostics/render/clean.ts";
import { element, type Markup, type MarkupContent } from "../../../formats/markup/markup.ts";
import { type Effect, fileOf } from "../../change.ts";
import type { ReviewItem } from "../../review.ts";
import { devicesOf, isRefused, isUrgent } from "../../summary.ts";
import { type Fold, ownFields } from "../fold.ts";
import { foldNames, splitNames, type Where } from "../fold-names.ts";
import { acceptedText, echoText } from "../words.ts";
import { badge, code, codeList, factList, fieldTable, prose } from "./parts.ts";

/** Items of a fold whose own fields are shown. */
const shownOwn = 30;
/** Files, documents and the like that are listed below an entry; and names, so that a search finds them. */
const listed = 40;
const listedNames = 1000;

/** A fold of items: its head line, which stays, and below it what differs and where. `isWhole`: with what is below. */
export function renderEntry(fold: Fold, where: Where, { isOpen, isWhole }: EntryOptions): Markup {
  const [item] = fold.items;
  return element(
    "details",
    { class: "item", open: isOpen ? true : undefined, ...dataOf(fold.items) },
    element("summary", {}, badge(item.level), element("span", { class: "text" }, ...headOf(fold, where))),
    ...(isWhole ? [element("div", { class: "detail" }, ...detailOf(fold))] : []),
  );
}

interface EntryOptions {
  readonly isOpen: boolean;
  readonly isWhole: boolean;
}

/** What only says again what others say: all of it as one entry. */
export function renderEchoes(items: Fold["items"]): Markup {
  const names = codeList(
    items.map(({ name }) => name),
    listedNames,
  );
  return element(
    "details",
    { class: "item", ...dataOf(items) },
    element("summary", {}, badge("none"), element("span", { class: "text dim" }, prose(echoText(items)))),
    element("div", { class: "detail" }, element("p", {}, ...names)),
  );
}

/** What filters ask of an entry: its level and marks; the systems and documents it is about, a line each. */
function dataOf(items: Fold["items"]): Readonly<Record<string, string | number>> {
  const [item] = items;
  const marks = [
    item.level,
    ...(isRefused(item) ? ["refused"] : []),
    ...(item.accepted === undefined ? [] : ["accepted"]),
  ];
  const about = new Set(
    items.flatMap((one) => [...devicesOf(one).map(({ what: { kind, name } }) => `${kind} ${name}`), ...one.documents]),
  );
  return { "data-count": items.length, "data-marks": marks.join(" "), "data-about": [...about].map(clean).join("\n") };
}

function headOf(fold: Fold, where: Where): readonly MarkupContent[] {
  const [item] = fold.items;
  const [first] = fold.effects;
  const names = clean(foldNames(fold, where));
  return [
    ...(fold.items.length === 1
      ? [element("span", { class: "name" }, names)]
      : [element("span", { class: "name" }, `${fold.items.length} alike`), " ", names]),
    ...tags(first, item).flatMap((tag) => [" ", tag]),
    ...(first === undefined ? [] : [element("span", { class: "why" }, prose(first.text))]),
  ];
}

function tags(effect: Effect | undefined, item: ReviewItem): readonly Markup[] {
  const { when = "now" } = effect ?? {};
  return [
    ...(item.change === "changed" ? [] : [element("span", { class: `tag ${item.change}` }, item.change)]),
    ...(isRefused(item) ? [element("span", { class: "tag refused" }, "refused by the target")] : []),
    ...(when === "now" ? [] : [element("span", { class: "tag" }, when)]),
    ...(item.accepted === undefined ? [] : [element("span", { class: "tag accepted" }, "accepted")]),
  ];
}

function detailOf(fold: Fold): readonly Markup[] {
  const { items, effects, fields, moreFields } = fold;
  const [item] = items;
  const [first, ...others] = effects;
  const accepted = acceptedText(item);
  const { own: names } = splitNames(items.map(({ name }) => name));
  const own = items
    .slice(0, shownOwn)
    .flatMap((one, index) => ownFields(fold, one).map((field) => ({ ...field, of: names[index] ?? one.name })));
  const all = (list: (one: ReviewItem) => readonly string[], limit = listed): readonly MarkupContent[] =>
    codeList([...new Set(items.flatMap(list))], limit);
  return [
    ...(others.length === 0 ? [] : [effectList(others)]),
    ...fieldTable([...fields, ...own], moreFields),
    ...factList([
      { title: "Forced by", content: first?.field === undefined ? [] : [code(first.field)] },
      { title: "When", content: [first?.when ?? "now"] },
      { title: "Reason", content: first === undefined ? [] : [code(first.reason)] },
      { title: "Accepted", content: accepted === undefined ? [] : [prose(accepted)] },
      { title: items.length === 1 ? "File" : "Files", content: all((one) => [fileOf(one)]) },
      {
        title: "Was",
        content: all((one) => (one.before !== undefined && one.before.file !== fileOf(one) ? [one.before.file] : [])),
      },
      {
        title: "On",
        content: all(({ site, topology, device }) => [`${device.kind} ${device.name} of ${site}/${topology}`]),
      },
      { title: "Felt by", content: all(({ machines, device }) => machines.filter((name) => name !== device.name)) },
      { title: "From", content: all(({ documents }) => documents) },
      ...(isUrgent(item) || items.length === 1
        ? []
        : [{ title: "Names", content: all(({ name }) => [name], listedNames) }]),
    ]),
  ];
}

function effectList(effects: readonly Effect[]): Markup {
  const line = ({ level, reason, text, field, when = "now", refused }: Effect): Markup =>
    element(
      "li",
      {},
      badge(level),
      " ",
      prose(text),
      ...(field === undefined ? [] : [", by ", code(field)]),
      ...(refused === true ? [", refused by the target"] : []),
      ` (${when}, `,
      code(reason),
      ")",
    );
  return element("ul", {}, ...effects.map(line));
}
