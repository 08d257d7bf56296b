import type { Compilation } from "../../compiler/compile.ts";
import { type ChangeSet, compareOutput } from "../../compiler/output/change-set.ts";
import { desiredTopology } from "../../compiler/output/desired.ts";
import { writeChanges } from "../../compiler/output/write.ts";
import type { StageResult } from "../../compiler/stage.ts";
import { hasErrors } from "../../diagnostics/diagnostic.ts";
import type { System } from "../../system/system.ts";

/** Compares what was compiled with a system's out/, as `harmony compile --check` does. */
export function compareCompiled({ sites }: Compilation, system: System, out = "out"): Promise<StageResult<ChangeSet>> {
  return compareOutput(
    system,
    out,
    sites.map(({ site }) => site.name),
    sites.flatMap(({ outputs, tags }) => outputs.map((output) => desiredTopology(output, tags))),
  );
}

/** Writes what was compiled to a system's out/, as `harmony compile` does. Nothing is written where there is an error. */
export async function writeCompiled(
  compilation: Compilation,
  system: System,
  out = "out",
): Promise<StageResult<ChangeSet>> {
  const compared = await compareCompiled(compilation, system, out);
  if (!hasErrors(compared.diagnostics)) await writeChanges(system, compared.value);
  return compared;
}
