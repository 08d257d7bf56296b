import { type Diagnostic, hasErrors } from "../../../diagnostics/diagnostic.ts";
import { clean } from "../../../diagnostics/render/clean.ts";
import { element, type Markup } from "../../../formats/markup/markup.ts";
import { type Level, levels } from "../../level.ts";
import type { Review } from "../../review.ts";
import type { Summary, Touched } from "../../summary.ts";
import { counted, topologiesText, windowText } from "../words.ts";
import { code, prose } from "./parts.ts";

/** Systems, applications and faults that are listed. */
const listed = 300;

/** Said first, and loudly: what follows may not be what is applied. */
export function renderFaults(faults: readonly Diagnostic[]): readonly Markup[] {
  if (faults.length === 0) return [];
  const line = ({ severity, code: name, message }: Diagnostic): Markup =>
    element("li", {}, element("b", {}, severity), " ", code(name), " ", prose(message));
  const more = faults.length - listed;
  const isBad = hasErrors(faults);
  return [
    element(
      "section",
      { class: isBad ? "faults" : "faults mild", role: "alert" },
      element("h2", {}, isBad ? "These trees are not what they should be" : "This is not the whole story"),
      element(
        "ul",
        {},
        ...faults.slice(0, listed).map(line),
        ...(more > 0 ? [element("li", {}, `… and ${more} more`)] : []),
      ),
    ),
  ];
}

/** What is compared, how much changes by level, and who must expect something. */
export function renderSummary(review: Review): readonly Markup[] {
  const { summary, base, head } = review;
  const total = Object.values(summary.counts).reduce((sum, count) => sum + count, 0);
  const window = windowText(review);
  const topologies = topologiesText(review);
  const title = total === 0 ? "Nothing changes" : `${counted(total, "change")}, ${worstText(summary.worst)}`;
  const chip = (mark: string, count: number, className?: string): Markup[] =>
    count === 0
      ? []
      : [
          element(
            "li",
            {},
            element(
              "button",
              { type: "button", class: className, "data-mark": mark, "aria-pressed": "false" },
              element("span", { class: "count" }, String(count)),
              ` ${mark}`,
            ),
          ),
        ];
  return [
    element("h1", {}, title),
    element("p", { class: "dim" }, code(base), " → ", code(head)),
    ...(topologies === undefined ? [] : [element("p", {}, code(topologies))]),
    ...(window === undefined ? [] : [element("p", { class: "window" }, clean(window))]),
    element(
      "ul",
      { class: "chips", "aria-label": "Levels" },
      ...[...levels].reverse().flatMap((level) => chip(level, summary.counts[level], `is-${level}`)),
      ...chip("refused", summary.refused),
      ...chip("accepted", summary.accepted),
    ),
  ];
}

function worstText(worst: Level): string {
  return worst === "none" ? "nothing that runs is touched" : `the worst ${worst}`;
}

/** Systems and applications, worst first: each a filter. */
export function renderTouched({ devices, applications }: Summary): Markup {
  const section = (title: string, list: readonly Touched<string>[]): Markup[] =>
    list.length === 0
      ? []
      : [
          element(
            "section",
            {},
            element("h2", {}, `${title} (${list.length})`),
            element("ul", { class: "list" }, ...list.slice(0, listed).map(touched)),
          ),
        ];
  return element(
    "aside",
    { class: "side", "aria-label": "What is touched" },
    ...section(
      "Systems",
      devices.map((one) => ({ ...one, what: `${one.what.kind} ${one.what.name}` })),
    ),
    ...section("Applications", applications),
  );
}

function touched({ what, worst, changes }: Touched<string>): Markup {
  return element(
    "li",
    {},
    element(
      "button",
      {
        type: "button",
        "data-about": clean(what),
        "aria-pressed": "false",
        title: `${counted(changes, "change")}, the worst ${worst}`,
      },
      element("span", { class: `dot is-${worst}` }),
      element("span", {}, clean(what)),
    ),
  );
}
