import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { attempt, fail, type Outcome } from "../diagnostics/outcome.ts";
import { compareText } from "../system/path.ts";
import type { System } from "../system/system.ts";
import type { ItemChange } from "./change.ts";
import { compareTopology, levelOf } from "./compare-topology.ts";
import { type Level, levels, worstOf } from "./level.ts";
import { createBase } from "./tree/base.ts";
import { type CompiledTree, readCompiledTree } from "./tree/compiled-tree.ts";
import { reviewDiagnostics } from "./tree/diagnostics.ts";
import { createFolderSource } from "./tree/folder-source.ts";

export interface TopologyReview {
  readonly site: string;
  readonly topology: string;
  readonly change: "added" | "removed" | "changed";
  /** Worst first. */
  readonly items: readonly ItemChange[];
}

/** What the difference of two compiled trees does. */
export interface Review {
  /** What is compared, in words: `main (1a2b3c4d5e6f):out`. */
  readonly base: string;
  readonly head: string;
  /** Items by level. */
  readonly counts: Readonly<Record<Level, number>>;
  /** Items that their target refuses. */
  readonly refused: number;
  readonly worst: Level;
  /** Those that differ. */
  readonly topologies: readonly TopologyReview[];
  /** What is wrong with either tree. To be said first. */
  readonly faults: readonly Diagnostic[];
}

/** Compares the output folder with a base: a folder, a git revision, or (undefined) where the branch left the main one. */
export function review(system: System, base: string | undefined, out: string): Promise<Outcome<Review>> {
  return attempt(async () => {
    if ((await system.files.stat(out))?.kind !== "directory")
      return fail(reviewDiagnostics.create("no-tree", {}, { place: out }));
    const head = await readCompiledTree(createFolderSource(system, out));
    if (head.topologies.size === 0)
      return fail(...head.faults, reviewDiagnostics.create("no-tree", {}, { place: out }));
    return compareTrees(await readCompiledTree(await createBase(system, base, out)), head);
  });
}

/** Compares two trees that were read. */
export function compareTrees(base: CompiledTree, head: CompiledTree): Review {
  const { place } = base;
  const missing = base.topologies.size === 0 ? [reviewDiagnostics.create("base-without-tree", {}, { place })] : [];
  const folders = [...new Set([...base.topologies.keys(), ...head.topologies.keys()])].sort(compareText);
  const topologies = folders.flatMap((folder): TopologyReview[] => {
    const [before, after] = [base.topologies.get(folder), head.topologies.get(folder)];
    const items = compareTopology(before, after);
    const [site = "", topology = ""] = folder.split("/");
    const change = before === undefined ? "added" : after === undefined ? "removed" : "changed";
    return items.length === 0 ? [] : [{ site, topology, change, items }];
  });
  const items = topologies.flatMap((one) => one.items);
  const all = items.map(levelOf);
  const count = (level: Level): number => all.filter((one) => one === level).length;
  return {
    base: place,
    head: head.place,
    counts: Object.fromEntries(levels.map((level) => [level, count(level)])) as Record<Level, number>,
    refused: items.filter(({ effects }) => effects.some(({ refused }) => refused === true)).length,
    worst: worstOf(all),
    topologies,
    faults: [...missing, ...base.faults, ...head.faults],
  };
}
