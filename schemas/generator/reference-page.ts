import { docText } from "./doc-text.ts";
import { isRequired } from "./json-schema.ts";
import { attributesOf, type Definition, type Field, type SchemaType } from "./model.ts";
import type { SchemaIndex } from "./schema-index.ts";

/** A page about a kind: what it is, an example, and tables of its fields. */
export function referencePage(
  index: SchemaIndex,
  definition: Definition,
  example: { readonly language: string; readonly text: string },
): string {
  const structs = index.reachable(definition.type).filter(({ type }) => type.form === "struct");
  const scalars = index.reachable(definition.type).filter(({ type }) => type.form === "string");
  return [
    `<!-- Written by \`npm run generate\` from schemas/${definition.file}. -->`,
    `# ${definition.name}`,
    docText(definition.doc) ?? "",
    ...facts(definition),
    `\`\`\`${example.language}\n${example.text.trimEnd()}\n\`\`\``,
    "## Fields",
    "A field in **bold** must be written.",
    fieldTable(index, definition.type, ""),
    ...structs.flatMap((one) => [`## ${one.name}`, docText(one.doc) ?? "", fieldTable(index, one.type, "")]),
    ...(scalars.length === 0 ? [] : ["## Notations", scalarTable(scalars)]),
  ]
    .filter((part) => part !== "")
    .join("\n\n")
    .concat("\n");
}

/** The list of all pages. */
export function referenceIndex(index: SchemaIndex): string {
  const rows = [...index.kinds, ...index.configs].map((one) => {
    const category = attributesOf(one)["category"] ?? "";
    return `| [${one.name}](${pageName(one)}) | ${category === "config" ? "settings" : category} | ${cell(docText(one.doc) ?? "")} |`;
  });
  return `# Reference of the language\n\nWritten from the schemas in \`schemas/v1alpha1\` by \`npm run generate\`.\n\n| kind | is | says |\n|---|---|---|\n${rows.join("\n")}\n`;
}

/** `KubernetesTopology` has the page `kubernetes-topology.md`. */
export function pageName(definition: Definition): string {
  return definition.file.replace(/^.*\//, "").replace(/\.cue$/, ".md");
}

function facts(definition: Definition): string[] {
  const { category, requires, provides } = attributesOf(definition);
  const said = [
    category === undefined || category === "config" ? "" : `A ${category}.`,
    requires === undefined ? "" : `It requires ${code(requires.split(/[\s,]+/))}.`,
    provides === undefined ? "" : `It provides ${code(provides.split(/[\s,]+/))}.`,
  ];
  const text = said.filter((one) => one !== "").join(" ");
  return text === "" ? [] : [text];
}

function fieldTable(index: SchemaIndex, type: SchemaType, prefix: string): string {
  const rows = fieldRows(index, type, prefix);
  const note = choiceNote(type);
  if (rows.length === 0) return note === "" ? "No fields." : note;
  return `${note === "" ? "" : `${note}\n\n`}| field | type | default | meaning |\n|---|---|---|---|\n${rows.join("\n")}`;
}

function fieldRows(index: SchemaIndex, type: SchemaType, prefix: string): string[] {
  if (type.form === "list") return fieldRows(index, type.items, `${prefix.replace(/\.$/, "")}[].`);
  if (type.form === "map") return fieldRows(index, type.items, `${prefix}*.`);
  if (type.form === "either") return fieldRows(index, type.arms[1], prefix);
  if (type.form !== "struct") return [];
  return (type.fields ?? []).flatMap((field) => {
    const path = `${prefix}${field.name}`;
    return [fieldRow(index, field, path), ...fieldRows(index, field.type, `${path}.`)];
  });
}

function fieldRow(index: SchemaIndex, field: Field, path: string): string {
  const name = isRequired(field) ? `**\`${path}\`**` : `\`${path}\``;
  const initial =
    "default" in field.type && field.type.default !== undefined ? `\`${JSON.stringify(field.type.default)}\`` : "";
  const choice = choiceNote(field.type);
  const refers = field.attributes?.["ref"] ?? field.attributes?.["keys"];
  const named = refers === undefined ? "" : refers === "topology" ? "Names a topology." : `Names a \`${refers}\`.`;
  const meaning = [docText(field.doc ?? docOfStruct(index, field.type)) ?? "", named, choice]
    .filter((one) => one !== "")
    .join(" ");
  return `| ${name} | ${cell(typeWords(index, field.type))} | ${initial} | ${cell(meaning)} |`;
}

/** A field without words of its own has those of the struct that it holds. */
function docOfStruct(index: SchemaIndex, type: SchemaType): string | undefined {
  return type.form === "ref" && index.resolve(type).form === "struct" ? index.definition(type.ref).doc : undefined;
}

function choiceNote(type: SchemaType): string {
  if (type.form !== "struct") return "";
  const { choice, exclusive } = type.attributes ?? {};
  if (choice !== undefined) return `Exactly one of ${code(choice.split(/[\s,]+/))}.`;
  if (exclusive !== undefined) return `At most one of ${code(exclusive.split(/[\s,]+/))}.`;
  if (type.maxFields === 1) return type.minFields === 1 ? "Exactly one of its fields." : "At most one of its fields.";
  return "";
}

function typeWords(index: SchemaIndex, type: SchemaType): string {
  switch (type.form) {
    case "string":
      return "string";
    case "int":
    case "number":
      return `${type.form === "int" ? "whole number" : "number"}${rangeWords(type)}`;
    case "bool":
      return "true or false";
    case "const":
      return code([String(type.value)]);
    case "enum":
      return type.values.map((value) => code([String(value)])).join(" or ");
    case "list":
      return `list of ${typeWords(index, type.items)}`;
    case "map":
      return `map of ${typeWords(index, type.key)} to ${typeWords(index, type.items)}`;
    case "struct":
      return "object";
    case "ref": {
      const target = index.definition(type.ref).type;
      if (target.form === "struct") return `[${type.ref}](#${type.ref.toLowerCase()})`;
      return target.form === "string" ? `[${type.ref}](#notations)` : typeWords(index, target);
    }
    case "either":
    case "tagged":
      return type.arms.map((arm) => typeWords(index, arm)).join(" or ");
    case "any":
      return "anything";
  }
}

function rangeWords(type: SchemaType & { form: "int" | "number" }): string {
  const { minimum, maximum } = type;
  if (minimum !== undefined && maximum !== undefined) return `, ${minimum} to ${maximum}`;
  if (minimum !== undefined) return `, at least ${minimum}`;
  return maximum === undefined ? "" : `, at most ${maximum}`;
}

function scalarTable(scalars: readonly Definition[]): string {
  const rows = scalars.map((one) => `| ${one.name} | ${cell(docText(one.doc) ?? "")} |`);
  return `| name | meaning |\n|---|---|\n${rows.join("\n")}`;
}

function code(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(", ");
}

/** Text for a cell: a bar would end it. */
function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n\n", "<br>").replaceAll("\n", " ");
}
