import { fileOf, type ItemChange, type Place } from "./change.ts";
import { changedLines, type LineStep } from "./formats/lines.ts";
import type { LineCauses, Side, SpecChange, Specs } from "./specs.ts";

/**
 * What brought a change of out/ about: the specs; a newer compiler, which makes something else of the base's specs; a
 * hand, where out/ is not what the head's specs compile to; or nobody knows.
 */
export type CauseKind = "specs" | "compiler" | "edited" | "unknown";

export interface Cause {
  readonly kind: CauseKind;
  /** In the order of the specs' changes; none unless the specs are the cause. */
  readonly changes: readonly SpecChange[];
}

/** Is a file of a side what the specs of this side compile to? */
export type IsCompiled = (side: Side, file: string) => boolean;

/**
 * Finds what brought an item about. `traced` are the items between the trees that the specs give, from whose lines the
 * way leads back to the specs.
 */
export function createCauseFinder(
  specs: Specs | undefined,
  folder: string,
  traced: readonly ItemChange[],
  isCompiled: IsCompiled,
): (item: ItemChange) => Cause {
  if (specs === undefined) return () => ({ kind: "unknown", changes: [] });
  const known = new Map(traced.map((item) => [keyOf(item), item]));
  return (item) => {
    const twin = known.get(keyOf(item));
    if (twin !== undefined) {
      const traced = changesBehind(specs, folder, twin);
      const changes = traced.length > 0 ? traced : changesOfDocuments(specs, folder, twin);
      if (changes.length > 0) return { kind: "specs", changes };
    }
    const file = fileOf(item);
    const kind = !isCompiled("after", file) ? "edited" : !isCompiled("before", file) ? "compiler" : "unknown";
    return { kind, changes: [] };
  };
}

function keyOf({ name, change, before, after }: ItemChange): string {
  return JSON.stringify([name, change, before?.file, after?.file]);
}

/** The changes of the specs behind an item. */
function changesBehind(specs: Specs, folder: string, item: ItemChange): readonly SpecChange[] {
  const parts = { before: partOf(specs.before, folder, item.before), after: partOf(specs.after, folder, item.after) };
  const { steps } = changedLines(parts.before.lines, parts.after.lines);
  const lines = (steps.length > 0 ? steps : everyLine(parts)).map(({ side, index }) =>
    specs.causesOf(side, folder, parts[side].file, parts[side].first + index),
  );
  const found = new Set(item.change === "changed" ? lines.flatMap(nearest) : behindWhole(item, lines));
  return specs.changes.filter((one) => found.has(one));
}

/** Changes whose value a line shows; where it shows none, those that decide that it is there. */
function nearest({ shown, decided }: LineCauses): readonly SpecChange[] {
  return shown.length > 0 ? shown : decided;
}

/**
 * What comes, goes or moves as a whole has many lines that say the same for everybody. A value that is shown anywhere
 * speaks for all of them, and the documents that the file is there for go before others.
 */
function behindWhole({ documents }: ItemChange, lines: readonly LineCauses[]): readonly SpecChange[] {
  const found = nearest({
    shown: lines.flatMap(({ shown }) => shown),
    decided: lines.flatMap(({ decided }) => decided),
  });
  const own = found.filter(({ document }) => documents.includes(document));
  return own.length > 0 ? own : found;
}

/** Where no line rests on anything (a file that is always the same), the changes of the documents that it is there for. */
function changesOfDocuments(specs: Specs, folder: string, { documents }: ItemChange): readonly SpecChange[] {
  const [site] = folder.split("/");
  return specs.changes.filter((one) => one.site === site && documents.includes(one.document));
}

/** Where an item only moved, all of it. */
function everyLine(parts: Readonly<Record<Side, Part>>): readonly LineStep[] {
  return (["before", "after"] as const).flatMap((side) => parts[side].lines.map((_, index) => ({ side, index })));
}

/** The part of a file that is an item. */
interface Part {
  readonly file: string;
  readonly lines: readonly string[];
  /** Number of the first of them. */
  readonly first: number;
}

/** The lines that an item stands on; none on a side that does not have it. */
function partOf({ topologies }: Specs["before"], folder: string, place: Place | undefined): Part {
  const file = place?.file ?? "";
  const bytes = topologies.get(folder)?.files.get(file)?.bytes;
  const [first, last] = place?.range ?? [1, undefined];
  const lines = bytes === undefined ? [] : new TextDecoder().decode(bytes).split("\n");
  return { file, lines: lines.slice(first - 1, last), first };
}
