import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseJson } from "../../../formats/json/parse.ts";
import {
  appendPointer,
  isUnder,
  lastStep,
  parentPointer,
  pointerSteps,
  toPointer,
  valueAt,
} from "../../../formats/json/pointer.ts";
import { renderJson } from "../../../formats/json/render.ts";

describe("parseJson", () => {
  it("agrees with JSON.parse on every text it can make", () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const { documents, faults } = parseJson(text);
        if (faults.length > 0) expect(faults.every(({ kind }) => kind !== "syntax")).toBe(true);
        else expect(documents[0]?.value).toEqual(JSON.parse(text));
      }),
    );
  });

  it.each([
    ['{"a": 1, "a": 2}', "duplicate-key"],
    ['{"a": 9007199254740993}', "number-too-large"],
    ['{"a": 1e999}', "number-too-large"],
    ['{"__proto__": {}}', "forbidden-key"],
    ['{"a": 1,}', "syntax"],
    ["{'a': 1}", "syntax"],
    ['{"a": 1} // no', "syntax"],
    ["", "syntax"],
    ['{"a": "\\ud83d"}', "not-json"],
    ['{"\\ud83d": 1}', "not-json"],
  ])("refuses %j as %s", (text, kind) => {
    expect(parseJson(text).faults.map((fault) => fault.kind)).toContain(kind);
  });

  it.each([600, 100_000])("refuses %i levels", (levels) => {
    const { faults } = parseJson("[".repeat(levels) + "]".repeat(levels));
    expect(faults.some((fault) => fault.kind === "too-deep")).toBe(true);
  });

  it("finds keys and values", () => {
    const text = '{ "a": [ { "b/c": 12 } ] }';
    const places = parseJson(text).documents[0]?.places;
    expect(places?.find("/a/0/b~1c", "value")).toEqual({ start: 18, end: 20 });
    expect(places?.find("/a/0/b~1c", "key")).toEqual({ start: 11, end: 16 });
    expect(places?.find("/a/1", "value")).toBeUndefined();
  });
});

describe("renderJson", () => {
  it("knows which field a line states", () => {
    const body = renderJson({ a: { b: [1, { c: 2 }] }, d: 3 });
    const lines = body.text.split("\n");
    const line = (part: string): number => lines.findIndex((text) => text.includes(part)) + 1;
    expect(body.locate(line('"c": 2'))).toBe("/a/b/1/c");
    expect(body.locate(line('"d": 3'))).toBe("/d");
    expect(body.locate(line('"b"'))).toBe("/a/b");
  });
});

describe("pointers", () => {
  it("come back as their steps", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (steps) => {
        expect(pointerSteps(toPointer(steps))).toEqual(steps);
      }),
    );
  });

  it("know their parts", () => {
    expect(parentPointer("/a/b")).toBe("/a");
    expect(lastStep("/a/b~1c")).toBe("b/c");
    expect(isUnder("/a/b", "/a")).toBe(true);
    expect(isUnder("/ab", "/a")).toBe(false);
    expect(appendPointer("/a", "x/y", 0)).toBe("/a/x~1y/0");
    expect(valueAt({ a: [{ b: 1 }] }, "/a/0/b")).toBe(1);
    expect(valueAt({}, "/__proto__")).toBeUndefined();
  });
});
