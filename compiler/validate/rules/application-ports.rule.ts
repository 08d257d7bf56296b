import { didYouMean } from "../../../diagnostics/did-you-mean.ts";
import { validateDiagnostics } from "../diagnostics.ts";
import { defineRule } from "../rule.ts";

/** Whatever refers to a port by name means one that the application has; no two ports share a name or a number. */
export const applicationPortsRule = defineRule("Application", ({ spec }, { at, report }) => {
  const ports = spec.ports ?? [];
  const names = ports.map(({ name }) => name);
  const refer = (name: string | undefined, pointer: string): void => {
    if (name === undefined || names.includes(name)) return;
    const suggestion = didYouMean(name, names, "ports") || "It has no ports: give it `ports`.";
    report(validateDiagnostics.create("unknown-port", { at: at(pointer) }, { port: name, suggestion }));
  };
  for (const [index, { port }] of (spec.expose ?? []).entries()) refer(port, `/spec/expose/${index}/port`);
  for (const [which, probe] of Object.entries(spec.probes ?? {})) {
    for (const field of ["port", "tcp", "grpc"] as const) refer(probe[field], `/spec/probes/${which}/${field}`);
    if (probe.http !== undefined && probe.port === undefined && ports.length === 0)
      report(
        validateDiagnostics.create("probe-without-port", { at: at(`/spec/probes/${which}/http`) }, { probe: which }),
      );
  }
  for (const [index, name] of names.entries())
    if (names.indexOf(name) !== index)
      report(
        validateDiagnostics.create("equal-names", { at: at(`/spec/ports/${index}/name`) }, { what: "ports", name }),
      );
});
