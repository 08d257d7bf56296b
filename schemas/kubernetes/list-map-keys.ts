import { parse } from "yaml";

/** The module that carries the schema by which an API server merges what is applied, as YAML in a Go file. */
export const mergeSchema = {
  module: "k8s.io/client-go",
  version: "v0.37.1",
  file: "applyconfigurations/internal/internal.go",
} as const;

/** A structured-merge-diff schema: https://pkg.go.dev/sigs.k8s.io/structured-merge-diff/v6/schema. */
interface MergeSchema {
  readonly types: readonly {
    readonly name: string;
    readonly map?: { readonly fields?: readonly { readonly name: string; readonly type: { readonly list?: MergeList } }[] };
  }[];
}

interface MergeList {
  readonly elementRelationship: "associative" | "atomic";
  /** None: a set of scalars. */
  readonly keys?: readonly string[];
}

/** A module of TypeScript: the fields of stable APIs whose items have keys, and those that are sets. */
export function renderListMapKeys(source: string): string {
  const text = /schemaYAML = typed\.YAMLObject\(`([^`]*)`\)/.exec(source)?.[1];
  if (text === undefined) throw new Error(`${mergeSchema.file} holds no schema`);
  const maps = new Map<string, Set<string>>();
  const sets = new Set<string>();
  for (const { name, map } of (parse(text) as MergeSchema).types) {
    if (!/\.v\d+\.\w+$/.test(name) || name.endsWith("Status")) continue;
    for (const { name: field, type } of map?.fields ?? []) {
      if (type.list?.elementRelationship !== "associative" || /^(conditions|managedFields)$/.test(field)) continue;
      if (type.list.keys === undefined) sets.add(field);
      else maps.set(field, (maps.get(field) ?? new Set()).add(`[${type.list.keys.map((key) => JSON.stringify(key)).join(", ")}]`));
    }
  }
  const rows = [...maps].sort(([a], [b]) => (a < b ? -1 : 1)).map(([field, keys]) => `  ${field}: [${[...keys].join(", ")}],`);
  return [
    `// Generated from ${mergeSchema.module}@${mergeSchema.version} ${mergeSchema.file} by \`npm run generate\`. Do not edit.`,
    "/** What items of a list are known by, by the list's name: each way that some kind of Kubernetes has it. */",
    "export const listMapKeys: Readonly<Record<string, readonly (readonly string[])[]>> = {",
    ...rows,
    "};",
    "",
    "/** Lists of scalars without an order. */",
    "export const listSets: readonly string[] = [",
    ...[...sets].sort().map((field) => `  ${JSON.stringify(field)},`),
    "];",
    "",
  ].join("\n");
}
