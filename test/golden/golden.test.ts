import { describe, expect, it } from "vitest";
import { desiredTopology } from "../../compiler/output/desired.ts";
import { compileFiles } from "../support/compile-files.ts";
import { filesBelow, sampleFiles } from "../support/sample-files.ts";

const samples = ["minimal", "web-shop", "okd-site"];
const out = new URL("../../out/", import.meta.url).pathname;

describe("out/ is what specs/ give", () => {
  it.each(samples)("%s", async (name) => {
    const compilation = await compileFiles(sampleFiles(name));
    expect(compilation.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    const desired: Record<string, string> = {};
    for (const { outputs, tags } of compilation.sites)
      for (const output of outputs) {
        const { files, manifest } = desiredTopology(output, tags);
        for (const { path, bytes } of [...files, manifest])
          desired[path.replace(`${name}/`, "")] = new TextDecoder().decode(bytes);
      }
    const committed = filesBelow(`${out}${name}`);
    // `npm run golden` writes out/ anew; review the change.
    expect(Object.keys(committed).sort()).toEqual(Object.keys(desired).sort());
    expect(committed).toEqual(desired);
  });

  it("holds no other site", () => {
    const sites = new Set(Object.keys(filesBelow(out)).map((path) => path.split("/")[0]));
    expect([...sites].sort()).toEqual([...samples].sort());
  });
});
