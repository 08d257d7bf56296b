import type { FieldDescription, ItemDescription, MountDescription } from "../description.ts";

/**
 * The TypeScript of one mount: its description as a constant, and a type for each shape of item, as a caller states
 * it. The formatter lays it out.
 */
export function renderMountSource(id: string, release: string, mount: MountDescription): string {
  const items = [...(mount.settings === undefined ? [] : [mount.settings]), ...mount.lists];
  return [
    "// Written by devices/opnsense/generate.ts. Do not edit.",
    `// From the model ${mount.model} of OPNsense ${release}, BSD-2-Clause: see THIRD_PARTY_NOTICES.`,
    'import type { MountDescription } from "../description.ts";',
    "",
    `/** ${mount.model} ${mount.version}, ${placeOf(mount)}. */`,
    `export const ${id}Mount = ${JSON.stringify(mount)} as const satisfies MountDescription;`,
    ...items.flatMap((item) => ["", ...itemType(id, item)]),
    "",
    "/** The shapes of the items, by the path of their list; the settings by the empty path. */",
    `export interface ${typeName(id, "items")} {`,
    ...items.map(({ path }) => `  readonly ${JSON.stringify(path)}: ${typeName(id, path)};`),
    "}",
    "",
  ].join("\n");
}

function placeOf({ mount }: MountDescription): string {
  return mount === ":memory:" ? "a view of what lies under /interfaces" : `at ${mount}`;
}

function itemType(id: string, item: ItemDescription): string[] {
  const what = item.path === "" ? "The settings" : `An item of \`${item.path}\``;
  return [
    `/** ${what}. What is left out holds its default. */`,
    `export interface ${typeName(id, item.path)} {`,
    ...item.fields.flatMap((field) => [
      `  /** ${factsOf(field)} */`,
      `  readonly ${JSON.stringify(field.name)}${presence(field)}${valueType(field)};`,
    ]),
    "}",
  ];
}

/** `DnsmasqDhcpRanges`; the list that is called as its mount is `Vlan`, and settings are `DnsmasqSettings`. */
function typeName(id: string, path: string): string {
  const words = path === "" ? [id, "settings"] : path === id ? [id] : [id, ...path.split(/[._]/)];
  return words.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`).join("");
}

/** Has a caller to state it? */
function isAsked({ required, default: initial }: FieldDescription): boolean {
  return required === true && initial === undefined;
}

/**
 * What stands between a field's name and its type. Each object has a `constructor` already, so that TypeScript takes no
 * object without one for a shape where it is optional: such a field is stated as undefined.
 */
function presence(field: FieldDescription): string {
  if (isAsked(field)) return ": ";
  return field.name in Object.prototype ? ": undefined | " : "?: ";
}

function valueType(field: FieldDescription): string {
  const one = singleType(field);
  return field.list === true ? (field.type === "option" ? `readonly (${one})[]` : `readonly ${one}[]`) : one;
}

function singleType(field: FieldDescription): string {
  if (field.type === "boolean") return "boolean";
  if (field.type === "integer" || field.type === "port") return "number";
  return field.type === "option" ? field.options.map((option) => JSON.stringify(option)).join(" | ") : "string";
}

function factsOf(field: FieldDescription): string {
  const words: string[] = [kindOf(field)];
  if (field.required === true) words.push("required");
  if (field.default !== undefined) words.push(`default ${JSON.stringify(field.default)}`);
  return `${words.join(", ")}.`;
}

function kindOf(field: FieldDescription): string {
  const { minimum, maximum } = field.type === "integer" ? field : {};
  const range = minimum === undefined ? "" : maximum === undefined ? ` from ${minimum}` : ` ${minimum} to ${maximum}`;
  return field.type === "relation" ? `uuid in ${field.model} ${field.items}` : `${field.type}${range}`;
}
