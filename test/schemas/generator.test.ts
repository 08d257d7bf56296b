import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, expect, test } from "vitest";
import { documentSchema, formatPatterns } from "../../schemas/generator/json-schema.ts";
import { kindTableSource } from "../../schemas/generator/kind-tables.ts";
import { permissiveFiles } from "../../schemas/generator/permissive-twin.ts";
import { referencePage } from "../../schemas/generator/reference-page.ts";
import type { SchemaIndex } from "../../schemas/generator/schema-index.ts";
import { typeSource } from "../../schemas/generator/type-source.ts";
import { createValidatorBuilder } from "../../schemas/generator/validator-source.ts";
import { openEngine, readIndex } from "./support/schema-files.ts";

const engine = openEngine();
afterAll(() => engine.close());

const source = `package p

import "struct"

// A thing of the site. It is small.
#Thing: {
	@harmony(category=score, requires="dns dhcp")

	kind:     "Thing"
	metadata!: name!: #Name

	// What it is.
	spec!: {
		@harmony(exclusive="size parts")

		// Where
		// it goes.
		on?: #Name @harmony(ref=topology)
		size: int & >=1 & <=9 | *3
		parts?: [...#Part]
		token?: #Token
		by?: {name?: #Name, all?: true} & struct.MinFields(1) & struct.MaxFields(1)
		at?: {[#Name]: [...string]} @harmony(keys=Net, unique=site)
		volume?: #Name | {of!: #Name, big: bool | *false}
	}
}

// A part.
#Part: #Bolt | #Nut

// A bolt.
#Bolt: {
	type!: "bolt"
	length: number | *1.5
}

// A nut.
#Nut: type!: "nut"

// A secret value.
#Token: {
	@harmony(secret)
	key!: string & !=""
}

// A short name.
#Name: =~"^[a-z]+$" @harmony(format="short-name", example="tor")
`;

async function indexOf(text: string): Promise<SchemaIndex> {
  return readIndex(engine, { "p/thing.cue": text });
}

async function thing(): Promise<{
  index: SchemaIndex;
  schema: Record<string, unknown>;
  spec: Record<string, unknown>;
}> {
  const index = await indexOf(source);
  const [kind] = index.kinds;
  if (kind === undefined) throw new Error("There is no kind.");
  const schema = documentSchema(index, kind, "thing") as Record<string, Record<string, Record<string, never>>>;
  return { index, schema, spec: schema["properties"]?.["spec"] ?? {} };
}

test("a kind's schema keeps the order of fields, their words and their defaults, and is closed", async () => {
  const { schema, spec } = await thing();
  expect(schema).toMatchObject({
    $id: "https://harmony.dev/schemas/v1alpha1/thing.json",
    title: "Thing",
    description: "A thing of the site. It is small.",
    "x-harmony-category": "score",
    "x-harmony-requires": "dns dhcp",
    required: ["kind", "metadata", "spec"],
    additionalProperties: false,
  });
  expect(Object.keys(spec["properties"] as object)).toEqual(["on", "size", "parts", "token", "by", "at", "volume"]);
  expect(spec).toMatchObject({
    additionalProperties: false,
    "x-harmony-exclusive": "size parts",
    properties: {
      on: { description: "Where it goes.", "x-harmony-ref": "topology", $ref: "#/$defs/Name" },
      size: { type: "integer", minimum: 1, maximum: 9, default: 3 },
      by: { minProperties: 1, maxProperties: 1 },
      at: { type: "object", propertyNames: { $ref: "#/$defs/Name" }, additionalProperties: { type: "array" } },
    },
  });
});

test("a scalar or a struct is one schema of two types", async () => {
  const { spec } = await thing();
  expect((spec["properties"] as Record<string, unknown>)["volume"]).toEqual({
    type: ["string", "object"],
    pattern: "^[a-z]+$",
    format: "short-name",
    examples: ["tor"],
    properties: { of: { $ref: "#/$defs/Name" }, big: { type: "boolean", default: false } },
    required: ["of"],
    additionalProperties: false,
  });
});

test("structs with a tag are told apart by a discriminator", async () => {
  const { schema } = await thing();
  expect((schema["$defs"] as Record<string, unknown>)["Part"]).toMatchObject({
    discriminator: { propertyName: "type" },
    required: ["type"],
    oneOf: [{ properties: { type: { const: "bolt" } } }, { properties: { type: { const: "nut" } } }],
  });
});

test("any validator of 2020-12 takes the published schema", async () => {
  const { index, schema } = await thing();
  const ajv = new Ajv2020({ strict: false, discriminator: true });
  for (const [name, pattern] of formatPatterns(index)) ajv.addFormat(name, new RegExp(pattern, "u"));
  const validate = ajv.compile(schema);
  const good = {
    kind: "Thing",
    metadata: { name: "a" },
    spec: { parts: [{ type: "nut" }], by: { all: true }, volume: "x" },
  };
  expect(validate(good)).toBe(true);
  expect(validate({ ...good, spec: { volume: { of: "UPPER" } } })).toBe(false);
});

