import { cuePackageSource } from "./cue-package-source.ts";
import { definitionsSchema, documentSchema, type JsonSchema, schemaBase } from "./json-schema.ts";
import { kindTableSource } from "./kind-tables.ts";
import type { Definition, SchemaModel } from "./model.ts";
import { pageName, referenceIndex, referencePage } from "./reference-page.ts";
import { createSchemaIndex, type SchemaIndex } from "./schema-index.ts";
import { typeSource } from "./type-source.ts";
import { validatorSource, validatorTypes } from "./validator-source.ts";

export interface GeneratorInput {
  readonly model: SchemaModel;
  /** Texts of the schema module by path in it. */
  readonly sources: Readonly<Record<string, string>>;
  /** Example documents by file name: `application.yaml`. */
  readonly examples: Readonly<Record<string, string>>;
}

const header = "// Written by `npm run generate` from schemas/v1alpha1/*.cue. Change those.";
const siteModule = "specs/okd-site/cue.mod/pkg/harmony.dev/schemas";

/** All that is generated from the schemas: texts by path in the repository. */
export async function generateOutputs({
  model,
  sources,
  examples,
}: GeneratorInput): Promise<ReadonlyMap<string, string>> {
  const index = createSchemaIndex(model);
  const outputs = new Map<string, string>();
  for (const definition of [...index.kinds, ...index.configs]) {
    outputs.set(schemaPath(definition), json(documentSchema(index, definition, schemaName(definition))));
    const example = examples[pageName(definition).replace(/\.md$/, ".yaml")];
    if (example === undefined) throw new Error(`${definition.name} has no example.`);
    outputs.set(
      `docs/reference/${pageName(definition)}`,
      referencePage(index, definition, { language: "yaml", text: example }),
    );
  }
  outputs.set("docs/reference/README.md", referenceIndex(index));
  outputs.set("schemas/generated/json-schema/harmony.schema.json", json(anyDocumentSchema(index)));
  outputs.set("schemas/generated/types.ts", await typeSource(index, header));
  outputs.set("schemas/generated/validators.js", await validatorSource(index, header));
  outputs.set("schemas/generated/validators.d.ts", validatorTypes(index, header));
  outputs.set("schemas/generated/kinds.ts", kindTableSource(index, header));
  outputs.set("schemas/generated/cue-packages.ts", cuePackageSource(index, sources, header));
  for (const [path, text] of Object.entries(sources)) {
    if (path.startsWith(`${model.name}/`)) outputs.set(`${siteModule}/${path}`, text);
  }
  return outputs;
}

/** Any document: its kind says which schema holds. */
function anyDocumentSchema(index: SchemaIndex): JsonSchema {
  const names = index.kinds.map(({ name }) => name);
  const { $defs } = definitionsSchema(index, "published");
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `${schemaBase}/harmony.json`,
    $comment: "Written by `npm run generate` from schemas/v1alpha1.",
    title: "A document of Harmony",
    type: "object",
    properties: { apiVersion: { const: "harmony.dev/v1alpha1" }, kind: { enum: names } },
    required: ["apiVersion", "kind"],
    allOf: names.map((name) => ({
      if: { properties: { kind: { const: name } }, required: ["kind"] },
      // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema.
      then: { $ref: `#/$defs/${name}` },
    })),
    $defs,
  };
}

function schemaPath(definition: Definition): string {
  return `schemas/generated/json-schema/${schemaName(definition)}.schema.json`;
}

/** The settings of a site are known as `site`, a kind by the name of its file. */
function schemaName(definition: Definition): string {
  return definition.name === "SiteConfig" ? "site" : pageName(definition).replace(/\.md$/, "");
}

function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
