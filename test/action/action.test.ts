import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fillIn, holds, readAction } from "./action-file.ts";

const { inputs, outputs, runs } = readAction();
const page = readFileSync(new URL("../../docs/guide/ci.md", import.meta.url), "utf8");

describe("action.yml", () => {
  it("is made of scripts alone, and needs no other action", () => {
    expect(runs.using).toBe("composite");
    for (const step of runs.steps) expect(step).toMatchObject({ shell: "bash", run: expect.any(String) });
    expect(JSON.stringify(runs)).not.toContain('"uses"');
  });

  it("has no expression in a script, and none that a pull request's words could get into", () => {
    for (const { run, env = {} } of runs.steps) {
      expect(run).not.toContain("${{");
      for (const text of Object.values(env))
        expect(
          text
            .replace(
              /\$\{\{ (inputs\.[a-z-]+|steps\.[a-z]+\.outputs\.[a-z]+|github\.event\.(before|pull_request\.number)) \}\}/g,
              "",
            )
            .trim(),
        ).toBe("");
    }
  });

  it("names only inputs that it has, uses each, and gets every output from a step", () => {
    const text = JSON.stringify(runs);
    const used = new Set([...text.matchAll(/inputs\.([a-z-]+)/g)].map(([, name]) => name));
    expect([...used].sort()).toEqual(Object.keys(inputs).sort());
    const given = runs.steps.flatMap(({ id, run }) =>
      id === undefined
        ? []
        : [...run.matchAll(/(?:\b|\\n)([a-z]+)=/g)].map(([, name]) => `steps.${id}.outputs.${name}`),
    );
    for (const { value } of Object.values(outputs)) expect(given).toContain(value.slice(4, -3));
  });

  it.each([...Object.keys(inputs), ...Object.keys(outputs)])("the guide tells of %s", (name) => {
    expect(page).toMatch(new RegExp(`^\\| \`${name}\` +\\| \\S`, "m"));
  });
});

describe("our reading of an action's expressions", () => {
  const contexts = { inputs: { a: "1" }, github: { event: { before: null } }, steps: { s: { outputs: { b: "2" } } } };

  it("fills in what is there, and nothing for what is not", () => {
    expect(fillIn("${{ inputs.a }}-${{ steps.s.outputs.b }}-${{ github.event.before.x }}", contexts)).toBe("1-2-");
    expect(() => fillIn("${{ secrets.A }}", contexts)).toThrow("not known here");
  });

  it("knows one form of conditions", () => {
    expect([holds(undefined, contexts), holds("inputs.a == ''", contexts), holds("inputs.a == '1'", contexts)]).toEqual(
      [true, false, true],
    );
    expect(() => holds("always()", contexts)).toThrow("not known here");
  });
});
