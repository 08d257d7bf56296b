import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PlacedDiagnostic } from "../../diagnostics/diagnostic.ts";
import { sortDiagnostics } from "../../diagnostics/sort.ts";

function diagnostic(code: string, file?: string, line = 1, column = 1): PlacedDiagnostic {
  const at = file === undefined ? {} : { at: { file, line, column } };
  return { code, severity: "error", message: code, related: [], fixes: [], ...at };
}

const arbitrary = fc
  .record({
    code: fc.constantFrom("a/x", "a/y", "b/x"),
    file: fc.constantFrom(undefined, "a.yaml", "b.yaml"),
    line: fc.integer({ min: 1, max: 12 }),
    column: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ code, file, line, column }) => diagnostic(code, file, line, column));

describe("the order of diagnostics", () => {
  it("is by file, line as a number, column, code; those without a place come last", () => {
    const sorted = [
      diagnostic("z/z", "a.yaml", 2),
      diagnostic("a/a", "a.yaml", 10),
      diagnostic("a/a", "a.yaml", 10, 2),
      diagnostic("b/a", "a.yaml", 10, 2),
      diagnostic("a/a", "b.yaml"),
      diagnostic("a/a"),
    ];
    expect(sortDiagnostics([...sorted].reverse())).toEqual(sorted);
  });

  it("does not depend on the order in which they were found, and tells each once", () => {
    fc.assert(
      fc.property(fc.array(arbitrary), (list) => {
        const sorted = sortDiagnostics(list);
        expect(sortDiagnostics([...list].reverse())).toEqual(sorted);
        expect(sortDiagnostics([...list, ...list])).toEqual(sorted);
        expect(new Set(sorted.map((one) => JSON.stringify(one))).size).toBe(sorted.length);
      }),
    );
  });
});
