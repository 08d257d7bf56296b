import type { Definition, Field, SchemaType, StructType } from "./model.ts";
import type { SchemaIndex } from "./schema-index.ts";

/**
 * A package with the same names that accepts nearly everything, so that CUE still gives values where the schemas would
 * stop it: structs and lists are open and may be anything else, unions are `_`, scalars are `_` or their default.
 */
export function permissiveFiles(index: SchemaIndex): Record<string, string> {
  const { model } = index;
  const files = new Map<string, string[]>();
  for (const definition of model.definitions) {
    const lines = files.get(definition.file) ?? [`package ${model.name}`];
    lines.push(permissiveDefinition(index, definition));
    files.set(definition.file, lines);
  }
  return Object.fromEntries([...files].map(([path, lines]) => [path, `${lines.join("\n\n")}\n`]));
}

function permissiveDefinition(index: SchemaIndex, { name, type }: Definition): string {
  return `#${name}: ${isOpenedStruct(type) ? openStruct(index, type.fields ?? [], 0) : permissive(index, type, 0)}`;
}

function permissive(index: SchemaIndex, type: SchemaType, depth: number): string {
  switch (type.form) {
    case "struct":
      return isOpenedStruct(type) ? `*${openStruct(index, type.fields ?? [], depth)} | _` : "_";
    case "map":
      return `*{[string]: ${permissive(index, type.items, depth)}} | _`;
    case "list":
      return `*[...${permissive(index, type.items, depth)}] | _`;
    case "const":
      return `*${JSON.stringify(type.value)} | _`;
    case "ref":
      if (type.default !== undefined) return `*${JSON.stringify(type.default)} | _`;
      return isOpenedStruct(index.resolve(type)) ? `*#${type.ref} | _` : `#${type.ref}`;
    case "either":
    case "tagged":
    case "any":
      return "_";
    default:
      return type.default === undefined ? "_" : `*${JSON.stringify(type.default)} | _`;
  }
}

/** A struct that keeps its fields; a union by key is `_`, as every union. */
function isOpenedStruct(type: SchemaType): type is StructType {
  return type.form === "struct" && type.maxFields === undefined && (type.fields ?? []).length > 0;
}

function openStruct(index: SchemaIndex, fields: readonly Field[], depth: number): string {
  const indent = "\t".repeat(depth + 1);
  const lines = fields.map((field) => {
    const mark = field.presence === "regular" ? "" : "?";
    return `${indent}${label(field.name)}${mark}: ${permissive(index, field.type, depth + 1)}\n`;
  });
  return `{\n${lines.join("")}${indent}...\n${"\t".repeat(depth)}}`;
}

function label(name: string): string {
  return /^[A-Za-z][A-Za-z0-9]*$/.test(name) ? name : JSON.stringify(name);
}
