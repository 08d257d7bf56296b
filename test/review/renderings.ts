import { renderReviewHtml } from "../../review/render/html/html.ts";
import { renderReviewJson } from "../../review/render/json.ts";
import { renderReviewMarkdown } from "../../review/render/markdown/markdown.ts";
import { renderReviewText } from "../../review/render/text.ts";
import type { Review } from "../../review/review.ts";

/** A review in all forms, by the name of its file in golden/. */
export function renderAll(review: Review): Readonly<Record<string, string>> {
  return {
    "review.txt": renderReviewText(review, { colour: false, columns: undefined }),
    "review-80.txt": renderReviewText(review, { colour: false, columns: 80 }),
    "review.md": renderReviewMarkdown(review, { maxBytes: 60_000 }),
    "review.json": renderReviewJson(review),
    "review.html": renderReviewHtml(review),
  };
}
