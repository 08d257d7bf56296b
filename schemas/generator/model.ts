/** The model that `cue/profile` reads from the schemas' CUE syntax; its Go types say what each member means. */
export interface SchemaModel {
  readonly name: string;
  readonly definitions: readonly Definition[];
}

export type Attributes = Readonly<Record<string, string>>;

export interface Definition {
  readonly name: string;
  /** Path below the schema module. */
  readonly file: string;
  readonly line: number;
  readonly doc?: string;
  readonly attributes?: Attributes;
  readonly type: SchemaType;
}

export interface Field {
  readonly name: string;
  /** `required` is `name!:`, `optional` is `name?:`, `regular` is filled by CUE: a constant or a default. */
  readonly presence: "required" | "optional" | "regular";
  readonly line: number;
  readonly doc?: string;
  readonly attributes?: Attributes;
  readonly type: SchemaType;
}

export type Literal = string | number | boolean;

export type SchemaType =
  | StringType
  | NumberType
  | { readonly form: "bool"; readonly default?: boolean }
  | { readonly form: "const"; readonly value: Literal }
  | { readonly form: "enum"; readonly values: readonly Literal[]; readonly default?: Literal }
  | StructType
  | MapType
  | ListType
  | { readonly form: "ref"; readonly ref: string; readonly default?: Literal }
  | { readonly form: "either"; readonly arms: readonly [SchemaType, SchemaType] }
  | { readonly form: "tagged"; readonly tag: string; readonly arms: readonly SchemaType[] }
  | { readonly form: "any" };

export interface StringType {
  readonly form: "string";
  readonly patterns?: readonly string[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly default?: string;
}

export interface NumberType {
  readonly form: "int" | "number";
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly exclusiveMaximum?: number;
  readonly default?: number;
}

export interface StructType {
  readonly form: "struct";
  readonly fields?: readonly Field[];
  readonly attributes?: Attributes;
  readonly open?: boolean;
  readonly minFields?: number;
  readonly maxFields?: number;
}

export interface MapType {
  readonly form: "map";
  readonly key: SchemaType;
  readonly items: SchemaType;
  readonly attributes?: Attributes;
  readonly minFields?: number;
  readonly maxFields?: number;
}

export interface ListType {
  readonly form: "list";
  readonly items: SchemaType;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
}

/** What a definition says about itself by `@harmony(...)`: a struct inside, a scalar behind. */
export function attributesOf(definition: Definition): Attributes {
  const { type } = definition;
  return { ...definition.attributes, ...(type.form === "struct" || type.form === "map" ? type.attributes : {}) };
}
