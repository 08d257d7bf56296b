import type { ResolvedScore, ResolvedTopology } from "../../compiler/resolve/resolved-site.ts";

/** A bond with its links. */
export type Bond = ResolvedScore<"NetworkBond">;

/** The topology that the bond's hosts belong to. */
export type BareMetal = ResolvedTopology<"BareMetalTopology">;
