import type { ResolvedScore } from "../../compiler/resolve/resolved-site.ts";

/** What hosts boot, with its links. */
export type Boot = ResolvedScore<"NetworkBoot">;
