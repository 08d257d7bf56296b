import { expect, test } from "vitest";
import { estimateReleaseSize, releaseLimit } from "../../../formats/helm/release-size.ts";

/** Text that does not compress: a linear congruential sequence in hex. */
function noise(length: number): string {
  let state = 1;
  let text = "";
  while (text.length < length) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    text += (state >>> 8).toString(36);
  }
  return text.slice(0, length);
}

test("what repeats itself takes little room, what does not takes more than itself", () => {
  expect(estimateReleaseSize([{ path: "a", text: "abc\n".repeat(1_000_000) }])).toBeLessThan(100_000);
  expect(estimateReleaseSize([{ path: "a", text: noise(400_000) }])).toBeGreaterThan(400_000);
  expect(estimateReleaseSize([{ path: "a", text: noise(900_000) }])).toBeGreaterThan(releaseLimit);
});

test("small charts are not weighed", () => {
  expect(estimateReleaseSize([{ path: "a", text: noise(1000) }])).toBe(1000);
});
