import type { CompileClaim } from "../apply/release/compile-claim.ts";
import { releaseDiagnostics } from "../apply/release/diagnostics.ts";
import type { Recompiled } from "../apply/release/recompiled.ts";
import { desiredTopology } from "../compiler/output/desired.ts";
import { fail } from "../diagnostics/outcome.ts";
import type { System } from "../system/system.ts";
import { compileAgain } from "./compile-again.ts";
import { createCompilerInputs } from "./compiler-inputs.ts";
import { specDigests } from "./spec-digests.ts";

/** Where the specs' own output would be, if they have one: it is no source. */
const out = "out";

/** Compiles in memory what a statement says to have been compiled, under its tags. To be called within `attempt`. */
export async function recompile(system: System, path: string, claim: CompileClaim): Promise<Recompiled> {
  const inputs = createCompilerInputs();
  try {
    const specs = await specDigests(system, path, out, claim.site);
    const request = { path, out, recordedTags: async () => claim.tags, only: claim.site };
    const compilation = await compileAgain(system, inputs, request);
    if (!compilation.ok) return fail(...compilation.diagnostics.filter(({ severity }) => severity === "error"));
    const [site] = compilation.sites;
    const output = site?.outputs.find(({ topology }) => topology.name === claim.topology);
    if (site === undefined || output === undefined)
      return fail(releaseDiagnostics.create("no-specs", {}, { path, site: `${claim.site}/${claim.topology}` }));
    const { folder, files, manifest } = desiredTopology(output, site.tags);
    return { files: new Map([...files, manifest].map((one) => [one.path.slice(folder.length + 1), one.bytes])), specs };
  } finally {
    await inputs.close();
  }
}
