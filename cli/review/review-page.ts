import { mapStyle } from "../../drawing/render/style.ts";
import { buildSiteMap } from "../../drawing/render-site.ts";
import { renderReviewHtml } from "../../review/render/html/html.ts";
import { touchedDocuments } from "../../review/render/touched-documents.ts";
import { buildSiteDrawing } from "../map/site-drawing.ts";
import type { ReviewedSites } from "./run-review.ts";

/** A review as a page, with a map of each site that it touches, as far as its specs are at hand. */
export function renderReviewPage({ review, sites }: ReviewedSites): string {
  const touched = sites.flatMap((site) => {
    const documents = touchedDocuments(review, site.name);
    return documents.size === 0 ? [] : [{ site, documents }];
  });
  const maps = touched.map(({ site, documents }, index) => ({
    site: site.name,
    // One style serves all maps of a page.
    map: buildSiteMap(buildSiteDrawing(site), { touched: documents }, ...(index === 0 ? [mapStyle] : [])),
  }));
  return renderReviewHtml(review, { maps });
}
