import type { ResolvedTopology } from "../resolve/resolved-site.ts";

/** A topology of machines and what connects them. */
export type BareMetal = ResolvedTopology<"BareMetalTopology">;

export function isBareMetal(topology: ResolvedTopology): topology is BareMetal {
  return topology.kind === "BareMetalTopology";
}
