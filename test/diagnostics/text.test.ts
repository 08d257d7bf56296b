import { describe, expect, it } from "vitest";
import type { PlacedDiagnostic } from "../../diagnostics/diagnostic.ts";
import { renderText, type TextOptions } from "../../diagnostics/render/text.ts";

const source = 'name: web\nspec:\n  replcas: 3\n\ttabbed: "値段" # x\n';

function render(diagnostic: Partial<PlacedDiagnostic>, options: Partial<TextOptions> = {}): string {
  const whole = {
    code: "room/fault",
    severity: "error",
    message: "It is wrong.",
    related: [],
    fixes: [],
    ...diagnostic,
  } as const;
  return renderText([whole], { colour: false, columns: undefined, source: () => source, ...options });
}

describe("text", () => {
  it("shows what, where with the line itself, and what to do", () => {
    const at = { file: "a.yaml", line: 3, column: 3, endLine: 3, endColumn: 10 };
    expect(render({ at, help: "Did you mean `replicas`?" })).toBe(
      [
        "error[room/fault]: It is wrong.",
        "  --> a.yaml:3:3",
        "   |",
        " 3 |   replcas: 3",
        "   |   ^^^^^^^",
        "  help: Did you mean `replicas`?",
        "",
      ].join("\n"),
    );
  });

  it("lets no control character of a spec or a file's name through to the terminal", () => {
    const at = { file: "a\nb\u001b[2J.yaml", line: 1, column: 1 };
    const text = render({
      message: "There is no field `\u001b[31mx\ny`.",
      help: "\u0007",
      at,
      related: [{ message: "\u009b", at }],
    });
    // oxlint-disable-next-line no-control-regex
    expect(text.replaceAll("\n", "")).not.toMatch(/[\u0000-\u001f\u0080-\u009f]/);
    expect(text).toContain("There is no field `\ufffd[31mx y`.");
    expect(text).toContain("--> a b\ufffd[2J.yaml:1:1");
  });

  it("shows the other places as notes, and what would mend it", () => {
    const at = { file: "a.yaml", line: 1, column: 7 };
    const text = render({
      related: [{ message: "It is set here, too.", at }],
      fixes: [{ title: "Rename it", at, text: "x" }],
    });
    expect(text).toContain("  note: It is set here, too.\n  --> a.yaml:1:7\n");
    expect(text).toContain("  fix: Rename it\n");
  });

  it("does without a frame where the file can't be had, or has no such line", () => {
    const at = { file: "a.yaml", line: 99, column: 1 };
    const expected = "error[room/fault]: It is wrong.\n  --> a.yaml:99:1\n";
    expect([render({ at }), render({ at }, { source: () => undefined })]).toEqual([expected, expected]);
  });

  it("marks the right columns behind wide characters and tabs", () => {
    const lines = render({ at: { file: "a.yaml", line: 4, column: 15, endLine: 4, endColumn: 16 } }).split("\n");
    expect(lines[3]).toBe(' 4 |  tabbed: "値段" # x');
    // The two wide characters take two columns each.
    expect((lines[4] ?? "").indexOf("^")).toBe((lines[3] ?? "").indexOf("#") + 2);
  });

  it("cuts a line that is wider than the terminal around the part", () => {
    const long = `${"x".repeat(500)}HERE${"y".repeat(500)}`;
    const at = { file: "a.yaml", line: 1, column: 501, endLine: 1, endColumn: 505 };
    const lines = render({ at }, { columns: 60, source: () => long }).split("\n");
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(60);
    const marked = (lines[4] ?? "").indexOf("^^^^");
    expect((lines[3] ?? "").slice(marked, marked + 4)).toBe("HERE");
  });

  it("lets no control character of a spec reach the terminal", () => {
    const text = render(
      { at: { file: "a.yaml", line: 1, column: 1 } },
      { source: () => "a\u001b[31mb\u202ec\u0007\n" },
    );
    expect(text.replaceAll("\n", "")).not.toMatch(/\p{Cc}|\p{Cf}/u);
  });

  it("is coloured where that is wanted, by severity", () => {
    expect(render({}, { colour: true })).toBe("\u001b[31merror[room/fault]\u001b[0m: \u001b[1mIt is wrong.\u001b[0m\n");
    expect(render({ severity: "warning" }, { colour: true })).toContain("\u001b[33mwarning[");
  });
});
