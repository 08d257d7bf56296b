import { afterAll, expect, it } from "vitest";
import { buildSite, type SiteLanguage } from "../../bench/sites.ts";
import { compileFiles, cueEngine } from "../support/compile-files.ts";

afterAll(() => cueEngine().close());

/** Each file's text by path. */
async function compileSite(language: SiteLanguage): Promise<Map<string, string>> {
  const { sites, diagnostics } = await compileFiles(buildSite(language, 21));
  expect(diagnostics).toEqual([]);
  return new Map(
    sites.flatMap(({ outputs }) => outputs.flatMap(({ files }) => files.map(({ path, body }) => [path, body.text]))),
  );
}

it("compares the same applications in every language", async () => {
  const yaml = await compileSite("yaml");
  expect([...yaml.keys()].filter((path) => path.endsWith("/Chart.yaml"))).toHaveLength(21);
  expect([...yaml.keys()].filter((path) => path.includes("http-route"))).toHaveLength(6);
  expect(await compileSite("cue")).toEqual(yaml);
  expect(await compileSite("cue-packages")).toEqual(yaml);
});
