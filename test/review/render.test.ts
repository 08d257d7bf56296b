import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { failsGate } from "../../review/gate.ts";
import { isAtLeast, levels, worstOf } from "../../review/level.ts";
import { renderReviewJson } from "../../review/render/json.ts";
import { renderReviewText } from "../../review/render/text.ts";
import type { ReviewItem } from "../../review/review.ts";
import { hugeReview } from "./review-builders.ts";
import { itemsOf, reviewOf } from "./tree-of.ts";

const plain = { colour: false, columns: undefined };
const configMap = (name: string, value: string): string =>
  JSON.stringify({ apiVersion: "v1", kind: "ConfigMap", metadata: { name }, data: { a: value } });
const claim = (name: string): string =>
  JSON.stringify({ apiVersion: "v1", kind: "PersistentVolumeClaim", metadata: { name } });

const before = { "a.yaml": configMap("a", "1"), "b.yaml": claim("b"), "site.conf": "one\ntwo\n" };
const after = { "a.yaml": configMap("a", "2"), "site.conf": "one\nthree\n" };

it("text says the worst first", () => {
  expect(renderReviewText(reviewOf(before, after), plain)).toBe(`3 changes: 1 destroys, 1 unknown, 1 none
Maintenance window: kubernetes production
base -> out

shop/production
  destroys   - PersistentVolumeClaim b: the volume goes the way of its reclaim policy: usually it is deleted
  unknown    ~ file site.conf: nothing here knows this format: read the lines
             line 2: - two
             line 2: + three
  none       ~ ConfigMap a: pods read it when they start (data.a)
             data.a: 1 -> 2
`);
});

it("text says where there is no difference", () => {
  expect(renderReviewText(reviewOf(before, before), plain)).toBe("No difference.\nbase -> out\n");
});

