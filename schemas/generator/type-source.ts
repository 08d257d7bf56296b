import { compile, type JSONSchema } from "json-schema-to-typescript";
import { docText } from "./doc-text.ts";
import { isRequired } from "./json-schema.ts";
import type { Definition, Field, SchemaType } from "./model.ts";
import { partsOf, type SchemaIndex } from "./schema-index.ts";

/** As a user writes it, or with its defaults filled. */
type Side = "input" | "output";

/** Of an object that has all types as properties, so that each gets its own name. */
const rootName = "EveryType";

/** TypeScript of all kinds: `<Kind>Input` as written, `<Kind>` with defaults filled, and what they are made of. */
export async function typeSource(index: SchemaIndex, header: string): Promise<string> {
  const documents = [...index.kinds, ...index.configs];
  const structs = index.model.definitions.filter(({ type }) => !isScalar(type));
  const differing = differingDefinitions(index, documents);
  const definitions: Record<string, JSONSchema> = {};
  const define = (definition: Definition, side: Side): void => {
    definitions[typeName(definition.name, side, differing)] = describe(
      definition.doc,
      typeSchema(index, definition.type, side, differing),
    );
  };
  for (const definition of structs) define(definition, "output");
  for (const definition of structs) if (differing.has(definition.name)) define(definition, "input");

  const body = await compile(
    {
      type: "object",
      properties: Object.fromEntries(Object.keys(definitions).map((name) => [name, ref(name)])),
      definitions,
    },
    rootName,
    {
      additionalProperties: false,
      bannerComment: header,
      ignoreMinAndMaxItems: true,
      unreachableDefinitions: true,
      format: true,
      style: { printWidth: 120 },
    },
  );
  const source = tidy(body);
  const copies = source.match(/^export (?:interface|type) \w+\d+ /gm);
  if (copies !== null) throw new Error(`Types were written twice: ${copies.join(", ")}`);
  return `${source}\n${unions(index)}`;
}

/** Definitions whose two types differ, because a default lies somewhere in them. Documents always have two. */
function differingDefinitions(index: SchemaIndex, documents: readonly Definition[]): ReadonlySet<string> {
  const hasDefault = (type: SchemaType): boolean =>
    ("default" in type && type.default !== undefined) || partsOf(type).some(hasDefault);
  const names = index.model.definitions
    .filter(({ type }) => hasDefault(type) || index.reachable(type).some((used) => hasDefault(used.type)))
    .map(({ name }) => name);
  return new Set([...names, ...documents.map(({ name }) => name)]);
}

function typeName(name: string, side: Side, differing: ReadonlySet<string>): string {
  return side === "input" && differing.has(name) ? `${name}Input` : name;
}

function typeSchema(index: SchemaIndex, type: SchemaType, side: Side, differing: ReadonlySet<string>): JSONSchema {
  const nested = (one: SchemaType): JSONSchema => typeSchema(index, one, side, differing);
  switch (type.form) {
    case "string":
      return { type: "string" };
    case "int":
    case "number":
      return { type: "number" };
    case "bool":
      return { type: "boolean" };
    case "const":
      return { enum: [type.value] };
    case "enum":
      return { enum: [...type.values] };
    case "any":
      return {};
    case "list":
      return { type: "array", items: nested(type.items) };
    case "map":
      return { type: "object", additionalProperties: nested(type.items) };
    case "either":
    case "tagged":
      return { anyOf: type.arms.map(nested) };
    case "ref": {
      const target = index.definition(type.ref);
      return isScalar(target.type) ? nested(target.type) : ref(typeName(type.ref, side, differing));
    }
    case "struct": {
      const fields = type.fields ?? [];
      const isThere = (field: Field): boolean =>
        isRequired(field) || (side === "output" && field.presence === "regular");
      return {
        type: "object",
        properties: Object.fromEntries(fields.map((field) => [field.name, describe(field.doc, nested(field.type))])),
        required: fields.filter(isThere).map(({ name }) => name),
        additionalProperties: type.open === true,
      };
    }
  }
}

function isScalar(type: SchemaType): boolean {
  return ["string", "int", "number", "bool", "const", "enum"].includes(type.form);
}

function ref(name: string): JSONSchema {
  return { $ref: `#/definitions/${name}` };
}

function describe(doc: string | undefined, schema: JSONSchema): JSONSchema {
  const description = docText(doc);
  if (description === undefined) return schema;
  // Beside a reference, a description would make a second type of the same shape.
  return schema.$ref === undefined ? { ...schema, description } : { description, allOf: [schema] };
}

/** Drops the object that only serves to name all types, and the notes about where a type came from. */
function tidy(source: string): string {
  return source
    .replace(new RegExp(`export interface ${rootName} \\{[\\s\\S]*?\\n\\}\\n`), "")
    .replaceAll(
      new RegExp(
        `( \\*\\n)? \\* This (interface|type) was referenced by \`${rootName}\`'s JSON-Schema\\n \\* via the \`definition\` "[^"]*"\\.\\n`,
        "g",
      ),
      "",
    )
    .replaceAll("/**\n */\n", "")
    .replaceAll(/\/\*\*\n *\* ([^\n]*)\n *\*\/\n/g, "/** $1 */\n");
}

function unions(index: SchemaIndex): string {
  const names = (category: string): string =>
    index.kinds
      .filter((kind) => kind.category === category)
      .map(({ name }) => name)
      .join(" | ");
  return `/** Any document. */
export type HarmonyDocument = ${index.kinds.map(({ name }) => name).join(" | ")};

/** A document that states a desired state. */
export type Score = ${names("score")};

/** A document that states what exists. */
export type Inventory = ${names("inventory") || "never"};

/** A document that states where scores go. */
export type Topology = ${names("topology")};

type DocumentByKind = { [Document in HarmonyDocument as Document["kind"]]: Document };

/** The document of a kind. A look-up, so that what is made of it is known to vary with the kind. */
export type DocumentOf<K extends HarmonyDocument["kind"]> = DocumentByKind[K];
`;
}
