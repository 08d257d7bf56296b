import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { joinWords, quote } from "../../diagnostics/did-you-mean.ts";
import { idOf } from "../../schemas/document-id.ts";
import type { HarmonyDocument, Score, Topology } from "../../schemas/generated/types.ts";
import { at, type Validated } from "../validate/validated.ts";
import { type CapabilityId, providersOf } from "./capabilities.ts";
import { resolveDiagnostics } from "./diagnostics.ts";
import { mayHaveFailed } from "./missing-providers.ts";
import { requirementsOf } from "./requirements/index.ts";
import type { Binding } from "./resolved-site.ts";
import type { SiteView } from "./site-view.ts";
import { capabilitiesOf } from "./topologies/index.ts";

/** Who provides what within one topology. */
export type Providers = ReadonlyMap<CapabilityId, readonly HarmonyDocument[]>;

/** The topology and its scores by what they provide. */
export function providersIn(members: readonly HarmonyDocument[], site: SiteView): Providers {
  const providers = new Map<CapabilityId, HarmonyDocument[]>();
  for (const document of members)
    for (const capability of capabilitiesOf(document, site))
      providers.set(capability, [...(providers.get(capability) ?? []), document]);
  return providers;
}

export interface BindContext {
  /** Kinds of which a document failed validation. */
  readonly failedKinds: ReadonlySet<string>;
  readonly report: (diagnostic: Diagnostic) => void;
}

/** Binds each requirement of a score to the one provider in its topology; none, or more than one, is an error. */
export function bindRequirements(
  score: Validated<Score>,
  topology: Topology,
  providers: Providers,
  { failedKinds, report }: BindContext,
): Binding[] {
  const bindings = new Map<CapabilityId, Binding>();
  for (const { capability, pointer } of requirementsOf(score.document)) {
    if (bindings.has(capability)) continue;
    const found = providers.get(capability) ?? [];
    const names = { score: idOf(score.document), capability, topology: topology.metadata.name };
    const [provider] = found;
    if (provider === undefined) {
      const fault = { ...names, providers: providersOf(capability) };
      if (!mayHaveFailed(failedKinds, topology.kind))
        report(resolveDiagnostics.create("missing-capability", { at: at(score, pointer) }, fault));
    } else if (found.length > 1)
      report(
        resolveDiagnostics.create(
          "ambiguous-capability",
          { at: at(score, pointer) },
          { ...names, count: found.length, candidates: joinWords(found.map((document) => quote(idOf(document)))) },
        ),
      );
    else bindings.set(capability, { capability, provider });
  }
  return [...bindings.values()];
}
