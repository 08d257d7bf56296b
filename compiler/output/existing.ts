import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { parseManifest } from "../../formats/manifest/parse.ts";
import { joinPath } from "../../system/path.ts";
import type { System } from "../../system/system.ts";
import { outputDiagnostics } from "./diagnostics.ts";
import { readMarker } from "./marker.ts";

/** What lies in the output folder of the sites that are compiled. Paths are from the output folder. */
export interface Existing {
  /** Every file there is. */
  readonly files: ReadonlySet<string>;
  /** Links and other things that are no files. */
  readonly others: ReadonlyMap<string, string>;
  /** Files that a manifest or an unfinished write names: ours to change and to remove. */
  readonly owned: ReadonlySet<string>;
  /** The paths of an unfinished write, of all sites; undefined where the last write was finished. */
  readonly unfinished: readonly string[] | undefined;
}

export async function readExisting(
  system: System,
  out: string,
  sites: readonly string[],
  report: (diagnostic: Diagnostic) => void,
): Promise<Existing> {
  const files = new Set<string>();
  const others = new Map<string, string>();
  for (const site of sites) await walk(system, out, site, files, others);
  const unfinished = await readMarker(system, out);
  const owned = new Set(unfinished ?? []);
  for (const path of files) {
    const [site, topology, name, ...deeper] = path.split("/");
    if (name !== "manifest.json" || deeper.length > 0) continue;
    owned.add(path);
    const { value, faults } = parseManifest(new TextDecoder().decode(await system.files.read(joinPath(out, path))));
    for (const file of value?.files ?? []) owned.add(`${site}/${topology}/${file.path}`);
    const [fault] = faults;
    if (fault !== undefined)
      report(outputDiagnostics.create("broken-manifest", {}, { path: joinPath(out, path), reason: fault.message }));
  }
  return { files, others, owned, unfinished };
}

async function walk(
  system: System,
  out: string,
  folder: string,
  files: Set<string>,
  others: Map<string, string>,
): Promise<void> {
  const stat = await system.files.stat(joinPath(out, folder));
  if (stat === undefined) return;
  if (stat.kind !== "directory") return void others.set(folder, stat.kind);
  for (const { name, kind } of await system.files.list(joinPath(out, folder))) {
    const path = `${folder}/${name}`;
    if (kind === "directory") await walk(system, out, path, files, others);
    else if (kind === "file") files.add(path);
    else others.set(path, kind);
  }
}