test("one mistake in a union is one error", async () => {
  const { index } = await thing();
  const validate = createValidatorBuilder(index).getSchema(
    "https://harmony.dev/schemas/v1alpha1/definitions.json#/$defs/Thing",
  );
  const errorsOf = (spec: object): unknown[] => {
    expect(validate?.({ kind: "Thing", metadata: { name: "a" }, spec })).toBe(false);
    return (validate?.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
  };
  expect(errorsOf({ volume: 5 })).toEqual(["/spec/volume type"]);
  expect(errorsOf({ volume: "UPPER" })).toEqual(["/spec/volume format"]);
  expect(errorsOf({ volume: {} })).toEqual(["/spec/volume required"]);
  expect(errorsOf({ parts: [{ type: "screw" }] })).toEqual(["/spec/parts/0 discriminator"]);
  expect(errorsOf({ parts: [{ type: "bolt", length: "1" }] })).toEqual(["/spec/parts/0/length type"]);
  expect(errorsOf({ by: { name: "a", all: true } })).toEqual(["/spec/by maxProperties"]);
});

test("types have a side as written and one with defaults", async () => {
  const { index } = await thing();
  const types = await typeSource(index, "// Header.");
  expect(types).toContain("export interface ThingInput {");
  expect(types).toMatch(/export interface Thing \{[\s\S]*?\n {4}size: number;/);
  expect(types).toMatch(/export interface ThingInput \{[\s\S]*?\n {4}size\?: number;/);
  expect(types).toMatch(/export type Part = Bolt \| Nut/);
  expect(types).toContain("parts?: PartInput[];");
  expect(types).toContain("volume?:\n      | string\n      | {");
  expect(types).toContain("/** Where it goes. */\n    on?: string;");
  expect(types).not.toMatch(/referenced by|EveryType|Nut1/);
});

test("the tables say where references, unique values, secrets and choices are", async () => {
  const { index } = await thing();
  const tables = kindTableSource(index, "");
  const table = JSON.parse(/ {2}Thing: (\{[\s\S]*?\n {2}\}),\n\} as const/.exec(tables)?.[1] ?? "") as unknown;
  expect(table).toEqual({
    category: "score",
    title: "A thing of the site.",
    requires: ["dns", "dhcp"],
    provides: [],
    references: [
      { at: "/spec/on", on: "value", to: "topology" },
      { at: "/spec/at", on: "key", to: "Net" },
    ],
    uniques: [{ at: "/spec/at/*/*", on: "value", scope: "site" }],
    secrets: ["/spec/token"],
    choices: [{ at: "/spec", of: ["size", "parts"], need: "at-most-one" }],
  });
});

test("the twin keeps names and defaults, and takes anything", async () => {
  const { index } = await thing();
  expect(permissiveFiles(index)["p/thing.cue"]).toBe(`package p

#Thing: {
	kind: *"Thing" | _
	metadata?: *{
		name?: #Name
		...
	} | _
	spec?: *{
		on?: #Name
		size: *3 | _
		parts?: *[...#Part] | _
		token?: *#Token | _
		by?: _
		at?: *{[string]: *[..._] | _} | _
		volume?: _
		...
	} | _
	...
}

#Part: _

#Bolt: {
	type?: *"bolt" | _
	length: *1.5 | _
	...
}

#Nut: {
	type?: *"nut" | _
	...
}

#Token: {
	key?: _
	...
}

#Name: _
`);
});

test("a page has the fields with their types, defaults and choices", async () => {
  const { index } = await thing();
  const page = referencePage(index, index.definition("Thing"), { language: "yaml", text: "kind: Thing\n" });
  expect(page).toContain("| **`spec`** | object |  | What it is. At most one of `size`, `parts`. |");
  expect(page).toContain("| `spec.size` | whole number, 1 to 9 | `3` |  |");
  expect(page).toContain("| `spec.on` | [Name](#notations) |  | Where it goes. Names a topology. |");
  expect(page).toContain("| `spec.by` | object |  | Exactly one of its fields. |");
  expect(page).toContain("## Token\n\nA secret value.");
});

test("a named format needs one pattern, and a name of its own", async () => {
  const twice = await indexOf(`package p\n#A: =~"^a$" @harmony(format=x)\n#B: =~"^b$" @harmony(format=x)\n`);
  expect(() => formatPatterns(twice)).toThrow("#B names the format x, which is taken");
  const none = await indexOf("package p\n#A: string @harmony(format=x)\n");
  expect(() => formatPatterns(none)).toThrow("#A names a format and needs one pattern");
});

test("what is outside of the profile is refused by file and line", async () => {
  await expect(indexOf("package p\n\n#A: {a: int}\n#B: b?: #C\n")).rejects.toThrow(
    "p/thing.cue:3: a is neither a constant nor a scalar with a default: say a! or a?\np/thing.cue:4: there is no definition #C",
  );
});
