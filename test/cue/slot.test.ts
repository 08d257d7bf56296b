import { expect, it } from "vitest";
import { CueProgram } from "../../cue/program.ts";
import { CueSlot } from "../../cue/slot.ts";
import { assets } from "./assets.ts";
import { corpusSchemas as schemas } from "./corpus.ts";

const one = { dir: ".", name: "_", files: ["main.cue"], embeds: [], globs: [], tags: [] };
const session = { sources: { files: { "main.cue": "a: 1\n" }, tags: {}, schemas }, packages: [one] };

/** Opens a session three times and counts the instances that it took. */
async function startsWith(recycleBytes: number): Promise<number> {
  const program = new CueProgram(assets, 2 ** 30);
  let starts = 0;
  const counting = {
    start: () => {
      starts++;
      return program.start();
    },
  };
  const slot = new CueSlot(counting, 30_000, recycleBytes);
  for (let round = 0; round < 3; round++) {
    await slot.openSession(session);
    expect(await slot.ask({ op: "evaluate", index: 0, tolerant: false })).toMatchObject({ value: { a: 1 } });
  }
  await slot.end();
  return starts;
}

it("keeps an instance while it is small", async () => {
  expect(await startsWith(2 ** 30)).toBe(1);
});

it("replaces an instance whose memory has passed the bound, between sessions only", async () => {
  expect(await startsWith(1)).toBe(3);
});
