import fc from "fast-check";
import type { JsonObject, JsonValue } from "../../../formats/json/value.ts";
import { isRequired } from "../../../schemas/generator/json-schema.ts";
import type { Field, SchemaType, StructType } from "../../../schemas/generator/model.ts";
import type { KindDefinition, SchemaIndex } from "../../../schemas/generator/schema-index.ts";
import { mutationsOf } from "./mutations.ts";

/** Documents of a kind that are good, and ones with one thing changed. The same seed gives the same documents. */
export function sampleDocuments(
  index: SchemaIndex,
  kind: KindDefinition,
  { good, mutated, seed }: { readonly good: number; readonly mutated: number; readonly seed: number },
): JsonObject[] {
  const instances = instancesOf(index, kind.type) as fc.Arbitrary<JsonObject>;
  return [
    ...fc.sample(instances, { numRuns: good, seed }),
    ...fc.sample(instances.chain(mutationsOf), { numRuns: mutated, seed: seed + 1 }),
  ];
}

/** Values of a type, most of them good: what the model leaves to other programs is drawn at random. */
export function instancesOf(index: SchemaIndex, type: SchemaType, depth = 0): fc.Arbitrary<JsonValue> {
  const nested = (one: SchemaType): fc.Arbitrary<JsonValue> => instancesOf(index, one, depth + 1);
  switch (type.form) {
    case "string": {
      const [pattern] = type.patterns ?? [];
      if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern, "u"));
      return fc.string({
        unit: fc.constantFrom("a", "Z", "0", " ", "\u00e9", "\u{1f600}", '"', "\\"),
        minLength: type.minLength ?? 0,
        maxLength: 6,
      });
    }
    case "int":
      return fc.integer({ min: type.minimum ?? -9, max: type.maximum ?? 99 });
    case "number":
      return fc.double({ min: type.minimum ?? -9, max: type.maximum ?? 99, noNaN: true });
    case "bool":
      return fc.boolean();
    case "const":
      return fc.constant(type.value);
    case "enum":
      return fc.constantFrom(...type.values);
    case "list": {
      const length = { minLength: type.minItems ?? 0, maxLength: (type.minItems ?? 0) + 2 };
      const items = nested(type.items);
      return type.uniqueItems === true
        ? fc.uniqueArray(items, { ...length, selector: (item) => JSON.stringify(item) })
        : fc.array(items, length);
    }
    case "map":
      return fc.dictionary(nested(type.key) as fc.Arbitrary<string>, nested(type.items), {
        minKeys: type.minFields ?? 0,
        maxKeys: 2,
      });
    case "struct":
      return structs(index, type, depth);
    case "ref":
      return instancesOf(index, index.definition(type.ref).type, depth + 1);
    case "either":
    case "tagged":
      return fc.oneof(...type.arms.map(nested));
    case "any":
      return fc.jsonValue({ maxDepth: 1 }) as fc.Arbitrary<JsonValue>;
  }
}

function structs(index: SchemaIndex, type: StructType, depth: number): fc.Arbitrary<JsonValue> {
  const fields = type.fields ?? [];
  const valueOf = (field: Field): fc.Arbitrary<JsonValue> => instancesOf(index, field.type, depth + 1);
  if (type.maxFields === 1) {
    const one = fields.map((field) => valueOf(field).map((value) => ({ [field.name]: value })));
    return fc.oneof(...one, ...((type.minFields ?? 0) === 0 ? [fc.constant({})] : []));
  }
  const all = Object.fromEntries(fields.map((field) => [field.name, valueOf(field)]));
  const written = fc.record(all, { requiredKeys: fields.filter(isRequired).map(({ name }) => name) });
  // Most optional fields are left out below the first levels, so that documents stay small.
  return depth < 2
    ? written
    : written.chain((value) => thinned(value as Record<string, JsonValue>, fields, type.minFields ?? 0));
}

function thinned(value: Record<string, JsonValue>, fields: readonly Field[], least: number): fc.Arbitrary<JsonValue> {
  const must = new Set(fields.filter(isRequired).map(({ name }) => name));
  const free = Object.keys(value).filter((name) => !must.has(name));
  return fc
    .subarray(free, { minLength: Math.min(least, free.length) })
    .map((kept) => Object.fromEntries(Object.entries(value).filter(([name]) => must.has(name) || kept.includes(name))));
}
