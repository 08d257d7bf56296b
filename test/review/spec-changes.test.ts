import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../formats/json/value.ts";
import { compareSpecs, type SpecDocument } from "../../review/spec-changes.ts";

const host = (spec: JsonObject, name = "w0"): SpecDocument => ({
  site: "lab",
  id: `Host/${name}`,
  value: { metadata: { name }, spec },
});

/** `<path>: <before> -> <after>`, and the pointers of both sides. */
function changes(before: JsonObject, after: JsonObject): string[] {
  return compareSpecs([host(before)], [host(after)]).map(
    ({ change, ...at }) =>
      `${change.path}: ${change.before} -> ${change.after} | ${at.before ?? "-"} ${at.after ?? "-"}`,
  );
}

describe("fields", () => {
  it.each<[string, JsonObject, JsonObject, string[]]>([
    ["of an object", { a: { b: 1 } }, { a: { b: 2 } }, ["spec.a.b: 1 -> 2 | /spec/a/b /spec/a/b"]],
    ["that come as a whole", {}, { a: { b: [1] } }, ['spec.a: undefined -> {"b":[1]} | - /spec/a']],
    ["that go", { a: 1 }, {}, ["spec.a: 1 -> undefined | /spec/a -"]],
    ["of another type", { a: [1] }, { a: { b: 1 } }, ['spec.a: [1] -> {"b":1} | /spec/a /spec/a']],
    [
      "of named items, wherever they stand",
      { ports: [{ name: "a", port: 1 }] },
      {
        ports: [
          { name: "b", port: 2 },
          { name: "a", port: 3 },
        ],
      },
      [
        "spec.ports[a].port: 1 -> 3 | /spec/ports/0/port /spec/ports/1/port",
        'spec.ports[b]: undefined -> {"name":"b","port":2} | - /spec/ports/0',
      ],
    ],
    ["of items by place", { l: [{ a: 1 }] }, { l: [{ a: 2 }] }, ["spec.l[0].a: 1 -> 2 | /spec/l/0/a /spec/l/0/a"]],
    ["of a list of values: the list", { l: [1, 2] }, { l: [1, 3] }, ["spec.l: [1,2] -> [1,3] | /spec/l /spec/l"]],
    [
      "with a name that needs quotes",
      { "a.b/c": 1 },
      { "a.b/c": 2 },
      ['spec["a.b/c"]: 1 -> 2 | /spec/a.b~1c /spec/a.b~1c'],
    ],
    [
      "that are secret",
      { password: "hunter2" },
      { password: "x" },
      ["spec.password: (hidden) -> (hidden) | /spec/password /spec/password"],
    ],
  ])("%s", (_, before, after, lines) => {
    expect(changes(before, after).sort()).toEqual([...lines].sort());
  });

  it("another order of named items is another list", () => {
    const [a, b] = [{ name: "a" }, { name: "b" }];
    expect(changes({ l: [a, b] }, { l: [b, a] })).toHaveLength(1);
  });
});

it("a document that comes or goes is one change", () => {
  const found = compareSpecs([host({ a: 1 })], [host({ a: 1 }), host({}, "w1")]);
  expect(found).toEqual([{ change: { site: "lab", document: "Host/w1", change: "added", path: "" }, after: "" }]);
  expect(compareSpecs([host({})], [])).toEqual([
    { change: { site: "lab", document: "Host/w0", change: "removed", path: "" }, before: "" },
  ]);
});

const specs = fc.dictionary(fc.stringMatching(/^[a-c]$/), fc.jsonValue({ maxDepth: 3 }), { maxKeys: 3 });

it("nothing differs from itself, and what differs is said", () => {
  fc.assert(
    fc.property(specs, specs, (a, b) => {
      const [before, after] = [JSON.parse(JSON.stringify(a)), JSON.parse(JSON.stringify(b))] as [
        JsonObject,
        JsonObject,
      ];
      expect(changes(before, before)).toEqual([]);
      expect(changes(before, after).length > 0).toBe(canonical(before) !== canonical(after));
    }),
  );
});

/** Without the order of keys, which says nothing. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
