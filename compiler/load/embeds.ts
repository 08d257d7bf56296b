import { matchesGlob } from "../../system/glob.ts";
import { folderOf, joinPath } from "../../system/path.ts";
import type { Source } from "./source-set.ts";

const attribute = /@embed\(([^)]*)\)/g;
const argument = /\b(file|glob)\s*=\s*("[^"]*"|[^,\s)]+)/g;

/**
 * The files that an `@embed` of a CUE source names, of those there are. CUE itself reads them; here they are only
 * found, so that they can be given to it and are not taken for specs.
 */
export function embeddedFiles(sources: readonly Source[], paths: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { path: source, text } of sources) {
    for (const [, body = ""] of text.matchAll(attribute))
      for (const [, form, quoted = ""] of body.matchAll(argument)) {
        const named = joinPath(folderOf(source), quoted.replace(/^"|"$/g, ""));
        for (const path of paths)
          if (path === named || (form === "glob" && matchesGlob(path, `/${named}`))) found.add(path);
      }
  }
  return found;
}
