import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import { definitionsSchema, formatPatterns, harmonyKeywords, schemaBase } from "./json-schema.ts";
import type { SchemaIndex } from "./schema-index.ts";

/** An ES module without imports that exports `validators`: a function for each kind, and for the site's settings. */
export async function validatorSource(index: SchemaIndex, header: string): Promise<string> {
  const ajv = createValidatorBuilder(index);
  const names = validatedNames(index);
  const refs = Object.fromEntries(names.map((name) => [name, `${schemaBase}/definitions.json#/$defs/${name}`]));
  const code = standalone.default(ajv, refs);
  const entry = `${code}\nexport const validators = { ${names.join(", ")} };\n`;
  const bundled = await build({
    stdin: { contents: entry, resolveDir: process.cwd(), loader: "js" },
    bundle: true,
    write: false,
    format: "esm",
    platform: "neutral",
    mainFields: ["main"],
    target: "es2023",
    minifySyntax: true,
    minifyWhitespace: true,
    lineLimit: 160,
    legalComments: "none",
    charset: "utf8",
  });
  const [output] = bundled.outputFiles;
  if (output === undefined) throw new Error("esbuild gave no output.");
  return `${header}\n${output.text.replace(/export ?\{[\s\S]*?\};?\s*$/, "export { validators };\n")}`;
}

/** The types of that module. */
export function validatorTypes(index: SchemaIndex, header: string): string {
  const names = validatedNames(index);
  return `${header}
import type { ValidateFunction } from "ajv";
import type { ${names.join(", ")} } from "./types.ts";

/** Judges a value, fills in its defaults, and leaves what is wrong in \`errors\`, each with the schema it comes from. */
export declare const validators: {
${names.map((name) => `  readonly ${name}: ValidateFunction<${name}>;`).join("\n")}
};
`;
}

/** An ajv that knows our keywords and formats. */
export function createValidatorBuilder(index: SchemaIndex): Ajv2020 {
  const ajv = new Ajv2020({
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    allErrors: true,
    verbose: true,
    useDefaults: true,
    discriminator: true,
    code: { source: true, esm: true, lines: true },
  });
  ajv.addVocabulary(harmonyKeywords.map((name) => `x-harmony-${name}`));
  for (const [name, pattern] of formatPatterns(index)) ajv.addFormat(name, new RegExp(pattern, "u"));
  ajv.addSchema(definitionsSchema(index, "validator"));
  return ajv;
}

function validatedNames(index: SchemaIndex): readonly string[] {
  return [...index.kinds, ...index.configs].map(({ name }) => name);
}
