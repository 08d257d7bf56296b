import type { ResolvedTopology } from "../../compiler/resolve/resolved-site.ts";

/** A cluster whose charts and bundle are published to a registry. */
export type ReleasedTopology = ResolvedTopology<"KubernetesTopology">;

/** Without a registry there is nothing to publish. */
export function isReleased(topology: ReleasedTopology): boolean {
  return topology.document.spec.registry !== undefined;
}
