import { invariant } from "../../../diagnostics/internal-error.ts";
import type { DocumentOf, Score } from "../../../schemas/generated/types.ts";
import { kindInfo } from "../../../schemas/kind-info.ts";
import { isCapability } from "../capabilities.ts";
import type { Requirement } from "../requirement.ts";
import { applicationRequirements } from "./application.ts";
import { networkBootRequirements } from "./network-boot.ts";

/** What the content of a score asks for, beyond what its kind always does. */
const byContent: { readonly [K in Score["kind"]]?: (document: DocumentOf<K>) => Requirement[] } = {
  Application: applicationRequirements,
  NetworkBoot: networkBootRequirements,
};

/** All that a score requires: what its kind's schema says, then what its content asks for. */
export function requirementsOf(score: Score): Requirement[] {
  const constant = kindInfo(score.kind).requires.map((capability) => {
    invariant(isCapability(capability), `${score.kind} requires ${capability}, which is no capability`);
    return { capability, pointer: "/kind" };
  });
  // Each function takes documents of its own kind, which the lookup by kind ensures.
  const more = byContent[score.kind] as ((document: Score) => Requirement[]) | undefined;
  return [...constant, ...(more?.(score) ?? [])];
}
