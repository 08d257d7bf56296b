import { afterAll, expect, test } from "vitest";
import { strictSchemas } from "../../schemas/generated/cue-packages.ts";
import { validators } from "../../schemas/generated/validators.js";
import { evaluateDocuments, verdictOf } from "./support/evaluate-documents.ts";
import { sampleDocuments } from "./support/instances.ts";
import { sameJson } from "./support/same-json.ts";
import { openEngine, readIndex, schemaSources } from "./support/schema-files.ts";

const engine = openEngine();
afterAll(() => engine.close());

test("CUE and the validators give the same verdict and the same defaults", async () => {
  const index = await readIndex(engine, schemaSources());
  const tallies = { judged: 0, good: 0, bad: 0, defaults: 0 };
  const differences: unknown[] = [];
  for (const kind of index.kinds) {
    const documents = sampleDocuments(index, kind, { good: 25, mutated: 50, seed: 17 });
    const evaluation = await evaluateDocuments(engine, strictSchemas, kind.name, documents);
    documents.forEach((document, i) => {
      const byCue = verdictOf(evaluation, i);
      const filled = structuredClone(document);
      const validate = validators[kind.name as keyof typeof validators];
      const isGood = validate(filled);
      tallies.judged++;
      tallies[isGood ? "good" : "bad"]++;
      if (isGood && JSON.stringify(filled) !== JSON.stringify(document)) tallies.defaults++;
      const isSame = byCue.isGood === isGood && (!isGood || sameJson(byCue.value, filled));
      if (!isSame)
        differences.push({
          document,
          cue: byCue,
          ajv: isGood ? filled : validate.errors?.map(({ instancePath, message }) => `${instancePath}: ${message}`),
        });
    });
  }
  expect(differences).toEqual([]);
  expect(tallies.judged).toBeGreaterThanOrEqual(500);
  expect(tallies.good).toBeGreaterThan(tallies.judged / 4);
  expect(tallies.bad).toBeGreaterThan(tallies.judged / 4);
  expect(tallies.defaults).toBeGreaterThan(100);
}, 300_000);
