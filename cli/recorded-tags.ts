import type { CompileRequest } from "../compiler/compile.ts";
import { parseManifest } from "../formats/manifest/parse.ts";
import { joinPath } from "../system/path.ts";
import type { System } from "../system/system.ts";

/** Reads from the manifests in an output folder with which tags each site was compiled last; undefined where it never was. */
export function recordedTags(system: System, out: string): NonNullable<CompileRequest["recordedTags"]> {
  return async ({ name }) => {
    const folder = joinPath(out, name);
    if ((await system.files.stat(folder))?.kind !== "directory") return undefined;
    for (const topology of await system.files.list(folder)) {
      const path = joinPath(folder, topology.name, "manifest.json");
      if ((await system.files.stat(path))?.kind !== "file") continue;
      const { value } = parseManifest(new TextDecoder().decode(await system.files.read(path)));
      if (value !== undefined) return value.tags;
    }
    return undefined;
  };
}
