import { defineDiagnostics } from "../../diagnostics/define.ts";

export const fluxDiagnostics = defineDiagnostics("flux", {
  "reserved-name": {
    severity: "error",
    message: "The topology {topology} has the name of Flux's own objects: its bundle would replace them.",
    help: "Give the topology another name.",
  },
});
