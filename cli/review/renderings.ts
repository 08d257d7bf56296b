import { renderReviewJson } from "../../review/render/json.ts";
import { defaultMaxBytes } from "../../review/render/max-bytes.ts";
import { renderReviewText } from "../../review/render/text.ts";
import type { ReviewedSites } from "./run-review.ts";

export interface RenderingOptions {
  /** Of markdown, in bytes; undefined for its own bound. */
  readonly maxBytes?: number | undefined;
  /** Of text; without it, neither cut nor coloured. */
  readonly style?: Parameters<typeof renderReviewText>[1];
}

/** How a review is told. What only one of them needs is loaded for it alone. */
export const renderings = {
  text: async ({ review }, { style = { colour: false, columns: undefined } }) => renderReviewText(review, style),
  markdown: async ({ review }, { maxBytes }) => {
    const { renderReviewMarkdown } = await import("../../review/render/markdown/markdown.ts");
    return renderReviewMarkdown(review, { maxBytes: maxBytes ?? defaultMaxBytes });
  },
  json: async ({ review }) => renderReviewJson(review),
  html: async (found) => (await import("./review-page.ts")).renderReviewPage(found),
} as const satisfies Readonly<Record<string, (found: ReviewedSites, options: RenderingOptions) => Promise<string>>>;

export type RenderingName = keyof typeof renderings;