it("text keeps to the width of a terminal, with and without colours", () => {
  const narrow = renderReviewText(reviewOf(before, after), { colour: false, columns: 40 });
  expect(Math.max(...narrow.split("\n").map((line) => line.length))).toBe(40);
  const coloured = renderReviewText(reviewOf(before, after), { colour: true, columns: 40 });
  expect(coloured).not.toBe(narrow);
  // oxlint-disable-next-line no-control-regex
  expect(coloured.replace(/\u001b\[\d+m/g, "")).toBe(narrow);
});

it("JSON has a form of its own", () => {
  const { groups, ...rest } = JSON.parse(renderReviewJson(reviewOf(before, after))) as { groups: unknown };
  const production = { kind: "kubernetes", name: "production" };
  expect(rest).toEqual({
    format: 1,
    base: "base",
    head: "out",
    summary: {
      worst: "destroys",
      counts: { none: 1, reload: 0, restart: 0, unknown: 1, interrupts: 0, destroys: 1 },
      refused: 0,
      accepted: 0,
      devices: [{ what: production, worst: "destroys", changes: 3 }],
      applications: [],
      windows: [production],
    },
    topologies: [{ site: "shop", topology: "production", change: "changed" }],
    hasSpecs: false,
    faults: [],
  });
  const place = { site: "shop", topology: "production", device: production, machines: [], documents: [] };
  expect(groups).toEqual([
    {
      cause: "unknown",
      changes: [],
      items: [
        {
          ...place,
          level: "destroys",
          name: "PersistentVolumeClaim b",
          change: "removed",
          before: { file: "b.yaml" },
          fields: [],
          moreFields: 0,
          effects: [
            {
              level: "destroys",
              reason: "data-at-risk",
              text: "the volume goes the way of its reclaim policy: usually it is deleted",
            },
          ],
        },
        expect.objectContaining({ level: "unknown", name: "file site.conf" }),
        expect.objectContaining({ level: "none", fields: [{ path: "data.a", before: "1", after: "2" }] }),
      ],
    },
  ]);
});

describe("the gate", () => {
  it("stops at a level and above it", () => {
    const found = reviewOf({ "a.yaml": configMap("a", "1") }, { "a.yaml": configMap("a", "2") });
    expect(levels.filter((level) => failsGate(found, level))).toEqual(["none"]);
    expect(levels.filter((level) => failsGate(reviewOf(before, after), level))).toEqual([...levels]);
  });

  it("takes unknown for restart", () => {
    const found = reviewOf({ "a.conf": "a" }, { "a.conf": "b" });
    expect(levels.filter((level) => failsGate(found, level))).toEqual(["none", "reload", "restart", "unknown"]);
    expect([isAtLeast("restart", "unknown"), worstOf(["restart", "unknown"])]).toEqual([true, "unknown"]);
  });

  it("lets pass what does not differ", () => {
    expect(levels.filter((level) => failsGate(reviewOf(before, before), level))).toEqual([]);
  });

  it("stops at what is refused", () => {
    const binding = (name: string): string =>
      JSON.stringify({
        apiVersion: "rbac.authorization.k8s.io/v1",
        kind: "RoleBinding",
        metadata: { name: "a" },
        roleRef: { name },
      });
    const found = reviewOf({ "a.yaml": binding("a") }, { "a.yaml": binding("b") });
    expect([found.summary.refused, failsGate(found, "destroys")]).toEqual([1, true]);
    expect(renderReviewText(found, plain)).toContain("1 interrupts; 1 refused by the target");
  });
});

it("names drive no terminal, and break no line", () => {
  const name = "a\u001b[31m\n\u202e<script>`|";
  const text = renderReviewText(reviewOf({ [`${name}.yaml`]: claim(name) }, { [`${name}x`]: name }), plain);
  // oxlint-disable-next-line no-control-regex
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  expect(text.split("\n")).toHaveLength(8);
});

it("keys of JavaScript's own are fields like others", () => {
  const text = (value: number): string =>
    `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {constructor: ${value}, toString: 1, __proto__: ${value}}\n`;
  const [item] = itemsOf(reviewOf({ "a.yaml": text(1) }, { "a.yaml": text(2) }));
  expect(item?.fields.map(({ path }) => path)).toEqual(["data.constructor", "data.__proto__"]);
});

it("10,000 changed objects are told in bounds, and none that destroys is left out", () => {
  const many = (value: string): Record<string, string> =>
    Object.fromEntries(
      Array.from({ length: 10_000 }, (_, index) => [`${index}.yaml`, configMap(`m${index}`, value)] as const),
    );
  const claims = Object.fromEntries(
    Array.from({ length: 3000 }, (_, index) => [`c${index}.yaml`, claim(`c${index}`)] as const),
  );
  const start = performance.now();
  const found = reviewOf({ ...many("1"), ...claims }, many("2"));
  const lines = renderReviewText(found, plain).split("\n");
  expect(performance.now() - start).toBeLessThan(20_000);
  expect(found.summary.counts).toMatchObject({ none: 10_000, destroys: 3000 });
  const destroyed = lines.find((line) => line.startsWith("  destroys"));
  for (const name of Object.keys(claims)) expect(destroyed).toContain(` ${name.replace(".yaml", "")}`);
  expect(lines.at(-3)).toMatch(
    /^ {2}none {7}~ 10000 alike: ConfigMap m0, m1, .*; and 9976 more: pods read it when they start/,
  );
  expect(lines.length).toBeLessThan(30);
});

it.each([1, 10_000])("10,000 changes that have nothing in common are told in bounds, of %d causes", (causes) => {
  const start = performance.now();
  const lines = renderReviewText(hugeReview(causes), { colour: false, columns: 80 }).split("\n");
  expect(performance.now() - start).toBeLessThan(5000);
  expect(lines.length).toBeLessThan(3000);
  expect(lines.slice(-4).join("\n")).toMatch(/… and \d+ (causes )?more, none of them worse than unknown/);
});

it("a huge or binary file takes one line", () => {
  const lines = (word: string): string => `${`${word}\n`.repeat(50_000)}end\n`;
  const found = reviewOf({ "a.conf": lines("a"), "b.bin": "\0a" }, { "a.conf": lines("b"), "b.bin": "\0bc" });
  expect(itemsOf(found).map(({ fields }) => fields)).toEqual([
    [{ path: "line 1", before: "50000 lines", after: "50000 lines" }],
    [{ path: "bytes", before: "2 bytes", after: "3 bytes" }],
  ]);
});

const json = fc.jsonValue({ maxDepth: 3 });
const objects = fc.dictionary(
  fc.stringMatching(/^[a-c]$/),
  fc.record({ kind: fc.constantFrom("Service", "ConfigMap", "Thing"), spec: json }),
  { maxKeys: 3 },
);
const filesOf = (made: Readonly<Record<string, { readonly kind: string; readonly spec: unknown }>>) =>
  Object.fromEntries(
    Object.entries(made).map(([name, { kind, spec }]) => [
      `${name}.yaml`,
      JSON.stringify({ apiVersion: "v1", kind, metadata: { name }, spec }),
    ]),
  );

it("a tree does not differ from itself, and what differs there differs here, mirrored", () => {
  const mirrored = { added: "removed", removed: "added", changed: "changed" } as const;
  fc.assert(
    fc.property(objects, objects, (left, right) => {
      const [a, b] = [filesOf(left), filesOf(right)];
      expect(reviewOf(a, a).topologies).toEqual([]);
      const told = ({ name, change, fields }: ReviewItem): string =>
        change === "renamed" ? `${fields[0]?.before} -> ${name}` : `${name} ${change}`;
      const mirror = ({ name, change, fields }: ReviewItem): string =>
        change === "renamed" ? `${name} -> ${fields[0]?.before}` : `${name} ${mirrored[change]}`;
      expect(itemsOf(reviewOf(a, b)).map(told).sort()).toEqual(itemsOf(reviewOf(b, a)).map(mirror).sort());
    }),
    { numRuns: 200 },
  );
});
