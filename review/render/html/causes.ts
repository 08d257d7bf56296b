import { element, type Markup } from "../../../formats/markup/markup.ts";
import { isEcho } from "../../echo.ts";
import { levels } from "../../level.ts";
import type { Review, ReviewGroup, ReviewItem } from "../../review.ts";
import { isUrgent } from "../../summary.ts";
import { type Fold, foldItems } from "../fold.ts";
import { createWhere, type Where } from "../fold-names.ts";
import { causeText, counted } from "../words.ts";
import { renderEchoes, renderEntry } from "./entry.ts";
import { badge, prose, specLine } from "./parts.ts";

/** Entries of the page: of those after, only what is urgent is there, by its head line. */
const entryLimit = 4000;
/** Changes of the specs that are shown of a cause. */
const shownChanges = 20;
/** Urgent entries stand open, unless there are more. */
const openEntries = 12;
/** So many causes stand open; of more, those whose worst is mild are folded. */
const openCauses = 12;

/** All causes with what they bring about, and how much is left out. */
export function renderCauses(review: Review): readonly Markup[] {
  const where = createWhere(review);
  const urgent = review.groups.reduce((sum, { items }) => sum + items.filter(isUrgent).length, 0);
  const budget = { left: entryLimit };
  let items = 0;
  let causes = 0;
  const shown = review.groups.flatMap((group, index) => {
    if (budget.left <= 0 && !group.items.some(isUrgent)) {
      causes++;
      items += group.items.length;
      return [];
    }
    const isOpen = index < openCauses || group.items.some(isUrgent);
    return [renderCause(group, review.hasSpecs, where, { budget, isOpen, areOpen: urgent <= openEntries })];
  });
  if (causes === 0) return shown;
  const text = `${counted(causes, "cause")} with ${counted(items, "change")} left out, none of them worse than unknown: harmony diff --format json has all.`;
  return [...shown, element("p", { class: "note" }, text)];
}

interface CauseOptions {
  readonly budget: { left: number };
  readonly isOpen: boolean;
  /** Do its urgent entries stand open? */
  readonly areOpen: boolean;
}

function renderCause(
  group: ReviewGroup,
  hasSpecs: boolean,
  where: Where,
  { budget, isOpen, areOpen }: CauseOptions,
): Markup {
  const echoes = group.items.filter(isEcho);
  let leftOut = 0;
  const entries = foldItems(group.items.filter((item) => !isEcho(item))).flatMap((fold) => {
    budget.left--;
    const urgent = isUrgent(fold.items[0]);
    if (budget.left < 0 && !urgent) {
      leftOut += fold.items.length;
      return [];
    }
    return [renderEntry(fold, where, { isOpen: urgent && areOpen, isWhole: budget.left >= 0 })];
  });
  const rest = `… and ${leftOut} more, none of them worse than unknown: harmony diff --format json has all.`;
  return element(
    "details",
    { class: "cause", open: isOpen ? true : undefined },
    element("summary", {}, causeHead(group, hasSpecs), tally(group.items)),
    ...entries,
    ...(leftOut > 0 ? [element("p", { class: "note" }, rest)] : []),
    ...(isFilled(echoes) ? [renderEchoes(echoes)] : []),
    ...(group.items.length === 0 ? [element("p", { class: "note" }, "Nothing changes: no file of out/ says it.")] : []),
  );
}

function causeHead(group: ReviewGroup, hasSpecs: boolean): Markup {
  const { changes } = group;
  if (changes.length === 0) return element("b", {}, prose(causeText(group, hasSpecs)));
  const more = changes.length - shownChanges;
  return element(
    "ul",
    { class: "spec" },
    ...changes.slice(0, shownChanges).map(specLine),
    ...(more > 0 ? [element("li", { class: "dim" }, `… and ${more} more`)] : []),
  );
}

/** Items by level, the worst first. */
function tally(items: readonly ReviewItem[]): Markup {
  const counts = [...levels].reverse().flatMap((level) => {
    const count = items.filter((item) => item.level === level).length;
    return count === 0 ? [] : [badge(level, `${count} ${level}`)];
  });
  return element("span", { class: "tally" }, ...counts);
}

function isFilled(items: readonly ReviewItem[]): items is Fold["items"] {
  return items.length > 0;
}
