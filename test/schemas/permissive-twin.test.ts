import { afterAll, expect, test } from "vitest";
import type { JsonObject, JsonValue } from "../../formats/json/value.ts";
import { permissiveSchemas } from "../../schemas/generated/cue-packages.ts";
import { validators } from "../../schemas/generated/validators.js";
import { evaluateDocuments } from "./support/evaluate-documents.ts";
import { sampleDocuments } from "./support/instances.ts";
import { openEngine, readIndex, schemaSources } from "./support/schema-files.ts";

const engine = openEngine();
afterAll(() => engine.close());

test("through the twin the validators find the same faults as in the document itself", async () => {
  const index = await readIndex(engine, schemaSources());
  for (const kind of index.kinds) {
    const documents = sampleDocuments(index, kind, { good: 5, mutated: 20, seed: 23 });
    const { value, errors, holes } = await evaluateDocuments(engine, permissiveSchemas, kind.name, documents);
    expect({ kind: kind.name, errors, holes }).toEqual({ kind: kind.name, errors: [], holes: [] });
    documents.forEach((document, i) => {
      const throughTwin = (value as JsonObject)[`d${i}`] as JsonValue;
      expect(faultsOf(kind.name, throughTwin), JSON.stringify(document)).toEqual(faultsOf(kind.name, document));
    });
  }
}, 300_000);

test("a union of structs takes whatever a user wrote for it", async () => {
  const record = { type: "A", name: "api", adress: 5 };
  const zone = { metadata: { name: "z" }, spec: { zone: "example.com", records: [record, "text", { type: "MX" }] } };
  const { value, errors } = await evaluateDocuments(engine, permissiveSchemas, "DnsZone", [zone]);
  expect(errors).toEqual([]);
  expect((value as { d0: typeof zone }).d0.spec.records).toEqual([record, "text", { type: "MX" }]);
});

function faultsOf(kind: string, document: JsonValue): readonly string[] {
  const validate = validators[kind as keyof typeof validators];
  if (validate(structuredClone(document))) return [];
  return (validate.errors ?? [])
    .map(({ instancePath, keyword, params }) => `${instancePath} ${keyword} ${JSON.stringify(params)}`)
    .sort();
}
