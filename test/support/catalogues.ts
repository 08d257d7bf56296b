import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A room that declares diagnostics. */
export interface Catalogue {
  readonly room: string;
  readonly codes: readonly string[];
  /** Where it is declared: `emitters/flux`. */
  readonly folder: string;
}

const root = new URL("../../", import.meta.url);

/** Every catalogue of the program, as its room's diagnostics.ts declares it. */
export async function catalogues(): Promise<readonly Catalogue[]> {
  const folders = ["compiler", "emitters", "apply", "review"]
    .flatMap((parent) => readdirSync(new URL(parent, root)).map((room) => `${parent}/${room}`))
    .concat("forge")
    .filter((folder) => existsSync(new URL(`${folder}/diagnostics.ts`, root)));
  const found = folders.map(async (folder) => {
    const module = (await import(fileURLToPath(new URL(`${folder}/diagnostics.ts`, root)))) as object;
    return Object.values(module)
      .filter(isDeclared)
      .map(({ room, definitions }) => ({ room, codes: Object.keys(definitions), folder }));
  });
  return (await Promise.all(found)).flat();
}

function isDeclared(value: unknown): value is { readonly room: string; readonly definitions: object } {
  return typeof value === "object" && value !== null && "room" in value && "definitions" in value;
}
