import { type Diagnostic, hasErrors } from "../../../diagnostics/diagnostic.ts";
import { type Level, levels } from "../../level.ts";
import type { Review, ReviewGroup, ReviewItem } from "../../review.ts";
import { isRefused, isUrgent } from "../../summary.ts";
import { createWhere, foldName, type Where } from "../fold-names.ts";
import { causeText, counted, specChangeText, summaryText, topologiesText, worstOfGroup } from "../words.ts";
import { bytesOf, fitSections, type Section } from "./bound.ts";
import { causeLines, entries, urgentEntries } from "./entries.ts";
import { codeElement, codeSpan, prose } from "./inline.ts";

export interface MarkdownOptions {
  /** UTF-8 bytes. Only what interrupts, destroys or is refused may take more. */
  readonly maxBytes: number;
  /** Where all of it is, in markdown: a link to the page of the same review. */
  readonly whole?: string;
}

/** Faults, systems and names that are listed of each kind. */
const listed = 20;
/** Characters of a cause in the line that stays when it is folded. */
const causeLimit = 160;

/** A review as a comment: the summary and all that is urgent, then a fold for each cause, worst first. */
export function renderReviewMarkdown(review: Review, { maxBytes, whole }: MarkdownOptions): string {
  const where = createWhere(review);
  const head = headBlocks(review);
  const urgent = urgentBlocks(review, where);
  const full = [...head, ...urgent].join("\n\n");
  const hasReasons = urgent.length === 0 || bytesOf(full) <= maxBytes;
  const above = hasReasons ? full : [...head, ...namesAlone(review, where)].join("\n\n");
  const sections = review.groups.map((group) => sectionOf(group, review, where));
  const { texts, shortened, left } = fitSections(sections, maxBytes - bytesOf(above) - tailRoom - bytesOf(whole ?? ""));
  const tail = tailText(
    [
      ...(hasReasons ? [] : ["the reasons of what is urgent"]),
      ...(shortened === 0 ? [] : [`the fields of ${counted(shortened, "cause")}`]),
      ...(left.length === 0 ? [] : [leftText(left)]),
    ],
    whole,
  );
  return `${[above, ...texts, ...(tail === undefined ? [] : [tail])].join("\n\n")}\n`;
}

function headBlocks(review: Review): readonly string[] {
  const { summary, base, head } = review;
  const devices = (list: Review["summary"]["windows"]): string =>
    named(list.map(({ kind, name }) => `${kind} ${name}`));
  const topologies = topologiesText(review);
  const touched = summary.devices.map(({ what }) => what);
  return [
    ...(review.faults.length === 0 ? [] : [faultBlock(review.faults)]),
    `### ${summaryText(review)}`,
    [
      ...(summary.windows.length === 0 ? [] : [`**Maintenance window:** ${devices(summary.windows)}`]),
      ...(touched.length === 0 ? [] : [`${counted(touched.length, "system")} touched: ${devices(touched)}`]),
      ...(summary.applications.length === 0
        ? []
        : [
            `${counted(summary.applications.length, "application")} touched: ${named(summary.applications.map(({ what }) => what))}`,
          ]),
      ...(topologies === undefined ? [] : [codeSpan(topologies)]),
      `${codeSpan(base)} → ${codeSpan(head)}`,
    ].join("<br>\n"),
  ];
}

/** Said first: what follows may not be what is applied. */
function faultBlock(faults: readonly Diagnostic[]): string {
  const more = faults.length - listed;
  return [
    hasErrors(faults) ? "> [!CAUTION]" : "> [!WARNING]",
    ...faults
      .slice(0, listed)
      .map(({ severity, code, message }) => `> - **${severity}** ${codeSpan(code)}: ${prose(message)}`),
    ...(more > 0 ? [`> - … and ${more} more`] : []),
  ].join("\n");
}

function named(names: readonly string[]): string {
  const more = names.length - listed;
  return `${names.slice(0, listed).map(codeSpan).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

function urgentBlocks(review: Review, where: Where): readonly string[] {
  const causes = review.groups.flatMap((group) => {
    const lines = urgentEntries(group, where);
    if (lines.length === 0) return [];
    return [`- ${causeLines(group, review.hasSpecs, "above").join("<br>\n  ")}`, ...lines.map((line) => `  ${line}`)];
  });
  return causes.length === 0 ? [] : [causes.join("\n")];
}

/** Too many to say why: the folds and the other renderings do. */
function namesAlone({ groups }: Review, where: Where): readonly string[] {
  const items = groups.flatMap((group) => group.items.filter(isUrgent));
  const line = (title: string, found: readonly ReviewItem[]): readonly string[] => {
    const [first, ...others] = found;
    return first === undefined ? [] : [`- **${title}** ${foldName({ items: [first, ...others] }, where, codeSpan)}`];
  };
  const byLevel = (level: Level, refused: boolean): readonly string[] =>
    line(
      refused ? `refused, ${level}` : level,
      items.filter((item) => item.level === level && isRefused(item) === refused),
    );
  return [
    [...levels]
      .reverse()
      .flatMap((level) => [...byLevel(level, true), ...byLevel(level, false)])
      .join("\n"),
  ];
}

function sectionOf(group: ReviewGroup, review: Review, where: Where): Section {
  const [first] = group.changes;
  const title = first === undefined ? causeText(group, review.hasSpecs) : specChangeText(first);
  const others = group.changes.length > 1 ? ` and ${group.changes.length - 1} more` : "";
  const count = group.items.length;
  const worst = count === 0 ? "nothing changes" : `${counted(count, "change")}, the worst ${worstOfGroup(group)}`;
  const summary = `<details><summary>${codeElement(shorten(title))}${others}: ${worst}</summary>`;
  const isSaid = group.changes.length < 2 && shorten(title) === title;
  const cause = isSaid ? [] : [`${causeLines(group, review.hasSpecs, "inside").join("<br>\n")}\n`];
  const text = (withFields: boolean): string =>
    [`${summary}\n`, ...cause, ...entries(group, where, withFields), "\n</details>"].join("\n");
  return { count, full: text(true), brief: text(false) };
}

function shorten(text: string): string {
  return text.length <= causeLimit ? text : `${text.slice(0, causeLimit).replace(/[\ud800-\udbff]$/, "")}…`;
}

/** Bytes that are kept for what is said of the parts left out. */
const tailRoom = 400;

function tailText(leftOut: readonly string[], whole = "`harmony diff --format html`"): string | undefined {
  if (leftOut.length === 0) return undefined;
  const rest = "All that interrupts, destroys or is refused is above.";
  return `**Left out for length:** ${leftOut.join(", and ")}. ${rest} The whole: ${whole}`;
}

function leftText(sections: readonly Section[]): string {
  const items = sections.reduce((sum, { count }) => sum + count, 0);
  return `${counted(sections.length, "cause")} with ${counted(items, "change")}`;
}
