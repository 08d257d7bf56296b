import type { ResolvedScore, ResolvedTopology } from "../../compiler/resolve/resolved-site.ts";

/** What hosts boot, with its links. */
export type Boot = ResolvedScore<"NetworkBoot">;

/** The topology that the hosts belong to. */
export type BareMetal = ResolvedTopology<"BareMetalTopology">;
