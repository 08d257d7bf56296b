import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import type { CompileRequest } from "../compiler/compile.ts";
import type { AnyEmitter } from "../compiler/emit/emitter.ts";
import { displayPath } from "../compiler/load/source-set.ts";
import { planDiagnostics } from "../compiler/plan/diagnostics.ts";
import { stageResult } from "../compiler/stage.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { joinPath } from "../system/path.ts";
import type { System } from "../system/system.ts";

/** Loads the npm modules that a site's harmony.yaml names as emitters, as found from the site's folder. */
export function loadUserEmitters(system: System): CompileRequest["userEmitters"] {
  return async (site) => {
    const config = displayPath(site, "harmony.yaml");
    const diagnostics: Diagnostic[] = [];
    const found: AnyEmitter[] = [];
    const require = createRequire(pathToFileURL(joinPath(system.workingDirectory, config)));
    for (const name of site.config.emitters ?? []) {
      try {
        const module = (await import(pathToFileURL(require.resolve(name)).href)) as Readonly<Record<string, unknown>>;
        const emitters = Object.values(module).filter(isEmitter);
        if (emitters.length === 0) throw new Error("it exports nothing that `defineEmitter` made");
        found.push(...emitters);
      } catch (error) {
        const [reason = ""] = (error instanceof Error ? error.message : String(error)).split("\n", 1);
        diagnostics.push(
          planDiagnostics.create("emitter-module", { at: { file: config, line: 1, column: 1 } }, { name, reason }),
        );
      }
    }
    return stageResult(found, diagnostics);
  };
}

function isEmitter(value: unknown): value is AnyEmitter {
  return typeof value === "object" && value !== null && "id" in value && "emit" in value && "select" in value;
}
