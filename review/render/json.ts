import { levelOf } from "../compare-topology.ts";
import { isAtLeast, levels } from "../level.ts";
import type { Review } from "../review.ts";

/** The version of the form. A field may come; none changes or goes without another number. */
const reviewFormat = 1;

/** A review for programs: JSON with a line end. Every item is there; its values are bounded as in the text. */
export function renderReviewJson({ base, head, worst, counts, refused, topologies, faults }: Review): string {
  const model = {
    format: reviewFormat,
    base,
    head,
    summary: { worst, refused, ...counts },
    faults: faults.map(({ code, severity, message }) => ({ code, severity, message })),
    topologies: topologies.map(({ items, ...topology }) => ({
      ...topology,
      items: items.map((item) => ({ level: levelOf(item), ...item })),
    })),
  };
  return `${JSON.stringify(model, undefined, 2)}\n`;
}

/** Is the worst of a review as bad as a gate's bound, or worse? What is refused passes no gate. */
export function failsGate({ worst, refused, counts }: Review, bound: (typeof levels)[number]): boolean {
  const differs = levels.some((level) => counts[level] > 0);
  return differs && (refused > 0 || isAtLeast(worst, bound));
}
