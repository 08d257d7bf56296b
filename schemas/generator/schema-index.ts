import {
  type Attributes,
  attributesOf,
  type Definition,
  type SchemaModel,
  type SchemaType,
  type StructType,
} from "./model.ts";

export const kindCategories = ["score", "inventory", "topology"] as const;
export type KindCategory = (typeof kindCategories)[number];

/** Finds definitions, and says which of them are kinds. */
export interface SchemaIndex {
  readonly model: SchemaModel;
  /** Definitions of documents, in the order of their files. */
  readonly kinds: readonly KindDefinition[];
  /** Definitions of files of their own that are no documents: the settings of a site. */
  readonly configs: readonly Definition[];
  definition(name: string): Definition;
  /** Follows references to what they stand for. */
  resolve(type: SchemaType): SchemaType;
  /** Names of the definitions that a type uses, directly and through others, in the order of the model. */
  reachable(type: SchemaType): readonly Definition[];
}

export interface KindDefinition extends Definition {
  readonly type: StructType;
  readonly category: KindCategory;
  readonly attributes: Attributes;
}

export function createSchemaIndex(model: SchemaModel): SchemaIndex {
  const byName = new Map(model.definitions.map((definition) => [definition.name, definition]));
  const definition = (name: string): Definition => {
    const found = byName.get(name);
    if (found === undefined) throw new Error(`There is no definition #${name}.`);
    return found;
  };
  const resolve = (type: SchemaType): SchemaType => (type.form === "ref" ? resolve(definition(type.ref).type) : type);
  return {
    model,
    kinds: model.definitions.flatMap(asKind),
    configs: model.definitions.filter((one) => attributesOf(one)["category"] === "config"),
    definition,
    resolve,
    reachable: (type) => {
      const names = new Set<string>();
      const visit = (at: SchemaType): void => {
        if (at.form === "ref" && !names.has(at.ref)) {
          names.add(at.ref);
          visit(definition(at.ref).type);
        }
        partsOf(at).forEach(visit);
      };
      visit(type);
      return model.definitions.filter(({ name }) => names.has(name));
    },
  };
}

function asKind(definition: Definition): KindDefinition[] {
  const attributes = attributesOf(definition);
  const category = kindCategories.find((one) => one === attributes["category"]);
  if (category === undefined || definition.type.form !== "struct") return [];
  return [{ ...definition, type: definition.type, category, attributes }];
}

/** The types that a type is made of. */
export function partsOf(type: SchemaType): readonly SchemaType[] {
  switch (type.form) {
    case "struct":
      return (type.fields ?? []).map((field) => field.type);
    case "map":
      return [type.key, type.items];
    case "list":
      return [type.items];
    case "either":
    case "tagged":
      return type.arms;
    default:
      return [];
  }
}
