import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import type { CueFiles, CueModule } from "../../cue/engine.ts";

/** A site of the corpus: one file, or a folder of them. */
export interface CorpusCase {
  readonly name: string;
  readonly files: CueFiles;
  /** From the first line of a file, `// tags: name=value other`; a tag without a value has the value "". */
  readonly tags: Readonly<Record<string, string>>;
}

const folder = join(import.meta.dirname, "corpus");
const schemaFolder = join(folder, "schemas");

/** The schema module that the corpus imports: a single small kind, so that its errors stay as they are. */
export const corpusSchemas: CueModule = {
  path: "harmony.dev/schemas@v0",
  version: "v0.1.0",
  files: readFolder(schemaFolder),
};

/** All cases but those of the schema package itself, sorted by name. */
export function readCorpus(): readonly CorpusCase[] {
  return readdirSync(folder)
    .sort()
    .filter((name) => name !== "schemas")
    .map((name) => {
      const path = join(folder, name);
      const files = statSync(path).isDirectory() ? readFolder(path) : { "main.cue": readFileSync(path, "utf8") };
      return { name: name.replace(/\.cue$/, ""), files, tags: tagsOf(Object.values(files)) };
    });
}

function readFolder(root: string): CueFiles {
  const paths = readdirSync(root, { recursive: true, encoding: "utf8" })
    .map((name) => join(root, name))
    .filter((path) => statSync(path).isFile());
  return Object.fromEntries(paths.sort().map((path) => [relative(root, path), readFileSync(path, "utf8")]));
}

function tagsOf(texts: readonly string[]): Record<string, string> {
  const words = texts.flatMap((text) => /^\/\/ tags: (.*)/.exec(text)?.[1]?.split(" ") ?? []);
  return Object.fromEntries(
    words.map((word) => {
      const [name = "", ...value] = word.split("=");
      return [name, value.join("=")];
    }),
  );
}
