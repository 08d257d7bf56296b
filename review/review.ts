import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { compareText } from "../system/path.ts";
import type { ChangeKind, ItemChange } from "./change.ts";
import { compareTopology } from "./compare-topology.ts";
import { type CauseKind, createCauseFinder, type IsCompiled } from "./group.ts";
import { compareLevels, type Level, levelOf } from "./level.ts";
import type { Acceptance, SpecChange, Specs } from "./specs.ts";
import { type Summary, summarise } from "./summary.ts";
import type { CompiledTree } from "./tree/compiled-tree.ts";
import { reviewDiagnostics } from "./tree/diagnostics.ts";

/** An item, in its topology. */
export interface ReviewItem extends ItemChange {
  readonly site: string;
  readonly topology: string;
  readonly level: Level;
  /** The line of the specs that takes its level upon it. */
  readonly accepted?: Acceptance;
}

/** What has one cause. */
export interface ReviewGroup {
  readonly cause: CauseKind;
  /** The changes of the specs that brought the items about, all of them together. */
  readonly changes: readonly SpecChange[];
  /** Worst first. None: the specs say something else, and out/ does not. */
  readonly items: readonly ReviewItem[];
}

/** A topology that differs. */
export interface TopologyChange {
  readonly site: string;
  readonly topology: string;
  readonly change: ChangeKind;
}

/** What the difference of two compiled trees does. */
export interface Review {
  /** What is compared, in words: `main (1a2b3c4d5e6f):out`. */
  readonly base: string;
  readonly head: string;
  readonly summary: Summary;
  readonly topologies: readonly TopologyChange[];
  /** Worst first; of one level, in the order of the specs. */
  readonly groups: readonly ReviewGroup[];
  /** Were the specs of both sides at hand? Without them nothing is known of causes. */
  readonly hasSpecs: boolean;
  /** What is wrong with either tree. To be said first. */
  readonly faults: readonly Diagnostic[];
}

/** Compares two trees that were read. */
export function compareTrees(base: CompiledTree, head: CompiledTree, specs?: Specs): Review {
  const { place } = base;
  const missing = base.topologies.size === 0 ? [reviewDiagnostics.create("base-without-tree", {}, { place })] : [];
  const folders = [...new Set([...base.topologies.keys(), ...head.topologies.keys()])].sort(compareText);
  const groups = new Map<string, { cause: CauseKind; changes: readonly SpecChange[]; items: ReviewItem[] }>();
  const topologies: TopologyChange[] = [];
  for (const folder of folders) {
    const [before, after] = [base.topologies.get(folder), head.topologies.get(folder)];
    const items = compareTopology(before, after);
    if (items.length === 0) continue;
    const [site = "", topology = ""] = folder.split("/");
    const change = before === undefined ? "added" : after === undefined ? "removed" : "changed";
    topologies.push({ site, topology, change });
    const sides = { before, after };
    const isCompiled: IsCompiled = (side, file) =>
      sides[side]?.files.get(file)?.found === specs?.[side].topologies.get(folder)?.files.get(file)?.found;
    const files = new Set([before, after].flatMap((one) => [...(one?.files.keys() ?? [])]));
    const isWhole = [...files].every((file) => isCompiled("before", file) && isCompiled("after", file));
    const traced =
      specs === undefined || isWhole
        ? items
        : compareTopology(specs.before.topologies.get(folder), specs.after.topologies.get(folder));
    const causeOf = createCauseFinder(specs, folder, traced, isCompiled);
    for (const item of items) {
      const { kind, changes } = causeOf(item);
      const ids = changes.map((one) => specs?.changes.indexOf(one));
      const key = JSON.stringify(kind === "specs" ? ids : [kind, folder]);
      const group = groups.get(key) ?? { cause: kind, changes, items: [] };
      groups.set(key, group);
      group.items.push(acceptItem({ ...item, site, topology, level: levelOf(item) }, changes, specs));
    }
  }
  const sorted = sortGroups([...groups.values(), ...withoutItems([...groups.values()], specs)], specs);
  return {
    base: place,
    head: head.place,
    summary: summarise(sorted.flatMap(({ items }) => items)),
    topologies,
    groups: sorted,
    hasSpecs: specs !== undefined,
    faults: [...missing, ...base.faults, ...head.faults],
  };
}

/** A level is accepted where every document that causes it says so. */
function acceptItem(item: ReviewItem, changes: readonly SpecChange[], specs: Specs | undefined): ReviewItem {
  if (item.level === "none" || changes.length === 0) return item;
  const found = changes.map((change) =>
    specs?.acceptances.find(
      ({ site, document, level }) =>
        site === change.site && document === change.document && compareLevels(item.level, level) >= 0,
    ),
  );
  const [accepted] = found;
  return accepted === undefined || found.includes(undefined) ? item : { ...item, accepted };
}

/** Changes of the specs that no output carries: one group a document. */
function withoutItems(groups: readonly ReviewGroup[], specs: Specs | undefined): readonly ReviewGroup[] {
  const told = new Set(groups.flatMap(({ changes }) => changes));
  const silent = (specs?.changes ?? []).filter((change) => !told.has(change));
  const byDocument = new Map<string, SpecChange[]>();
  for (const change of silent) {
    const id = `${change.site}/${change.document}`;
    byDocument.set(id, [...(byDocument.get(id) ?? []), change]);
  }
  return [...byDocument.values()].map((changes) => ({ cause: "specs", changes, items: [] }));
}

/** The worst first; of one level, in the order of the specs, and what they don't explain last. */
function sortGroups(groups: readonly ReviewGroup[], specs: Specs | undefined): readonly ReviewGroup[] {
  const place = ({ changes: [first] }: ReviewGroup): number =>
    first === undefined ? Infinity : (specs?.changes.indexOf(first) ?? 0);
  const worst = ({ items }: ReviewGroup): Level => items[0]?.level ?? "none";
  return groups
    .map((group) => ({ ...group, items: [...group.items].sort((a, b) => compareLevels(a.level, b.level)) }))
    .sort((a, b) => compareLevels(worst(a), worst(b)) || place(a) - place(b) || a.changes.length - b.changes.length);
}
