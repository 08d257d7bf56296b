import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { joinWords, quote } from "../../diagnostics/did-you-mean.ts";
import { idOf } from "../../schemas/document-id.ts";
import type { Score, Topology } from "../../schemas/generated/types.ts";
import { at, type Validated } from "../validate/validated.ts";
import { type CapabilityId, providersOf } from "./capabilities.ts";
import { resolveDiagnostics } from "./diagnostics.ts";
import { requirementsOf } from "./requirements/index.ts";
import type { SiteView } from "./site-view.ts";
import { capabilitiesOf } from "./topologies/index.ts";

/** Which topology each score goes to, by the score's id. */
export type Assignment = ReadonlyMap<string, Validated<Topology>>;

interface Candidate {
  readonly topology: Validated<Topology>;
  readonly offers: ReadonlySet<CapabilityId>;
}

/**
 * Gives each score its topology: the one that it names, or the only one that offers all it requires. What the scores
 * already sent to a topology provide (an operator's chart) counts as offered there.
 */
export function assignTopologies(
  scores: readonly Validated<Score>[],
  topologies: readonly Validated<Topology>[],
  named: (score: Validated<Score>) => Validated<Topology> | "unknown" | undefined,
  site: SiteView,
  report: (diagnostic: Diagnostic) => void,
): Assignment {
  const assigned = new Map<string, Validated<Topology>>();
  for (const score of scores) {
    const topology = named(score);
    if (topology !== undefined && topology !== "unknown") assigned.set(idOf(score.document), topology);
  }
  const candidates = topologies.map((topology) =>
    candidate(
      topology,
      scores.filter((score) => assigned.get(idOf(score.document)) === topology || named(score) === undefined),
      site,
    ),
  );
  for (const score of scores) {
    if (named(score) !== undefined) continue;
    const chosen = choose(score, candidates, report);
    if (chosen !== undefined) assigned.set(idOf(score.document), chosen);
  }
  return assigned;
}

/** A chart that names no topology may still be what another score waits for: it counts for every topology it could go to. */
function candidate(topology: Validated<Topology>, possible: readonly Validated<Score>[], site: SiteView): Candidate {
  const members = [topology.document, ...possible.map(({ document }) => document)];
  return { topology, offers: new Set(members.flatMap((document) => capabilitiesOf(document, site))) };
}

function choose(
  score: Validated<Score>,
  candidates: readonly Candidate[],
  report: (diagnostic: Diagnostic) => void,
): Validated<Topology> | undefined {
  const requirements = requirementsOf(score.document);
  const lacks = ({ offers }: Candidate): CapabilityId[] => [
    ...new Set(requirements.map(({ capability }) => capability).filter((id) => !offers.has(id))),
  ];
  const able = candidates.filter((one) => lacks(one).length === 0);
  if (able.length === 1) return able[0]?.topology;
  const name = idOf(score.document);
  if (able.length > 1) {
    const names = able.map(({ topology }) => topology.document.metadata.name);
    report(
      resolveDiagnostics.create(
        "ambiguous-topology",
        { at: at(score, "/kind") },
        { score: name, candidates: joinWords(names.map(quote)), first: names[0] ?? "" },
      ),
    );
    return undefined;
  }
  // With one topology that offers the kind's own requirements there is no doubt where it should go: what is missing there is told by the binding.
  const likely = candidates.filter(({ offers }) =>
    requirements.every(({ capability, pointer }) => pointer !== "/kind" || offers.has(capability)),
  );
  const only = likely.length === 1 ? likely[0] : candidates.length === 1 ? candidates[0] : undefined;
  if (only !== undefined) return only.topology;
  const required = [...new Set(requirements.map(({ capability }) => capability))];
  const missing = candidates.map(
    (one) => `${quote(one.topology.document.metadata.name)} lacks ${joinWords(lacks(one))}.`,
  );
  const lacking = required.filter((id) => candidates.some(({ offers }) => !offers.has(id)));
  const words = lacking.map((id) => `What provides ${id}: ${providersOf(id)}`);
  report(
    resolveDiagnostics.create(
      "no-topology",
      {
        at: at(
          score,
          requirements.find(({ capability }) => candidates.every(({ offers }) => !offers.has(capability)))?.pointer ??
            "/kind",
        ),
      },
      {
        score: name,
        required: joinWords(required),
        missing: [...missing.slice(0, 4), ...words].join(" "),
      },
    ),
  );
  return undefined;
}
