import { docText } from "./doc-text.ts";
import {
  type Attributes,
  attributesOf,
  type Definition,
  type Field,
  type SchemaType,
  type StructType,
} from "./model.ts";
import type { SchemaIndex } from "./schema-index.ts";

/** A JSON Schema, 2020-12, with its keywords in the order in which they are written. */
export type JsonSchema = { readonly [keyword: string]: unknown };

export const schemaBase = "https://harmony.dev/schemas/v1alpha1";

/** Keywords of ours: what `@harmony(...)` says, under its own name. */
export const harmonyKeywords = [
  "category",
  "requires",
  "provides",
  "ref",
  "keys",
  "unique",
  "secret",
  "choice",
  "exclusive",
] as const;

/**
 * `published` is for editors and other programs: a named format also states its pattern.
 * `validator` leaves the pattern to the format, so that a malformed value is one fault.
 */
export type SchemaFlavour = "published" | "validator";

/** The schema of one definition, with `$defs` for all that it uses. */
export function documentSchema(index: SchemaIndex, definition: Definition, id: string): JsonSchema {
  const build = createBuilder(index, "published");
  const used = index.reachable(definition.type).filter(({ name }) => name !== definition.name);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `${schemaBase}/${id}.json`,
    $comment: `Written by \`npm run generate\` from schemas/${definition.file}.`,
    ...build(definition),
    ...(used.length === 0 ? {} : { $defs: Object.fromEntries(used.map((one) => [one.name, build(one)])) }),
  };
}

/** All definitions in one schema, under `$defs`. */
export function definitionsSchema(index: SchemaIndex, flavour: SchemaFlavour): JsonSchema {
  const build = createBuilder(index, flavour);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `${schemaBase}/definitions.json`,
    $defs: Object.fromEntries(index.model.definitions.map((one) => [one.name, build(one)])),
  };
}

function createBuilder(index: SchemaIndex, flavour: SchemaFlavour): (definition: Definition) => JsonSchema {
  const schemaOf = (type: SchemaType): JsonSchema => {
    switch (type.form) {
      case "string":
        return { type: "string", ...textLimits(type), ...defaultOf(type) };
      case "int":
      case "number":
        return { type: type.form === "int" ? "integer" : "number", ...numberLimits(type), ...defaultOf(type) };
      case "bool":
        return { type: "boolean", ...defaultOf(type) };
      case "const":
        return { const: type.value };
      case "enum":
        return { enum: type.values, ...defaultOf(type) };
      case "list":
        return { type: "array", items: schemaOf(type.items), ...pick(type, ["minItems", "maxItems", "uniqueItems"]) };
      case "map":
        return {
          type: "object",
          ...harmony(type.attributes),
          ...keysOf(type.key),
          additionalProperties: schemaOf(type.items),
          ...counts(type),
        };
      case "struct":
        return structSchema(type);
      case "ref":
        return { $ref: `#/$defs/${type.ref}`, ...defaultOf(type) };
      case "either":
        return eitherSchema(type.arms);
      case "tagged":
        return {
          type: "object",
          discriminator: { propertyName: type.tag },
          required: [type.tag],
          oneOf: type.arms.map((arm) => inlined(arm)),
        };
      case "any":
        return {};
    }
  };

  const structSchema = (type: StructType): JsonSchema => {
    const fields = type.fields ?? [];
    const required = fields.filter(isRequired).map(({ name }) => name);
    return {
      type: "object",
      ...harmony(type.attributes),
      properties: Object.fromEntries(fields.map((field) => [field.name, fieldSchema(field)])),
      ...(required.length === 0 ? {} : { required }),
      ...(type.open === true ? {} : { additionalProperties: false }),
      ...counts(type),
    };
  };

  const fieldSchema = (field: Field): JsonSchema => ({
    ...described(field.doc),
    ...harmony(field.attributes),
    ...schemaOf(field.type),
  });

  /**
   * A scalar or a struct is one schema with two types: each keyword judges the type it is for. Unlike `anyOf`, this gives
   * one fault for one mistake, and lets defaults be filled.
   */
  const eitherSchema = ([scalar, struct]: readonly [SchemaType, SchemaType]): JsonSchema => {
    const { type: scalarType, ...ofScalar } = inlined(scalar);
    const { type: _, description: __, title: ___, ...ofStruct } = inlined(struct);
    return { type: [scalarType, "object"], ...ofScalar, ...ofStruct };
  };

  /** The schema that a reference stands for, in its place. */
  const inlined = (type: SchemaType): JsonSchema => {
    if (type.form !== "ref") return schemaOf(type);
    const { description: _, title: __, ...rest } = build(index.definition(type.ref));
    return rest;
  };

  const keysOf = (key: SchemaType): JsonSchema =>
    key.form === "string" && key.patterns === undefined ? {} : { propertyNames: schemaOf(key) };

  /** A named format stands for its pattern, which a validator then leaves out. */
  const named = (attributes: Attributes | undefined): JsonSchema => {
    const format = attributes?.["format"];
    const example = attributes?.["example"];
    return { ...(format === undefined ? {} : { format }), ...(example === undefined ? {} : { examples: [example] }) };
  };

  const textLimits = (type: SchemaType & { form: "string" }): JsonSchema => {
    const [pattern, ...more] = type.patterns ?? [];
    return {
      ...(pattern === undefined ? {} : { pattern }),
      ...(more.length === 0 ? {} : { allOf: more.map((one) => ({ pattern: one })) }),
      ...pick(type, ["minLength", "maxLength"]),
    };
  };

  const withoutNamedPattern = (schema: JsonSchema): JsonSchema => {
    if (flavour === "published" || schema["format"] === undefined) return schema;
    const { pattern: _, ...rest } = schema;
    return rest;
  };

  const build = (definition: Definition): JsonSchema =>
    withoutNamedPattern({
      title: definition.name,
      ...described(definition.doc),
      ...harmony(definition.attributes),
      ...named(attributesOf(definition)),
      ...schemaOf(definition.type),
    });
  return build;
}

