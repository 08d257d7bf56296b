import { describe, expect, it } from "vitest";
import { application, asFiles } from "../support/documents.ts";
import { runHarmony } from "../support/run-harmony.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const broken = {
  "harmony.yaml": "name: shop\n",
  "a b.yaml": JSON.stringify(application("web", { replcas: 3 }), undefined, 1),
  ...asFiles(application("api", { topology: "nowhere" })),
};

function report(format: string, files: Readonly<Record<string, string>> = broken) {
  return runHarmony(["compile", "--format", format], { cwd: temporaryFolder(files) });
}

describe("--format", () => {
  it("json gives the diagnostics as an array on standard output, and says nothing else", async () => {
    const { code, stdout, stderr } = await report("json");
    expect([code, stderr]).toEqual([1, ""]);
    expect(JSON.parse(stdout)).toMatchObject([
      {
        code: "resolve/unknown-reference",
        severity: "error",
        at: { file: "0.json", line: 9, column: 15 },
        related: [],
        fixes: [],
      },
      {
        code: "validate/unknown-field",
        at: { file: "a b.yaml", line: 9, column: 3 },
        help: "Did you mean `replicas`?",
      },
    ]);
  });

  it("json gives an empty array where there is nothing to say", async () => {
    const { code, stdout } = await report("json", { "harmony.yaml": "name: shop\n", ...asFiles(application("web")) });
    expect([code, JSON.parse(stdout)]).toEqual([0, []]);
  });

  it("sarif gives a log as code-scanning services read it", async () => {
    const { code, stdout } = await report("sarif");
    expect(code).toBe(1);
    const log = JSON.parse(stdout) as {
      runs: { tool: { driver: { rules: { id: string }[] } }; results: { ruleId: string; ruleIndex: number }[] }[];
    };
    expect(log).toMatchObject({
      version: "2.1.0",
      $schema: expect.stringContaining("sarif-2.1.0"),
      runs: [
        {
          tool: { driver: { name: "Harmony", version: expect.stringMatching(/^\d+\.\d+\.\d+/) } },
          columnKind: "utf16CodeUnits",
          results: [
            {
              ruleId: "resolve/unknown-reference",
              level: "error",
              locations: [{ physicalLocation: { artifactLocation: { uri: "0.json" } } }],
            },
            {
              ruleId: "validate/unknown-field",
              message: { text: "There is no field `replcas` in `spec`. Did you mean `replicas`?" },
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: { uri: "a%20b.yaml" },
                    region: { startLine: 9, startColumn: 3 },
                  },
                },
              ],
            },
          ],
        },
      ],
    });
    const [{ tool, results } = { tool: { driver: { rules: [] } }, results: [] }] = log.runs;
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  });

  it("text shows the line itself, without colours where nobody looks", async () => {
    const { stderr } = await report("text");
    expect(stderr).toContain(' 9 |   "replcas": 3');
    expect(stderr).toContain("   |   ^^^^^^^^^");
    expect(stderr).toContain("  help: Did you mean `replicas`?");
    expect(stderr).not.toContain("\u001b[");
  });
});
