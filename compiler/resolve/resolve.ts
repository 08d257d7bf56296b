import { type Diagnostic, hasErrors } from "../../diagnostics/diagnostic.ts";
import { idOf } from "../../schemas/document-id.ts";
import type { HarmonyDocument, Inventory, Score, Topology } from "../../schemas/generated/types.ts";
import { isKind, kindInfo } from "../../schemas/kind-info.ts";
import { compareText } from "../../system/path.ts";
import { type StageResult, stageResult } from "../stage.ts";
import { at, type Validated, type ValidatedSet } from "../validate/validated.ts";
import { assignTopologies } from "./assign-topologies.ts";
import { bindRequirements, providersIn } from "./bind.ts";
import { resolveDiagnostics } from "./diagnostics.ts";
import { freezeDeep } from "./freeze-deep.ts";
import { implicitTopology } from "./implicit-topology.ts";
import { mayHaveFailed } from "./missing-providers.ts";
import { orderPhases } from "./phases.ts";
import { linkReferences, type Reference } from "./references.ts";
import type { ResolvedScore, ResolvedSite, ResolvedTopology } from "./resolved-site.ts";
import { siteRules } from "./rules/index.ts";
import { createSiteView, type SiteView } from "./site-view.ts";
import { createSymbols, isTopology, type Symbols } from "./symbols.ts";
import { inventoryOf } from "./topologies/inventory.ts";

export interface ResolveContext {
  readonly site: string;
  /** Leaves the result open to be watched: a frozen object can't have a view. */
  readonly tracked?: boolean;
}

/** Links every name, gives each score its topology, binds what it requires, and orders what needs each other. */
export function resolve(validated: ValidatedSet, { site, tracked = false }: ResolveContext): StageResult<ResolvedSite> {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic);
  const symbols = createSymbols(validated, report);
  const references = new Map(symbols.documents.map((one) => [one, linkReferences(one, symbols, report)]));
  const view = createSiteView(symbols.documents.map(({ document }) => document));
  const scores = symbols.documents.filter(isScore);
  const topologies = topologiesOf(symbols);
  const { failedKinds } = symbols;
  const assignment = assignTopologies(
    scores,
    topologies,
    (score) => namedTopology(score, references.get(score) ?? [], symbols),
    view,
    // Where a score belongs can't be judged while what it could go to is at fault itself.
    mayHaveFailed(failedKinds) ? () => {} : report,
  );
  const resolved = topologies.map((topology) => {
    const members = scores.filter((score) => assignment.get(idOf(score.document)) === topology);
    return resolveTopology(topology, members, { failedKinds, references, view, report });
  });
  for (const rule of siteRules) rule.check({ site, symbols, references, assignment, topologies, report });
  const value: ResolvedSite = {
    name: site,
    topologies: resolved,
    kubernetes: resolved.filter(
      (topology) => topology.kind === "KubernetesTopology",
    ) as ResolvedTopology<"KubernetesTopology">[],
    inventory: symbols.documents.map(({ document }) => document).filter(isInventory),
  };
  return stageResult(tracked || hasErrors(diagnostics) ? value : freezeDeep(value), diagnostics);
}

function isScore(one: Validated): one is Validated<Score> {
  return kindInfo(one.document.kind).category === "score";
}

function isInventory(document: HarmonyDocument): document is Inventory {
  return kindInfo(document.kind).category === "inventory";
}

/** The site's topologies by name; where it has none, the implicit one. */
function topologiesOf(symbols: Symbols): Validated<Topology>[] {
  const own = symbols.documents.filter((one): one is Validated<Topology> => isTopology(one.document));
  const byName = own.sort((a, b) => compareText(a.document.metadata.name, b.document.metadata.name));
  const isNone =
    byName.length === 0 &&
    ![...symbols.failedKinds].some((kind) => isKind(kind) && kindInfo(kind).category === "topology");
  return isNone && symbols.documents.some(isScore) ? [implicitTopology()] : byName;
}

/** The topology that a score names; "unknown" where the name leads nowhere, which has been told already. */
function namedTopology(
  score: Validated<Score>,
  references: readonly Reference[],
  symbols: Symbols,
): Validated<Topology> | "unknown" | undefined {
  const { topology } = score.document.spec as { readonly topology?: string };
  if (topology === undefined) return undefined;
  const found =
    references.find(({ pointer }) => pointer === "/spec/topology")?.target ?? symbols.find("topology", topology);
  return found === undefined ? "unknown" : (found as Validated<Topology>);
}

interface SiteLinks {
  readonly failedKinds: ReadonlySet<string>;
  readonly references: ReadonlyMap<Validated, readonly Reference[]>;
  readonly view: SiteView;
  readonly report: (diagnostic: Diagnostic) => void;
}

function resolveTopology(
  topology: Validated<Topology>,
  members: readonly Validated<Score>[],
  { failedKinds, references, view, report }: SiteLinks,
): ResolvedTopology {
  const providers = providersIn([topology.document, ...members.map(({ document }) => document)], view);
  const scores = members.map(
    (score): ResolvedScore => ({
      id: idOf(score.document),
      kind: score.document.kind,
      name: score.document.metadata.name,
      document: score.document,
      references: Object.fromEntries(
        (references.get(score) ?? []).map(({ pointer, target }) => [pointer, target.document]),
      ),
      bindings: bindRequirements(score, topology.document, providers, { failedKinds, report }),
    }),
  );
  return {
    kind: topology.document.kind,
    name: topology.document.metadata.name,
    document: topology.document,
    implicit: topology.origin.id === "",
    inventory: inventoryOf(topology.document, view),
    scores,
    phases: phasesOf(scores, members, report),
  };
}

/** A score comes after those that it refers to and those that provide what it requires. */
function phasesOf(
  scores: readonly ResolvedScore[],
  members: readonly Validated<Score>[],
  report: (diagnostic: Diagnostic) => void,
): ResolvedScore[][] {
  const byId = new Map(scores.map((score) => [score.id, score]));
  const needs = new Map(
    scores.map((score) => [
      score.id,
      [
        ...Object.entries(score.references)
          .filter(([pointer]) => !isMention(pointer))
          .map(([, document]) => idOf(document)),
        ...score.bindings.map(({ provider }) => idOf(provider)),
      ],
    ]),
  );
  const ordered = orderPhases(needs);
  if ("phases" in ordered) return ordered.phases.map((phase) => phase.flatMap((id) => byId.get(id) ?? []));
  const first = members.find(({ document }) => idOf(document) === ordered.cycle[0]);
  report(
    resolveDiagnostics.create("cycle", first === undefined ? {} : { at: at(first, "/metadata/name") }, {
      path: ordered.cycle.join(" -> "),
    }),
  );
  return [[...scores]];
}

/** A peer of a network policy is named, not needed: two applications may allow each other. */
function isMention(pointer: string): boolean {
  return pointer.startsWith("/spec/networkPolicy/");
}
