import type { Review } from "../review.ts";

/** The version of the form. A field may come; none changes or goes without another number. */
const reviewFormat = 1;

/** A review for programs: JSON with a line end. Every item is there; its values are bounded as in the text. */
export function renderReviewJson({ faults, ...review }: Review): string {
  const model = {
    format: reviewFormat,
    ...review,
    faults: faults.map(({ code, severity, message }) => ({ code, severity, message })),
  };
  return `${JSON.stringify(model, undefined, 2)}\n`;
}
