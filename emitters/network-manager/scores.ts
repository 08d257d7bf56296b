import type { ResolvedScore } from "../../compiler/resolve/resolved-site.ts";

/** A bond with its links. */
export type Bond = ResolvedScore<"NetworkBond">;
