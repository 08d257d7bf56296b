import type { ResolvedSite } from "../../compiler/resolve/resolved-site.ts";
import { attempt, type Outcome } from "../../diagnostics/outcome.ts";
import type { Review } from "../../review/review.ts";
import { findRevision } from "../../review/tree/base.ts";
import { readHead, readSides, type Sides } from "../../review/tree/sides.ts";
import { joinPath } from "../../system/path.ts";
import type { System } from "../../system/system.ts";
import type { RegistryFlags } from "../registry.ts";
import { specsFolder } from "../specs-folder.ts";
import type { LentSpecs, SpecsRequest } from "./lend-specs.ts";

/** What is compared with what. */
export interface ReviewRequest extends RegistryFlags {
  /** A folder, a revision of git, or a release; undefined for where the branch left the main one. */
  readonly base?: string;
  readonly out: string;
  /** Where the specs are; undefined for specs/ where it exists, else the working directory. */
  readonly specs?: string;
}

/** A review, and the sites that it is of, as far as their specs were compiled. */
export interface ReviewedSites {
  readonly review: Review;
  readonly sites: readonly ResolvedSite[];
}

/** Compares the output folder with its base, and tells causes where the specs of both sides are at hand. */
export function runReview(system: System, request: ReviewRequest): Promise<Outcome<ReviewedSites>> {
  const out = joinPath(request.out);
  return attempt(async () => {
    // The readers of all formats load while git works.
    const comparing = import("../../review/review.ts");
    const { before, after, revision } = await openSides(system, request, out);
    const path = await specsFolder(system, request.specs);
    const { specs, sites = [], faults } = await lend(system, { specs: path, out, revision });
    const { compareTrees } = await comparing;
    const found = compareTrees(before, after, specs);
    return { review: { ...found, faults: [...found.faults, ...faults] }, sites };
  });
}

/** Loads the compiler only where there is something to compile. */
async function lend(
  system: System,
  { specs, out, revision }: Omit<SpecsRequest, "revision"> & { readonly revision: Sides["revision"] | undefined },
): Promise<LentSpecs> {
  if (revision === undefined || (await system.files.stat(specs))?.kind !== "directory") return { faults: [] };
  const { lendSpecs } = await import("./lend-specs.ts");
  return lendSpecs(system, { specs, out, revision });
}

async function openSides(system: System, request: ReviewRequest, out: string): Promise<Sides> {
  const { base } = request;
  if (base?.startsWith("oci://") !== true) return readSides(system, base, out);
  const { readReleaseBase } = await import("./release-base.ts");
  const { tree, head, revision: name } = await readReleaseBase(system, base, await readHead(system, out), request);
  const revision = name === undefined ? undefined : await findRevision(system, out, name);
  return { before: tree, after: head, ...(revision && { revision }) };
}
