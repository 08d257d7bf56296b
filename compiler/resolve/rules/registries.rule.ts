import type { Topology } from "../../../schemas/generated/types.ts";
import { at, type Validated } from "../../validate/validated.ts";
import { resolveDiagnostics } from "../diagnostics.ts";
import type { SiteRule } from "../site-rule.ts";

/** Below one registry prefix lies one topology: `<registry>/<topology>` is never shared, nor inside another's. */
export const registriesRule: SiteRule = {
  name: "registries",
  check(context) {
    const known: { readonly prefix: string; readonly topology: Validated<Topology> }[] = [];
    for (const topology of context.topologies) {
      const { registry } = topology.document.spec;
      if (registry === undefined) continue;
      const prefix = `${registry}/${topology.document.metadata.name}`;
      const other = known.find(
        (one) => one.prefix === prefix || one.prefix.startsWith(`${prefix}/`) || prefix.startsWith(`${one.prefix}/`),
      );
      if (other !== undefined)
        context.report(
          resolveDiagnostics.create(
            "shared-registry",
            {
              at: at(topology, "/spec/registry"),
              related: [{ message: "The other prefix stands here.", at: at(other.topology, "/spec/registry") }],
            },
            { first: other.topology.document.metadata.name, second: topology.document.metadata.name, prefix },
          ),
        );
      known.push({ prefix, topology });
    }
  },
};
