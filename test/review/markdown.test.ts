import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codeElement, codeSpan, prose } from "../../review/render/markdown/inline.ts";
import { renderReviewMarkdown } from "../../review/render/markdown/markdown.ts";
import type { ReviewGroup } from "../../review/review.ts";
import { markupOutside } from "./markdown-rules.ts";
import { hugeReview, item, reviewWith } from "./review-builders.ts";
import { sampleReview } from "./sample-review.ts";

const wild = fc.string({
  unit: fc.constantFrom(
    ...Array.from("`|<>*_[]()#@~&:/\\\n\t\r!-+.'\" aZ1é新"),
    "<script>",
    "@ops",
    "#12",
    "https://example.com",
    "```",
  ),
  maxLength: 40,
});
const bytes = (text: string): number => Buffer.byteLength(text);

describe("a name", () => {
  it("is code, whatever it holds", () => {
    fc.assert(
      fc.property(wild, (text) => {
        expect(markupOutside(`before ${codeSpan(text)} after`)).toEqual(["before ", " after"]);
        expect(codeElement(text).slice(6, -7)).not.toMatch(/[<>"'\n]/);
      }),
      { numRuns: 1000 },
    );
  });

  it("keeps its characters", () => {
    expect(["a", "a`b", "`", "``a`", " a ", ""].map(codeSpan)).toEqual([
      "`a`",
      "``a`b``",
      "`` ` ``",
      "``` ``a` ```",
      "`  a  `",
      '` "" `',
    ]);
  });
});

describe("a sentence", () => {
  it("stays as it is, but for names in it", () => {
    expect(prose("a volume can't shrink; to make it again loses its data")).toBe(
      "a volume can't shrink; to make it again loses its data",
    );
    expect(prose("run `harmony compile` in out/ of w0, or ask @ops (see #12): deadbeef.")).toBe(
      "run `harmony compile` in `out/` of `w0`, or ask `@ops` (see `#12`): `deadbeef`.",
    );
  });

  it("says nothing to a forge", () => {
    fc.assert(
      fc.property(wild, (text) => {
        // What is left outside of code: words, small numbers, and the punctuation around them.
        for (const part of markupOutside(prose(text))) expect(part).toMatch(/^[A-Za-z0-9'’(),;:.?\- ]*$/);
        expect(markupOutside(prose(text)).join("")).not.toMatch(/[0-9a-f]{7}|[A-Za-z]:\/\/|www\./i);
      }),
      { numRuns: 1000 },
    );
  });
});

/** Every text of a review, from anywhere, is what somebody made up. */
function wildGroup(texts: readonly string[]): ReviewGroup {
  const [a = "", b = "", c = "", d = "", e = ""] = texts;
  return {
    cause: "specs",
    changes: [{ site: a, document: b, change: "changed", path: c, before: d, after: e }],
    items: (["destroys", "restart", "none"] as const).map((level) =>
      item({
        name: a,
        device: { kind: b, name: c },
        documents: [d],
        machines: [e],
        fields: [{ path: b, before: c, after: d }],
        effects: [{ level, reason: "a", text: e, field: a }],
        accepted: { site: a, document: b, level, note: c, place: { file: d, line: 1, column: 1 } },
      }),
    ),
  };
}

describe("a comment", () => {
  it("holds nothing of a name as markup", () => {
    fc.assert(
      fc.property(fc.array(wild, { minLength: 5, maxLength: 5 }), fc.constantFrom(400, 60_000), (texts, maxBytes) => {
        const group = wildGroup(texts);
        const text = renderReviewMarkdown(reviewWith([group], { base: texts[0] ?? "", head: texts[1] ?? "" }), {
          maxBytes,
        });
        const outside = markupOutside(text)
          .join("")
          .replaceAll(/<code>[^<>]*<\/code>/g, "");
        expect(outside.replaceAll(/<\/?(details|summary)>|<br>/g, "")).not.toMatch(/[<@`|\\\][]/);
        expect(text.match(/<details>/g)?.length).toBe(text.match(/^<\/details>$/gm)?.length);
      }),
      { numRuns: 300 },
    );
  });

  it("says what is urgent above any fold", () => {
    const [above = ""] = renderReviewMarkdown(sampleReview, { maxBytes: 60_000 }).split("<details>");
    for (const said of ["Maintenance window", "**destroys**", "**refused:**", "`connection w0/eno1np0`", "accepted by"])
      expect(above).toContain(said);
    expect(above.match(/\*\*interrupts\*\*/g)).toHaveLength(2);
    expect(above.indexOf("review/changed-file")).toBeLessThan(above.indexOf("28 changes"));
  });

  it("leaves a blank line after a summary, or what follows is no markdown", () => {
    const text = renderReviewMarkdown(sampleReview, { maxBytes: 60_000 });
    expect(text.match(/<\/summary>\n\n/g)).toHaveLength(sampleReview.groups.length);
  });

  it("says where nothing changes", () => {
    expect(renderReviewMarkdown(reviewWith([]), { maxBytes: 60_000 })).toContain("### No difference.");
  });
});

describe("the bound", () => {
  const whole = "[the page](https://ci.example.com/7)";

  it.each([1, 100, 10_000])("holds for 10,000 objects under %d causes", (causes) => {
    const start = performance.now();
    const text = renderReviewMarkdown(hugeReview(causes), { maxBytes: 60_000, whole });
    expect(performance.now() - start).toBeLessThan(5000);
    expect(bytes(text)).toBeLessThan(60_000);
  });

  it("cuts from the end, details first, and says so", () => {
    const review = hugeReview(20, "restart", 200);
    const sizes = [60_000, 30_000, 20_000, 4000, 10].map((maxBytes) => {
      const text = renderReviewMarkdown(review, { maxBytes, whole });
      if (maxBytes > 1000) expect(bytes(text)).toBeLessThanOrEqual(maxBytes);
      const sections = text.split("<details>").slice(1);
      const full = sections.filter((section) => section.includes("  - `spec.template"));
      expect(sections.slice(0, full.length)).toEqual(full);
      return [full.length, sections.length, /Left out.*/.exec(text)?.[0]];
    });
    expect(sizes[0]).toEqual([20, 20, undefined]);
    expect(sizes.slice(1).map(([full]) => Number(full) < 20)).toEqual([true, true, true, true]);
    expect(sizes.at(-1)).toEqual([
      0,
      0,
      `Left out for length:** 20 causes with 200 changes. All that interrupts, destroys or is refused is above. The whole: ${whole}`,
    ]);
  });

  it.each([1, 300])("never cuts what destroys, of %d causes", (causes) => {
    const review = hugeReview(causes, "destroys", 3000);
    const text = renderReviewMarkdown(review, { maxBytes: 60_000 });
    const names = new Set(text.match(/app-\d+-\d+/g));
    expect(names.size).toBe(3000);
    expect(bytes(text)).toBeLessThan(80_000);
    expect(text).toMatch(/Left out for length:\*\* (the reasons of what is urgent|the fields)?/);
  });
});
