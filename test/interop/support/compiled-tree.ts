import { existsSync, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** What lies in an output folder, by path below it (POSIX, sorted). */
export interface CompiledTree {
  readonly root: string;
  /** The charts' folders: `<site>/<topology>/helm/<chart>`. */
  readonly charts: readonly string[];
  /** The folders with a bundle and its bootstrap: `<site>/<topology>/flux`. */
  readonly flux: readonly string[];
  /** The YAML files below a folder. */
  yaml(folder: string): readonly string[];
}

/** Lists a compiled tree; one that is not there lists nothing. */
export function readCompiledTree(root: string): CompiledTree {
  const entries = existsSync(root) ? readdirSync(root, { recursive: true, withFileTypes: true }) : [];
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
  const folders = (pattern: RegExp): readonly string[] => [
    ...new Set(files.flatMap((path) => pattern.exec(path)?.[1] ?? [])),
  ];
  return {
    root,
    charts: folders(/^([^/]+\/[^/]+\/helm\/[^/]+)\/Chart\.yaml$/),
    flux: folders(/^([^/]+\/[^/]+\/flux)\//),
    yaml: (folder) => files.filter((path) => path.startsWith(`${folder}/`) && path.endsWith(".yaml")),
  };
}
