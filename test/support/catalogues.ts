import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A room that declares diagnostics. */
export interface Catalogue {
  readonly room: string;
  readonly codes: readonly string[];
}

const root = new URL("../../", import.meta.url);

/** Every catalogue of the program, as its room's diagnostics.ts declares it. */
export async function catalogues(): Promise<readonly Catalogue[]> {
  const files = ["compiler", "emitters"].flatMap((parent) =>
    readdirSync(new URL(parent, root))
      .map((room) => new URL(`${parent}/${room}/diagnostics.ts`, root))
      .filter((file) => existsSync(file)),
  );
  const modules = await Promise.all(files.map((file) => import(fileURLToPath(file)) as Promise<object>));
  return modules
    .flatMap((module) => Object.values(module).filter(isDeclared))
    .map(({ room, definitions }) => ({ room, codes: Object.keys(definitions) }));
}

function isDeclared(value: unknown): value is { readonly room: string; readonly definitions: object } {
  return typeof value === "object" && value !== null && "room" in value && "definitions" in value;
}
