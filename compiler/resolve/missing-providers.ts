import type { Topology } from "../../schemas/generated/types.ts";
import { isKind, kindInfo } from "../../schemas/kind-info.ts";

/**
 * Could a document that failed validation be what a topology lacks? Then its own faults are told, and not that
 * something is missing. Machines offer what their inventory says, a cluster also what its charts install; without a
 * topology at hand, any of these, and a topology itself.
 */
export function mayHaveFailed(failedKinds: ReadonlySet<string>, topology?: Topology["kind"]): boolean {
  return [...failedKinds].some((kind) => {
    const category = isKind(kind) ? kindInfo(kind).category : undefined;
    if (topology === "BareMetalTopology") return category === "inventory";
    if (topology === "KubernetesTopology") return kind === "HelmChart";
    return category === "inventory" || category === "topology" || kind === "HelmChart";
  });
}
