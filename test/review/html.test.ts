import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mapStyle } from "../../drawing/render/style.ts";
import { buildSiteMap } from "../../drawing/render-site.ts";
import { renderReviewHtml } from "../../review/render/html/html.ts";
import { touchedDocuments } from "../../review/render/touched-documents.ts";
import { hugeReview, item, reviewWith } from "./review-builders.ts";
import { sampleReview } from "./sample-review.ts";
import { sampleSite } from "./sample-site.ts";

const map = buildSiteMap(sampleSite, { touched: new Map([["Host/w0", "interrupts"]]) }, mapStyle);
const maps = [{ site: "okd-site", map }];
const page = renderReviewHtml(sampleReview, { maps });

it("the page allows its own styles and script, by their digests, and nothing else", () => {
  const [, policy = ""] = /Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
  const digests = [...page.matchAll(/<(?:style|script)>([^<]*)</g)].map(
    ([, text = ""]) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`,
  );
  expect(digests).toHaveLength(3);
  expect(policy.replaceAll("&#39;", "'")).toBe(
    `default-src 'none'; style-src ${digests.slice(0, 2).join(" ")}; script-src ${digests[2]}; base-uri 'none'; form-action 'none'`,
  );
  expect(page).not.toMatch(/ (src|href|style|on\w+)=/);
});

it("faults are said first", () => {
  const body = page.slice(page.indexOf("<body>"));
  expect(body.indexOf("review/changed-file")).toBeLessThan(body.indexOf("<h1>"));
  expect(body).toContain('<section class="faults" role="alert">');
  const warned = renderReviewHtml({ ...sampleReview, faults: sampleReview.faults.slice(1) });
  expect(warned).toContain('<section class="faults mild" role="alert">');
});

it("what is touched can be asked for by level, system and document", () => {
  expect([...page.matchAll(/data-mark="(\w+)"/g)].map(([, mark]) => mark)).toEqual([
    "destroys",
    "interrupts",
    "unknown",
    "restart",
    "reload",
    "none",
    "refused",
    "accepted",
  ]);
  expect(page).toContain('<button type="button" data-about="opnsense edge"');
  expect(page).toContain('data-marks="destroys refused" data-about="kubernetes okd&#10;PostgreSQL/orders"');
  expect(page).toContain('data-count="12" data-marks="restart"');
});

it("a map knows what is touched, and how badly", () => {
  const found = touchedDocuments(sampleReview, "okd-site");
  expect([...found].filter(([id]) => /\/(w0|w1|edge|okd|orders|status)$/.test(id)).sort()).toEqual([
    ["Application/status", "restart"],
    ["Firewall/edge", "interrupts"],
    ["Host/edge", "interrupts"],
    ["Host/w0", "interrupts"],
    ["Host/w1", "restart"],
    ["KubernetesTopology/okd", "destroys"],
    ["PostgreSQL/orders", "destroys"],
    ["Switch/edge", "interrupts"],
  ]);
  expect(touchedDocuments(sampleReview, "other").size).toBe(0);
  const echo = item({ name: "a", documents: ["Job/a"], effects: [{ level: "none", reason: "follows", text: "b" }] });
  const echoes = reviewWith([{ cause: "unknown", changes: [], items: [echo] }]);
  expect(touchedDocuments(echoes, "okd-site").size).toBe(0);
});

it("names become no markup", () => {
  const wild = fc.string({
    unit: fc.constantFrom(...Array.from("<>&'\"`\n/= a"), "<script>", "</details>", "-->"),
    maxLength: 30,
  });
  fc.assert(
    fc.property(wild, wild, wild, (a, b, c) => {
      const made = (name: string, text: string, file: string): string =>
        renderReviewHtml(
          reviewWith([
            {
              cause: "specs",
              changes: [{ site: name, document: text, change: "changed", path: file, before: name, after: text }],
              items: [
                item({
                  name: `x${name}`,
                  device: { kind: "k", name: text },
                  documents: [file],
                  fields: [{ path: name, before: text, after: file }],
                  effects: [{ level: "destroys", reason: "a", text, field: name }],
                }),
              ],
            },
          ]),
        );
      const tags = (html: string): string[] => (html.match(/<\/?\w+/g) ?? []).filter((tag) => !tag.endsWith("code"));
      expect(tags(made(a, b, `f${c}`))).toEqual(tags(made("a", "b", "f")));
    }),
    { numRuns: 200 },
  );
});

describe("10,000 changed objects", () => {
  it.each([1, 10_000])("are a page of bounded size, of %d causes", (causes) => {
    const start = performance.now();
    const html = renderReviewHtml(hugeReview(causes));
    expect(performance.now() - start).toBeLessThan(8000);
    expect(html.length).toBeLessThan(8_000_000);
    expect(html).toMatch(/(6000 more|6000 causes with 6000 changes left out), none of them worse than unknown/);
  });

  it("that all destroy are all there", () => {
    const html = renderReviewHtml(hugeReview(100, "destroys"));
    expect(html.match(/class="item"/g)).toHaveLength(10_000);
  });
});
