import { releaseDiagnostics } from "../apply/release/diagnostics.ts";
import { load } from "../compiler/load/load.ts";
import { fail } from "../diagnostics/outcome.ts";
import { lockName } from "../formats/lock/lock.ts";
import { digestOf } from "../formats/oci/digest.ts";
import type { System } from "../system/system.ts";

/** The digests of the files that a site is compiled from, by path from its folder. To be called within `attempt`. */
export async function specDigests(
  system: System,
  path: string,
  out: string,
  site: string,
): Promise<{ readonly path: string; readonly digest: string }[]> {
  const { value: sites } = await load({ path, out }, system);
  const loaded = sites.find(({ name }) => name === site);
  if (loaded === undefined) return fail(releaseDiagnostics.create("no-specs", {}, { path, site }));
  const texts = [
    ...loaded.sources.map((source) => [source.path, source.text] as const),
    ...Object.entries(loaded.cueFiles),
    ...(loaded.lock === undefined ? [] : [[lockName, loaded.lock.text] as const]),
  ];
  return texts.map(([name, text]) => ({ path: name, digest: digestOf(text) }));
}
