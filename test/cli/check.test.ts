import { appendFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { application, asFiles } from "../support/documents.ts";
import { runHarmony } from "../support/run-harmony.ts";
import { filesBelow } from "../support/sample-files.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const deployment = "out/shop/local/helm/web/templates/deployment-web.yaml";

async function compiled(): Promise<string> {
  const cwd = temporaryFolder({ "harmony.yaml": "name: shop\n", ...asFiles(application("web")) });
  expect(await runHarmony(["compile"], { cwd })).toMatchObject({ code: 0 });
  return cwd;
}

describe("--check", () => {
  it("passes on what the specs give", async () => {
    const { code, stderr } = await runHarmony(["compile", "--check"], { cwd: await compiled() });
    expect([code, stderr]).toEqual([0, expect.stringMatching(/^out is what the specs give; \d+ ms\.\n$/)]);
  });

  it.each<[what: string, change: (cwd: string) => void, words: readonly string[]]>([
    ["a corrupted file", (cwd) => appendFileSync(join(cwd, deployment), "#\n"), [`differs  ${deployment}`]],
    ["a missing file", (cwd) => rmSync(join(cwd, deployment)), [`missing  ${deployment}`]],
    [
      "a foreign file",
      (cwd) => writeFileSync(join(cwd, "out/shop/local/notes.txt"), ""),
      ["output/orphan-file", "out/shop/local/notes.txt"],
    ],
    [
      "an unfinished write",
      (cwd) => writeFileSync(join(cwd, "out/.writing.json"), '{"paths": ["shop/local/x"]}'),
      ["unfinished  out"],
    ],
    [
      "a corrupted manifest",
      (cwd) => appendFileSync(join(cwd, "out/shop/local/manifest.json"), "x"),
      ["out/shop/local/manifest.json"],
    ],
    [
      "changed specs",
      (cwd) => {
        const [text = ""] = Object.values(asFiles(application("api")));
        writeFileSync(join(cwd, "0.json"), text);
      },
      [
        `stale    ${deployment}`,
        "missing  out/shop/local/helm/api/Chart.yaml",
        "differs  out/shop/local/manifest.json",
      ],
    ],
  ])("names %s, and writes nothing", async (_, change, words) => {
    const cwd = await compiled();
    change(cwd);
    const before = filesBelow(cwd);
    const { code, stderr } = await runHarmony(["compile", "--check"], { cwd });
    expect(code).toBe(1);
    for (const word of words) expect(stderr).toContain(word);
    expect(filesBelow(cwd)).toEqual(before);
  });

  it("and the next compile mends it", async () => {
    const cwd = await compiled();
    const before = filesBelow(cwd);
    appendFileSync(join(cwd, deployment), "#\n");
    rmSync(join(cwd, "out/shop/local/helm/web/Chart.yaml"));
    expect(await runHarmony(["compile"], { cwd })).toMatchObject({ code: 0 });
    expect(filesBelow(cwd)).toEqual(before);
  });
});
