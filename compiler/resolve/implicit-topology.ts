import { invariant } from "../../diagnostics/internal-error.ts";
import { schemaFaults } from "../../schemas/gate.ts";
import type { KubernetesTopology } from "../../schemas/generated/types.ts";
import type { Validated } from "../validate/validated.ts";

/** The topology of a site that states none: a plain cluster named `local`, with a storage class of its own, delivered by Helm. */
export function implicitTopology(): Validated<KubernetesTopology> {
  const document = {
    apiVersion: "harmony.dev/v1alpha1",
    kind: "KubernetesTopology",
    metadata: { name: "local" },
    spec: { delivery: "helm", provides: { storage: {} } },
  };
  invariant(schemaFaults("KubernetesTopology", document).length === 0, "the implicit topology does not fit its schema");
  return {
    document: document as unknown as KubernetesTopology,
    origin: {
      id: "",
      site: "",
      value: {},
      places: { find: async (queries) => queries.map(() => undefined) },
      holes: [],
      deferred: [],
    },
  };
}
