import { failure, type Outcome, success } from "../diagnostics/outcome.ts";
import type { System } from "../system/system.ts";
import { forgeDiagnostics } from "./diagnostics.ts";

/** A forge's token, which no text may hold. */
export interface Token {
  readonly value: string;
  /** The variable that it comes from. */
  readonly variable: string;
}

const variables = ["GITHUB_TOKEN", "GITEA_TOKEN"];

/** The token of the environment. A flag would show it to every user of the machine. */
export function findToken(system: System): Outcome<Token> {
  for (const variable of variables) {
    const value = system.environment(variable)?.trim() ?? "";
    // What can't stand in a header would be quoted by the error that refuses it.
    if (/^[\x21-\x7e]+$/.test(value)) return success({ value, variable });
    if (value !== "") return missing(`token in ${variable}, but something that holds spaces or control characters`);
  }
  return missing("token");
}

function missing(what: string): Outcome<Token> {
  const next = "In a workflow: `env: { GITHUB_TOKEN: ${{ github.token }} }`. GITEA_TOKEN is read where that is empty.";
  return failure(forgeDiagnostics.create("missing-setting", {}, { what, next }));
}
