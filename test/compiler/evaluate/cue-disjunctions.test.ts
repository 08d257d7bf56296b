import { expect, it } from "vitest";
import { compileFiles, faultLines } from "../../support/compile-files.ts";

const shapes = `package site

#Shape: {kind: "circle", radius: int} | {kind: "square", side: int}
shapes: [...#Shape]
`;

it("lets only the arm that the tag chose speak", async () => {
  const compilation = await compileFiles({ "a.cue": `${shapes}shapes: [{kind: "circle", radius: "big"}]\n` });
  expect(faultLines(compilation)).toEqual([
    'evaluate/conflict a.cue:5:35 `shapes[0].radius` is set to values that contradict each other: `"big"` and `int`.',
  ]);
});

it("tells a tag that fits no arm once, with the nearest", async () => {
  const compilation = await compileFiles({ "a.cue": `${shapes}shapes: [{kind: "circel", radius: 1}]\n` });
  expect(faultLines(compilation)).toEqual([
    'evaluate/conflict a.cue:5:17 `shapes[0].kind` can\'t be `"circel"`: no alternative has that.',
  ]);
  expect(compilation.diagnostics[0]?.help).toBe("Did you mean `circle`?");
});
