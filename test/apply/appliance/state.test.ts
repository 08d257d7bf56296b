import { expect, it } from "vitest";
import { lastGoodOf, readState, writeState } from "../../../apply/appliance/state.ts";
import { attempt } from "../../../diagnostics/outcome.ts";
import { createMemorySystem } from "../../support/memory-system.ts";
import { codesOf, wordsOf } from "../oci/client-under-test.ts";

const digest = `sha256:${"a".repeat(64)}`;
const resolution = { topology: "production", version: "1.2.0", sequence: 57, digest, charts: [] };

it("what was written is read again; where nothing was, nothing is known", async () => {
  const { files, effects } = createMemorySystem();
  expect(await readState(files, "var/stable.json")).toBeUndefined();
  const good = lastGoodOf(resolution);
  if (good === undefined) throw new Error("it was not read");
  await writeState(files, "var/stable.json", good);
  expect(effects).toEqual(["write var/stable.json"]);
  expect(await readState(files, "var/stable.json")).toEqual(good);
});

it("a write that is cut off leaves what was there", async () => {
  const system = createMemorySystem();
  const good = lastGoodOf(resolution);
  const next = lastGoodOf({ ...resolution, sequence: 58 });
  if (good === undefined || next === undefined) throw new Error("it was not read");
  await writeState(system.files, "stable.json", good);
  system.crashAt = 1;
  await expect(writeState(system.files, "stable.json", next)).rejects.toThrow("crash");
  expect(await readState(system.files, "stable.json")).toEqual(good);
});

it.each([
  ["", /damaged|not JSON/],
  ["{", /./],
  ["[]", /no JSON object/],
  ['{"format":2}', /its format is not 1/],
  [JSON.stringify({ format: 1 }), /lacks a topology, version, sequence or digest/],
  [JSON.stringify({ format: 1, resolution: { ...resolution, sequence: "57" } }), /lacks/],
  [JSON.stringify({ format: 1, resolution: { ...resolution, sequence: -1 } }), /lacks/],
  [JSON.stringify({ format: 1, resolution: { ...resolution, digest: "sha256:ab" } }), /lacks/],
])("%j is damaged: damaged-state", async (text, words) => {
  const { files } = createMemorySystem({ "stable.json": text });
  const outcome = await attempt(() => readState(files, "stable.json"));
  expect(codesOf(outcome)).toEqual(["appliance/damaged-state"]);
  expect(wordsOf(outcome)).toMatch(words);
});
