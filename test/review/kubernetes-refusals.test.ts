import { describe, expect, it } from "vitest";
import { acceptances, refusals, unaskedRefusals } from "./kubernetes-refusals.ts";
import { review } from "./objects.ts";
import { effectsOf } from "./tree-of.ts";

// test/interop/review-refusals.test.ts asks a real API server about the same rows.
describe("the target refuses", () => {
  it.each([...refusals, ...unaskedRefusals])("%s", (_, before, after, effects) => {
    expect(effectsOf(review(before, after))).toEqual(effects);
  });
});

describe("the target takes", () => {
  it.each(acceptances)("%s", (_, before, after, effects) => {
    expect(effectsOf(review(before, after))).toEqual(effects);
  });
});
