import { permissiveFiles } from "./permissive-twin.ts";
import type { SchemaIndex } from "./schema-index.ts";

/** TypeScript of the schema module as CUE imports it, and of its permissive twin. */
export function cuePackageSource(
  index: SchemaIndex,
  sources: Readonly<Record<string, string>>,
  header: string,
): string {
  const moduleFile = sources["cue.mod/module.cue"];
  if (moduleFile === undefined) throw new Error("The schemas have no cue.mod/module.cue.");
  return `${header}
interface SchemaModule {
  /** The module's path with its major version. */
  readonly path: string;
  readonly version: string;
  /** Texts by path in the module. */
  readonly files: Readonly<Record<string, string>>;
}

/** The schemas as they are written. */
export const strictSchemas: SchemaModule = ${moduleSource(sources)};

/** The same names, accepting nearly everything: it gives the values of a package that the schemas stop. */
export const permissiveSchemas: SchemaModule = ${moduleSource({ "cue.mod/module.cue": moduleFile, ...permissiveFiles(index) })};
`;
}

/** A line of text is a line here, so that a change reads well. */
function moduleSource(files: Readonly<Record<string, string>>): string {
  const entries = Object.keys(files)
    .sort()
    .map((path) => {
      const lines = (files[path] ?? "").split("\n").map((line) => `      ${JSON.stringify(line)},\n`);
      return `    ${JSON.stringify(path)}: [\n${lines.join("")}    ].join("\\n"),\n`;
    });
  return `{\n  path: "harmony.dev/schemas@v0",\n  version: "v0.1.0",\n  files: {\n${entries.join("")}  },\n}`;
}
