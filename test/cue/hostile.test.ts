import { afterAll, describe, expect, it } from "vitest";
import { type CueEngine, type CueFiles, createCueEngine } from "../../cue/engine.ts";
import { assets } from "./assets.ts";
import { corpusSchemas as schemas } from "./corpus.ts";

/** Little memory and much time: what grows ends for its size. */
const small = createCueEngine({ assets, memoryLimitBytes: 2 ** 27, timeLimitMs: 60_000, parallel: 1 });
/** Little time: what never ends is ended. */
const hasty = createCueEngine({ assets, timeLimitMs: 3000, parallel: 1 });
afterAll(() => Promise.all([small.close(), hasty.close()]));

async function evaluate(files: CueFiles, engine: CueEngine = small) {
  const packages = await engine.packages(files);
  const [evaluation] = await engine.evaluate({ files, packages, tags: {}, schemas });
  return evaluation;
}

/** Every case also shows that the engine works afterwards. */
async function expectStillWorking(engine: CueEngine = small): Promise<void> {
  expect((await evaluate({ "main.cue": "a: 1\n" }, engine))?.value).toEqual({ a: 1 });
}

const endless =
  'import "list"\n\na: list.Range(0, 3000, 1)\nx: [for i in a for j in a for k in a if i+j+k == 77777 {i}]\n';

describe("hostile specs", () => {
  it.each([
    ["10,000 lists in one another", `x: ${"[".repeat(9990)}${"]".repeat(9990)}\n`, "nested deeper than %s"],
    [
      "20,000 lists in one another",
      `x: ${"[".repeat(20_000)}${"]".repeat(20_000)}\n`,
      "expression exceeds maximum nesting depth of %d",
    ],
    [
      "ten million strings",
      'import "list"\n\nx: [for i in list.Range(0, 10000000, 1) {"aaaaaaaaaaaaaaaa\\(i)"}]\n',
      "out of memory",
    ],
  ])("%s: an error, and the engine goes on", async (_name, text, format) => {
    const evaluation = await evaluate({ "main.cue": text });
    expect(evaluation?.value).toBeUndefined();
    expect(evaluation?.errors.map((error) => error.format)).toEqual([format]);
    expect(evaluation?.errors[0]?.places[0]).toMatchObject({ file: "main.cue", line: 1 });
    await expectStillWorking();
  });

  it("refuses aliases that expand without end", async () => {
    const levels = Array.from({ length: 9 }, (_, i) => `a${i + 1}: [${Array(10).fill(`a${i}`).join(",")}]`);
    const evaluation = await evaluate({ "main.cue": ["a0: [1,2,3,4,5,6,7,8,9,10]", ...levels].join("\n") });
    expect(evaluation?.errors[0]?.format).toBe("out of memory");
    await expectStillWorking();
  });

  it("refuses an embedded YAML file whose aliases do", async () => {
    const levels = Array.from({ length: 8 }, (_, i) => `k${i + 1}: &k${i + 1} [${Array(10).fill(`*k${i}`).join(",")}]`);
    const evaluation = await evaluate({
      "main.cue": "@extern(embed)\n\npackage main\n\na: _ @embed(file=bomb.yaml)\n",
      "bomb.yaml": ["k0: &k0 [x,x,x,x,x,x,x,x,x,x]", ...levels].join("\n"),
    });
    expect(evaluation?.errors[0]?.message).toContain("aliases expand to more than");
    await expectStillWorking();
  });

  it("survives a panic in CUE's own code", async () => {
    // CUE 0.17.1 panics on an @embed in a dependency of another language version.
    const evaluation = await evaluate({
      "main.cue": 'package main\n\nimport "dep.example.org/d"\n\na: d.x\n',
      "cue.mod/module.cue":
        'module: "m.example.com@v0"\nlanguage: version: "v0.17.0"\ndeps: "dep.example.org/d@v0": v: "v0.1.0"\n',
      "cue.mod/local-module.cue": 'deps: "dep.example.org/d@v0": {v: "v0.1.0", replaceWith: "./dep"}\n',
      "dep/cue.mod/module.cue": 'module: "dep.example.org/d@v0"\nlanguage: version: "v0.9.0"\n',
      "dep/d.cue": "@extern(embed)\n\npackage d\n\nx: _ @embed(file=x.json)\n",
      "dep/x.json": "{}\n",
    });
    expect(evaluation?.errors).toMatchObject([{ format: "internal error", args: [expect.stringContaining("panic:")] }]);
    expect(evaluation?.errors[0]?.message).not.toContain("\n");
    await expectStillWorking();
  });

  it("names the package that runs too long, and evaluates the others", async () => {
    const files = {
      "a/a.cue": "package a\n\nx: 1\n",
      "b/b.cue": endless.replace("import", "package b\n\nimport"),
      "c/c.cue": "package c\n\nz: 3\n",
    };
    const evaluations = await hasty.evaluate({ files, packages: await hasty.packages(files), tags: {}, schemas });
    expect(evaluations.map((one) => one.value)).toEqual([{ x: 1 }, undefined, { z: 3 }]);
    expect(evaluations[1]?.errors[0]?.message).toBe(
      "time limit in the evaluation of package b in b: no answer within 3 s",
    );
    await expectStillWorking(hasty);
  });

  it("refuses recursion that would overflow the stack", async () => {
    const roomy = createCueEngine({ assets, parallel: 1 });
    const files = { "main.cue": `x: ${Array(300_000).fill("1").join("+")}\n` };
    const [evaluation] = await roomy.evaluate({ files, packages: await roomy.packages(files), tags: {}, schemas });
    expect(evaluation?.errors.map((error) => error.format)).toEqual(["stack overflow"]);
    await roomy.close();
  });
});
