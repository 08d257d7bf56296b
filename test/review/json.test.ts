import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { moments } from "../../review/change.ts";
import { levels } from "../../review/level.ts";
import { renderReviewJson } from "../../review/render/json.ts";
import type { Review } from "../../review/review.ts";
import { hugeReview, reviewWith } from "./review-builders.ts";
import { sampleReview } from "./sample-review.ts";
import { reviewOf } from "./tree-of.ts";

interface Schema {
  readonly [key: string]: unknown;
}

const published = JSON.parse(
  readFileSync(new URL("../../docs/schemas/review-1.json", import.meta.url), "utf8"),
) as Schema;

/** The same schema, which takes no field that it does not name: what is printed and not published is a fault here. */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed);
  if (typeof value !== "object" || value === null) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, closed(inner)]));
  return "properties" in copy && copy["type"] === "object" ? { ...copy, additionalProperties: false } : copy;
}

const ajv = new Ajv2020({ strict: true, strictTuples: false, allErrors: true });
const isReview = ajv.compile(closed(published) as Schema);
const configMap = (value: string): string =>
  JSON.stringify({ apiVersion: "v1", kind: "ConfigMap", metadata: { name: "a" }, data: { a: value } });

describe("the published schema", () => {
  it.each<[string, Review]>([
    ["the sample", sampleReview],
    ["nothing", reviewWith([])],
    ["many causes", hugeReview(10, "destroys", 100)],
    ["two trees", reviewOf({ "a.yaml": configMap("1"), "b.conf": "b" }, { "a.yaml": configMap("2"), "c.conf": "b" })],
    ["no base", reviewOf({}, { "a.yaml": configMap("1") })],
  ])("takes the review of %s, and names all its fields", (_, review) => {
    isReview(JSON.parse(renderReviewJson(review)));
    expect(isReview.errors).toBeNull();
  });

  it("knows the levels and moments of the code", () => {
    const definitions = published["$defs"] as Record<string, { enum?: unknown; properties?: Record<string, Schema> }>;
    expect(definitions["level"]?.enum).toEqual([...levels]);
    expect(definitions["effect"]?.properties?.["when"]?.["enum"]).toEqual([...moments]);
    expect(Object.keys(definitions["summary"]?.properties?.["counts"]?.["properties"] as Schema)).toEqual([...levels]);
  });

  it("refuses another form", () => {
    const isOpen = new Ajv2020({ strict: false }).compile(published);
    const model = JSON.parse(renderReviewJson(sampleReview)) as Schema;
    expect(isOpen({ ...model, more: 1 })).toBe(true);
    expect(isOpen({ ...model, format: 2 })).toBe(false);
    expect(isOpen({ ...model, groups: [{ cause: "magic", changes: [], items: [] }] })).toBe(false);
  });
});
