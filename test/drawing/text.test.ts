import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitText, textWidth } from "../../drawing/text-width.ts";
import { compareNatural, sortNatural, splitNumber } from "../../formats/text/natural-order.ts";

const names = fc.oneof(fc.string(), fc.stringMatching(/^[a-b]{0,2}[0-9]{0,3}(\/[0-9]{1,2})?$/));

describe("names in natural order", () => {
  it("count numbers by their value", () => {
    const sorted = ["1/1/2", "1/1/9", "1/1/11", "a", "w", "w2", "w02", "w10", "w10a", "x1"];
    expect(sortNatural([...sorted].reverse(), (name) => name)).toEqual([
      "1/1/2",
      "1/1/9",
      "1/1/11",
      "a",
      "w",
      "w02",
      "w2",
      "w10",
      "w10a",
      "x1",
    ]);
  });

  it("have one order", () => {
    fc.assert(
      fc.property(names, names, names, (a, b, c) => {
        expect(Math.sign(compareNatural(a, b))).toBe(-Math.sign(compareNatural(b, a)) + 0);
        expect(compareNatural(a, b) === 0).toBe(a === b);
        if (compareNatural(a, b) <= 0 && compareNatural(b, c) <= 0) expect(compareNatural(a, c)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 2000 },
    );
  });

  it("are cut before the number at their end", () => {
    expect(splitNumber("rack1-w07")).toEqual({ stem: "rack1-w", number: 7 });
    expect(splitNumber("edge")).toEqual({ stem: "edge", number: undefined });
    expect(splitNumber("w12345678901")).toEqual({ stem: "w12", number: 345678901 });
  });
});

describe("a text in a width", () => {
  it("keeps its beginning and its end", () => {
    expect(fitText("compute", 10, 100)).toBe("compute");
    expect(fitText("rack12-compute-node-007", 10, 73.2)).toBe("rack12-c…007");
    expect(fitText("rack", 10, 3)).toBe("");
  });

  it("fits", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 0, max: 200 }), (text, width) => {
        expect(textWidth(fitText(text, 11, width), 11)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it("counts wide characters twice", () => {
    expect(textWidth("名😀", 10)).toBeCloseTo(textWidth("abcd", 10));
  });
});
