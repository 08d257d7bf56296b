import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { renderAll } from "./renderings.ts";
import { sampleReview } from "./sample-review.ts";

const golden = new URL("golden/", import.meta.url);
const rendered = renderAll(sampleReview);

// test/review/write-golden.ts writes them anew; review the change.
it.each(Object.keys(rendered))("%s is what the sample review gives", (name) => {
  expect(rendered[name]).toBe(readFileSync(new URL(name, golden), "utf8"));
});

it("no other file is there", () => {
  expect(readdirSync(golden).sort()).toEqual(Object.keys(rendered).sort());
});
