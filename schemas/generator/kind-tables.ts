import { firstSentence } from "./doc-text.ts";
import { type Attributes, attributesOf, type SchemaType } from "./model.ts";
import type { KindDefinition, SchemaIndex } from "./schema-index.ts";

/** Pointers in these tables are patterns: `*` stands for any key or index. */
interface KindTable {
  readonly category: string;
  readonly title: string;
  readonly requires: readonly string[];
  readonly provides: readonly string[];
  readonly references: readonly { readonly at: string; readonly on: "value" | "key"; readonly to: string }[];
  readonly uniques: readonly { readonly at: string; readonly on: "value" | "key"; readonly scope: string }[];
  readonly secrets: readonly string[];
  readonly choices: readonly {
    readonly at: string;
    readonly of: readonly string[];
    readonly need: "one" | "at-most-one";
  }[];
}

/** TypeScript of what the schemas say about kinds beyond the shape of their documents. */
export function kindTableSource(index: SchemaIndex, header: string): string {
  const entries = index.kinds.map(
    (kind) => `  ${kind.name}: ${JSON.stringify(tableOf(index, kind), undefined, 2).replaceAll("\n", "\n  ")},`,
  );
  return `${header}
import type { HarmonyDocument } from "./types.ts";

/** A field that names a document. \`at\` is a pointer in which \`*\` stands for any key or index. */
export interface KindReference {
  readonly at: string;
  /** Whether the name is the value there, or each key of the object there. */
  readonly on: "value" | "key";
  /** The kind, or \`topology\`: any of the topology kinds. */
  readonly to: HarmonyDocument["kind"] | "topology";
}

/** A field whose value may stand once only, within a site or a document. */
export interface KindUnique {
  readonly at: string;
  readonly on: "value" | "key";
  readonly scope: "site" | "document";
}

/** An object of which exactly one, or at most one, of some fields is written. */
export interface KindChoice {
  readonly at: string;
  readonly of: readonly string[];
  readonly need: "one" | "at-most-one";
}

/** What its schema says about a kind. */
export interface KindInfo {
  readonly category: "score" | "inventory" | "topology";
  /** The first sentence of its documentation. */
  readonly title: string;
  /** Capabilities that every document of the kind requires. */
  readonly requires: readonly string[];
  /** Capabilities that every document of the kind provides. */
  readonly provides: readonly string[];
  readonly references: readonly KindReference[];
  readonly uniques: readonly KindUnique[];
  /** Pointers of references to secrets: \`{ name, key }\`. */
  readonly secrets: readonly string[];
  readonly choices: readonly KindChoice[];
}

export const kinds = {
${entries.join("\n")}
} as const satisfies Record<HarmonyDocument["kind"], KindInfo>;
`;
}

function tableOf(index: SchemaIndex, kind: KindDefinition): KindTable {
  const references: KindTable["references"][number][] = [];
  const uniques: KindTable["uniques"][number][] = [];
  const secrets: string[] = [];
  const choices: KindTable["choices"][number][] = [];

  /** What is said of a field holds for the scalars in it: of lists and maps, for each element. */
  const noteField = (type: SchemaType, at: string, said: Attributes): void => {
    const where = scalarsIn(type, at);
    if (said["ref"] !== undefined) references.push({ at: where, on: "value", to: said["ref"] });
    if (said["keys"] !== undefined) references.push({ at, on: "key", to: said["keys"] });
    if (said["unique"] !== undefined) uniques.push({ at: where, on: "value", scope: said["unique"] });
  };
  const scalarsIn = (type: SchemaType, at: string): string => {
    const target = index.resolve(type);
    return target.form === "list" || target.form === "map" ? scalarsIn(target.items, `${at}/*`) : at;
  };
  const noteStruct = (at: string, said: Attributes): void => {
    if (said["secret"] !== undefined) secrets.push(at);
    if (said["choice"] !== undefined) choices.push({ at, of: words(said["choice"]), need: "one" });
    if (said["exclusive"] !== undefined) choices.push({ at, of: words(said["exclusive"]), need: "at-most-one" });
  };
  const visit = (type: SchemaType, at: string, through: readonly string[]): void => {
    switch (type.form) {
      case "ref": {
        if (through.includes(type.ref)) throw new Error(`#${type.ref} contains itself.`);
        visit(index.definition(type.ref).type, at, [...through, type.ref]);
        return;
      }
      case "struct":
        noteStruct(at, type.attributes ?? {});
        for (const field of type.fields ?? []) {
          const fieldAt = `${at}/${field.name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
          noteField(field.type, fieldAt, field.attributes ?? {});
          visit(field.type, fieldAt, through);
        }
        return;
      case "map":
      case "list":
        visit(type.items, `${at}/*`, through);
        return;
      case "either":
      case "tagged":
        for (const arm of type.arms) visit(arm, at, through);
        return;
      default:
    }
  };
  visit(kind.type, "", []);
  const said = attributesOf(kind);
  return {
    category: kind.category,
    title: firstSentence(kind.doc),
    requires: words(said["requires"]),
    provides: words(said["provides"]),
    references,
    uniques,
    secrets,
    choices,
  };
}

function words(text: string | undefined): readonly string[] {
  return text === undefined || text === "" ? [] : text.split(/[\s,]+/);
}
