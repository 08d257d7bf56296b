import type { ResolvedTopology } from "../../compiler/resolve/resolved-site.ts";

/** Is there a registry for what is made of it? Without one there is nothing to publish. */
export function isReleased(topology: ResolvedTopology): boolean {
  return topology.document.spec.registry !== undefined;
}
