import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { load } from "js-yaml";

/** The repository's action, as the forges read it. */
export interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string; readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly ActionStep[] };
}

export interface ActionStep {
  readonly name: string;
  readonly id?: string;
  readonly if?: string;
  readonly shell: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly run: string;
}

export const actionPath = fileURLToPath(new URL("../../action.yml", import.meta.url));

export function readAction(): ActionFile {
  return load(readFileSync(actionPath, "utf8")) as ActionFile;
}

/** What expressions may name. */
export interface Contexts {
  readonly inputs: Readonly<Record<string, string>>;
  readonly github: Readonly<Record<string, unknown>>;
  readonly steps: Readonly<Record<string, { readonly outputs: Readonly<Record<string, string>> }>>;
}

/** A text with its `${{ … }}` filled in. What is not there is empty, as on the forges. */
export function fillIn(text: string, contexts: Contexts): string {
  return text.replace(/\$\{\{(.*?)\}\}/g, (_, expression: string) => valueOf(expression.trim(), contexts));
}

/** Does a step's condition hold? Of the language of conditions the action uses one form. */
export function holds(condition: string | undefined, contexts: Contexts): boolean {
  if (condition === undefined) return true;
  const [, path = "", text = ""] = /^([\w.-]+) == '([^']*)'$/.exec(condition) ?? [];
  if (path === "") throw new Error(`the condition ${condition} is not known here`);
  return valueOf(path, contexts) === text;
}

function valueOf(path: string, contexts: Contexts): string {
  if (!/^(inputs|github|steps)(\.[\w-]+)+$/.test(path)) throw new Error(`the expression ${path} is not known here`);
  let value: unknown = contexts;
  for (const step of path.split("."))
    value = typeof value === "object" && value !== null ? (value as Record<string, unknown>)[step] : undefined;
  return value === undefined || value === null ? "" : String(value);
}