/** The patterns that the named formats stand for. */
export function formatPatterns(index: SchemaIndex): ReadonlyMap<string, string> {
  const patterns = new Map<string, string>();
  for (const definition of index.model.definitions) {
    const format = attributesOf(definition)["format"];
    if (format === undefined) continue;
    const [pattern, ...more] = definition.type.form === "string" ? (definition.type.patterns ?? []) : [];
    if (pattern === undefined || more.length > 0)
      throw new Error(`#${definition.name} names a format and needs one pattern.`);
    if (patterns.has(format)) throw new Error(`#${definition.name} names the format ${format}, which is taken.`);
    patterns.set(format, pattern);
  }
  return patterns;
}

/** A document must say its constants, too; what has a default may be left out. */
export function isRequired(field: Field): boolean {
  return field.presence === "required" || (field.presence === "regular" && field.type.form === "const");
}

function described(doc: string | undefined): JsonSchema {
  const description = docText(doc);
  return description === undefined ? {} : { description };
}

function harmony(attributes: Attributes | undefined): JsonSchema {
  const said = harmonyKeywords.filter((name) => attributes?.[name] !== undefined);
  return Object.fromEntries(
    said.map((name) => [`x-harmony-${name}`, attributes?.[name] === "" ? true : attributes?.[name]]),
  );
}

function defaultOf(type: { readonly default?: unknown }): JsonSchema {
  return type.default === undefined ? {} : { default: type.default };
}

function numberLimits(type: SchemaType & { form: "int" | "number" }): JsonSchema {
  return pick(type, ["minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum"]);
}

function counts(type: { readonly minFields?: number; readonly maxFields?: number }): JsonSchema {
  return {
    ...(type.minFields === undefined ? {} : { minProperties: type.minFields }),
    ...(type.maxFields === undefined ? {} : { maxProperties: type.maxFields }),
  };
}

function pick<T extends object>(from: T, names: readonly (keyof T & string)[]): JsonSchema {
  return Object.fromEntries(names.flatMap((name) => (from[name] === undefined ? [] : [[name, from[name]]])));
}
