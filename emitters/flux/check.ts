import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { fluxDiagnostics } from "./diagnostics.ts";
import { fluxNamespace } from "./names.ts";
import type { FluxTopology } from "./unit.ts";

/** Refuses a topology whose objects would take the place of Flux's own, which `flux bootstrap` names after its namespace. */
export function checkName({ kind, name }: FluxTopology, report: (diagnostic: Diagnostic) => void): void {
  if (name !== fluxNamespace) return;
  const at = { document: `${kind}/${name}`, pointer: "/metadata/name" };
  report(fluxDiagnostics.create("reserved-name", { at }, { topology: name }));
}
