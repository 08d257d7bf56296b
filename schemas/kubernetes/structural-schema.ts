/** Types of a structural schema. */
type SimpleType = "array" | "boolean" | "integer" | "number" | "object" | "string";

/** The part of a CRD's structural schema that types are made from. */
export interface OpenApiSchema {
  readonly type?: SimpleType;
  readonly properties?: Readonly<Record<string, OpenApiSchema>>;
  readonly items?: OpenApiSchema;
  readonly additionalProperties?: boolean | OpenApiSchema;
  readonly required?: readonly string[];
  readonly enum?: readonly (string | number | boolean | null)[];
  readonly "x-kubernetes-int-or-string"?: boolean;
  readonly "x-kubernetes-preserve-unknown-fields"?: boolean;
}

/** JSON Schema as json-schema-to-typescript reads it; `tsType` is its extension: the type, word for word. */
export interface TypeSchema {
  readonly type?: SimpleType;
  readonly properties?: Readonly<Record<string, TypeSchema>>;
  readonly items?: TypeSchema;
  readonly additionalProperties?: boolean | TypeSchema;
  readonly required?: string[];
  readonly enum?: (string | number | boolean | null)[];
  readonly tsType?: string;
}

/**
 * A closed JSON Schema without descriptions, formats and bounds: what a type can say. `replaced` names parts, by path,
 * that Kubernetes' own types say; their names come back as imports.
 */
export function toJsonSchema(
  schema: OpenApiSchema,
  replaced: Readonly<Record<string, string>>,
): { readonly schema: TypeSchema; readonly imports: readonly string[] } {
  const left = new Set(Object.keys(replaced));

  function convert(node: OpenApiSchema, path: string): TypeSchema {
    const type = replaced[path];
    if (type !== undefined) {
      left.delete(path);
      return { tsType: `Wire<${type}>` };
    }
    if (node["x-kubernetes-int-or-string"] === true) return { tsType: "number | string" };
    if (node.enum !== undefined) return { enum: node.enum.filter((value) => value !== "") };
    if (node.type === "array") return list(node, path);
    if (node.properties !== undefined) return struct(node, node.properties, path);
    if (node.type === "object" || node["x-kubernetes-preserve-unknown-fields"] === true) return map(node, path);
    return node.type === undefined ? { tsType: "unknown" } : { type: node.type };
  }

  function list(node: OpenApiSchema, path: string): TypeSchema {
    return { type: "array", items: node.items === undefined ? { tsType: "unknown" } : convert(node.items, `${path}.*`) };
  }

  function struct(node: OpenApiSchema, fields: Readonly<Record<string, OpenApiSchema>>, path: string): TypeSchema {
    const properties = Object.fromEntries(
      Object.entries(fields).map(([name, field]) => [name, convert(field, path === "" ? name : `${path}.${name}`)]),
    );
    const open = node["x-kubernetes-preserve-unknown-fields"] === true;
    return { type: "object", properties, required: [...(node.required ?? [])], additionalProperties: open };
  }

  function map(node: OpenApiSchema, path: string): TypeSchema {
    const values = node.additionalProperties;
    if (typeof values !== "object") return { tsType: "Readonly<Record<string, unknown>>" };
    return { type: "object", additionalProperties: convert(values, `${path}.*`) };
  }

  const converted = convert(schema, "");
  if (left.size > 0) throw new Error(`no such part of the schema: ${[...left].join(", ")}`);
  return { schema: converted, imports: [...new Set(Object.values(replaced))].sort() };
}
