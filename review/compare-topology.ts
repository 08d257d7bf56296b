import { compareText } from "../system/path.ts";
import type { Effect, FieldChange, ItemChange } from "./change.ts";
import { formats } from "./formats/index.ts";
import { compareLines, unknownFile } from "./formats/lines.ts";
import type { SideFile } from "./formats/reader.ts";
import { isRestated } from "./formats/restated.ts";
import { compareLevels, worstOf } from "./level.ts";
import { boundFields } from "./shown-value.ts";
import type { TreeFile, TreeTopology } from "./tree/compiled-tree.ts";

/** A file that both trees have, or one of them. */
interface FilePair {
  readonly path: string;
  readonly before: TreeFile | undefined;
  readonly after: TreeFile | undefined;
}

/** What changes between two compiles of a topology, worst first. One of the two may be undefined. */
export function compareTopology(
  before: TreeTopology | undefined,
  after: TreeTopology | undefined,
): readonly ItemChange[] {
  const pairs = pairFiles(before, after);
  const contents = pairs.filter((pair) => pair.before?.found !== pair.after?.found);
  const left = new Set(contents);
  const items = formats.flatMap((format) => {
    const mine = [...left].filter(({ path }) => !isRestated(path) && format.matches(path));
    const { items: found, unread } = format.compareFiles(
      mine.flatMap(({ before: file }) => sideOf(file)),
      mine.flatMap(({ after: file }) => sideOf(file)),
    );
    for (const pair of mine) if (!unread.has(pair.path)) left.delete(pair);
    return found;
  });
  return [...items, ...[...left].map(compareFile), ...pairs.flatMap(compareMode)].sort(
    (a, b) => compareLevels(levelOf(a), levelOf(b)) || compareText(a.file, b.file) || compareText(a.name, b.name),
  );
}

/** The worst that a change does. */
export function levelOf({ effects }: ItemChange): Effect["level"] {
  return worstOf(effects.map(({ level }) => level));
}

function pairFiles(before: TreeTopology | undefined, after: TreeTopology | undefined): readonly FilePair[] {
  const paths = new Set([...(before?.files.keys() ?? []), ...(after?.files.keys() ?? [])]);
  return [...paths].map((path) => ({ path, before: before?.files.get(path), after: after?.files.get(path) }));
}

function sideOf(file: TreeFile | undefined): SideFile[] {
  if (file === undefined) return [];
  return [{ path: file.path, text: new TextDecoder().decode(file.bytes), device: file.target.device }];
}

/** A file by its lines. */
function compareFile({ path, before, after }: FilePair): ItemChange {
  const effects: readonly Effect[] = isRestated(path)
    ? [{ level: "none", reason: "restated", text: "says again what the files beside it are" }]
    : [unknownFile];
  const head = { name: `file ${path}`, file: path };
  if (before === undefined || after === undefined) {
    const change = before === undefined ? "added" : "removed";
    return { ...head, change, fields: [], moreFields: 0, effects };
  }
  return { ...head, change: "changed", ...boundFields(compareLines(before.bytes, after.bytes)), effects };
}

/** Other permissions of a file, or another system that it is meant for. */
function compareMode({ path, before, after }: FilePair): ItemChange[] {
  if (before === undefined || after === undefined) return [];
  const fields: FieldChange[] = [];
  if (before.mode !== after.mode)
    fields.push({ path: "mode", before: before.mode.toString(8), after: after.mode.toString(8) });
  const [from, to] = [before, after].map(({ target }) => `${target.kind} ${target.device}`);
  if (from !== undefined && to !== undefined && from !== to) fields.push({ path: "target", before: from, after: to });
  if (fields.length === 0) return [];
  const effects: readonly Effect[] = [
    { level: "unknown", reason: "file-entry", text: "the file goes elsewhere, or is kept with other permissions" },
  ];
  return [{ name: `entry of ${path}`, change: "changed", file: path, fields, moreFields: 0, effects }];
}
