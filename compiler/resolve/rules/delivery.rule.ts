import { at } from "../../validate/validated.ts";
import { resolveDiagnostics } from "../diagnostics.ts";
import { documentsOf, type SiteRule } from "../site-rule.ts";

/** Flux pulls from a registry: without one there is nothing to pull from. */
export const deliveryRule: SiteRule = {
  name: "delivery",
  check(context) {
    for (const topology of documentsOf(context, "KubernetesTopology")) {
      const { delivery, registry } = topology.document.spec;
      if (delivery !== "flux" || registry !== undefined) continue;
      context.report(
        resolveDiagnostics.create(
          "flux-without-registry",
          { at: at(topology, "/spec/delivery") },
          { topology: topology.document.metadata.name },
        ),
      );
    }
  },
};
