import { describe, expect, it } from "vitest";
import type { PlacedDiagnostic } from "../../diagnostics/diagnostic.ts";
import { renderSarif } from "../../diagnostics/render/sarif.ts";

interface Log {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly results: readonly {
      readonly level: string;
      readonly locations: unknown;
      readonly relatedLocations: readonly object[];
    }[];
    readonly invocations?: readonly object[];
  }[];
}

function diagnostic(over: Partial<PlacedDiagnostic> = {}): PlacedDiagnostic {
  const at = { file: "specs/a b.yaml", line: 2, column: 3 };
  return { code: "validate/wrong-type", severity: "error", message: "Wrong.", at, related: [], fixes: [], ...over };
}

function runOf(...diagnostics: PlacedDiagnostic[]): Log["runs"][number] {
  const [run] = (JSON.parse(renderSarif(diagnostics, "1.2.3")) as Log).runs;
  if (run === undefined) throw new Error("no run");
  return run;
}

describe("SARIF", () => {
  it("gives each result a location, which code scanning asks for", () => {
    const { at: _, ...placeless } = diagnostic();
    const [result] = runOf(placeless).results;
    expect(result?.locations).toEqual([{ physicalLocation: { artifactLocation: { uri: "harmony.yaml" } } }]);
  });

  it.each([
    ["specs/a b.yaml", "specs/a%20b.yaml"],
    ["a:b#c?d.yaml", "a%3Ab%23c%3Fd.yaml"],
    ["../über.yaml", "../%C3%BCber.yaml"],
  ])("names %s by a relative reference", (file, uri) => {
    const [result] = runOf(diagnostic({ at: { file, line: 1, column: 1 } })).results;
    expect(result?.locations).toEqual([
      { physicalLocation: { artifactLocation: { uri }, region: { startLine: 1, startColumn: 1 } } },
    ]);
    expect(decodeURIComponent(new URL(uri, "file:///x/y/").pathname)).toMatch(
      new RegExp(`/${file.replace(/^\.\.\//, "").replace("?", "\\?")}$`),
    );
  });

  it("has a rule of each code, with the texts that code scanning wants", () => {
    const { rules } = runOf(diagnostic(), diagnostic(), diagnostic({ code: "load/empty" })).tool.driver;
    expect(rules).toEqual([
      expect.objectContaining({ id: "load/empty", shortDescription: { text: "load: empty" } }),
      {
        id: "validate/wrong-type",
        shortDescription: { text: "validate: wrong type" },
        fullDescription: { text: "validate: wrong type" },
        help: { text: "Harmony's page docs/diagnostics/validate/wrong-type.md explains it." },
      },
    ]);
  });

  it("keeps to what code scanning takes: errors first, and says what is left out", () => {
    const warnings = Array.from({ length: 25_000 }, () => diagnostic({ severity: "warning" }));
    const { results, invocations } = runOf(...warnings, diagnostic(), diagnostic({ severity: "info" }));
    expect([results.length, results[0]?.level, results.at(-1)?.level]).toEqual([25_000, "error", "warning"]);
    expect(JSON.stringify(invocations)).toContain("2 more diagnostics were left out.");
    expect(runOf(diagnostic()).invocations).toBeUndefined();
    const related = Array.from({ length: 150 }, () => ({ message: "Here.", at: { file: "a", line: 1, column: 1 } }));
    expect(runOf(diagnostic({ related })).results[0]?.relatedLocations).toHaveLength(100);
  });
});
