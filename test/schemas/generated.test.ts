import { existsSync, readdirSync, readFileSync } from "node:fs";
import { afterAll, expect, test } from "vitest";
import { parseYaml } from "../../formats/yaml/parse.ts";
import { validators } from "../../schemas/generated/validators.js";
import type { SchemaType } from "../../schemas/generator/model.ts";
import { generateOutputs } from "../../schemas/generator/outputs.ts";
import { pageName } from "../../schemas/generator/reference-page.ts";
import { partsOf } from "../../schemas/generator/schema-index.ts";
import { openEngine, readIndex, schemaSources } from "./support/schema-files.ts";

const engine = openEngine();
afterAll(() => engine.close());

const exampleFolder = "schemas/examples";
const examples = Object.fromEntries(
  readdirSync(exampleFolder).map((name) => [name, readFileSync(`${exampleFolder}/${name}`, "utf8")]),
);

test("what lies under schemas/generated is what the schemas give", async () => {
  const { model } = await readIndex(engine, schemaSources());
  const outputs = await generateOutputs({ model, sources: schemaSources(), examples });
  const stale = [...outputs]
    .filter(([path, text]) => !existsSync(path) || readFileSync(path, "utf8") !== text)
    .map(([path]) => path);
  expect(stale).toEqual([]);
  expect(
    readdirSync("schemas/generated/json-schema").filter(
      (name) => !outputs.has(`schemas/generated/json-schema/${name}`),
    ),
  ).toEqual([]);
});

test("the example of each kind is good", async () => {
  const { kinds } = await readIndex(engine, schemaSources());
  for (const kind of kinds) {
    const text = examples[pageName(kind).replace(".md", ".yaml")] ?? "";
    const { documents, faults } = parseYaml(text);
    expect(faults, kind.name).toEqual([]);
    const value = structuredClone(documents[0]?.value);
    const validate = validators[kind.name as keyof typeof validators];
    validate(value);
    expect({ kind: kind.name, errors: validate.errors }).toEqual({ kind: kind.name, errors: null });
    expect(value).toMatchObject({ kind: kind.name });
  }
});

test("every kind, field and notation says what it means", async () => {
  const { model } = await readIndex(engine, schemaSources());
  const silent: string[] = [];
  const visit = (type: SchemaType, at: string): void => {
    if (type.form === "struct") {
      for (const field of type.fields ?? []) {
        if (field.doc === undefined && field.type.form !== "const" && field.name !== "metadata")
          silent.push(`${at}.${field.name}`);
        visit(field.type, `${at}.${field.name}`);
      }
      return;
    }
    for (const part of partsOf(type)) visit(part, at);
  };
  for (const definition of model.definitions) {
    if (definition.doc === undefined) silent.push(definition.name);
    visit(definition.type, definition.name);
  }
  expect(silent).toEqual([]);
});
