import fc from "fast-check";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { parseYaml } from "../../../formats/yaml/parse.ts";
import { renderYaml, renderYamlStream } from "../../../formats/yaml/render.ts";

const json = fc.dictionary(
  fc.string().filter((key) => key !== "__proto__"),
  fc.jsonValue({ noUnicodeString: false, maxDepth: 4 }),
);

describe("renderYaml", () => {
  it("is read back as the same value by both YAML libraries", () => {
    fc.assert(
      fc.property(json, (raw) => {
        const model = JSON.parse(JSON.stringify(raw).replaceAll("-0,", "0,")) as object;
        if (JSON.stringify(model).includes("__proto__")) return;
        const { text } = renderYaml(model);
        expect(JSON.stringify(load(text))).toBe(JSON.stringify(model));
        const { documents, faults } = parseYaml(text);
        if (faults.every((fault) => fault.kind === "number-too-large") && faults.length > 0) return;
        expect(faults).toEqual([]);
        expect(JSON.stringify(documents[0]?.value)).toBe(JSON.stringify(model));
      }),
      { numRuns: 300 },
    );
  });

  it("quotes what a YAML 1.1 reader would misread", () => {
    expect(renderYaml({ a: "no", b: "1_000", c: "0x1f", d: "1:30", e: "~" }).text).toBe(
      "a: 'no'\nb: '1_000'\nc: '0x1f'\nd: '1:30'\ne: '~'\n",
    );
  });

  it("leaves undefined fields out", () => {
    expect(renderYaml({ a: undefined, b: [{ c: undefined, d: 1 }] }).text).toBe("b:\n  - d: 1\n");
  });
});

describe("locate", () => {
  const body = renderYaml({
    spec: { ports: [{ name: "http", port: 80 }, { name: "x" }], text: "one\ntwo\n" },
    last: true,
  });
  it.each([
    [1, "/spec"],
    [2, "/spec/ports"],
    [3, "/spec/ports/0/name"],
    [4, "/spec/ports/0/port"],
    [5, "/spec/ports/1/name"],
    [6, "/spec/text"],
    [7, "/spec/text"],
    [8, "/spec/text"],
    [9, "/last"],
  ])("line %i states %s", (line, pointer) => {
    expect(body.locate(line)).toBe(pointer);
  });

  it("counts the documents of a stream", () => {
    const stream = renderYamlStream([{ a: 1 }, { b: { c: 2 } }]);
    expect(stream.text).toBe("a: 1\n---\nb:\n  c: 2\n");
    expect(stream.locate(1)).toBe("/0/a");
    expect(stream.locate(4)).toBe("/1/b/c");
  });
});

describe("parseYaml", () => {
  const kinds = (text: string): string[] => parseYaml(text).faults.map((fault) => fault.kind);

  it.each([
    ["a: 1\nb: 2\na: 3\n", "duplicate-key"],
    ["a: 9007199254740993\n", "number-too-large"],
    ["a: .inf\n", "not-json"],
    ["8080: x\n", "not-json"],
    ["a: !!binary aGk=\n", "not-json"],
    ["__proto__: {}\n", "forbidden-key"],
    ["a: [1\nb: 2", "syntax"],
    ["a: *nowhere\n", "syntax"],
    ["a: &a [*a]\n", "syntax"],
    ["x: &x { a: 1 }\ny:\n  <<: *x\n", "not-json"],
    ['a: "\\ud83d"\n', "not-json"],
    ['"\\ud83d": a\n', "not-json"],
  ])("refuses %j as %s", (text, kind) => {
    expect(kinds(text)).toContain(kind);
  });

  it.each([
    [600, "too-deep"],
    [100_000, "too-deep"],
  ])("refuses %i levels as %s", (levels, kind) => {
    expect(kinds(`a: ${"[".repeat(levels)}${"]".repeat(levels)}`).includes(kind)).toBe(true);
  });

  it("refuses aliases that unfold without measure, fast", () => {
    const lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"];
    for (let level = 1; level < 12; level++)
      lines.push(
        `a${level}: &a${level} [${Array(10)
          .fill(`*a${level - 1}`)
          .join(", ")}]`,
      );
    expect(kinds(lines.join("\n"))).toEqual(["alias-bomb"]);
  });

  it("unfolds a small alias", () => {
    expect(parseYaml("a: &x {k: v}\nb: *x\n").documents[0]?.value).toEqual({ a: { k: "v" }, b: { k: "v" } });
  });

  it("shows both places of equal keys", () => {
    expect(parseYaml("a: 1\nb: 2\na: 3\n").faults[0]).toMatchObject({ range: { start: 10 }, other: { start: 0 } });
  });

  it("finds keys and values in the right document", () => {
    const text = "x: 1\n---\nspec:\n  ports:\n    - name: web\n";
    const places = parseYaml(text).documents[1]?.places;
    const at = (pointer: string, on: "key" | "value") => {
      const range = places?.find(pointer, on);
      return range && text.slice(range.start, range.end);
    };
    expect(at("/spec/ports/0/name", "value")).toBe("web");
    expect(at("/spec/ports/0/name", "key")).toBe("name");
    expect(at("/spec/nothing", "value")).toBeUndefined();
  });
});
