import { expect, it } from "vitest";
import { effectsOf, itemsOf, reviewOf } from "./tree-of.ts";

const path = "helm/shop/Chart.yaml";
const chart = (more: object): Record<string, string> => ({
  [path]: JSON.stringify({ apiVersion: "v2", name: "shop", version: "1.0.0-ha", description: "A shop", ...more }),
});

it.each<[string, object, string[]]>([
  ["a version follows from its files", { version: "1.0.0-hb" }, ["none follows"]],
  ["an application's version", { appVersion: "2" }, ["none application-version"]],
  ["another name", { name: "store" }, ["destroys reinstalled"]],
  ["charts that it needs", { dependencies: [{ name: "a" }] }, ["unknown third-party-chart"]],
  ["words for people", { description: "The shop" }, ["none chart-description"]],
])("%s", (_, more, effects) => {
  expect(effectsOf(reviewOf(chart({}), chart(more)))).toEqual(effects);
});

it("a version is shown", () => {
  const [item] = itemsOf(reviewOf(chart({}), chart({ version: "1.0.0-hb" })));
  expect([item?.name, item?.fields]).toEqual([
    "chart shop",
    [{ path: "version", before: "1.0.0-ha", after: "1.0.0-hb" }],
  ]);
});

it("a chart comes and goes with its objects", () => {
  expect(effectsOf(reviewOf({}, chart({})))).toEqual(["none follows"]);
  expect(effectsOf(reviewOf(chart({}), {}))).toEqual(["none follows"]);
});

it("what is no chart is compared by its lines", () => {
  expect(effectsOf(reviewOf({ [path]: "a: 1\n" }, { [path]: "a: 2\n" }))).toEqual(["unknown no-reader"]);
});
